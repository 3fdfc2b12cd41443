"""Claims of articles on Kazakhstan's standing that no page bears out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from kzcoe.model import Standing, Statement
from kzcoe.record.checks._treaties import Treaty, treaties
from kzcoe.record.checks.findings import Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["unsupported"]

_PLANS = frozenset({Standing.INTENDS, Standing.APPLIED})
"""Standings that no page need tell of."""
_LEFT = frozenset({Standing.DENOUNCED, Standing.WITHDRAWN})
"""Standings that only those have who had another before."""


def unsupported(record: "Record") -> Iterator[Told]:
    """Standings that articles claim before any page has them reached, or after one has them left."""
    for treaty in treaties(record):
        pages = _Pages.of(one for one in treaty.statements if one.reference is not None)
        for claim in treaty.statements if pages.earliest else ():
            if claim.evidence is not None and claim.standing not in {None, *_PLANS, *_LEFT}:
                yield from _against(treaty, claim, pages)


def _against(treaty: Treaty, claim: Statement, pages: "_Pages") -> Iterator[Told]:
    begun, ended = (claim.said.earliest, claim.said.latest) if claim.said else (None, None)
    left = pages.left_before(begun)
    if left is not None:
        yield _told(treaty, claim, f"{left.standing!s} since {left.date}", left)
    elif claim.standing is not None and not pages.support(claim.standing, ended):
        furthest = pages.furthest(ended)
        says = (
            "no page has any standing by then" if furthest is None else f"pages have no more than {furthest.standing}"
        )
        yield _told(treaty, claim, says, *pages.first if furthest is None else (furthest,))


def _told(treaty: Treaty, claim: Statement, otherwise: str, *pages: Statement) -> Told:
    claimed = f"{claim.standing!s} as of {claim.said}" if claim.said else f"{claim.standing!s}, of no date"
    return Told(
        facts=(treaty,),
        sentence=f"{claimed}, but {otherwise}",
        sides=(side(claimed, claim), side(otherwise, *pages)),
        statements=(claim, *pages),
    )


@frozen
class _Pages:
    """What pages say of the standing towards a treaty: for each standing, the statement of its earliest day."""

    earliest: dict[Standing, Statement]
    left: tuple[Statement, ...]
    """The first to tell for certain when it was left, if any does."""

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> "_Pages":
        earliest: dict[Standing, Statement] = {}
        left: list[Statement] = []
        for one in statements:
            if one.standing is not None:
                earliest[one.standing] = min(earliest.get(one.standing, one), one, key=_beginning)
            if one.standing in _LEFT and one.date and one.date.latest:
                left.append(one)
        return cls(earliest, tuple(sorted(left, key=_beginning)[:1]))

    @property
    def first(self) -> tuple[Statement, ...]:
        """The statement of the earliest day."""
        return (min(self.earliest.values(), key=_beginning),)

    def left_before(self, day: date | None) -> Statement | None:
        """The statement by which the treaty was left before a day."""
        for one in self.left:
            if day and one.date and one.date.latest and one.date.latest < day:
                return one
        return None

    def support(self, standing: Standing, day: date | None) -> bool:
        """Whether by some page the standing may have been reached by a day, or at all.

        What was left had been reached, and what was ratified enters into force some time after.
        """
        enough = Standing.RATIFIED.rank if standing is Standing.PARTY else standing.rank
        return any(known in _LEFT or (known.rank >= enough and _by(one, day)) for known, one in self.earliest.items())

    def furthest(self, day: date | None) -> Statement | None:
        """The furthest standing that by some page may have been reached by a day."""
        reached = [one for one in self.earliest.values() if _by(one, day)]
        return max(reached, key=lambda one: one.standing.rank if one.standing else 0, default=None)


def _beginning(statement: Statement) -> date:
    """The first day on which it may have been so; a page without a date does not say since when."""
    return (statement.date and statement.date.earliest) or date.min


def _by(statement: Statement, day: date | None) -> bool:
    return day is None or _beginning(statement) <= day
