"""Datelines: the place at the beginning of a story from which it is told."""

import re
from typing import Final

from attrs import frozen

from kzcoe.register import Register

__all__ = ["Dateline", "Datelines"]

_PLACE = r"(?P<place>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,2})"
# A place before a dash, with or without more: "ASTANA - ", "STRASBOURG. NEWSLINE - ", "NUR-SULTAN (TCA) - "
_BEFORE_DASH = re.compile(rf"^\W*{_PLACE}(?P<rest>(?:[,.]| ?\(| ?/)[^-]{{0,60}}?(?:\w-\w[^-]{{0,30}})?)? ?-(?=\s)")
# A town and perhaps an agency, each before a full stop: "ASTANA. KazTAG. ", or "PARIS. /AFP/ "
_BEFORE_STOP = re.compile(
    r"^\W*(?P<place>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+)?)\."
    r"(?P<rest>(?: [^.]{0,30}\.)?(?: [A-Z ]{2,30}/[^/]{0,30}/)?)\s(?=[A-Z])"
)
# "Strasbourg, 21 May 2014", "Oslo, Norway 21 May 2014"
_BEFORE_DATE = re.compile(rf"^\W*{_PLACE}(?:, [A-Z][a-z]+)?,? (?=\d{{1,2}} [A-Z][a-z]+ \d{{4}}\W*$)")
# "Tbilisi, Georgia, Oct. 12. "
_BEFORE_STORY_DATE = re.compile(
    rf"^\W*{_PLACE}(?P<rest>, [A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z][a-z]+\.? \d{{1,2}}\.)\s(?=[A-Z])"
)
# "Karaganda, 26 May 2023. "
_BEFORE_STORY_DAY = re.compile(rf"^\W*{_PLACE}(?P<rest>, \d{{1,2}} [A-Z][a-z]+\.? \d{{4}}\.)\s(?=[A-Z])")
_LONGEST: Final = 240  # code points of a dateline, with all that stands before it
_SHORTEST_TOWN: Final = 5  # code points of the name of a town that the register does not know
_SHORTEST_STORY: Final = 60  # code points of prose after the dateline of such a town


@frozen
class Dateline:
    """A dateline in a line; offsets count from the beginning of the line."""

    start: int
    """Offset of the place."""
    place_end: int
    """Offset after the place."""
    end: int
    """Offset after the dateline."""


@frozen
class Datelines:
    """Finds datelines by the places of a register."""

    register: Register
    """What is known of places."""

    def before_story(self, plain: str) -> Dateline | None:
        """The dateline with which a line of prose begins: "ASTANA - The ministers …"."""
        for form in (_BEFORE_DASH, _BEFORE_STOP, _BEFORE_STORY_DATE, _BEFORE_STORY_DAY):
            match = form.match(plain[:_LONGEST])
            if match is not None and self._is_dateline(match, len(plain)):
                return Dateline(*match.span("place"), match.end())
        return None

    def before_date(self, plain: str) -> Dateline | None:
        """The place before a date that stands alone: "Strasbourg, 21 May 2014"."""
        match = _BEFORE_DATE.match(plain)
        found = match is not None and self._is_city(match["place"])
        return Dateline(*match.span("place"), match.end()) if match and found else None

    def _is_dateline(self, match: re.Match[str], length: int) -> bool:
        """Whether what stands like a dateline begins with a town."""
        place, rest = match["place"], match["rest"] or ""
        dash = match.re is _BEFORE_DASH
        if self._is_city(place):
            return place.isupper() or bool(rest) or dash
        # An unknown town in capitals before a dash is a dateline; an unknown word in lower case is not.
        town = place.isupper() and place.isalpha() and len(place) >= _SHORTEST_TOWN and "/" not in rest
        return dash and town and length - match.end() > _SHORTEST_STORY and not self._is_known(place)

    def _is_known(self, name: str) -> bool:
        """Whether a name in capitals is that of a country or a body, which opens a headline."""
        return bool(self.register.countries.named(name.title()) or self.register.bodies.named(name))

    def _is_city(self, place: str) -> bool:
        """Whether a name, perhaps in capitals, is that of a city."""
        return bool(self.register.places.named(place.title() if place.isupper() else place))
