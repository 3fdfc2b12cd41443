"""When a programme runs, as the words after its name tell: its years, or its beginning and its end."""

from collections.abc import Iterator
from typing import Final, TypeGuard

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates.values import period
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import last_before, within
from kzcoe.register.vocabulary import phrases

__all__ = [
    "ToldPeriod",
    "combined",
    "further_periods",
    "period_after",
    "period_in_sequel",
    "period_of_next",
    "period_of_subject",
]

_BEFORE: Final = 50  # code points before a name by which it is no subject
_FARTHEST: Final = 180  # code points from a name to the last date that is looked at


@frozen
class _Reach:
    """How far from a name a date tells its period; in code points."""

    near: int
    """Up to where a verb tells that it begins or ends, without a word such as "which"."""
    beside: int
    """Up to where years are its period, without a verb."""


_OF_A_SUBJECT: Final = _Reach(60, 90)
_OF_AN_OBJECT: Final = _Reach(0, 90)
_IN_A_SEQUEL: Final = _Reach(_FARTHEST, 0)


@frozen
class ToldPeriod:
    """A period and where it is told; offsets count code points."""

    period: Period
    """From when until when."""
    start: int
    """Offset of the name, or of the sentence that goes on about it."""
    end: int
    """Offset after the last of its dates."""


def period_after(read: Read, start: int, end: int, limit: int) -> ToldPeriod | None:
    """The period printed inside a name, or told after it and before a `limit`: "(2020-2023)", ", begun in 2020"."""
    before = read.page.folded[max(read.start, start - _BEFORE) : start]
    subject = not phrases("programme_names", "governed").found(before)
    told = _told(read, start, end, limit, _OF_A_SUBJECT if subject else _OF_AN_OBJECT)
    return told or _told_before(read, start, end)


def _told_before(read: Read, start: int, end: int) -> ToldPeriod | None:
    """The period that the last date before a name tells, or one end of it: "July 2021 saw the end of the programme"."""
    mention = last_before([date for date in read.dates if date.end <= start], start)
    if mention is None:
        return None
    folded = read.page.folded
    before, between = folded[read.start : mention.start], folded[mention.end : start]
    heads = phrases("programme_names", "opens item").found(before)
    heads = heads and phrases("programme_names", "before item").found(between)
    told: Period | None = None
    if _is_whole(mention.when):
        ran = phrases("programme_names", "run before").found(before)
        leads = ran and phrases("programme_names", "leads to name").found(between)
        told = mention.when if leads or heads else None
    elif isinstance(mention.when, PartialDate) and mention.when.year is not None:
        told = _from_end_before(mention.when, before, between, folded[end : end + _BEFORE], heads=heads)
    return None if told is None else ToldPeriod(told, mention.start, end)


def _from_end_before(when: PartialDate, before: str, between: str, after: str, *, heads: bool) -> Period | None:
    """The period of which a date before the name tells one end; `heads` when it opens the item of the programme."""
    if phrases("programme_names", "ended before").found(between):
        return Period(None, when)
    if heads or phrases("programme_names", "begun before").found(between):
        return Period(when, None)
    if phrases("programme_names", "told above").found(between):
        return _from_one_end(when, before)
    ended = ";" not in between and phrases("programme_names", "ended after").found(after)
    return Period(None, when) if ended else None


def period_of_next(read: Read) -> ToldPeriod | None:
    """The period of a further document of the same name, "A second one …", or that a sheet tells: "Duration: …"."""
    whole = _first_whole(read)
    if whole is None:
        return None
    told = phrases("programme_names", "same again", "label").found(read.page.folded[read.start : whole.start])
    return evolve(_extended(read, whole), start=read.start) if told else None


def period_of_subject(read: Read) -> ToldPeriod | None:
    """The years before the subject of a sentence that goes on about a programme: "Between 2021 and 2023 it …"."""
    whole = _first_whole(read)
    if whole is None:
        return None
    opens = phrases("programme_names", "opens with years").found(read.page.folded[read.start : whole.start])
    goes_on = opens and phrases("programme_names", "subject again").found(read.page.folded[whole.end : read.end])
    return evolve(_extended(read, whole), start=read.start) if goes_on else None


