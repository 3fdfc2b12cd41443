"""Dates: found as they are printed, and completed where one reading is left."""

from kzcoe.reading.dates.calendar import Calendar
from kzcoe.reading.dates.finding import DateMention, but_weekdays, find_dates

__all__ = ["Calendar", "DateMention", "but_weekdays", "find_dates"]
