"""Finding the accounts of one meeting among the accounts of many.

Accounts are joined by twos, the strongest agreement first, so that the order in which they come does not matter. Two
groups are joined only when nothing in the one speaks against anything in the other: no two accounts of one article, no
two places or numbers, no dates further apart than articles err. Only accounts that share something are compared, and
those that tell just the same are taken together beforehand; so the work grows with their number, not with its square.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, combinations, product
from operator import attrgetter

from attrs import frozen

from kzcoe.model import Meeting, When
from kzcoe.record._inside import articles_of
from kzcoe.record.merging.linking import components, grouped
from kzcoe.record.merging.sameness import NEAR, SOON, Days, Strength, Telling, agreement, consistent, telling

__all__ = ["clusters"]

Block = tuple[list[int], list[int]]  # units to be compared with all of the block, and those only with the former


@frozen(eq=False)
class _Unit:
    """Accounts that tell just the same, each of another article."""

    telling: Telling
    accounts: tuple[Meeting, ...]
    articles: frozenset[str]

    @property
    def order(self) -> tuple[str, str]:
        """A place in an order that depends on nothing but the accounts."""
        return min((account.id, repr(account)) for account in self.accounts)


class _Group:
    """Units taken for one meeting, with what may speak against taking in more."""

    __slots__ = ("articles", "earliest_end", "latest_start", "numbers", "persons", "places", "units")

    def __init__(self, units: Iterable[_Unit]) -> None:
        self.units = list(units)
        tellings = [unit.telling for unit in self.units]
        self.articles = set(chain.from_iterable(unit.articles for unit in self.units))
        self.places = {one.place for one in tellings if one.place is not None}
        self.numbers = {one.number for one in tellings if one.number is not None}
        self.persons = {one.persons for one in tellings}
        self.latest_start = max((one.days[0] for one in tellings if one.days), default=0)
        self.earliest_end = min((one.days[1] for one in tellings if one.days), default=date.max.toordinal())

    def accepts(self, other: "_Group") -> bool:
        """Whether no unit of the one group speaks against any of the other."""
        return (
            self.articles.isdisjoint(other.articles)
            and len(self.places | other.places) <= 1
            and len(self.numbers | other.numbers) <= 1
            and max(self.latest_start, other.latest_start) - min(self.earliest_end, other.earliest_end) <= NEAR
            and all(consistent(some, others) for some, others in product(self.persons, other.persons))
        )

    def absorb(self, other: "_Group") -> None:
        """Take in the units of another group."""
        self.units += other.units
        self.articles |= other.articles
        self.places |= other.places
        self.numbers |= other.numbers
        self.persons |= other.persons
        self.latest_start = max(self.latest_start, other.latest_start)
        self.earliest_end = min(self.earliest_end, other.earliest_end)


def clusters(accounts: Iterable[Meeting], published: Mapping[str, When | None]) -> list[list[Meeting]]:
    """The accounts in groups of one meeting, given the dates at which articles were published.

    Accounts with one id are always of one meeting. One that no article gives evidence of joins no other.
    """
    units = sorted(_units(accounts, published), key=lambda unit: unit.order)
    groups = [_Group(same) for same in components(units, lambda unit: [account.id for account in unit.accounts])]
    group_of = {unit: group for group in groups for unit in group.units}
    for one, other in _by_strength(units):
        _join(group_of, group_of[one], group_of[other])
    return [list(chain.from_iterable(unit.accounts for unit in group.units)) for group in set(group_of.values())]


def _units(accounts: Iterable[Meeting], published: Mapping[str, When | None]) -> Iterator[_Unit]:
    for told, same in grouped(accounts, lambda account: telling(account, _published(account, published))).items():
        for layer in _layers(same) if agreement(told, told) else ([one] for one in same):
            yield _Unit(told, tuple(layer), frozenset(chain.from_iterable(map(articles_of, layer))))


def _published(account: Meeting, published: Mapping[str, When | None]) -> When | None:
    dates = (published.get(article) for article in articles_of(account))
    return min((given for given in dates if given is not None), key=attrgetter("sort_key"), default=None)


def _layers(accounts: Sequence[Meeting]) -> Iterator[list[Meeting]]:
    """The accounts in groups of one from each article; an account of several articles, or of none, alone."""
    layers: defaultdict[int, list[Meeting]] = defaultdict(list)
    seen: Counter[str] = Counter()
    for account in sorted(accounts, key=lambda one: (one.id, repr(one))):
        match list(articles_of(account)):
            case [article]:
                layers[seen[article]].append(account)
                seen[article] += 1
            case _:
                yield [account]
    yield from layers.values()


def _join(group_of: dict[_Unit, _Group], one: _Group, other: _Group) -> None:
    """Make one group of two, when nothing speaks against it; the smaller goes into the larger."""
    if one is not other and one.accepts(other):
        larger, smaller = (one, other) if len(one.units) >= len(other.units) else (other, one)
        larger.absorb(smaller)
        group_of.update(dict.fromkeys(smaller.units, larger))


def _by_strength(units: Sequence[_Unit]) -> list[tuple[_Unit, _Unit]]:
    """The units that agree by twos, the strongest agreement first."""
    agreeing: list[tuple[Strength, int, int]] = []
    for one, other in _pairs(units):
        strength = agreement(units[one].telling, units[other].telling)
        if strength is not None:
            agreeing.append((strength, -one, -other))
    return [(units[-one], units[-other]) for _, one, other in sorted(agreeing, reverse=True)]


def _pairs(units: Sequence[_Unit]) -> set[tuple[int, int]]:
    """The places of the units to be compared, by twos; those left out have no ground to agree."""
    blocks: defaultdict[tuple[object, ...], Block] = defaultdict(lambda: ([], []))
    for place, unit in enumerate(units):
        if unit.articles:
            for key, asks in _keys(unit.telling):
                blocks[key][not asks].append(place)
    return {
        (min(pair), max(pair))
        for asking, asked in blocks.values()
        for pair in chain(combinations(asking, 2), product(asking, asked))
    }


def _keys(told: Telling) -> Iterator[tuple[tuple[object, ...], bool]]:
    """The blocks of a unit, and whether it is to be compared with all in them or only with those that are."""
    for week in _weeks(told.days, NEAR):
        yield from (((week, "person", person), True) for person in told.persons)
        yield from (((week, "place", told.place, body), not told.persons) for body in told.bodies if told.place)
        yield from (((week, "title", title), True) for title in (told.title,) if title is not None)
    if told.number is not None:
        yield from ((("number", told.number, person), True) for person in told.persons)
    for week in _weeks(told.published, SOON) if len(told.persons) > 1 else ():
        yield from (((week, "published", person), told.days is None) for person in told.persons)


def _weeks(days: Days | None, near: int) -> range:
    """The weeks of the days, with those of which another stretch of days is near."""
    reach = (near + 1) // 2
    return range((days[0] - reach) // 7, (days[1] + reach) // 7 + 1) if days else range(0)
