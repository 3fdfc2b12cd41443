"""The order of time: everything in a record that has a date."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Self, SupportsIndex, overload

from attrs import evolve, field, frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model import (
    Article,
    Body,
    Convention,
    DateLike,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Post,
    Programme,
    Reference,
    Standing,
    When,
)
from kzcoe.model.facts import Fact
from kzcoe.record._days import DateIndex, window
from kzcoe.record._doors.timelines import TimelineDoors
from kzcoe.record._inside import evidence_of, inside
from kzcoe.record._keeping import Keeper, kept
from kzcoe.record.naming import cited, met, titled

__all__ = ["KINDS", "Moment", "Timeline", "moments_of"]

KINDS = (
    "opening",
    "entry into force",
    "creation",
    "standing",
    "post taken up",
    "post given up",
    "programme",
    "meeting",
    "document",
    "publication",
)
"""What a moment can be; of several with one date, the first in this list comes first."""

_REACHED = {
    Standing.INTENDS: "intends to join",
    Standing.INVITED: "is invited to join",
    Standing.SIGNED: "signs",
    Standing.RATIFIED: "ratifies or accedes to",
    Standing.PARTY: "becomes a party to",
    Standing.DENOUNCED: "denounces",
    Standing.APPLIED: "applies to join",
    Standing.OBSERVER: "becomes an observer in",
    Standing.MEMBER: "becomes a member of",
    Standing.WITHDRAWN: "withdraws from",
}


@frozen(kw_only=True)
class Moment:
    """Something that has a date: a whole fact, or one thing that is said of it."""

    when: When
    """Its date, as precisely as the sources give it."""
    kind: str
    """Which kind of moment it is, one of `KINDS`."""
    what: str
    """What happened, in one line."""
    fact: Fact = field(repr=lambda fact: f"<{type(fact).__name__} {fact.id!r}>")
    """The fact that has the date, or of which it is said."""
    evidence: tuple[Evidence, ...] = ()
    """Where articles say so."""
    references: tuple[Reference, ...] = ()
    """Pages that say so."""

    def __str__(self) -> str:
        return f"{self.when}  {self.what}"


class Timeline(TimelineDoors, Keeper, Sequence[Moment]):
    """Moments in order: by the first day that they may mean, then the last; those without a year at the end."""

    __slots__ = ("_moments",)

    def __init__(self, moments: Iterable[Moment] = ()) -> None:
        self._moments = tuple(sorted(moments, key=_order))
        self._keep_nothing()

    def __len__(self) -> int:
        return len(self._moments)

    @overload
    def __getitem__(self, place: SupportsIndex) -> Moment: ...
    @overload
    def __getitem__(self, place: slice) -> Self: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Moment | Self:
        return type(self)(self._moments[place]) if isinstance(place, slice) else self._moments[place]

    def between(self, start: DateLike | None = None, end: DateLike | None = None, *, certain: bool = False) -> Self:
        """The moments from `start` to `end`, both included, possibly or certainly; None leaves an end open."""
        places = self._days.within(window(start, end), certain=certain)
        return type(self)(self._moments[place] for place in places)

    def of(self, what: str | Fact) -> Self:
        """The moments of a kind, one of `KINDS`, or of a fact."""
        if not isinstance(what, str):
            return type(self)(moment for moment in self if moment.fact == what)
        if what not in KINDS:
            raise InvalidValueError(f"Timeline.of: expected a fact or one of {', '.join(KINDS)}, got {what!r}")
        return type(self)(moment for moment in self if moment.kind == what)

    @kept
    def _days(self) -> DateIndex:
        return DateIndex(moment.when for moment in self)

    def __eq__(self, other: object) -> bool:
        return self._moments == other._moments if isinstance(other, Timeline) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._moments)

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Moment, ...]]]:
        return type(self), (self._moments,)

    def __repr__(self) -> str:
        if not self:
            return "<Timeline: empty>"
        return f"<Timeline: {len(self)} moments, first {self[0].when}, last {self[-1].when}>"


def moments_of(facts: Iterable[Fact]) -> Timeline:
    """The timeline of facts; what several sources say in the same words is one moment with all its sources."""
    told: dict[tuple[object, ...], Moment] = {}
    several = tuple(facts)
    bodies = {fact.id: fact.name for fact in several if isinstance(fact, Body)}
    for fact in several:
        for moment in _moments(fact, bodies):
            key = (moment.when, moment.kind, moment.what, type(fact), fact.id)
            told[key] = _with_sources(told[key], moment) if key in told else moment
    return Timeline(told.values())


def _order(moment: Moment) -> tuple[object, ...]:
    return (*moment.when.sort_key[:3], KINDS.index(moment.kind), moment.fact.id, moment.what, str(moment.when))


def _with_sources(moment: Moment, other: Moment) -> Moment:
    return evolve(
        moment,
        evidence=tuple(sorted({*moment.evidence, *other.evidence})),
        references=tuple(dict.fromkeys((*moment.references, *other.references))),
    )


def _moments(fact: Fact, bodies: dict[str, str]) -> Iterator[Moment]:
    match fact:
        case Article():
            yield from _moment(fact.published, "publication", _published(fact), fact, fact)
        case Official():
            for post in fact.posts:
                yield from _of_post(fact, post, bodies.get(post.body or ""))
        case Meeting():
            yield from _moment(fact.date, "meeting", met(fact), fact, fact)
        case Programme():
            yield from _moment(fact.period, "programme", f"{fact.name} runs", fact, fact)
        case Document():
            yield from _moment(fact.date, "document", titled(fact), fact, fact)
        case Convention():
            yield from _of_convention(fact)
        case PartialAgreement():
            what = f"{fact.name} is set up"
            yield from _moment(fact.created, "creation", what, fact, fact.references)
            yield from _of_statements(fact, fact.name)
        case _:
            pass  # nothing said of a body has a date


def _moment(when: When | None, kind: str, what: str, fact: Fact, source: object) -> Iterator[Moment]:
    """The moment, when there is a date; its evidence and references are those inside the source."""
    if when is not None:
        references = tuple(dict.fromkeys(inside(source, Reference)))
        yield Moment(when=when, kind=kind, what=what, fact=fact, evidence=evidence_of(source), references=references)


def _of_post(official: Official, post: Post, body: str | None) -> Iterator[Moment]:
    office = f"{post.title}, {body}" if body else post.title
    yield from _moment(post.start, "post taken up", f"{official.name} becomes {office}", official, post)
    yield from _moment(post.end, "post given up", f"{official.name} is no longer {office}", official, post)


def _of_convention(convention: Convention) -> Iterator[Moment]:
    name = cited(convention)
    opened = f"{name}, is opened for signature{_at(convention.opened_at)}"
    in_force = f"{name}, enters into force"
    yield from _moment(convention.opened, "opening", opened, convention, convention.references)
    yield from _moment(convention.in_force, "entry into force", in_force, convention, convention.references)
    yield from _of_statements(convention, name)


def _of_statements(treaty: Convention | PartialAgreement, name: str) -> Iterator[Moment]:
    for one in treaty.statements:
        if one.standing is not None:
            yield from _moment(one.date, "standing", f"Kazakhstan {_REACHED[one.standing]} {name}", treaty, one)


def _published(article: Article) -> str:
    return f"article “{article.title}” is published" if article.title else f"article {article.id} is published"


def _at(place: str | None) -> str:
    return f" in {place}" if place else ""
