"""Articles as they were given, and the parts of a page in them."""

from collections.abc import Iterable

from attrs import field, frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model._doors import ArticleDoors
from kzcoe.model.dates import PartialDate, to_date
from kzcoe.model.sources import Evidence
from kzcoe.model.words import SpanKind, to_span_kind

__all__ = ["Article", "Span"]


@frozen(order=True, field_transformer=check.naming)
class Span:
    """A stretch of an article's text that is one part of the page, such as its headline.

    Offsets count code points, as those of `Evidence` do. Spans sort by place.
    """

    start: int = field(validator=check.offset)
    """Offset of the first code point."""
    end: int = field(validator=check.offset)
    """Offset after the last code point."""
    kind: SpanKind = field(converter=to_span_kind)
    """Which part of the page it is."""

    def __attrs_post_init__(self) -> None:
        if self.end <= self.start:
            raise refusal(self, "end", f"an offset after {self.start}", self.end)


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    given = check.to_tuple(spans)
    try:
        return tuple(sorted(given))
    except TypeError:  # not spans: the validator says so
        return given


@frozen(kw_only=True, field_transformer=check.naming)
class Article(ArticleDoors):
    """A text as it was given, with what the page says about itself.

    The text is never altered; headline, dateline, stamp and boilerplate are spans in it.
    """

    id: str = field(validator=check.text)
    """Identifier, unique in a record; the file's stem when it was loaded from a file."""
    text: str = field(validator=check.any_text)
    """The text, to the letter."""
    title: str | None = field(default=None, validator=check.text_or_none)
    """The headline."""
    published: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """The day of publication, where the text states it or the caller gave it."""
    dateline: str | None = field(default=None, validator=check.text_or_none)
    """The place in the dateline, as printed."""
    source: str | None = field(default=None, validator=check.text_or_none)
    """The outlet, or where the text came from."""
    url: str | None = field(default=None, validator=check.text_or_none)
    """The address of the page; never opened by this package."""
    language: str | None = field(default=None, validator=check.text_or_none)
    """Language code of ISO 639-1, such as "en"."""
    spans: tuple[Span, ...] = field(default=(), converter=_in_order, validator=check.all_of(Span))
    """Parts of the page, sorted by place."""

    def __attrs_post_init__(self) -> None:
        for span in self.spans:
            if span.end > len(self.text):
                raise refusal(self, "spans", f"spans within the {len(self.text)} code points of the text", span)

    def quote(self, start: int, end: int) -> Evidence:
        """The Evidence for a stretch of the text; `InvalidValueError` when it is not in the text."""
        if not 0 <= start < end <= len(self.text):
            raise InvalidValueError(
                f"Article.quote: {start} to {end} is no stretch of the {len(self.text)} code points"
            )
        return Evidence(self.id, start, end, self.text[start:end])

    def holds(self, evidence: Evidence) -> bool:
        """Whether the evidence is of this article and its quote stands where it says."""
        return evidence.article == self.id and self.text[evidence.start : evidence.end] == evidence.quote
