"""Conventions and partial agreements, and what sources say of Kazakhstan's standing towards them."""

from typing import Literal

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model._doors import Doors
from kzcoe.model.dates import DateLike, PartialDate, Period, When, has_begun, to_date, to_when
from kzcoe.model.sources import Evidence, Reference
from kzcoe.model.words import Standing, to_standing

__all__ = ["LAST_ETS", "Convention", "PartialAgreement", "Statement"]

LAST_ETS = 193
"""The European Treaty Series ends with this number; from the next on it is the Council of Europe Treaty Series."""


@frozen(kw_only=True, field_transformer=check.naming)
class Statement(Doors):
    """One source's word on Kazakhstan's standing towards a convention or partial agreement.

    Several sources may disagree; all are kept.
    """

    standing: Standing | None = field(default=None, converter=to_standing)
    """The standing claimed, or None where the source names the treaty and says nothing of Kazakhstan."""
    date: When | None = field(default=None, converter=to_when, validator=check.a_or_none(PartialDate, Period))
    """Since when, as the source dates it."""
    said: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When the source said it: the article's publication, or the day noted for a reference."""
    note: str | None = field(default=None, validator=check.text_or_none)
    """What else the source says, such as the number of a law."""
    evidence: Evidence | None = field(default=None, validator=check.a_or_none(Evidence))
    """The words of the article, when the source is an article."""
    reference: Reference | None = field(default=None, validator=check.a_or_none(Reference))
    """The page, when the source is a page."""

    def __attrs_post_init__(self) -> None:
        check.one_source(self, self.evidence, self.reference)

    @property
    def since(self) -> When | None:
        """The date from which the statement speaks: the date it gives, or else the day it was made."""
        return self.date or self.said

    def holds(self, on: DateLike | None = None, *, certain: bool = False) -> bool:
        """Whether the standing was reached by a date according to this source.

        Without `on`: whether it was reached at all. A date known only in part answers *possibly*, or with `certain`
        only when every reading of it does.
        """
        if self.standing is None or on is None:
            return self.standing is not None
        return self.since is not None and has_begun(self.since, on, certain=certain)


class _Joined(Doors):
    """What conventions and partial agreements have in common: a standing, told by statements."""

    __slots__ = ()

    statements: tuple[Statement, ...]

    def grounds(self, on: DateLike | None = None, *, certain: bool = False) -> tuple[Statement, ...]:
        """The statements on which `standing` rests: those of the furthest standing reached by the date."""
        holding = [statement for statement in self.statements if statement.holds(on, certain=certain)]
        furthest = max((s.standing.rank for s in holding if s.standing), default=None)
        return tuple(s for s in holding if s.standing and s.standing.rank == furthest)

    def standing(self, on: DateLike | None = None, *, certain: bool = False) -> Standing | None:
        """Kazakhstan's standing on a date, or the furthest ever reached; None where no source says.

        A statement counts from the date it gives, or else from the day it was made. `grounds` with the same arguments
        tells which sources the answer rests on.
        """
        grounds = self.grounds(on, certain=certain)
        return grounds[0].standing if grounds else None


@frozen(kw_only=True, field_transformer=check.naming)
class Convention(_Joined):
    """A treaty of the Council of Europe, as the Treaty Office lists it."""

    number: int = field(validator=check.whole(1, 9999))
    """Number in the treaty series."""
    series: Literal["ETS", "CETS"] = field(validator=check.one_of("ETS", "CETS"))
    """European Treaty Series up to 193, Council of Europe Treaty Series from 194."""
    title: str = field(validator=check.text)
    """Official title in English."""
    short_titles: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Usual short names, such as "Istanbul Convention"."""
    subjects: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Fields it deals with, in the words of the register."""
    opened: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When it was opened for signature."""
    opened_at: str | None = field(default=None, validator=check.text_or_none)
    """City in which it was opened for signature."""
    in_force: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When it entered into force; None when it has not, or when no source gives the date."""
    open_to_non_members: bool | None = field(default=None, validator=check.flag_or_none)
    """Whether states outside the Council of Europe may join."""
    statements: tuple[Statement, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Statement))
    """What sources say of Kazakhstan's standing."""
    references: tuple[Reference, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Reference))
    """Pages that state what is said here of the treaty."""

    def __attrs_post_init__(self) -> None:
        series = "ETS" if self.number <= LAST_ETS else "CETS"
        if self.series != series:
            raise refusal(self, "series", f"{series!r} for number {self.number}", self.series)
        check.standings_of(self, self.statements, of_convention=True)
        if self.opened and self.in_force and self.in_force.certainly_before(self.opened):
            raise refusal(self, "in_force", f"a date not before the opening on {self.opened}", str(self.in_force))

    @property
    def id(self) -> str:
        """Series and number, "ETS 141"."""
        return f"{self.series} {self.number}"

    @property
    def reference(self) -> str:
        """How the treaty is cited, "ETS No. 141"."""
        return f"{self.series} No. {self.number:03}"

    @property
    def names(self) -> tuple[str, ...]:
        """The title and the short titles."""
        return (self.title, *self.short_titles)


@frozen(kw_only=True, field_transformer=check.naming)
class PartialAgreement(_Joined):
    """A partial, enlarged or enlarged partial agreement of the Council of Europe, with the body it set up."""

    id: str = field(validator=check.text)
    """Identifier, such as "venice-commission"."""
    name: str = field(validator=check.text)
    """Full name in English."""
    short_name: str | None = field(default=None, validator=check.text_or_none)
    """Usual short name, such as "GRECO"."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Other names."""
    kind: Literal["partial", "enlarged", "enlarged-partial"] | None = field(
        default=None, validator=check.one_of("partial", "enlarged", "enlarged-partial", None)
    )
    """What kind of agreement it is."""
    subjects: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Fields it deals with, in the words of the register."""
    created: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When it was set up."""
    resolution: str | None = field(default=None, validator=check.text_or_none)
    """The resolution of the Committee of Ministers that set it up."""
    statements: tuple[Statement, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Statement))
    """What sources say of Kazakhstan's standing."""
    references: tuple[Reference, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Reference))
    """Pages that state what is said here of the agreement."""

    def __attrs_post_init__(self) -> None:
        check.standings_of(self, self.statements, of_convention=False)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the full name first."""
        short = () if self.short_name is None else (self.short_name,)
        return (self.name, *short, *self.aliases)
