"""What a line of a page is when it is no part of the story."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from kzcoe.model.words import SpanKind
from kzcoe.reading.layout.lines import SENTENCE_END
from kzcoe.register.vocabulary import Hit, phrases, words

__all__ = ["LONGEST_FURNITURE", "LONGEST_HEADLINE", "SEPARATOR", "TIME", "WORD", "furniture", "notices_in", "span_kind"]

LONGEST_FURNITURE: Final = 200
"""Code points; what is longer is prose, unless it is a notice of the publisher or a list of tags."""
LONGEST_HEADLINE: Final = 160
"""Code points; a longer line without a full stop is prose that was broken off."""
SEPARATOR: Final = re.compile(r"[\s\]](?:(?<=\s)(?:[|>\"/·]+\s|\s{2,})|(?<=\])\s*\[)")
"""What stands between the columns of a line; a quote that touches no word was a sign such as »."""
TIME: Final = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d){1,2}\b|\b\d{1,2} ?h ?\d\d\b|\b[ap]\.m\.|\b[ap]m\b|\b(?:gmt|utc) ?[+-] ?\d+"
)
"""A time of the day."""
WORD: Final = re.compile(r"[a-z]{2,}")
"""A word of folded text."""

_DIGIT = re.compile(r"\d")
_STOP: Final = ". "
_OF_ANY_LENGTH: Final = ("credit", "notice", "tags")
_CRUMBS: Final = 2  # separators between the sections that lead to a page: "Home > News > Europe"
_SPAN_KINDS: Final = {"caption": SpanKind.CAPTION, "credit": SpanKind.CAPTION}


def furniture(folded: str, *, dated: bool, row: bool = False) -> str | None:
    """What a line is when it is no part of the story, in the words of the vocabulary.

    `dated` when a date is in it, `row` when it is one of a table of treaties, bodies or programmes.
    """
    long = len(folded) > LONGEST_FURNITURE
    hit = next(iter(_notices(folded)), None) if long else phrases("page_lines").find(folded)
    if hit is not None:
        return hit.meaning
    if not dated and _is_ticker(folded):
        return "ticker"
    return "crumbs" if not row and len(folded) < LONGEST_HEADLINE and _are_crumbs(folded) else None


@lru_cache(maxsize=2)  # a line is asked twice, once after the other
def _notices(folded: str) -> tuple[Hit, ...]:
    """The words in a long line that make it, or a part of it, no part of the story."""
    return tuple(phrases("page_lines", *_OF_ANY_LENGTH).find_all(folded))


def notices_in(folded: str) -> Iterator[tuple[int, int]]:
    """Where in a line longer than furniture the sentences stand that make it a notice of the publisher."""
    if len(folded) <= LONGEST_FURNITURE:
        return
    reached = 0
    for hit in _notices(folded):
        if hit.end > reached:
            before, after = folded.rfind(_STOP, reached, hit.end), folded.find(_STOP, hit.end)
            start = reached if before < 0 else before + len(_STOP)
            reached = len(folded) if after < 0 else after + len(_STOP)
            yield start, reached


def span_kind(kind: str) -> SpanKind:
    """The kind of span that a piece of furniture is."""
    return _SPAN_KINDS.get(kind, SpanKind.BOILERPLATE)


def _is_ticker(folded: str) -> bool:
    """Whether a line gives figures only, such as exchange rates: "USD 498.34 EUR 519.72"."""
    if len(folded) > LONGEST_FURNITURE or _DIGIT.search(folded) is None:
        return False
    return words("ticker_words").issuperset(WORD.findall(TIME.sub("", folded)))


def _are_crumbs(folded: str) -> bool:
    """Whether a line is a row of section names, "Home > News > Europe"."""
    return len(SEPARATOR.findall(folded)) >= _CRUMBS and SENTENCE_END.search(folded) is None
