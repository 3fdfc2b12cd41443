"""Where a meeting took place, as its clause says."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from attrs import frozen

from kzcoe.model.words import MeetingKind
from kzcoe.reading.lexicon import LANDS, Named
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Placed
from kzcoe.register.vocabulary import phrases

__all__ = ["Venue", "itinerary", "venue"]

_BEFORE_CITY: Final = 80  # code points before a city in which the words say that it is where they met, or is not
_TITLE: Final = 100  # code points between the quotes of a title at most
_AFTER_CITY: Final = 40  # code points after a city in which it is said to be the host
_BEFORE_SEAT: Final = 40
_BEFORE_COUNTRY: Final = 16
_BEFORE_LAND: Final = 80  # code points before a country in which the words say that it is visited
_AFTER_COUNTRY: Final = 11
_INVITED: Final = 24  # code points before a city in which an invitation to it stands
_SENTENCES_BACK: Final = 2  # over which "there" goes back


@frozen
class Venue:
    """Where a meeting took place."""

    how: Literal["city", "town", "seat", "capital", "dateline"]
    """A city, or a town that the register lacks; the seat of a body; the capital of a country; that of the dateline."""
    of: str
    """Id of the city, body or country in the register; a town, or the place in the dateline, as printed."""

    def is_not(self, place: Named) -> bool:
        """Whether a city is known to be another."""
        return self.how in {"city", "town"} and place.id != self.of


def venue(scene: Scene, number: int, clause: Clause, kind: MeetingKind) -> Venue | None:
    """The city of an event: one after "in", "to" or "visited", the seat of a body, or a capital that is described."""
    places = clause.within(clause.sketch.places)
    cities = _cities(clause)
    if itinerary(scene, number, clause, kind) or phrases("venues", "itinerary").found(clause.text):
        return None  # a journey through several cities has no one place
    if kind is MeetingKind.CALL and len({place.found.id for place in places}) > 1:
        return None  # nor has a call from one city to another
    if cities:
        held = (_named(place.found) for place in places if _is_of_gathering(clause.sketch.text, place))
        return next(held, cities[0])
    return (
        _seat(clause)
        or _capital(scene, number)
        or _pointed_at(scene, number, clause.sketch.text)
        or _named_before(scene, number)
    )


def itinerary(scene: Scene, number: int, clause: Clause, kind: MeetingKind) -> frozenset[Venue]:
    """The cities of a visit to several, "a visit to L1 and L2", or the capitals of several countries."""
    if kind is not MeetingKind.VISIT:
        return frozenset()
    places = frozenset(_cities(clause)) or frozenset(_lands(scene, number))
    return places if len(places) > 1 else frozenset()


def _lands(scene: Scene, number: int) -> Iterator[Venue]:
    """The countries to which a sentence tells of a visit: "a visit to Norway and Denmark"."""
    for name in scene.reads[number].named:
        before = scene.folded[max(0, name.start - _BEFORE_LAND) : name.start]
        if name.kind == "country" and phrases("venues", "land").found(before):
            yield Venue("capital", name.id)


def _cities(clause: Clause) -> Sequence[Venue]:
    """The cities of a clause where somebody met, each once."""
    places = clause.within(clause.sketch.places)
    return list(dict.fromkeys(_named(place.found) for place in places if _is_venue(clause.sketch.text, place)))


def _named(place: Named) -> Venue:
    """The venue that a place by its name is."""
    return Venue("town" if place.kind == "town" else "city", place.id)


def _is_venue(text: str, place: Placed[Named]) -> bool:
    """Whether a city is where they met: "in L1", and not "leaving for L1", "the embassy in L1" or part of a title."""
    before = text[max(0, place.at - _BEFORE_CITY) : place.at]
    if _is_in_title(text, place) or phrases("venues", "on the way", "elsewhere").found(before):
        return False
    after = text[place.end : place.end + _AFTER_CITY]
    if phrases("venues", "part of a name").found(after):
        return False
    if phrases("venues", "held in").found(before) or text.startswith(" leg of", place.end):
        return True
    return phrases("venues", "hosts").found(after)


def _is_in_title(text: str, place: Placed[Named]) -> bool:
    """Whether a city stands between quotes that are near each other, as those of a title are."""
    opening, closing = text.rfind('"', 0, place.at), text.find('"', place.end)
    return text.count('"', 0, place.at) % 2 == 1 and closing > 0 and closing - opening <= _TITLE


def _is_of_gathering(text: str, place: Placed[Named]) -> bool:
    """Whether a city is where a gathering was held, "at a seminar in L2", whatever other cities are named."""
    return phrases("venues", "gathering in").found(text[max(0, place.at - _BEFORE_CITY) : place.at])


def _seat(clause: Clause) -> Venue | None:
    """The seat of a body: "at the headquarters of B1"."""
    for body in clause.within(clause.sketch.bodies):
        before = clause.sketch.text[max(0, body.at - _BEFORE_SEAT) : body.at]
        if phrases("venues", "seat").found(before):
            return Venue("seat", str(body.found.id))
    return None


def _capital(scene: Scene, number: int) -> Venue | None:
    """The capital of a country, told without its name: "in the French capital", "the capital of France"."""
    for name in scene.reads[number].named:
        if name.kind in LANDS and _names_capital(scene.folded, name) and not _in_title(scene, number, name):
            return Venue("capital", name.id)
    return None


def _names_capital(folded: str, name: Named) -> bool:
    """Whether the words around a country speak of its capital."""
    before = folded[max(0, name.start - _BEFORE_COUNTRY) : name.start]
    after = folded[name.end : name.end + _AFTER_COUNTRY]
    return phrases("venues", "its capital").found(after) or phrases("venues", "capital of").found(before)


def _in_title(scene: Scene, number: int, name: Named) -> bool:
    """Whether a country is part of somebody's title."""
    return any(one.outer[0] < name.end and name.start < one.outer[1] for one in scene.mentioned(number))


def _pointed_at(scene: Scene, number: int, text: str) -> Venue | None:
    """The city named last, for "there", and that of the dateline for "here"."""
    if phrases("venues", "there").found(text) and (there := _last_venue(scene, number)) is not None:
        return there
    return Venue("dateline", scene.dateline) if scene.dateline and phrases("venues", "here").found(text) else None


def _named_before(scene: Scene, number: int) -> Venue | None:
    """The city named before "in the same city" in its sentence."""
    read = scene.reads[number]
    same = phrases("venues", "same place").find(scene.folded, read.start, read.end)
    before = [name for name in read.named if same is not None and name.kind == "place" and name.end <= same.start]
    return _named(before[-1]) if before else None


def _is_real(scene: Scene, place: Named) -> bool:
    """Whether a city is not one to which somebody was only invited: "he was invited to visit Oslo"."""
    before = scene.folded[max(0, place.start - _INVITED) : place.start]
    return not phrases("unreal", "invitation").found(before)


def _last_venue(scene: Scene, number: int) -> Venue | None:
    """The city named last in the sentences before, else the capital described in the one before."""
    for earlier in range(number - 1, max(-1, number - 1 - _SENTENCES_BACK), -1):
        cities = [name.id for name in scene.reads[earlier].named if name.kind == "place" and _is_real(scene, name)]
        if cities:
            return Venue("city", cities[-1])
    return _capital(scene, number - 1) if number else None
