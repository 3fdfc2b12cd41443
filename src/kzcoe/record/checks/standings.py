"""Sources that do not agree on when Kazakhstan took a step towards a treaty."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import Convention, PartialDate, Standing, Statement, When
from kzcoe.record.checks._spread import Spread, listed
from kzcoe.record.checks._treaties import Treaty, treaties
from kzcoe.record.checks.findings import Side, Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["another_step", "dates_differ", "planned_afterwards"]

_Step: TypeAlias = tuple[str, Side]
"""What happened on a day, and who says so."""

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


def another_step(record: "Record") -> Iterator[Told]:
    """Articles that date a step otherwise than pages do, by the date of another step."""
    for treaty in treaties(record):
        for standing, dated in _differing(treaty):
            pages = [one for one in dated if one.reference is not None]
            steps = _other_steps(treaty, standing)
            for given, articles in _by_date(_mistaken(dated, steps)).items():
                yield _as_another(treaty, articles, steps[given], pages)


def dates_differ(record: "Record") -> Iterator[Told]:
    """Statements that date one step differently, where that is not explained by another step."""
    for treaty in treaties(record):
        for standing, dated in _differing(treaty):
            mistaken = set(_mistaken(dated, _other_steps(treaty, standing)))
            left = [one for one in dated if one not in mistaken]
            if Spread(_dates(left)).differs():
                yield Told(
                    facts=(treaty,),
                    sentence=f"{standing!s} since {listed(_dates(left))}",
                    sides=tuple(_sides(left)),
                    statements=tuple(left),
                )


def planned_afterwards(record: "Record") -> Iterator[Told]:
    """Statements that still tell of a plan when another has it carried out before."""
    for treaty in treaties(record):
        done = min(_done(treaty), key=lambda one: one[0], default=None)
        if done is not None:
            day, statement = done
            for plans in _plans_after(treaty, day).values():
                yield _afterwards(treaty, plans, statement)


def _plans_after(treaty: Treaty, day: date) -> dict[Standing, list[Statement]]:
    """What was planned after a day, by what it was."""
    plans: defaultdict[Standing, list[Statement]] = defaultdict(list)
    for one in treaty.statements:
        planned = _planned(one)
        if one.standing and planned and planned.earliest and day < planned.earliest:
            plans[one.standing].append(one)
    return plans


def _planned(statement: Statement) -> When | None:
    """When there was a plan by the statement.

    What a source intends it intends when it says so; of invitations and applications it may tell long afterwards.
    """
    if statement.standing is Standing.INTENDS:
        return statement.since
    return statement.date if statement.standing in _PLANS else None


def _done(treaty: Treaty) -> Iterator[tuple[date, Statement]]:
    """The statements of what no plan can follow, with the day by which it had certainly come."""
    for one in treaty.statements:
        if one.standing in _DONE and one.date and one.date.latest:
            yield one.date.latest, one


def _afterwards(treaty: Treaty, plans: Sequence[Statement], done: Statement) -> Told:
    planned = f"{plans[0].standing!s} as of {listed(one.since for one in plans)}"
    came = f"{done.standing!s} since {done.date}"
    return Told(
        facts=(treaty,),
        sentence=f"{planned}, but {came}",
        sides=(side(planned, *plans), side(came, done)),
        statements=(*plans, done),
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


def _mistaken(dated: Sequence[Statement], steps: Mapping[When, _Step]) -> list[Statement]:
    """What articles say of a step against every page that dates it, with the date of another step.

    Without a page nothing tells which of two dates is the mistaken one.
    """
    pages = Spread(one.date for one in dated if one.date is not None and one.reference is not None)
    told = [one for one in dated if one.evidence is not None and one.date in steps]
    return [one for one in told if one.date is not None and pages.all_exclude(one.date)]


def _other_steps(treaty: Treaty, standing: Standing) -> dict[When, _Step]:
    """What else happened on which day: other steps of Kazakhstan, and what happened to the treaty."""
    steps: dict[When, _Step] = {}
    for one in sorted(treaty.statements, key=lambda one: one.reference is None):
        other = one.standing
        if other is not None and other is not standing and other in _STEPS and isinstance(one.date, PartialDate):
            steps.setdefault(one.date, (_STEPS[other], side(f"{other!s} since {one.date}", one)))
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


def _as_another(treaty: Treaty, articles: Sequence[Statement], step: _Step, pages: Sequence[Statement]) -> Told:
    one, (what, who) = articles[0], step
    dated = f"{_STEPS[one.standing] if one.standing else None} dated {one.date}"
    return Told(
        facts=(treaty,),
        sentence=f"{dated}, which is the date of {what}; pages date it {listed(_dates(pages))}",
        sides=(*_sides(articles), who, *_sides(pages)),
        statements=(*articles, *pages),
    )


def _sides(dated: Iterable[Statement]) -> Iterator[Side]:
    """Who says which date, the earliest first."""
    by_date = _by_date(dated)
    for given in sorted(by_date, key=attrgetter("sort_key")):
        yield side(f"{by_date[given][0].standing!s} since {given}", *by_date[given])


def _by_date(dated: Iterable[Statement]) -> dict[When, list[Statement]]:
    found: defaultdict[When, list[Statement]] = defaultdict(list)
    for one in dated:
        if one.date is not None:
            found[one.date].append(one)
    return found


def _dates(statements: Iterable[Statement]) -> list[When]:
    return [one.date for one in statements if one.date is not None]
