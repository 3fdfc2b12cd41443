"""How many conventions articles say Kazakhstan is a party to, beside those of which the record says so."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from kzcoe.model import Article, Convention, Period, Standing, When
from kzcoe.record.checks.findings import Side, Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["counts_differ"]

_WORDS: Final = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS: Final = {word: number for number, word in enumerate(_WORDS, 2)}
_COUNCIL = r"(?:CoE|Council of Europe)"
_COUNTED = re.compile(
    rf"\bKazakhstan\b(?P<between>(?:{_COUNCIL}|[^.;A-Z]){{1,120}}?)"
    r"\b(?:a party to|a member of|acceded to|has joined)\s+"
    rf"(?P<number>[1-9]\d?|{'|'.join(_WORDS)})\s+"
    rf"(?:{_COUNCIL}(?:['’]s)?\s+conventions|conventions\s+of\s+the\s+{_COUNCIL})\b"
)
"""One clause that says of Kazakhstan itself, and of no other that is named between, how many it is a party to."""
_NOT_YET = re.compile(
    r"\b(?:not|never|no|will|would|could|may|might|should|become|plans?|intends?|wants?|if|until|when)\b"
)
_CLAUSES = re.compile(r",|\bbut\b")
_PARTY = frozenset({Standing.RATIFIED, Standing.PARTY})


def counts_differ(record: "Record") -> Iterator[Told]:
    """Numbers of conventions that the record does not come to on the day the article was published."""
    parties = _Parties(record)
    for article in record.articles:
        for found in _COUNTED.finditer(article.text) if article.published else ():
            if article.published and not _NOT_YET.search(_CLAUSES.split(found["between"])[-1]):
                yield from _beside(article, article.published, found, parties)


def _beside(article: Article, published: When, found: "re.Match[str]", parties: "_Parties") -> Iterator[Told]:
    number = _NUMBERS.get(found["number"]) or int(found["number"])
    sure, possible = parties.certainly(published.earliest), parties.possibly(published.latest)
    counted = sure if number < len(sure) else possible if number > len(possible) else []
    if counted:
        says, known = f"a party to {found['number']} conventions", f"the record has {len(counted)}"
        quoted = Side(says=says, evidence=(article.quote(*found.span()),))
        statements = [one for treaty in counted for one in treaty.statements if one.standing in _PARTY]
        yield Told(
            facts=(article, *counted),
            sentence=f"{says} by {published}, but {known}",
            sides=(quoted, side(f"{known}: {', '.join(one.id for one in counted)}", *statements)),
        )


class _Parties:
    """The conventions that Kazakhstan is a party to, by the day since when."""

    def __init__(self, record: "Record") -> None:
        known = [one for one in record.conventions if any(told.standing in _PARTY for told in one.statements)]
        self._certainly = _sorted((_certain(one), one) for one in known)
        self._possibly = _sorted((_possible(one), one) for one in known)

    def certainly(self, day: date | None) -> list[Convention]:
        """Those to which it was a party on the day, on every reading."""
        return _until(self._certainly, day)

    def possibly(self, day: date | None) -> list[Convention]:
        """Those to which it may have been a party on the day."""
        return _until(self._possibly, day)


def _sorted(since: "Iterator[tuple[date | None, Convention]]") -> list[tuple[date, int, Convention]]:
    return sorted((day, one.number, one) for day, one in since if day is not None)


def _until(since: list[tuple[date, int, Convention]], day: date | None) -> list[Convention]:
    place = bisect_right(since, day, key=lambda one: one[0]) if day else 0
    return [one for _, _, one in since[:place]]


def _certain(convention: Convention) -> date | None:
    """The day from which it is certainly in force for Kazakhstan; None where that is not known, or was ended."""
    if any(one.standing is Standing.DENOUNCED for one in convention.statements):
        return None
    days = (_whole(one.since) for one in convention.statements if one.standing is Standing.PARTY and one.since)
    return min((day for day in days if day is not None), default=None)


def _possible(convention: Convention) -> date:
    """The first day on which it may have been in force for Kazakhstan."""
    told = (one.date for one in convention.statements if one.standing in _PARTY)
    return min((given and given.earliest) or date.min for given in told)


def _whole(since: When) -> date | None:
    """The day on which it had certainly begun."""
    return since.start and since.start.latest if isinstance(since, Period) else since.latest
