"""Why a fact is so, and why something seen is no fact: the text read again, the rules told with their words."""

from kzcoe.reading.explaining.facts import explain
from kzcoe.reading.explaining.passing import passed_over

__all__ = ["explain", "passed_over"]
