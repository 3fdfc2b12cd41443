"""Everything found in one text that the telling of meetings needs."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import Factory, field, frozen

from kzcoe.model.dates import When
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.dates import Calendar, DateMention
from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.meetings.sketches import Sketch, sketch
from kzcoe.reading.people import Mention, Person
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Cover, in_order, last_before, within
from kzcoe.register.vocabulary import words

__all__ = ["Scene"]

_DIPLOMAT: Final = "diplomat"
_OMBUDSMAN: Final = "human rights"  # in the titles of whoever is called so: "Commissioner for Human Rights"
_WORD = re.compile(r"\w+")


def _mentions(scene: "Scene") -> Sequence[Mention]:
    """Every mention of every person, in the order of the text."""
    return in_order(mention for person in scene.people for mention in person.mentions)


@frozen(kw_only=True)
class Scene:
    """The sentences of a text, and whom and what they name."""

    folded: str
    """The whole text, folded."""
    reads: Sequence[Read]
    """Its sentences."""
    people: Sequence[Person]
    """Everybody named."""
    bodies: Sequence[Sequence[BodyMention]]
    """The organisations named in each sentence."""
    covered: Cover
    """Where dates are parts of the names of documents and programmes."""
    calendar: Calendar
    """The days of the text."""
    dateline: str | None
    """The place from which the story is told."""
    mentions: Sequence[Mention] = field(init=False, default=Factory(_mentions, takes_self=True))
    """Every mention of every person, in the order of the text."""
    _holders: dict[str, list[Mention]] = field(factory=dict, init=False)
    _sketches: dict[int, Sketch] = field(factory=dict, init=False)

    def mentioned(self, number: int) -> Sequence[Mention]:
        """The mentions of persons in a sentence."""
        return within(self.mentions, self.reads[number].start, self.reads[number].end)

    def sketch(self, number: int) -> Sketch:
        """The sketch of a sentence, made once."""
        if number not in self._sketches:
            parts = self.reads[number], self.mentioned(number), self.bodies[number], self.covered
            self._sketches[number] = sketch(*parts)
        return self._sketches[number]

    def first_mention(self, person: int) -> Mention:
        """Where a person is named first."""
        return in_order(self.people[person].mentions)[0]

    def holder(self, title: str, place: int) -> Mention | None:
        """The last mention before a place of somebody who holds a title, such as "ambassador" or "deputy minister"."""
        same = (*sorted(words("ombudsmen") - {title}), _OMBUDSMAN) if title in words("ombudsmen") else ()
        found = (last_before(self._mentions_of(one), place) for one in (title, *same))
        return next((mention for mention in found if mention is not None), None)

    def _mentions_of(self, title: str) -> Sequence[Mention]:
        """The mentions of everybody who holds a title."""
        if title not in self._holders:
            self._holders[title] = [m for m in self.mentions if self._holds(self.people[m.person], title)]
        return self._holders[title]

    def diplomat(self, place: int) -> Mention | None:
        """The last mention before a place of somebody with a diplomat's title."""
        if _DIPLOMAT not in self._holders:
            known = words("diplomatic_words")
            self._holders[_DIPLOMAT] = [m for m in self.mentions if not known.isdisjoint(self._title_words(m.person))]
        return last_before(self._holders[_DIPLOMAT], place)

    def _title_words(self, person: int) -> frozenset[str]:
        """The words of all titles that a person has in the text."""
        titles = self.people[person].titles
        return frozenset(word for held in titles for word in _WORD.findall(self.folded[held.start : held.end]))

    def countries(self, person: int) -> frozenset[str]:
        """The countries that the titles of a person name, anywhere in the text."""
        spans = [(held.start, held.end) for held in self.people[person].titles]
        spans += [mention.outer for mention in self.people[person].mentions]
        named = (name for read in self.reads for name in read.named if name.kind in LANDS)
        return frozenset(
            name.id for name in named if any(start <= name.start and name.end <= end for start, end in spans)
        )

    def resolved(self, mention: DateMention, last: When | None) -> When | None:
        """The date of an event; `last` is that of the event before, to which "the same day" goes back."""
        again = self.calendar.related(mention, last) if mention.words and last is not None else None
        return again or mention.when

    def _holds(self, person: Person, title: str) -> bool:
        """Whether every word of a title stands in one that a person has anywhere in the text.

        An ombudsman is one of a country, and no commissioner of an organisation.
        """
        asked = frozenset(title.split())
        held = (one for one in person.titles if title != _OMBUDSMAN or one.body is None or one.body.kind in LANDS)
        return any(asked.issubset(_WORD.findall(self.folded[one.start : one.end])) for one in held)
