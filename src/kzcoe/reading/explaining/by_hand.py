"""What nobody read: parts of a fact that neither an article nor the register gives."""

from kzcoe.model import Evidence
from kzcoe.reading.explaining.rules import coded
from kzcoe.record.explanations import BY_HAND, Reason

__all__ = ["by_hand"]


def by_hand(part: str, value: object, words: Evidence | None = None, rule: str = "added") -> Reason:
    """The reason for a part of a fact that reading again does not give; `words` are those it is said to rest on."""
    told = None if value is None else str(value)
    return Reason(part=part, value=told, rules=(coded(BY_HAND, rule),), words=words, sentence=words)
