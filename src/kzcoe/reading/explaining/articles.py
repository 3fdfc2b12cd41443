"""Why an article has its headline, its day of publication and its dateline."""

from collections.abc import Iterator

from kzcoe.model import Article, SpanKind
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.record.explanations import Reason

__all__ = ["explain_article"]


def explain_article(article: Article, again: Reread) -> Iterator[Reason]:
    """The reasons for what is told of an article itself; what its page does not print was given with it."""
    yield Reason(part="text", value=None, rules=(coded("layout", "text"),))
    if article.title is not None:
        yield _printed(again, "title", article.title, SpanKind.HEADLINE, "headline")
    if article.published is not None:
        yield _published(article, again)
    if article.dateline is not None:
        yield _printed(again, "dateline", article.dateline, SpanKind.DATELINE, "dateline")


def _printed(again: Reread, part: str, value: str, kind: SpanKind, rule: str) -> Reason:
    """The reason for a part that stands in a part of the page."""
    text = again.article.text
    for span in again.article.spans:
        at = text.find(value, span.start, span.end) if span.kind in {kind, SpanKind.STAMP} else -1
        if at >= 0:
            return again.reason(part, value, (at, at + len(value)), coded("layout", rule))
    return _given(part, value)


def _published(article: Article, again: Reread) -> Reason:
    """The reason for the day of publication: the stamp that prints it."""
    for date in again.printed:
        stamped = any(span.kind is SpanKind.STAMP and span.start <= date.start < span.end for span in article.spans)
        if stamped and date.when == article.published:
            rules = coded("layout", "stamp"), coded("dates", date.rule)
            return again.reason("published", article.published, (date.start, date.end), *rules)
    return _given("published", str(article.published))


def _given(part: str, value: str) -> Reason:
    return Reason(part=part, value=value, rules=(coded("layout", "given"),))
