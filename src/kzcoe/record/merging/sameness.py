"""Whether what articles tell is one meeting, seen from what they tell of it."""

from attrs import frozen

from kzcoe.model import Meeting, PartialDate, Participant, When
from kzcoe.record._inside import plain_text
from kzcoe.record._spelling import person_key
from kzcoe.record.merging.numbered import number_of

__all__ = ["NEAR", "Days", "Telling", "agreement", "consistent", "gap", "telling"]

Days = tuple[int, int]  # first and last day, as ordinals
Strength = tuple[int, int, bool, int]

NEAR = 2
"""Days by which articles may be wrong about the date of one meeting."""
SOON = 3
"""Days between the publication of articles that may tell one meeting without its date."""
EXACT = 7
"""Days that a date may span and still tell meetings of one person apart."""
LONGEST = 366
"""Days that a date may span and still say anything."""


@frozen
class Telling:
    """What an article tells of a meeting, as far as that tells it from others."""

    days: Days | None
    """The days on which it may have taken place; None when they are not known or more than a year."""
    published: Days | None
    """The days on which the article may have been published."""
    place: str | None
    """The city, folded."""
    title: str | None
    """The name of the meeting, folded."""
    number: int | None
    """The number that it bears in a series of meetings."""
    persons: frozenset[str]
    """Those named as taking part, by id or else by name."""
    bodies: frozenset[str]
    """Ids of the bodies that took part."""


def telling(meeting: Meeting, published: When | None) -> Telling:
    """What an account published on a date tells."""
    return Telling(
        days=_days(meeting.date),
        published=_days(published),
        place=meeting.place and plain_text(meeting.place),
        title=meeting.title and plain_text(meeting.title),
        number=number_of(meeting.title) if meeting.title else None,
        persons=frozenset(map(_who, meeting.participants)),
        bodies=frozenset((*meeting.bodies, *(one.body for one in meeting.participants if one.body is not None))),
    )


def agreement(one: Telling, other: Telling) -> Strength | None:
    """How strongly two tellings say that they are of one meeting; None when they do not say so.

    They do when nothing in them speaks against it and

    - they bear one number of a series, and name one and the same person; or
    - they may be of one day, and name one and the same person, or bear one title; or, when one of them names nobody,
      have the place and all bodies of one of them, or two, in common, and the days of one lie among the other's; or
    - their dates are at most two days apart, and they name the same two persons; or
    - one has no date, the articles appeared within three days, and they name the same two persons.

    A date longer than a week is too vague for one person or body to be enough: then, too, it takes two persons.
    """
    unlike = not _same_or_unknown(one.place, other.place) or not _same_or_unknown(one.number, other.number)
    if unlike or not consistent(one.persons, other.persons):
        return None
    shared = len(one.persons & other.persons)
    if shared and one.number is not None and one.number == other.number and _may_meet(one.days, other.days):
        return shared, 0, one.place == other.place, len(one.bodies & other.bodies)
    apart = _apart(one, other)
    if apart is None or (shared < 2 and not (apart == 0 and _recognisable(one, other))):  # noqa: PLR2004
        return None
    return shared, -apart, one.place == other.place, len(one.bodies & other.bodies)


def consistent(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether those named by two articles can have met at one meeting.

    Of one meeting an article may name fewer than another; but when each names somebody that the other does not, it
    takes two whom both name, or else somebody met one person first and then another.
    """
    return some <= others or others <= some or len(some & others) > 1


def gap(one: Days, other: Days) -> int:
    """How many days lie between two stretches of days at least; 0 when they overlap."""
    return max(0, one[0] - other[1], other[0] - one[1])


def _apart(one: Telling, other: Telling) -> int | None:
    """How far apart the dates are, 0 when one is missing; None when that is too far, in time or in print."""
    if one.days and other.days:
        apart = gap(one.days, other.days)
        return apart if apart <= NEAR else None
    if one.published and other.published and gap(one.published, other.published) <= SOON:
        return 0
    return None


def _may_meet(one: Days | None, other: Days | None) -> bool:
    """Whether dates, as far as they are known, are near each other."""
    return one is None or other is None or gap(one, other) <= NEAR


def _recognisable(one: Telling, other: Telling) -> bool:
    """Whether two tellings of one day have enough in common without two persons."""
    if not (_is_exact(one.days) and _is_exact(other.days)):
        return False
    if one.persons and other.persons:
        return not one.persons.isdisjoint(other.persons)
    if one.title and other.title:
        return one.title == other.title
    alike = not one.bodies.isdisjoint(other.bodies) and consistent(one.bodies, other.bodies)
    return alike and one.place is not None and one.place == other.place and _is_nested(one.days, other.days)


def _is_nested(one: Days | None, other: Days | None) -> bool:
    """Whether the days of one telling all lie among those of the other."""
    if one is None or other is None:
        return False
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) in {one, other}


def _is_exact(days: Days | None) -> bool:
    return days is not None and days[1] - days[0] < EXACT


def _same_or_unknown(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _days(given: When | None) -> Days | None:
    if given is None or given.earliest is None or given.latest is None or _is_scattered(given):
        return None
    days = given.earliest.toordinal(), given.latest.toordinal()
    return days if days[1] - days[0] < LONGEST else None


def _is_scattered(given: When) -> bool:
    """Whether the days it may mean do not follow each other, as the first of an unknown month."""
    return isinstance(given, PartialDate) and given.month is None and given.day is not None


def _who(person: Participant) -> str:
    return f"name {person_key(person.name)}" if person.official is None else f"id {person.official}"
