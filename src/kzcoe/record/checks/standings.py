"""Sources that do not agree on when Kazakhstan took a step towards a treaty."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from kzcoe.model import Convention, PartialAgreement, PartialDate, Standing, Statement, When
from kzcoe.record.checks._spread import Spread, listed
from kzcoe.record.checks.findings import Side, Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Treaty", "another_step", "dates_differ", "planned_afterwards", "treaties"]

Treaty: TypeAlias = Convention | PartialAgreement

_PLANS = frozenset({Standing.INTENDS, Standing.INVITED, Standing.APPLIED})
"""Standings that come before others."""
_DONE = frozenset({Standing.RATIFIED, Standing.PARTY, Standing.MEMBER, Standing.DENOUNCED, Standing.WITHDRAWN})
"""Standings that no plan can follow; what has been signed may still be planned, and observers apply for membership."""
_OF_SEVERAL_DAYS = frozenset({Standing.INTENDS, Standing.APPLIED})
"""Standings that are shown by several acts, each on its day."""
_STEPS = {
    Standing.INVITED: "invitation",
    Standing.SIGNED: "signature",
    Standing.RATIFIED: "ratification",
    Standing.PARTY: "entry into force",
    Standing.DENOUNCED: "denunciation",
    Standing.OBSERVER: "admission as an observer",
    Standing.MEMBER: "admission as a member",
    Standing.WITHDRAWN: "withdrawal",
}
"""The step by which a standing is reached, where that is one act."""


class _Mistaken(NamedTuple):
    """A statement that gives the date of another step."""

    statement: Statement
    step: str
    """What happened on its date."""
    side: Side
    """Who says so."""


def treaties(record: "Record") -> tuple[Treaty, ...]:
    """The conventions and the partial agreements."""
    return (*record.conventions, *record.agreements)


def another_step(record: "Record") -> Iterator[Told]:
    """Statements that date a step otherwise than others do, by the date of another step."""
    for treaty in treaties(record):
        for standing, dated in _differing(treaty):
            mistaken = _mistaken(treaty, standing, dated)
            right = _without(dated, mistaken)
            for one in mistaken if right else ():
                yield _as_another(treaty, one, right)


def dates_differ(record: "Record") -> Iterator[Told]:
    """Statements that date one step differently, where that is not explained by another step."""
    for treaty in treaties(record):
        for standing, dated in _differing(treaty):
            left = _without(dated, _mistaken(treaty, standing, dated)) or dated
            if Spread(_dates(left)).differs():
                sentence = f"{standing!s} since {listed(_dates(left))}"
                yield Told(
                    facts=(treaty,), sentence=sentence, sides=tuple(_sides(standing, left)), statements=tuple(left)
                )


def planned_afterwards(record: "Record") -> Iterator[Told]:
    """Statements that still tell of a plan when another has it carried out before."""
    for treaty in treaties(record):
        done = min(_done(treaty), key=lambda one: one[0], default=None)
        for plan in treaty.statements if done else ():
            if (
                done
                and plan.standing in _PLANS
                and plan.since
                and plan.since.earliest
                and done[0] < plan.since.earliest
            ):
                yield _afterwards(treaty, plan, done[1])


def _done(treaty: Treaty) -> Iterator[tuple[date, Statement]]:
    """The statements of what no plan can follow, with the day by which it had certainly come."""
    for one in treaty.statements:
        if one.standing in _DONE and one.date and one.date.latest:
            yield one.date.latest, one


def _afterwards(treaty: Treaty, plan: Statement, done: Statement) -> Told:
    planned, came = f"{plan.standing!s} as of {plan.since}", f"{done.standing!s} since {done.date}"
    return Told(
        facts=(treaty,),
        sentence=f"{planned}, but {came}",
        sides=(side(planned, plan), side(came, done)),
        statements=(plan, done),
    )


def _differing(treaty: Treaty) -> Iterator[tuple[Standing, list[Statement]]]:
    """The dated statements of each step that is not dated alike."""
    told: defaultdict[Standing, list[Statement]] = defaultdict(list)
    for statement in treaty.statements:
        if statement.standing is not None and statement.date is not None:
            told[statement.standing].append(statement)
    for standing, dated in told.items():
        if standing not in _OF_SEVERAL_DAYS and Spread(_dates(dated)).differs():
            yield standing, dated


def _mistaken(treaty: Treaty, standing: Standing, dated: Sequence[Statement]) -> list[_Mistaken]:
    """Those that exclude another date of the step and give that of something else."""
    spread, steps = Spread(_dates(dated)), _other_steps(treaty, standing)
    return [_Mistaken(one, *steps[one.date]) for one in dated if one.date in steps and spread.excludes(one.date)]


def _other_steps(treaty: Treaty, standing: Standing) -> dict[When, tuple[str, Side]]:
    """What else happened on which day: other steps of Kazakhstan, and what happened to the treaty."""
    steps: dict[When, tuple[str, Side]] = {}
    for one in treaty.statements:
        if one.standing in _STEPS and one.standing is not standing and isinstance(one.date, PartialDate):
            steps.setdefault(one.date, (_STEPS[one.standing], side(f"{one.standing!s} since {one.date}", one)))
    for day, what in _days_of(treaty):
        if day is not None:
            steps.setdefault(day, (what, Side(says=f"{what} on {day}", references=treaty.references)))
    return {day: told for day, told in steps.items() if isinstance(day, PartialDate) and day.is_day}


def _days_of(treaty: Treaty) -> Iterator[tuple[PartialDate | None, str]]:
    if isinstance(treaty, Convention):
        yield treaty.opened, "its opening for signature"
        yield treaty.in_force, "its own entry into force"
    else:
        yield treaty.created, "its creation"


def _without(dated: Sequence[Statement], mistaken: Iterable[_Mistaken]) -> list[Statement]:
    wrong = {one.statement for one in mistaken}
    return [one for one in dated if one not in wrong]


def _as_another(treaty: Treaty, mistaken: _Mistaken, right: Sequence[Statement]) -> Told:
    one, standing = mistaken.statement, mistaken.statement.standing
    dated = f"{_STEPS[standing] if standing else standing} dated {one.date}"
    return Told(
        facts=(treaty,),
        sentence=f"{dated}, which is the date of {mistaken.step}; others date it {listed(_dates(right))}",
        sides=(side(f"{standing!s} since {one.date}", one), mistaken.side, *_sides(standing, right)),
        statements=(one, *right),
    )


def _sides(standing: Standing | None, dated: Iterable[Statement]) -> Iterator[Side]:
    """Who says which date, the earliest first."""
    by_date: defaultdict[When, list[Statement]] = defaultdict(list)
    for one in dated:
        if one.date is not None:
            by_date[one.date].append(one)
    for given in sorted(by_date, key=attrgetter("sort_key")):
        yield side(f"{standing!s} since {given}", *by_date[given])


def _dates(statements: Iterable[Statement]) -> list[When]:
    return [one.date for one in statements if one.date is not None]
