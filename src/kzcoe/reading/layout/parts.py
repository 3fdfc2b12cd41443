"""What a page is made of."""

from attrs import frozen

from kzcoe.model.articles import Span
from kzcoe.model.dates import PartialDate

__all__ = ["Layout", "Line"]


@frozen
class Line:
    """A line of the page that holds prose; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    heading: bool = False
    """Whether it stands like a heading: short, and without a full stop."""
    row: bool = False
    """Whether it is a row of a table."""


@frozen
class Layout:
    """The parts of a page."""

    spans: tuple[Span, ...]
    """Headline, dateline, stamp, captions and boilerplate, in order."""
    blocks: tuple[tuple[Line, ...], ...]
    """Prose as it stands in blocks of consecutive lines, without dateline and boilerplate."""
    title: str | None = None
    """The headline."""
    dateline: str | None = None
    """The place in the dateline, as printed."""
    published: PartialDate | None = None
    """The day the page states as that of its publication."""
