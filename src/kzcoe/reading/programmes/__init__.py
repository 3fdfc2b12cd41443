"""Named co-operation programmes: where they are named, and when they run."""

from kzcoe.reading.programmes.finding import ProgrammeMention, find_programmes
from kzcoe.reading.programmes.naming import KNOWN
from kzcoe.reading.programmes.periods import combined

__all__ = ["KNOWN", "ProgrammeMention", "combined", "find_programmes"]
