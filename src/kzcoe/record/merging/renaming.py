"""Changing references to the ids that stand after merging."""

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from attrs import evolve, field, frozen

from kzcoe.model import Document, Meeting, Official, Participant, Post, Programme

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
    """The ids of officials and bodies that are no longer in use, each with the one that stands."""

    bodies: dict[str, str]
    """New ids of bodies by old ones."""
    officials: dict[str, str] = field(factory=dict)
    """New ids of officials by old ones."""

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

    def _bodies(self, ids: Iterable[str]) -> tuple[str, ...]:
        return _each_once(self.bodies.get(one, one) for one in ids)

    def _body(self, identifier: str | None) -> str | None:
        return None if identifier is None else self.bodies.get(identifier, identifier)


T = TypeVar("T")


def _each_once(things: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(things))
