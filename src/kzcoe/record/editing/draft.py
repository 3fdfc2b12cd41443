"""A record while it is being edited."""

from collections import ChainMap
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from attrs import evolve

from kzcoe.errors import InvalidValueError
from kzcoe.model import Article, Evidence
from kzcoe.model.facts import Fact
from kzcoe.record._inside import articles_of, with_each
from kzcoe.record.checks import astray
from kzcoe.record.editing.changes import with_values
from kzcoe.record.editing.lookup import Place, home
from kzcoe.record.editing.sources import without_articles
from kzcoe.record.links import mentions
from kzcoe.record.merging.renaming import Renaming

__all__ = ["Draft"]


class Draft:
    """The facts of a record, some of them edited.

    Each edit is made whole or refused whole, and none of them leaves an id that leads nowhere.
    """

    def __init__(self, facts: Mapping[str, Iterable[Fact]]) -> None:
        self.facts: dict[str, dict[str, Fact]] = {
            name: {fact.id: fact for fact in several} for name, several in facts.items()
        }
        """The facts by collection and id."""

    def collections(self) -> dict[str, Any]:
        """The facts as a record is made of them."""
        return {name: shelf.values() for name, shelf in self.facts.items()}

    def at(self, place: Place) -> Fact:
        """The fact in a place."""
        name, identifier = place
        return self.facts[name][identifier]

    def add(self, facts: Iterable[Fact]) -> None:
        """Bring in facts with ids that are free."""
        new: dict[str, dict[str, Fact]] = {name: {} for name in self.facts}
        for fact in facts:
            shelf = new[home(fact)]
            self._refuse_taken((home(fact), fact.id), shelf)
            shelf[fact.id] = fact
        known = {name: ChainMap(new[name], shelf) for name, shelf in self.facts.items()}
        for shelf in new.values():
            for fact in shelf.values():
                _refuse_astray(fact, known)
        for name, shelf in new.items():
            self.facts[name].update(shelf)

    def replace(self, place: Place, values: Mapping[str, Any]) -> None:
        """Give the fact in a place other values; where that is another id, all that refers to it follows."""
        name, identifier = place
        before = self.at(place)
        after = with_values(before, values)
        if after.id != identifier:
            self._refuse_taken((name, after.id))
        _refuse_astray(after, self._known_with(name, after), before)
        if isinstance(before, Article) and isinstance(after, Article):
            self._retell(before, after)
        del self.facts[name][identifier]
        self.facts[name][after.id] = after
        if after.id != identifier:
            self._rename({place: after.id})

    def remove(self, places: Iterable[Place]) -> None:
        """Take out the facts in the places, and with an article all that rests on it alone."""
        gone = dict.fromkeys(places)
        gone |= dict.fromkeys(self._take_away({identifier for name, identifier in gone if name == "articles"}))
        for name, identifier in gone:
            del self.facts[name][identifier]
        self._rename(dict.fromkeys(gone))

    def _take_away(self, articles: AbstractSet[str]) -> list[Place]:
        """Leave of each fact what others than the articles tell; the places of those of which nothing is left."""
        lost: list[Place] = []
        for name, shelf in self.facts.items():
            for identifier, fact in shelf.items() if articles and name != "articles" else ():
                left = without_articles(fact, articles)
                if left is None:
                    lost.append((name, identifier))
                else:
                    shelf[identifier] = left  # a key that is there: the walk is not disturbed
        return lost

    def _retell(self, before: Article, after: Article) -> None:
        """Let evidence follow an article to another id; refuse another text in which it does not stand."""
        if (before.id, before.text) == (after.id, after.text):
            return
        moved: dict[Place, Fact] = {}
        for name, shelf in self.facts.items():
            for identifier, fact in shelf.items():
                if not isinstance(fact, Article) and before.id in articles_of(fact):
                    moved[name, identifier] = with_each(fact, Evidence, lambda one: _followed(one, before, after))
        for (name, identifier), fact in moved.items():
            self.facts[name][identifier] = fact

    def _rename(self, new: Mapping[Place, str | None]) -> None:
        """Change all references to the places to their new ids, or take them out where there is none."""
        renaming = Renaming(
            bodies={identifier: to for (name, identifier), to in new.items() if name == "bodies"},
            officials={identifier: to for (name, identifier), to in new.items() if name == "officials"},
        )
        if renaming.bodies or renaming.officials:
            for shelf in self.facts.values():
                for identifier, fact in shelf.items():
                    if not new.keys().isdisjoint(mentions(fact)):
                        shelf[identifier] = renaming.fact(fact)

    def _known_with(self, name: str, fact: Fact) -> dict[str, Mapping[str, Fact]]:
        return {**self.facts, name: ChainMap({fact.id: fact}, self.facts[name])}

    def _refuse_taken(self, place: Place, more: Mapping[str, Fact] | None = None) -> None:
        name, identifier = place
        if identifier in self.facts[name] or identifier in (more or {}):
            raise InvalidValueError(
                f"Record: one of its {name} has the id {identifier!r:.80} already; replace that one"
            )


def _refuse_astray(fact: Fact, known: Mapping[str, Mapping[str, Fact]], before: Fact | None = None) -> None:
    """Refuse ids and quotes of a fact that lead nowhere, but for those that did so before."""
    old = set() if before is None else {one.sentence for one in astray(before, known)}
    new = [one.sentence for one in astray(fact, known) if one.sentence not in old]
    if new:
        raise InvalidValueError(f"{type(fact).__name__} {fact.id!r:.80}: {'; '.join(new):.400}")


def _followed(evidence: Evidence, before: Article, after: Article) -> Evidence:
    """The evidence in the article as it is after a change."""
    if evidence.article != before.id:
        return evidence
    moved = evolve(evidence, article=after.id)
    if before.holds(evidence) and not after.holds(moved):
        raise InvalidValueError(
            f"Article.text: {before.id!r:.80} is quoted with {evidence.quote!r:.80}, which must stand"
        )
    return moved
