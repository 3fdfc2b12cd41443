"""The number that a session bears in its series: "at the 100th plenary meeting"."""

from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["number_in_series"]


def number_in_series(told: Told) -> tuple[Read, Hit] | None:
    """The words for a session's number, in the first sentence that tells of one such session alone."""
    if told.kind is not MeetingKind.SESSION:
        return None
    for event in told.events:
        hits = list(phrases("numbered_sessions").find_all(event.read.folded))
        if len(hits) == 1:
            return event.read, hits[0]
    return None
