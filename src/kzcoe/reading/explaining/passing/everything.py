"""Everything that was seen in an article and left alone, in the order of its text."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from kzcoe.errors import InvalidValueError
from kzcoe.model import Article, Convention, PartialAgreement
from kzcoe.reading.explaining.facts import explain
from kzcoe.reading.explaining.passing.claims import left_claims
from kzcoe.reading.explaining.passing.dates import left_dates
from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.passing.meetings import left_meetings
from kzcoe.reading.explaining.passing.people import left_people
from kzcoe.reading.explaining.passing.programmes import left_programmes
from kzcoe.reading.explaining.passing.treaties import left_treaties
from kzcoe.reading.explaining.rereading import Reread, reread
from kzcoe.record import Fact
from kzcoe.record.explanations import PassedOver, Reason
from kzcoe.register import Register, shipped

__all__ = ["passed_over"]

_SEEN: Final[dict[str, Callable[[Reread], Iterable[Left]]]] = {
    "person": left_people,
    "meeting": left_meetings,
    "date": left_dates,
    "treaty": left_treaties,
    "standing": left_claims,
    "programme": left_programmes,
}
_PARTS: Final = {
    "meeting": {"kind", "told again"},
    "date": {"date", "period", "published"},
    "treaty": {"named", "spoken of again"},
    "standing": {"standing"},
    "programme": {"name"},
}
"""The parts of facts as which what looks like something may have been read; a name may have been read as any."""
_OF_TREATIES: Final = frozenset({"named", "spoken of again", "standing"})


def passed_over(article: Article, *, register: Register | None = None) -> tuple[PassedOver, ...]:
    """What was seen in an article and left alone, in the order of its text; see `Record.passed_over`.

    Args:
        article: The article.
        register: What was known when it was read; the register that ships with the package when none is given.

    """
    if not isinstance(article, Article):
        raise InvalidValueError(f"passed_over: expected an Article, got {article!r:.80}")
    again = reread(article, register or shipped())
    read = list(_read(again))
    found = [one for kind, seen in _SEEN.items() for one in _left(kind, seen(again), again, read)]
    return tuple(sorted(found, key=lambda one: (one.words.start, one.words.end, one.kind)))


def _read(again: Reread) -> Iterator[tuple[Fact, Reason]]:
    """Everything that was read, fact by fact."""
    for fact in again.record:
        yield from ((fact, reason) for reason in explain(again.record, fact, register=again.register))


def _left(kind: str, seen: Iterable[Left], again: Reread, read: Iterable[tuple[Fact, Reason]]) -> Iterator[PassedOver]:
    """What was seen of one kind and is in no fact, none twice; what comes first of two that overlap counts."""
    taken = bytearray(len(again.article.text))
    for fact, reason in read:
        if reason.words is not None and _is_of(kind, fact, reason.part):
            _take(taken, reason.words.start, reason.words.end)
    for left in seen:
        if not any(taken[left.start : left.end]):
            _take(taken, left.start, left.end)
            span = left.start, left.end
            yield PassedOver(kind=kind, words=again.quote(span), sentence=again.around(span), rule=left.rule)


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\1" * (end - start)


def _is_of(kind: str, fact: Fact, part: str) -> bool:
    """Whether a part of a fact is what something of a kind may have been read as."""
    if kind not in _PARTS:
        return True
    of_treaty = isinstance(fact, Convention | PartialAgreement)
    return part in _PARTS[kind] and (of_treaty or part not in _OF_TREATIES)
