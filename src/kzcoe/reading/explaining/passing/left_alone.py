"""What is seen and left alone, before it is known whether it was read after all."""

from attrs import frozen

from kzcoe.record.explanations import Rule

__all__ = ["Left"]


@frozen
class Left:
    """A stretch of the text that looks like something; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    rule: Rule
    """Why it is left alone."""
