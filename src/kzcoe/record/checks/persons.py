"""Officials that may be one person, and one that may be two."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from kzcoe.model import Body, BodyKind, Meeting, Official, PartialDate
from kzcoe.model.names import fold
from kzcoe.record._former import printed
from kzcoe.record._inside import plain_text
from kzcoe.record._spelling import full_key, person_key
from kzcoe.record.checks.findings import Told, side
from kzcoe.record.checks.posts import Office, office
from kzcoe.record.merging.linking import components

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["may_be_one", "may_be_two"]

_FULL = 2  # words of a full name at least
_MOST_WORDS = 6
_MOST_LETTERS = 40  # of a name; longer ones are not compared but as they stand
_NATIONAL = frozenset({BodyKind.COURT, BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.STATE_BODY})
"""Kinds of body whose posts are held by citizens."""


def may_be_one(record: "Record") -> Iterator[Told]:
    """Officials whose names are nearly the same, and who are in one office or in one body."""
    seen: set[frozenset[str]] = set()
    for one, other, why in _pairs(record.officials):
        pair = frozenset((one.id, other.id))
        if pair not in seen:
            seen.add(pair)
            sides = tuple(side(f"{who.name!r}", who) for who in (one, other))
            yield Told(facts=(one, other), sentence=f"may be one: {why}", sides=sides)


def _pairs(officials: Iterable[Official]) -> Iterator[tuple[Official, Official, str]]:
    for one, other in _sharing(officials, _keys):
        yield one, other, f"{one.name!r} and {other.name!r} are spellings of one name"
    for one, other in _sharing(officials, _parts_in_body):
        yield one, other, f"{one.name!r} and {other.name!r} have two names in common, and a body"
    for one, other in _sharing(officials, _misprints_in_office):
        yield one, other, f"{one.name!r} and {other.name!r} differ by a letter, and are in one office"


def _sharing(
    officials: Iterable[Official], terms: Callable[[Official], Iterable[Hashable]]
) -> Iterator[tuple[Official, Official]]:
    """Those who share a term, each with the next."""
    blocks: defaultdict[Hashable, dict[str, Official]] = defaultdict(dict)
    for official in officials:
        for term in terms(official):
            blocks[term][official.id] = official
    for block in blocks.values():
        yield from pairwise(block.values())


def _keys(official: Official) -> Iterator[str]:
    """What spellings of the full name have in common."""
    return filter(None, map(full_key, printed(official.name, official.aliases)))


def _parts_in_body(official: Official) -> Iterator[Hashable]:
    """Two words of a full name, with a body."""
    bodies = {post.body for post in official.posts if post.body is not None}
    for name in _keys(official):
        words = name.split()
        if len(words) <= _MOST_WORDS:
            yield from ((pair, body) for pair in combinations(words, _FULL) for body in bodies)


def _misprints_in_office(official: Official) -> Iterator[Hashable]:
    """A full name with one letter left out, or none, and an office."""
    offices: set[Office] = {office(post) for post in official.posts if post.body is not None}
    for name in _keys(official):
        if offices and len(name) <= _MOST_LETTERS:
            shorter = {name, *(name[:place] + name[place + 1 :] for place in range(len(name)))}
            yield from ((one, where) for one in shorter for where in offices)


def may_be_two(record: "Record") -> Iterator[Told]:
    """Officials who go by different names, belong to different states, or are in two cities on one day."""
    bodies = {body.id: body for body in record.bodies}
    days = _days(record.meetings)
    for official in record.officials:
        yield from _of_two_names(official)
        yield from _of_two_states(official, bodies)
        yield from _in_two_cities(official, days.get(official.id, {}))


def _of_two_names(official: Official) -> Iterator[Told]:
    """Full names in Latin letters that have no word in common, directly or through others."""
    names = [name for name in printed(official.name, official.aliases) if fold(name).isascii()]
    full = [name for name in names if full_key(name) is not None]
    groups = components(full, lambda name: person_key(name).split())
    if len(groups) > 1:
        firsts = " and ".join(repr(group[0]) for group in groups)
        sides = tuple(side(", ".join(map(repr, group))) for group in groups)
        yield Told(
            facts=(official,),
            sentence=f"may be two: goes by {firsts}",
            sides=(*sides, side("named", official.evidence)),
        )


def _of_two_states(official: Official, bodies: dict[str, Body]) -> Iterator[Told]:
    """Posts in authorities of different states."""
    posts: dict[str, list[object]] = {}
    for post in official.posts:
        body = bodies.get(post.body) if post.body is not None else None
        if body is not None and body.country is not None and body.kind in _NATIONAL:
            posts.setdefault(body.country, []).append(post)
    if len(posts) > 1:
        sides = tuple(side(f"in office in {country}", *posts[country]) for country in sorted(posts))
        yield Told(facts=(official,), sentence=f"may be two: in office in {' and '.join(sorted(posts))}", sides=sides)


def _days(meetings: Iterable[Meeting]) -> dict[str, dict[PartialDate, dict[str, Meeting]]]:
    """A meeting in each city for each certain day, by the official who took part."""
    found: dict[str, dict[PartialDate, dict[str, Meeting]]] = {}
    for meeting in meetings:
        if isinstance(meeting.date, PartialDate) and meeting.date.is_day and meeting.place is not None:
            for identifier in {person.official for person in meeting.participants if person.official is not None}:
                cities = found.setdefault(identifier, {}).setdefault(meeting.date, {})
                cities.setdefault(plain_text(meeting.place), meeting)
    return found


def _in_two_cities(official: Official, days: dict[PartialDate, dict[str, Meeting]]) -> Iterator[Told]:
    for day, meetings in days.items():
        if len(meetings) > 1:
            sides = tuple(side(f"in {meeting.place} on {day}", meeting.evidence) for meeting in meetings.values())
            places = " and ".join(str(meeting.place) for meeting in meetings.values())
            yield Told(facts=(official, *meetings.values()), sentence=f"may be two: in {places} on {day}", sides=sides)
