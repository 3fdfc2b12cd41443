"""Collections of conventions and of partial agreements."""

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import ClassVar, Self, TypeVar

from kzcoe.model import Convention, DateLike, PartialAgreement, PartialDate, Standing
from kzcoe.model.dates import has_begun
from kzcoe.record._inside import plain_text
from kzcoe.record._keeping import kept
from kzcoe.record._sequence import Reads
from kzcoe.record.collection import Collection

__all__ = ["Agreements", "Conventions"]

T_co = TypeVar("T_co", bound=Convention | PartialAgreement, covariant=True)

_CITED = re.compile(r"(?:C?ETS)?\s*(?:No\.?|№)?\s*0*([1-9]\d{0,3})", re.ASCII | re.IGNORECASE)


class _Treaties(Collection[T_co]):
    """What collections of conventions and of partial agreements have in common."""

    __slots__ = ()

    _beginning: ClassVar[Reads]
    """Since when a treaty is in force."""

    def with_standing(self, standing: Standing | str, *, on: DateLike | None = None, certain: bool = False) -> Self:
        """Those towards which Kazakhstan has a standing on a date, or in the end: the furthest that it reached.

        Where dates are known in part, those towards which it possibly has; with `certain`, only where no reading of
        the dates gives another.
        """
        wanted = Standing.of(standing)
        return self._with(treaty for treaty in self if _has_standing(treaty, wanted, on, certain=certain))

    def in_force(self, on: DateLike | None = None, *, certain: bool = False) -> Self:
        """Those that are in force by a date, or at all, whether or not for Kazakhstan.

        A partial agreement is in force from the day on which it was set up. One without a known date is not found.
        """
        return self._with(treaty for treaty in self if _begun(self._beginning(treaty), on, certain=certain))

    def subject(self, text: str) -> Self:
        """Those with the text in one of their subjects or names."""
        wanted = plain_text(text)
        return self._with(treaty for treaty in self if _deals_with(treaty, wanted))


class Conventions(_Treaties[Convention]):
    """Conventions; a look-up takes a number as it is cited ("ETS 141", "CETS No. 198", "No. 018") or a title."""

    __slots__ = ()

    _kind = Convention
    _not_by_place = "; by its number in the treaty series a convention is found with number() or as text"
    _order = attrgetter("number")
    _beginning = attrgetter("in_force")

    def number(self, number: int) -> Convention:
        """The convention with a number in the treaty series."""
        return self[str(number)]

    def _found(self, key: str) -> Sequence[int]:
        cited = _CITED.fullmatch(key.strip())
        return self._by_number.get(int(cited[1]), ()) if cited else super()._found(key)

    @kept
    def _by_number(self) -> dict[int, tuple[int]]:
        return {convention.number: (place,) for place, convention in enumerate(self)}


class Agreements(_Treaties[PartialAgreement]):
    """Partial agreements; a look-up takes an id or any name."""

    __slots__ = ()

    _kind = PartialAgreement
    _beginning = attrgetter("created")


def _deals_with(treaty: Convention | PartialAgreement, wanted: str) -> bool:
    return any(wanted in plain_text(text) for text in (*treaty.subjects, *treaty.names))


def _has_standing(
    treaty: Convention | PartialAgreement, standing: Standing, on: DateLike | None, *, certain: bool
) -> bool:
    sure = treaty.standing(on, certain=True)
    possible = {one.standing for one in treaty.statements if one.holds(on) and not _behind(one.standing, sure)}
    return possible == {sure} == {standing} if certain else standing in possible


def _behind(standing: Standing | None, sure: Standing | None) -> bool:
    """Whether a standing had certainly been left behind for a further one."""
    return standing is not None and sure is not None and standing.rank < sure.rank


def _begun(since: PartialDate | None, on: DateLike | None, *, certain: bool) -> bool:
    return since is not None and (on is None or has_begun(since, on, certain=certain))
