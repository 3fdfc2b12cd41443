"""Changing references to the ids that stand after merging or editing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar, cast

from attrs import evolve, field, frozen

from kzcoe.model import Body, Document, Meeting, Official, Participant, Post, Programme
from kzcoe.record._former import former_place, former_places

__all__ = ["Renaming", "changed"]

F = TypeVar("F")


def changed(fact: F, **values: Any) -> F:  # noqa: ANN401 - of whatever class the attributes are
    """The fact with other values; itself when they are the same, which they mostly are."""
    if all(getattr(fact, name) == value for name, value in values.items()):
        return fact
    renewed: F = evolve(cast("Any", fact), **values)
    return renewed


@frozen
class Renaming:
    """The ids of officials and bodies that are no longer in use, each with the one that stands, or None without one."""

    bodies: Mapping[str, str | None] = field(factory=dict)
    """New ids of bodies by old ones."""
    officials: Mapping[str, str | None] = field(factory=dict)
    """New ids of officials by old ones."""

    def fact(self, fact: F) -> F:
        """The fact, of whatever class, with the officials and bodies that stand."""
        rename: dict[type, Callable[[Any], Any]] = {
            Official: self.official,
            Meeting: self.meeting,
            Programme: self.programme,
            Document: self.document,
            Body: self.body,
        }
        return cast("F", rename[type(fact)](fact)) if type(fact) in rename else fact

    def body(self, body: Body) -> Body:
        """The body as a part of the bodies that stand, in its notes of other places too."""
        aliases = _each_once(chain.from_iterable(map(self._alias, body.aliases)))
        return changed(body, parent=self._body(body.parent), aliases=aliases)

    def official(self, official: Official) -> Official:
        """The official with posts in the bodies that stand."""
        return changed(official, posts=_each_once(map(self._post, official.posts)))

    def meeting(self, meeting: Meeting) -> Meeting:
        """The meeting, and every account of it, with the officials and bodies that stand."""
        return changed(
            meeting,
            participants=_each_once(map(self._participant, meeting.participants)),
            bodies=self._bodies(meeting.bodies),
            accounts=_each_once(map(self.meeting, meeting.accounts)),
        )

    def programme(self, programme: Programme) -> Programme:
        """The programme with the partners that stand."""
        return changed(programme, partners=self._bodies(programme.partners))

    def document(self, document: Document) -> Document:
        """The document, and every account of it, with the body that stands."""
        return changed(
            document, body=self._body(document.body), accounts=_each_once(map(self.document, document.accounts))
        )

    def _post(self, post: Post) -> Post:
        return changed(post, body=self._body(post.body))

    def _participant(self, person: Participant) -> Participant:
        official = None if person.official is None else self.officials.get(person.official, person.official)
        return changed(person, official=official, body=self._body(person.body))

    def _alias(self, alias: str) -> Iterator[str]:
        """The alias; of a note that the body is part of another, one about the body that stands."""
        match tuple(former_places((alias,))):
            case (("part of", where),):
                yield from (former_place("part of", one) for one in self._bodies((where,)))
            case _:
                yield alias

    def _bodies(self, ids: Iterable[str]) -> tuple[str, ...]:
        return _each_once(new for one in ids if (new := self._body(one)) is not None)

    def _body(self, identifier: str | None) -> str | None:
        return None if identifier is None else self.bodies.get(identifier, identifier)


T = TypeVar("T")


def _each_once(things: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(things))
