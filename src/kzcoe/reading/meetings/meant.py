"""Whom "the two", "they", "the senators" or "the delegation" are, who met somewhere else or on another day."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from attrs import evolve, frozen

from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.kinds import GATHERINGS
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.who import spoken_of
from kzcoe.reading.people import Mention
from kzcoe.register.vocabulary import phrases

__all__ = ["Before", "those_meant", "with_group"]

_TWO: Final = 2
_NAMED_BEFORE: Final = 3  # sentences before one that speaks of "the two" in which they are named


@frozen
class Before:
    """What was told before an event."""

    latest: Told | None
    """The meeting of which something was told last."""
    told: Sequence[Told]
    """All meetings told so far, in order."""
    piece: int
    """Number of the piece of news."""


def those_meant(scene: Scene, found: Event, before: Before) -> Sequence[Mention]:
    """Those who met; where "the two" or "they" met elsewhere, those who met, or were named, before."""
    last = before.latest
    if len(found.persons) >= _TWO:
        return found.persons
    if last is None:
        of_two = found.sequel.of_the_two or found.sequel.of_them
        return [*found.persons, *(_pair(scene, found.number) if of_two else ())]
    if not found.sequel.is_another and (found.date is None or found.date == last.date):
        return found.persons
    if not (found.sequel.of_the_two or found.sequel.of_them):
        return with_group(scene, found, before).persons
    spoken = spoken_of(scene, found.number - 1)
    if found.sequel.of_the_two:
        return [*found.persons, *(spoken if len(spoken) == _TWO else last.persons.values())]
    return [*found.persons, *(spoken if len(spoken) >= _TWO else ())]


def with_group(scene: Scene, found: Event, before: Before) -> Event:
    """An event with those for whom "the senators" or "the delegation" stands in it."""
    if before.latest is None or not (found.sequel.of_the_group or found.sequel.of_guests):
        return found
    group = _delegation(before.latest)
    if found.sequel.of_the_group:
        group = _group(before) or scene.mentioned(found.number - 1)
    named = {mention.person for mention in found.persons}
    return evolve(found, persons=[*found.persons, *(one for one in group if one.person not in named)])


def _pair(scene: Scene, number: int) -> Sequence[Mention]:
    """The two, and no more, who are named in the sentences right before one that tells of the first meeting."""
    before: dict[int, Mention] = {}
    for earlier in range(max(0, number - _NAMED_BEFORE), number):
        for mention in scene.mentioned(earlier):
            before.setdefault(mention.person, mention)
    return list(before.values()) if len(before) == _TWO else ()


def _group(before: Before) -> Sequence[Mention]:
    """Those of whom a piece of news tells first, several together: whom it goes on to call "the senators"."""
    of_piece = list(takewhile(lambda one: one.last.section == before.piece, reversed(before.told)))[::-1]
    named = (meeting.events[0].persons for meeting in of_piece)
    return next((persons for persons in named if len(persons) >= _TWO), ())


def _delegation(meeting: Told) -> Sequence[Mention]:
    """Those who came to a session, as the sentences tell that tell of it first."""
    first = meeting.events[0]
    if meeting.kind not in GATHERINGS or not phrases("company", "who came").found(first.words):
        return ()
    return [one for event in meeting.events if event.number <= first.number + 1 for one in event.persons]
