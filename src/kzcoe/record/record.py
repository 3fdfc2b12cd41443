"""The record: everything known, in eight collections that know each other."""

import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Self, cast, final

from attrs import evolve, field, fields_dict, frozen

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.model import (
    Article,
    Correction,
    DataVersion,
    Evidence,
)
from kzcoe.model.facts import KINDS, Fact
from kzcoe.record import merging
from kzcoe.record._converters import (
    to_agreements,
    to_articles,
    to_bodies,
    to_conventions,
    to_corrections,
    to_documents,
    to_meetings,
    to_officials,
    to_programmes,
)
from kzcoe.record._doors.records import RecordDoors
from kzcoe.record._inside import evidence_of
from kzcoe.record._keeping import Keeper, kept
from kzcoe.record._nearest import nearest
from kzcoe.record._showing import is_short
from kzcoe.record.articles import Articles
from kzcoe.record.bodies import Bodies
from kzcoe.record.checks import Finding, findings
from kzcoe.record.collection import Collection
from kzcoe.record.documents import Documents, Programmes
from kzcoe.record.editing import RecordEdits
from kzcoe.record.meetings import Meetings
from kzcoe.record.officials import Officials
from kzcoe.record.timeline import Timeline, moments_of
from kzcoe.record.treaties import Agreements, Conventions

__all__ = ["Record"]


def _version(_: object, __: object, version: Any) -> None:  # noqa: ANN401 - attrs takes its type for that of the field
    if not isinstance(version, DataVersion | None):
        raise InvalidValueError(f"Record.version: expected a DataVersion or None, got {version!r:.80}")


