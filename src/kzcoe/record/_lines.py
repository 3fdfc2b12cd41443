"""Explanations line by line: every reason with its sentence, the words marked »so«."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kzcoe.model import Evidence

if TYPE_CHECKING:
    from kzcoe.record.explanations import Explanation, Reason

__all__ = ["by_article", "explanation_lines", "marked", "pieces", "reason_lines"]

_AROUND: Final = 110  # code points shown on either side of the words, in a long sentence
_OPEN, _CLOSE = "»", "«"


def explanation_lines(explanation: "Explanation") -> Iterator[str]:
    """The fact, and its reasons under a line for each article."""
    yield f"{type(explanation.fact).__name__} {explanation.fact.id}"
    for place, reasons in by_article(explanation):
        yield ""
        yield place
        for reason in reasons:
            yield from (f"  {line}" for line in reason_lines(reason))


def by_article(reasons: "Iterable[Reason]") -> "Iterator[tuple[str, Iterator[Reason]]]":
    """The reasons that rest on one article, after the other; those of each with a heading."""
    for article, group in groupby(reasons, lambda reason: reason.words and reason.words.article):
        yield "Not from an article" if article is None else f"In article {article}", group


def reason_lines(reason: "Reason") -> Iterator[str]:
    """The part of the fact, the words in their sentence, the page, and the rules."""
    yield reason.part if reason.value is None else f"{reason.part}: {reason.value}"
    if reason.words is not None:
        yield f"    {marked(reason.around)}"
    if reason.reference is not None:
        page = reason.reference
        yield f"    {', '.join(filter(None, (page.title, page.publisher, page.url)))}"
    for rule in reason.rules:
        yield f"    - {rule}"


def marked(sentence: tuple[str, str, str]) -> str:
    """A sentence in three pieces as one, the second of them marked."""
    before, words, after = sentence
    return f"{before}{_OPEN}{words}{_CLOSE}{after}".strip()


def pieces(words: Evidence | None, sentence: Evidence | None) -> tuple[str, str, str]:
    """What is before the words in their sentence, the words, and what is after them, each on one line."""
    if words is None:
        return "", "", ""
    if sentence is None:
        return "", _in_line(words.quote), ""
    text, start = sentence.quote, words.start - sentence.start
    before, after = _in_line(text[:start]), _in_line(text[start + len(words.quote) :])
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    return before, _in_line(words.quote), after


def _in_line(text: str) -> str:
    """The text with every white space as one space, those at its ends too."""
    inner = " ".join(text.split())
    return f"{' ' * text[:1].isspace()}{inner}{' ' * text[-1:].isspace()}" if inner else " " * bool(text)
