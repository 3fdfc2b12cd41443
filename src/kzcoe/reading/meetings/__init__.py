"""Meetings: sentences that tell of people coming together, and which of them tell of one event."""

from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.numbers import number_in_series
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.telling import find_meetings
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.where import Venue

__all__ = ["Event", "Scene", "Told", "Venue", "find_meetings", "number_in_series"]