def _extended(read: Read, told: ToldPeriod) -> ToldPeriod:
    """A period, longer where the next date says so: "2014 - 2016, prolonged until February 2017"."""
    following = next(iter(within(read.dates, told.end, min(told.end + _FARTHEST, read.end))), None)
    between = "" if following is None else read.page.folded[told.end : following.start]
    longer = None if following is None else _with_end(told.period, following.when, between)
    return told if following is None or longer is None else evolve(told, period=longer, end=following.end)


def _first_whole(read: Read) -> ToldPeriod | None:
    """The first whole period that a sentence prints, where it stands."""
    periods = (ToldPeriod(date.when, date.start, date.end) for date in read.dates if _is_whole(date.when))
    return next(periods, None)


def period_in_sequel(read: Read, end: int, limit: int) -> ToldPeriod | None:
    """The period that the verbs of a sentence tell of its subject, which has an end: "It runs from 2021 to 2024"."""
    return _told(read, read.start, end, limit, _IN_A_SEQUEL)


def further_periods(read: Read, told: ToldPeriod) -> Iterator[ToldPeriod]:
    """The periods that follow a whole one: "2014-2015, 2019-2022 and 2024-2027"."""
    until = told.end
    for mention in within(read.dates, until, read.end):
        between = read.page.folded[until : mention.start]
        if not _is_whole(mention.when) or not phrases("programme_names", "next period").found(between):
            return
        until = mention.end
        yield ToldPeriod(mention.when, told.start, until)


def combined(one: Period | None, other: Period | None) -> Period | None:
    """The period of which two tell parts, such as beginning and end; None where they differ, or there is none."""
    if one is None or other is None:
        return one or other
    if not (_agree(one.start, other.start) and _agree(one.end, other.end)):
        return None
    whole = [told for told in (one, other) if told.start is not None and told.end is not None]
    if len(whole) == 1:  # the day of a launch belongs to the launch
        return whole[0]
    return period(_finer(one.start, other.start), _finer(one.end, other.end))


def _told(read: Read, start: int, end: int, limit: int, reach: _Reach) -> ToldPeriod | None:
    """The period told after a name or a subject and before a limit."""
    told: ToldPeriod | None = None
    last = end
    for mention in within(read.dates, start, min(end + _FARTHEST, limit)):
        between = read.page.folded[min(last, mention.start) : mention.start]
        last = max(last, mention.end)
        if told is None:
            away = mention.start - end
            found = _first(mention.when, between, near=away < reach.near, beside=away < reach.beside)
        else:
            found = _with_end(told.period, mention.when, between)
        if found is not None:
            told = ToldPeriod(found, start, mention.end)
    return told


def _first(when: When | None, between: str, *, near: bool, beside: bool) -> Period | None:
    """The period that a date tells, with the words between the name and it."""
    if phrases("programme_names", "of another").found(between):
        return None
    if _is_whole(when):
        verb = beside or phrases("programme_names", "runs").found(between)
        return when if verb and ";" not in between else None
    linked = near or phrases("programme_names", "of it").found(between)
    return _from_one_end(when, between) if linked else None


def _with_end(told: Period, when: When | None, between: str) -> Period | None:
    """A period with the end told after it: "which began in 2020 and ends in 2024", "2019-2022, extended to 2023"."""
    if not isinstance(when, PartialDate) or when.year is None:
        return None
    longer = phrases("programme_names", "extended").found(between)
    ends = told.end is None and phrases("programme_names", "ends").found(between)
    return period(told.start, when) if longer or ends else None


def _from_one_end(when: When | None, between: str) -> Period | None:
    """The period of which one end is told, as the verb before the date says which: "was launched in 2021"."""
    if not isinstance(when, PartialDate) or when.year is None:
        return None
    if phrases("programme_names", "ends", "extended").found(between):
        return Period(None, when)
    return Period(when, None) if phrases("programme_names", "begins").found(between) else None


def _is_whole(when: When | None) -> TypeGuard[Period]:
    """Whether a date runs from a month or a year to another, or from a day to one of another year."""
    if not isinstance(when, Period) or not when.has_year or when.start is None:
        return False
    return when.start.day is None or (when.end is not None and when.end.year != when.start.year)


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two ends may be the same, one perhaps told more finely."""
    return one is None or other is None or one.certainly_within(other) or other.certainly_within(one)


def _finer(one: PartialDate | None, other: PartialDate | None) -> PartialDate | None:
    """Of two ends that may be the same the one that tells more."""
    return max((one, other), key=lambda end: len(str(end or "")))
