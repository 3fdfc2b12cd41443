"""Where a fact comes from: a span of an article, or a page elsewhere."""

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model._doors import Doors
from kzcoe.model.dates import PartialDate, to_date
from kzcoe.model.words import Confidence, to_confidence

__all__ = ["Evidence", "Reference"]


@frozen(order=True, field_transformer=check.naming)
class Evidence(Doors):
    """The words of an article that a fact rests on.

    Offsets count Unicode code points in the article's text as it was given: `article.text[start:end] == quote`.
    This is the text position and the text quote selector of the W3C Web Annotation model in one. Evidence sorts by
    article and place.
    """

    article: str = field(validator=check.text)
    """Id of the article."""
    start: int = field(validator=check.offset)
    """Offset of the first code point."""
    end: int = field(validator=check.offset)
    """Offset after the last code point."""
    quote: str = field(validator=check.any_text)
    """The words themselves, to the letter."""

    def __attrs_post_init__(self) -> None:
        if self.end - self.start != len(self.quote) or not self.quote:
            expected = f"as many code points as from {self.start} to {self.end}, and at least one"
            raise refusal(self, "quote", expected, self.quote)


@frozen(kw_only=True, field_transformer=check.naming)
class Reference(Doors):
    """A page outside the articles that states a fact."""

    title: str = field(validator=check.text)
    """Title of the page, or what it is."""
    publisher: str | None = field(default=None, validator=check.text_or_none)
    """Who publishes it."""
    url: str | None = field(default=None, validator=check.text_or_none)
    """Where it stands; never opened by this package."""
    seen: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """The day it was seen, or None when that was not noted."""
    confidence: Confidence | None = field(default=None, converter=to_confidence)
    """How near the source stands to the fact."""
