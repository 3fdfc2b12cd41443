"""Collections of co-operation programmes and of numbered documents."""

from collections.abc import Iterable
from typing import Self

from kzcoe.model import DateLike, Document, DocumentKind, Programme, when
from kzcoe.model.names import fold
from kzcoe.record._days import DateIndex
from kzcoe.record._keeping import kept
from kzcoe.record.collection import Collection

__all__ = ["Documents", "Programmes"]


def _names(document: Document) -> Iterable[str]:
    return (document.number, *filter(None, (document.title,)), *(account.id for account in document.accounts))


class Programmes(Collection[Programme]):
    """Co-operation programmes; a look-up takes an id or any form of a name."""

    __slots__ = ()

    _kind = Programme

    def running(self, on: DateLike, *, certain: bool = False) -> Self:
        """The programmes that may have run on a day, or at some time in a month, a year or a period.

        With `certain`, those of which all the time lies in the time asked for, or this in theirs, on every reading of
        the dates. A programme of which the period is not known is never found.
        """
        return self._in_order(self._days.on(when(on), certain=certain))

    @kept
    def _days(self) -> DateIndex:
        return DateIndex(programme.period for programme in self)


class Documents(Collection[Document]):
    """Numbered documents; a look-up takes an id, the id of an account of the document, a number or a title."""

    __slots__ = ()

    _kind = Document
    _names = staticmethod(_names)

    def of_kind(self, kind: DocumentKind | str) -> Self:
        """The documents of a kind."""
        return self.where(kind=DocumentKind.of(kind))

    def numbered(self, number: str) -> Self:
        """The documents with a number, whatever its case and spaces."""
        wanted = _compact(number)
        return self.where(lambda document: _compact(document.number) == wanted)


def _compact(number: str) -> str:
    return "".join(fold(number).split())
