"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from os import PathLike
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from kzcoe.model import Article
    from kzcoe.record._facts import Fact
    from kzcoe.record.explanations import Explanation, PassedOver
    from kzcoe.record.record import Record

__all__ = ["RecordDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)

    def explain(self, fact: "Fact | str") -> "Explanation":
        """Why a fact is so: for each of its parts the words it rests on, and the rules that made it of them.

        The fact is given itself, or by the id, number or name by which `find` finds it. The articles it rests on are
        read again. What neither they nor the register give is told to have been put there by hand.
        """
        from kzcoe.reading.explaining import explain

        return explain(cast("Record", self), fact)

    def passed_over(self, article: "Article | str | None" = None) -> "tuple[PassedOver, ...]":
        """What was seen in an article, or in every article, and left alone; each with its reason.

        Names without an office, plans and meetings called off, dates of nothing that is told, treaties of other
        organisations, standings of other states. The article is given itself or by its id.
        """
        from kzcoe.reading.explaining import passed_over

        record = cast("Record", self)
        if article is None:
            return tuple(one for each in record.articles for one in passed_over(each))
        return passed_over(record.articles[article] if isinstance(article, str) else article)
