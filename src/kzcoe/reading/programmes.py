"""Named co-operation programmes with their periods."""

import re
from collections.abc import Sequence

from attrs import frozen

from kzcoe.model.dates import PartialDate, Period
from kzcoe.model.names import fold, slug
from kzcoe.reading.calendar import DateMention
from kzcoe.reading.lexicon import Named

__all__ = ["ProgrammeMention", "find_programmes"]

_HEAD = r"(?:Programmes?|Programs?|PROGRAMME|Priorities|Action Plan|Partnership for Good Governance|Facility|Project|Initiative)"
_WORD = r"(?:[A-Z][\w'&+-]*)"
_LINK = r"(?:of|the|in|for|and|with|on|to|against|an?)"
_NAME = re.compile(rf"\b{_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD})*? {_HEAD}\b(?: (?:{_LINK} ){{1,2}}{_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD})*)?(?: \([A-Z][A-Z0-9 ]+\))?(?: (?:for|with) Kazakhstan)?")
_LOWER = re.compile(rf"\b{_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD}){{2,}} (?=(?:programme|program|project)\b)")
_QUOTED = re.compile(r"\"(?P<name>[A-Z][^\"]{8,160})\"")
_NEAR = re.compile(r"\b(?:programme|program|project|initiative|joint action|document)\b")
_KNOWN = re.compile(r"\b(?:Erasmus(?:\+| Mundus| Plus)|TAIEX|TACIS|Horizon (?:2020|Europe))")
_YEARS_INSIDE = re.compile(r",? ?(?:for |\()?(?:the )?(?:\d{4}\s?-\s?\d{4})\)?$")
_ENDS = re.compile(r"\b(?:ends?|ended|comes? to (?:an|the) end|concluded?s?|completed?|finish\w*|runs? (?:until|to)|closes?)\b[^.;]{0,20}$")
_BEGINS = re.compile(r"\b(?:began|begins?|started|starts?|launched|since|from)\b[^.;]{0,20}$")
_NOT = re.compile(r"^(?:Head|Director|Manager|Chief|Coordinator|Deputy)\b|^(?:The )?(?:Programme|Program|Training|Educational|Cultural|OSCE|Director\w*|State|Government|National|Official|Reform)\b (?:Programme|Program)\b|\b(?:Office|Department|Coordination|Co-ordination|Manager|Director)\b")


@frozen(order=True)
class ProgrammeMention:
    """A place where a programme is named; offsets count code points."""

    start: int
    end: int
    name: str
    period: Period | None
    until: int = 0
    """Offset after the period, or after the name where none is printed."""


def find_programmes(
    plain: str, start: int, end: int, dates: Sequence[DateMention], named: Sequence[Named]
) -> list[ProgrammeMention]:
    """The programmes named in one sentence, in order."""
    found: list[ProgrammeMention] = []
    for match in _QUOTED.finditer(plain, start, end):
        around = fold(plain[max(start, match.start() - 110) : match.end() + 90])
        if _NEAR.search(around) and len(match["name"].split()) > 2 and not _is_document(plain, match):  # noqa: PLR2004
            found.append(_mention(plain, match.start("name"), match.end("name"), end, dates))
    for form in (_KNOWN, _NAME, _LOWER):
        for match in form.finditer(plain, start, end):
            inside_body = any(n.kind == "body" and n.start < match.end() and match.start() < n.end for n in named)
            if _NOT.search(match[0]) or inside_body or any(m.start < match.end() and match.start() < m.end for m in found):
                continue
            found.append(_mention(plain, match.start(), match.end(), end, dates))
    return sorted(found)


def _is_document(plain: str, match: re.Match[str]) -> bool:
    """Whether a quoted title bears a number or is a work of another kind."""
    after = plain[match.end() : match.end() + 12]
    return re.match(r"\W*\(?No\b", after) is not None


def _mention(plain: str, start: int, end: int, stop: int, dates: Sequence[DateMention]) -> ProgrammeMention:
    name = plain[start:end]
    inside = _YEARS_INSIDE.search(name)
    close = start + inside.start() if inside else end
    period, until = _period(plain, start, end, stop, dates)
    return ProgrammeMention(start, close, plain[start:close], period, max(until, end))


def _period(
    plain: str, start: int, end: int, stop: int, dates: Sequence[DateMention]
) -> tuple[Period | None, int]:
    """The years printed inside the name or after it; one date alone is a start or an end, as the verb says."""
    for mention in dates:
        if not start <= mention.start < stop or mention.when is None:
            continue
        between = plain[min(end, mention.start) : mention.start]
        if isinstance(mention.when, Period) and mention.when.has_year and len(between) < 90 and ";" not in between and mention.when.start and mention.when.start.day is None:  # noqa: PLR2004
            return mention.when, mention.end
        if isinstance(mention.when, PartialDate) and mention.when.year is not None and len(between) < 60:  # noqa: PLR2004
            if _ENDS.search(between):
                return Period(None, mention.when), mention.end
            if _BEGINS.search(between):
                return Period(mention.when, None), mention.end
    return None, end


def same_programme(one: str, other: str) -> bool:
    """Whether two names are one programme's: the words of one are among the words of the other."""
    a, b = (_content(name) for name in (one, other))
    return bool(a) and bool(b) and (a <= b or b <= a)


def programme_id(name: str, period: Period | None) -> str:
    """An id that the usual forms of one programme's name have in common."""
    common = re.sub(r"\([^)]*\)|\b(?:for|with) kazakhstan\b|\b(?:programme|program|project)\b", " ", fold(name))
    plain = slug(common.replace("co-op", "coop").replace("neighborhood", "neighbourhood"))
    return f"{plain or slug(name)}-{slug(str(period))}" if period else plain or slug(name)


def _content(name: str) -> set[str]:
    small = {"the", "of", "for", "and", "in", "to", "on", "with", "a", "kazakhstan", "programme", "program", "joint", "document"}
    folded = fold(name).replace("co-op", "coop").replace("neighborhood", "neighbourhood")
    return {w for w in re.findall(r"\w+", folded) if w not in small and not w.isdigit()}
