"""Numbered documents: resolutions, recommendations, declarations, opinions, reports."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import DocumentKind
from kzcoe.reading.calendar import DateMention
from kzcoe.register.vocabulary import phrases

__all__ = ["DocumentMention", "find_documents"]

_FORMS = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"\b(?P<number>CDL(?:-[A-Z]+)+\s?\((?P<year>\d{4})\)\s?\d+)", DocumentKind.OPINION),
        (r"\b(?P<number>CM/Res\s?\((?P<year>\d{4})\)\s?\d+)", DocumentKind.RESOLUTION),
        (r"\b(?P<number>CM/Rec\s?\((?P<year>\d{4})\)\s?\d+)", DocumentKind.RECOMMENDATION),
        (r"\bRecommendation\s+(?:No\.?\s*)?(?P<number>R\s?\((?P<year>\d{2,4})\)\s?\d+)", DocumentKind.RECOMMENDATION),
        (r"\bResolution\s+(?P<number>\((?P<year>\d{2})\)\s?\d+)", DocumentKind.RESOLUTION),
        (r"\b(?P<number>(?i:greco)\s?[A-Za-z0-9-]*\s?\((?P<year>\d{4})\)\s?\d+)", DocumentKind.REPORT),
        (r"\b(?P<number>P\d+_TA(?:-PROV)?\s?\((?P<year>\d{4})\)\s?\d+)", DocumentKind.RESOLUTION),
        (r"\b(?:Doc|doc|DOC)\.\s?(?:No\.?\s?)?(?P<number>\d{4,5})\b", DocumentKind.REPORT),
        (
            r"\b(?P<kind>(?:Written |written )?[Dd]eclaration|[Rr]esolution|[Rr]ecommendation|[Oo]pinion|[Rr]eport|Decision)s?"
            r"(?:\s+(?:No\.?|number|№)\s*(?P<number>\d{1,5}(?:/\d{1,4})?(?:\s?\((?P<year>(?:19|20)\d\d)\))?)|"
            r"\s+(?P<figure>\d{3,5}(?:\s?\((?:19|20)\d\d\))?|\d{1,4}/\d{1,4}))(?![\d.]\d)",
            None,
        ),
        (
            r"\b(?P<kind>document|declaration|resolution|recommendation|opinion|report)\b[^.;]{0,10}\"[^\"]{3,160}\"\s*"
            r"\((?:No\.?|№)\s*(?P<number>\d{1,5})",
            None,
        ),
        (r"\b(?:No\.?|№)\s?(?P<number>\d{1,4}/(?:19|20)\d\d)\b(?=[^.]{0,20}\b(?:[Oo]pinion))", DocumentKind.OPINION),
    )
)
_NOT_NUMBERED = re.compile(r"\b(?:paragraphs?|articles?|rooms?|about|over|some|of)\s*$", re.IGNORECASE)
_DATED = re.compile(r"^\W*(?:\w+ ){0,4}?(?:of|dated|by|on|in|tabled on|passed in|adopted on|both adopted on|published)?\W*$")


@frozen(order=True)
class DocumentMention:
    """A place where a document is named by its number; offsets count code points."""

    start: int
    end: int
    kind: DocumentKind
    number: str
    date: When | None


def find_documents(plain: str, start: int, end: int, dates: Sequence[DateMention]) -> list[DocumentMention]:
    """The numbered documents of one sentence, in order."""
    found: list[DocumentMention] = []
    for form, kind in _FORMS:
        for match in form.finditer(plain, start, end):
            if any(m.start < match.end() and match.start() < m.end for m in found):
                continue
            number = " ".join((match["number"] or match["figure"]).split())
            found.append(
                DocumentMention(match.start(), match.end(), kind or _kind(match, plain), _bare(number), _date(match, plain, dates))
            )
    return sorted(found)


def _bare(number: str) -> str:
    """The number without the year in brackets that a body adds to it: "2193 (2017)" is number 2193."""
    return re.sub(r"^(\d+)\s?\(\d{4}\)$", r"\1", number)


def _kind(match: re.Match[str], plain: str) -> DocumentKind:
    """The kind that the noun before the number names; "document" takes it from the nearest such noun before."""
    table = phrases("document_kinds")
    named = table.regex.search(match["kind"].lower())
    if named is None:
        earlier = list(table.regex.finditer(plain[: match.start()].lower()))
        named = earlier[-1] if earlier else None
    return DocumentKind(table.meaning(named)) if named else DocumentKind.DOCUMENT


def _date(match: re.Match[str], plain: str, dates: Sequence[DateMention]) -> When | None:
    """The date printed right after the number, or else the year that is part of it."""
    for mention in _after(match.end(), dates):
        if _DATED.match(plain[match.end() : mention.start]) and mention.start - match.end() < 40:  # noqa: PLR2004
            return mention.when
    year = match.groupdict().get("year") or next(iter(re.findall(r"\((\d{4})\)$", match[0])), None)
    return PartialDate(int(year)) if year and len(year) == 4 else None  # noqa: PLR2004 - four digits of a year


def _after(position: int, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    yield from (d for d in dates if d.start >= position and d.when is not None)
