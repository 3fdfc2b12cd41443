"""What a picture of standing holds: which treaties, what is said of each, and what sources do not agree on."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from kzcoe.export.pictures.figures import room
from kzcoe.export.pictures.texts import SMALL, shortened, wrapped
from kzcoe.model import Convention, PartialAgreement, Statement
from kzcoe.record import Record

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["LINE", "Row", "Treaty", "fitting", "rows"]

Treaty: TypeAlias = Convention | PartialAgreement

LINE = 0.28
"""Height of a line on what sources do not agree on, in rows."""

_AIR = 0.14  # below such lines, in rows
_LONGEST_SOURCE = 40
_MOST_LINES = 3
_SHARE = 0.6  # of the width of the axes before names stand beside them


@frozen
class Row:
    """What is drawn of a treaty."""

    treaty: Treaty
    """The treaty."""
    statements: tuple[Statement, ...]
    """What sources say of the standing towards it."""
    disagreement: tuple[str, ...]
    """What they disagree on, in lines."""

    @property
    def height(self) -> float:
        """How high it is, in rows."""
        return 1 + (len(self.disagreement) * LINE + _AIR if self.disagreement else 0)


def rows(ax: "Axes", record: Record, told: Sequence[Treaty], most: int) -> list[Row]:
    """A row for each treaty of which something is said, at most so many."""
    width = room(ax)[0] * _SHARE
    disagreeing: dict[str, list[Statement]] = {}
    for one in record.check():
        disagreeing.setdefault(one.facts[0].id, []).extend(one.statements)
    return [
        Row(
            treaty,
            _stating(treaty),
            _disagreement(ax, record, dict.fromkeys(disagreeing.get(treaty.id, ())), width),
        )
        for treaty in _most_told(told, most)
    ]


def fitting(several: Sequence[Row], height: float) -> list[Row]:
    """The rows of the treaties of which most is said, as many as are not higher together, and at least one."""
    found: list[Row] = []
    for most in range(len(several), 0, -1):
        chosen = {treaty.id for treaty in _most_told([row.treaty for row in several], most)}
        found = [row for row in several if row.treaty.id in chosen]
        if sum(row.height for row in found) <= height:
            break
    return found


def _most_told(treaties: Sequence[Treaty], most: int) -> list[Treaty]:
    """The treaties of which most is said, at most so many, in the order given."""
    ranked = sorted(treaties, key=lambda treaty: -len(_stating(treaty)))
    chosen = {treaty.id for treaty in ranked[:most]}
    return [treaty for treaty in treaties if treaty.id in chosen]


def _stating(treaty: Treaty) -> tuple[Statement, ...]:
    """The statements that tell of a standing."""
    return tuple(one for one in treaty.statements if one.standing)


def _disagreement(ax: "Axes", record: Record, statements: Iterable[Statement], width: float) -> tuple[str, ...]:
    """What statements do not agree on, each date with those who give it, in as many lines as there is room for."""
    sources: dict[str, list[str]] = {}
    for one in sorted(statements, key=lambda one: one.since.sort_key if one.since else ()):
        sources.setdefault(f"{one.standing} {one.since}", []).append(_source(record, one))
    told = [f"{what} ({', '.join(dict.fromkeys(who))})" for what, who in sources.items()]
    for most in range(len(told), 0, -1):
        rest = f"; {len(told) - most} more" if most < len(told) else ""
        lines = wrapped(ax, f"sources disagree: {'; '.join(told[:most])}{rest}", width, SMALL)
        if len(lines) <= _MOST_LINES:
            return tuple(lines)
    return tuple(wrapped(ax, f"sources disagree: {'; '.join(sources)}", width, SMALL)[:_MOST_LINES]) if told else ()


def _source(record: Record, statement: Statement) -> str:
    """Who says so: the publisher of a page, the outlet of an article, or what else there is to tell it by."""
    if statement.reference is not None:
        return shortened(statement.reference.publisher or statement.reference.title, _LONGEST_SOURCE)
    identifier = statement.evidence.article if statement.evidence else ""
    article = record.articles.by_id(identifier)
    return shortened((article and article.source) or f"article {identifier}", _LONGEST_SOURCE)
