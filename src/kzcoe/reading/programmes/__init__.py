"""Named co-operation programmes: where they are named, and when they run."""

from kzcoe.reading.programmes.finding import ProgrammeMention, find_programmes
from kzcoe.reading.programmes.names import DESCRIBED, KNOWN
from kzcoe.reading.programmes.periods import combined

__all__ = ["DESCRIBED", "KNOWN", "ProgrammeMention", "combined", "find_programmes"]