@final
@frozen(kw_only=True, repr=False)
class Record(RecordEdits, RecordDoors, Keeper):
    """What is known, with the articles it is known from.

    Each attribute takes any iterable and becomes a sorted collection; an id that stands twice in one is refused with
    `InvalidValueError`. A record counts, iterates over and contains its facts, articles among them. Its ``repr``
    evaluates back to an equal record up to 20 facts and where no article is longer than 200 code points; beyond, it is
    the summary that ``str`` always gives.
    """

    articles: Articles = field(factory=Articles, converter=to_articles)
    """The articles, by id."""
    officials: Officials = field(factory=Officials, converter=to_officials)
    """The officials, by id."""
    meetings: Meetings = field(factory=Meetings, converter=to_meetings)
    """The meetings, by id."""
    conventions: Conventions = field(factory=Conventions, converter=to_conventions)
    """The conventions, by number."""
    agreements: Agreements = field(factory=Agreements, converter=to_agreements)
    """The partial agreements, by id."""
    programmes: Programmes = field(factory=Programmes, converter=to_programmes)
    """The co-operation programmes, by id."""
    documents: Documents = field(factory=Documents, converter=to_documents)
    """The numbered documents, by id."""
    bodies: Bodies = field(factory=Bodies, converter=to_bodies)
    """The bodies, by id."""
    corrections: tuple[Correction, ...] = field(default=(), converter=to_corrections)
    """The corrections that were made, by fact and by day; each tells what it replaced, by whom and why."""
    version: DataVersion | None = field(default=None, eq=False, validator=_version)
    """Which data this is, where it was given out under a name; None for what was made of it, or of articles.

    Records are equal when their facts and corrections are, whatever their versions. Editing and merging give a record
    without one, unless all that is merged is the same data of the same version.
    """

    def __attrs_post_init__(self) -> None:
        self._keep_nothing()
        for name, collection in self.collections().items():
            object.__setattr__(self, name, collection.part_of(self))

    def collections(self) -> dict[str, Collection[Fact]]:
        """The collections by name, in the order of the attributes."""
        return {name: getattr(self, name) for name in KINDS}

    def __len__(self) -> int:
        return sum(map(len, self.collections().values()))

    def __iter__(self) -> Iterator[Fact]:
        for collection in self.collections().values():
            yield from collection

    def __contains__(self, fact: object) -> bool:
        return not isinstance(fact, str) and any(fact in collection for collection in self.collections().values())

    # From facts to articles and back

    def evidence(self) -> Iterator[Evidence]:
        """All evidence of all facts, each once, sorted by article and place."""
        return iter(self._evidence)

    def quotes(self, fact: Fact) -> tuple[Evidence, ...]:
        """The evidence of a fact and of all that is part of it, sorted by article and place."""
        return evidence_of(fact)

    def articles_of(self, fact: Fact) -> Articles:
        """The articles that give evidence for a fact; of an article, itself."""
        return self.articles.mentioning(fact)

    def facts_in(self, article: Article | str, start: int | None = None, end: int | None = None) -> tuple[Fact, ...]:
        """The facts with evidence in an article, or in the stretch of its text from `start` to before `end`."""
        told = self._told.get(article if isinstance(article, str) else article.id, ())
        first, last = start or 0, sys.maxsize if end is None else end
        # Each once: a record holds a fact only once, and to compare them as values would take far longer.
        return tuple({id(fact): fact for one, fact in told if one.start < last and first < one.end}.values())

    # Looking up and asking

    def find(self, key: str) -> Fact:
        """The fact of any collection that goes by an id, a number or a name; see `find_all`.

        `NotFoundError` says what comes nearest; `AmbiguousError` lists the facts when there are several.
        """
        match self.find_all(key):
            case [fact]:
                return fact
            case []:
                near = ", ".join(f"{one!r:.80} ({self._homes[one]})" for one in nearest(key, list(self._homes)))
                raise NotFoundError(
                    f"Record: nothing goes by {key!r:.80}; {f'nearest: {near}' if near else 'nothing comes near'}"
                )
            case several:
                raise AmbiguousError(f"Record: {len(several)} go by {key!r:.80}: {', '.join(map(_cited, several))}")

    def find_all(self, key: str) -> tuple[Fact, ...]:
        """The facts of all collections with an id, or when there is none, those that go by it as a number or name."""
        known = tuple(fact for collection in self.collections().values() for fact in collection.known_as(key))
        return tuple(fact for fact in known if fact.id == key) or known

    def timeline(self) -> Timeline:
        """All that has a date, in order."""
        return self._timeline

    def check(self) -> tuple[Finding, ...]:
        """What does not agree or is worth a look, and who says what; errors first, then warnings, then notes.

        Never raises, whatever the record holds. Takes time in proportion to its size.
        """
        return tuple(findings(self))

    # Merging

    def __or__(self, other: "Record") -> "Record":
        """One record of both; see `union`."""
        if type(other) is not type(self):
            return NotImplemented
        return Record.union(self, other)

    @staticmethod
    def union(*records: "Record") -> "Record":
        """One record of any number, in which each thing told by several is one; see `kzcoe.record.merging`.

        The order and the grouping of the records do not matter. Takes time in proportion to their size together, which
        a chain of ``|`` does not.
        """
        for record in records:
            if not isinstance(record, Record):
                raise InvalidValueError(f"Record.union: expected records, one after another, got {record!r:.80}")
        told = [record for record in records if record or record.corrections] or list(records)
        if all(record == told[0] for record in told[1:]):
            return _of_one_version(told) if told else Record()
        return Record(**merging.merge(told), corrections=chain.from_iterable(one.corrections for one in told))

    # What is kept

    @kept
    def _homes(self) -> dict[str, str]:
        """The name of the collection of each id."""
        return {fact.id: name for name, collection in self.collections().items() for fact in collection}

    @kept
    def _evidence(self) -> tuple[Evidence, ...]:
        return evidence_of(tuple(self))

    @kept
    def _told(self) -> dict[str, list[tuple[Evidence, Fact]]]:
        """The evidence in each article, with the fact that it is evidence of."""
        told: dict[str, list[tuple[Evidence, Fact]]] = {}
        for fact in self:
            for evidence in evidence_of(fact):
                told.setdefault(evidence.article, []).append((evidence, fact))
        return told

    @kept
    def _timeline(self) -> Timeline:
        return moments_of(self)

    # Copies, text

    def _parts(self) -> Iterator[tuple[str, Sequence[object]]]:
        """The collections and the corrections by name."""
        yield from cast("dict[str, Sequence[object]]", self.collections()).items()
        yield "corrections", self.corrections

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (*self.collections().values(), self.corrections, self.version)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __repr__(self) -> str:
        if not is_short((*self, *self.corrections)):
            return str(self)
        given = [*self._parts(), ("version", self.version)]
        return f"Record({', '.join(f'{name}={one!r}' for name, one in given if one)})"

    def __str__(self) -> str:
        counts = [f"{len(one)} {_counted(name, len(one))}" for name, one in self._parts() if one]
        return f"<Record: {', '.join(counts) or 'empty'}>"


def _restored(*parts: Any) -> Record:  # noqa: ANN401 - one of each class, in order
    """The record of the collections, corrections and version; what a pickle calls.

    They come from a record, so they are in order and need not be examined again.
    """
    record = Record.__new__(Record)
    for name, part in zip(fields_dict(Record), parts, strict=True):
        object.__setattr__(record, name, part)  # a record is frozen
    record.__attrs_post_init__()
    return record


def _of_one_version(same: Sequence[Record]) -> Record:
    """The one record that equal records are; without a version where theirs differ."""
    versions = {record.version for record in same}
    return same[0] if len(versions) == 1 else evolve(same[0], version=None)


def _counted(name: str, number: int) -> str:
    if number != 1:
        return name
    return "body" if name == "bodies" else name.removesuffix("s")


def _cited(fact: Fact) -> str:
    return f"{type(fact).__name__} {fact.id!r:.80}"
