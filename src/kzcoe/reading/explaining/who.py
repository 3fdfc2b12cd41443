"""Why somebody took part in a meeting: named where it is told, stood for by a word, or speaking after it."""

from collections.abc import Iterator, Sequence

from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.explaining.tellings import Account
from kzcoe.reading.meetings.speakers import SPEAKS, verb_of_speaking
from kzcoe.reading.people import Mention
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["person_reasons"]


def person_reasons(again: Reread, accounts: Sequence[Account], mention: Mention, name: str) -> Iterator[Reason]:
    """Why somebody took part, as the first of the accounts tells that does."""
    for account in accounts:
        told = next((one for one in account.event.persons if one.person == mention.person), None)
        if told is not None:
            for span, rules in _told(account, told):
                yield again.reason("participant", name, span, *rules)
            return


def _told(account: Account, mention: Mention) -> Iterator[tuple[tuple[int, int], list[Rule]]]:
    """The words that make somebody one of those who met, and the name."""
    span = mention.start, mention.end
    if account.telling is None:
        yield span, [coded("meetings", account.event.rule), *_speech(account, mention)]
    elif account.names(mention):
        yield span, [coded("meetings", "named in the clause")]
    else:
        yield from _stood_for(account, span)


def _stood_for(account: Account, span: tuple[int, int]) -> Iterator[tuple[tuple[int, int], list[Rule]]]:
    """The words of a clause that stand for somebody named before, and the name."""
    clause = account.clause
    words = phrases("stand_ins", "author", "guest", "holder", "pronoun").find(
        clause.sketch.text, clause.first, clause.last
    )
    two = phrases("sequels", "the two").find(clause.sketch.text, clause.first, clause.last)
    if words is not None:
        yield account.at(words), [worded("meetings", "stand_ins", words)]
    elif two is not None:
        yield account.at(two), [worded("meetings", "sequels", two)]
    yield span, [coded("meetings", "named before")]


def _speech(account: Account, mention: Mention) -> Iterator[Rule]:
    """The words by which a person spoke, in the sentence after a meeting."""
    if account.event.rule != SPEAKS:
        return
    person = next((one for one in account.sketch.persons if one.found == mention), None)
    hit = None if person is None else verb_of_speaking(account.sketch.text, person)
    if hit is not None:
        yield worded("meetings", "speaking", hit)
