"""Merging meetings: several accounts of one meeting make one meeting, which keeps them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kzcoe.model import Article, Meeting, Participant, When
from kzcoe.record._spelling import full_key, person_key
from kzcoe.record.merging.choosing import all_evidence, best_name, commonest, precision, together
from kzcoe.record.merging.clusters import clusters
from kzcoe.record.merging.linking import components

__all__ = ["as_one", "merge_meetings"]


def merge_meetings(meetings: Iterable[Meeting], articles: Iterable[Article]) -> list[Meeting]:
    """Each meeting once; the articles tell when accounts without a date were published."""
    accounts = dict.fromkeys(account for meeting in meetings for account in meeting.accounts or (meeting,))
    published = {article.id: article.published for article in articles}
    return [as_one(group) for group in clusters(accounts, published)]


def as_one(accounts: Sequence[Meeting]) -> Meeting:
    """The meeting of which these are the accounts."""
    if len(accounts) == 1:
        return accounts[0]
    return Meeting(
        id=min(one.id for one in accounts),
        kind=commonest(one.kind for one in accounts),
        title=commonest(one.title for one in accounts),
        date=_date([one.date for one in accounts if one.date is not None]),
        place=commonest(one.place for one in accounts),
        participants=_participants(chain.from_iterable(one.participants for one in accounts)),
        bodies=together(one.bodies for one in accounts),
        topics=together(one.topics for one in accounts),
        evidence=all_evidence(one.evidence for one in accounts),
        accounts=tuple(sorted(accounts, key=lambda one: (one.id, repr(one)))),
    )


def _date(dates: Sequence[When]) -> When | None:
    """The date with which most accounts agree, of several the most precise; never one that another makes precise."""
    counts = Counter(dates)
    precise = [given for given in counts if not any(_refines(other, given) for other in counts)]
    return min(precise, key=lambda given: (-_agreeing(given, counts), precision(given)), default=None)


def _refines(one: When, other: When) -> bool:
    return one.certainly_within(other) and not other.certainly_within(one)


def _agreeing(given: When, counts: Counter[When]) -> int:
    return sum(count for other, count in counts.items() if other.possibly_within(given))


def _participants(told: Iterable[Participant]) -> tuple[Participant, ...]:
    """Each person once, by name."""
    persons = map(_person, components(list(told), _terms))
    return tuple(sorted(persons, key=lambda person: (person.name, person.official or "")))


def _person(told: Sequence[Participant]) -> Participant:
    return Participant(
        name=best_name(one.name for one in told),
        official=commonest(one.official for one in told),
        body=commonest(one.body for one in told),
        evidence=min((one.evidence for one in told if one.evidence is not None), default=None),
    )


def _terms(person: Participant) -> Iterator[str]:
    """What leads to one person: the official's id, a full name, or where there is neither, the part that is known."""
    if person.official is not None:
        yield f"id {person.official}"
    common = full_key(person.name)
    if common is not None:
        yield common
    elif person.official is None:
        yield f"part {person_key(person.name)}"
