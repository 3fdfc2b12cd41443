"""Why a meeting has its place: the city that its clause names, or the words that stand for one."""

from collections.abc import Iterator
from typing import Final

from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.explaining.tellings import Account
from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.meetings import Venue
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["place_reasons"]

_BEFORE: Final = 40  # code points around a city, or before a body, in which the words say that they met there
_AROUND: Final = 16  # code points around a country in which its capital is spoken of

_Placed = tuple[tuple[int, int], list[Rule]]


def place_reasons(again: Reread, account: Account, venue: Venue, place: str) -> Iterator[Reason]:
    """Why an event has its place."""
    ways = {"city": _city, "town": _city, "seat": _seat, "capital": _capital, "dateline": _pointed_at}
    found = list(ways[venue.how](account, venue))
    for span, rules in found:
        yield again.reason("place", place, span, coded("meetings", venue.how), *rules)
    if not found:
        yield again.reason("place", place, account.span, coded("meetings", "as before"))


def _city(account: Account, venue: Venue) -> Iterator[_Placed]:
    """The city named after "in" or "to"; or "there", which goes back to it."""
    text = account.sketch.text
    places = [place for place in account.clause.within(account.sketch.places) if place.found.id == venue.of]
    for place in places:
        before = phrases("venues", "held in").find(text[max(0, place.at - _BEFORE) : place.at])
        hit = before or phrases("venues", "hosts").find(text[place.end : place.end + _BEFORE])
        if hit is not None:
            yield (place.found.start, place.found.end), [worded("meetings", "venues", hit)]
            return
    if places:
        yield (places[0].found.start, places[0].found.end), []
    else:
        yield from _pointed_at(account, venue)


def _seat(account: Account, venue: Venue) -> Iterator[_Placed]:
    """The body whose seat it is."""
    for body in account.clause.within(account.sketch.bodies):
        before = account.sketch.text[max(0, body.at - _BEFORE) : body.at]
        hit = phrases("venues", "seat").find(before)
        if hit is not None and str(body.found.id) == venue.of:
            yield (body.found.start, body.found.end), [worded("meetings", "venues", hit)]
            return


def _capital(account: Account, venue: Venue) -> Iterator[_Placed]:
    """The country whose capital is spoken of."""
    folded = account.event.read.page.folded
    for name in account.event.read.named:
        if name.id == venue.of and name.kind in LANDS:
            after = phrases("venues", "its capital").find(folded[name.end : name.end + _AROUND])
            before = phrases("venues", "capital of").find(folded[max(0, name.start - _AROUND) : name.start])
            hit = after or before
            if hit is not None:
                yield (name.start, name.end), [worded("meetings", "venues", hit)]
                return


def _pointed_at(account: Account, venue: Venue) -> Iterator[_Placed]:
    """The word that stands for the city named last, or for that of the dateline."""
    hit = phrases("venues", "here" if venue.how == "dateline" else "there").find(account.sketch.text)
    if hit is not None:
        yield account.at(hit), [worded("meetings", "venues", hit)]
