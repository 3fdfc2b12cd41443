"""Accounts of one meeting or document that cannot all be right."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import Document, Meeting
from kzcoe.record._inside import plain_text
from kzcoe.record.checks._spread import Spread, listed
from kzcoe.record.checks.findings import Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["dates_differ", "places_differ"]

Accounts: TypeAlias = dict[str, list[Meeting | Document]]


def dates_differ(record: "Record") -> Iterator[Told]:
    """Accounts whose dates exclude each other."""
    for fact in (*record.meetings, *record.documents):
        if Spread(account.date for account in fact.accounts if account.date is not None).differs():
            told = _by((str(one.date), one) for one in fact.accounts if one.date is not None)
            yield _told(fact, "dates", told)


def places_differ(record: "Record") -> Iterator[Told]:
    """Accounts of one meeting in two places."""
    for meeting in record.meetings:
        placed = [(account.place, account) for account in meeting.accounts if account.place is not None]
        if len({plain_text(place) for place, _ in placed}) > 1:
            yield _told(meeting, "places", _by(placed))


def _by(told: Iterable[tuple[str, Meeting | Document]]) -> Accounts:
    """The accounts by what they say."""
    accounts: Accounts = defaultdict(list)
    for what, account in told:
        accounts[what].append(account)
    return accounts


def _told(fact: Meeting | Document, what: str, accounts: Accounts) -> Told:
    sides = tuple(side(says, *accounts[says]) for says in sorted(accounts))
    return Told(facts=(fact,), sentence=f"told with the {what} {listed(accounts)}", sides=sides)
