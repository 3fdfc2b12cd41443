"""Datelines: the place at the beginning of a story from which it is told."""

import re
from typing import Final

from attrs import frozen

from kzcoe.reading.layout.lines import SENTENCE_END
from kzcoe.register import Register

__all__ = ["Dateline", "Datelines"]

_TOWN = r"(?P<place>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,2})"
_PLACE = rf"^\W*{_TOWN}"
_CAPITALS = r"^\W*(?P<place>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+)?)"
_COUNTRY = r"(?:, [A-Z][A-Za-z]+(?: [A-Z][a-z]+)?| \([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?\))?"
_DAY = r"(?:\d{1,2} [A-Z][A-Za-z]+\.?(?:,? \d{4})?|[A-Z][A-Za-z]+\.? \d{1,2}(?:, \d{4})?|\d{1,2}[./]\d\d[./]\d{4})"
_TIME = r"\d{1,2}[:.]\d\d"
_IN_BRACKETS = r" \([^()]{2,40}\)"
_SOURCE = rf"(?: ?/[^/]{{1,30}}/|{_IN_BRACKETS})"
_NEWSLINE = r"[A-Z][\w-]{2,20}(?: [A-Z][\w-]{1,20})?"
_AGENCY = rf" {_NEWSLINE}"
_STORY = r"(?=[\"']?[A-Z])"
# A place before a dash, with or without more: "ASTANA - ", "STRASBOURG. NEWSLINE - ", "OSLO (TCA) - ", "[ROME] - "
_BEFORE_DASH = re.compile(
    rf"^(?:\([\w .-]{{2,25}}\) ?- )?\W*{_TOWN}(?P<rest>[)\]]|(?:[,.]| ?\(| ?/)[^-]{{0,60}}?(?:\w-\w[^-]{{0,30}})?)?"
    rf" ?-{{1,2}}(?: {_DAY} -{{1,2}})?(?=\s)"
)
# A town and perhaps an agency, each before a full stop: "ASTANA. KazTAG. ", "PARIS. /AFP/ ", "OSLO (NTB). "
_BEFORE_STOP = re.compile(
    rf"{_CAPITALS}(?P<rest>(?:{_IN_BRACKETS}\.?|\.)(?: [^.]{{0,30}}\.)?(?:(?: [A-Z ]{{2,30}})?{_SOURCE}\.?)?)\s{_STORY}"
)
# A town, perhaps an agency, and a day: "Tbilisi, Georgia, Oct. 12. ", "Karaganda, 26 May. ", "OSLO, May 5. /NTB/. "
_BEFORE_STORY_DAY = re.compile(
    rf"^(?:\([\w .-]{{2,40}}\) )?\W*{_TOWN}(?P<rest>{_COUNTRY}(?:[.,] [A-Z][^.,]{{1,30}})?[.,] (?:{_TIME},? )?{_DAY}"
    rf"(?:[.:](?:{_SOURCE}\.?|{_AGENCY}\.)?|,{_AGENCY}\.|{_SOURCE}[.:]?))\s{_STORY}"
)
# The same in a line of its own: "Oslo, May 5, NEWSLINE"
_ALONE = re.compile(rf"{_PLACE}(?P<rest>{_COUNTRY}, {_DAY},{_AGENCY})\s*$")
# A town in capitals, perhaps its country, and a day, in a line of their own: "OSLO, Norway, May 5"
_CAPITALS_ALONE = re.compile(rf"{_CAPITALS}(?P<rest>{_COUNTRY}, {_DAY})\s*$")
# A town with its country, and a day, in a line of their own: "Oslo, Norway, May 5"
_WITH_COUNTRY_ALONE = re.compile(rf"{_PLACE}(?P<rest>, [A-Z][a-z]+(?: [A-Z][a-z]+)?, {_DAY})\s*$")
# A town, a day and an agency between strokes: "Oslo/05.05.2014/Newsline: "
_BEFORE_STROKES = re.compile(
    rf"{_PLACE}(?P<rest> ?/ ?\d{{1,2}}[./]\d\d[./](?:\d\d)?\d\d ?/ ?{_NEWSLINE}[:.])\s{_STORY}"
)
# A town, perhaps an agency, and a day alone: "Strasbourg, 21 May 2014", "OSLO. NEWSLINE. / 21.05.2014 17:42 /"
_BEFORE_DATE = re.compile(rf"{_PLACE}{_COUNTRY}(?:\.{_AGENCY}\.)?,? {{1,6}}(?:/ ?)?(?={_DAY}(?:,? {_TIME})?\W*$)")
# A day and a town before a dash: "12 May 2014, Oslo - "
_AFTER_DAY = re.compile(rf"^\W*(?:{_TIME},? )?{_DAY}[.,]?(?: -)? {_TOWN}(?P<rest>{_COUNTRY}{_SOURCE}?) ?-{{1,2}}(?=\s)")
# A town and an agency between strokes: "Karaganda /our correspondent/ "
_BEFORE_SOURCE = re.compile(rf"{_PLACE}(?P<rest>[.,]? ?/ ?(?P<source>[^/]{{2,30}}?) ?/\.?)\s{_STORY}")
# A town in capitals before a colon: "ASTANA: "
_BEFORE_COLON = re.compile(rf"{_CAPITALS}(?P<rest>:)\s{_STORY}")
_OF_ANY_STORY: Final = (_BEFORE_DASH, _BEFORE_STOP)
_OF_THE_FIRST: Final = (
    *_OF_ANY_STORY,
    _BEFORE_STORY_DAY,
    _ALONE,
    _CAPITALS_ALONE,
    _WITH_COUNTRY_ALONE,
    _AFTER_DAY,
    _BEFORE_STROKES,
    _BEFORE_SOURCE,
    _BEFORE_COLON,
)
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

    def before_story(self, plain: str, *, again: bool = False) -> Dateline | None:
        """The dateline with which a line of prose begins: "ASTANA - The ministers …".

        Where a story stands before it, `again`, "Oslo, 5 May. " is the day and place that an item of a list tells of.
        """
        for form in _OF_ANY_STORY if again else _OF_THE_FIRST:
            match = form.match(plain[:_LONGEST])
            if match is not None and self._is_dateline(match, plain):
                return Dateline(*match.span("place"), match.end())
        return None

    def beside_date(self, plain: str) -> Dateline | None:
        """The place beside a date that stands alone: "Strasbourg, 21 May 2014", "21 May 2014, Oslo - Newsline"."""
        match = _BEFORE_DATE.match(plain) or _AFTER_DAY.match(plain)
        found = match is not None and self.is_city(match["place"])
        return Dateline(*match.span("place"), match.end()) if match and found else None

    def _is_dateline(self, match: re.Match[str], plain: str) -> bool:
        """Whether what stands like a dateline begins with a town."""
        place, rest = match["place"], match["rest"] or ""
        dash = match.re in {_BEFORE_DASH, _AFTER_DAY}
        if self.is_city(place):
            return (place.isupper() or bool(rest) or dash) and self._leads_to_a_story(match, plain)
        # An unknown town in capitals before a dash is a dateline; an unknown word in lower case is not, nor an agency
        # in brackets: "(NEWSWIRE - City Desk)".
        dash = dash and not (plain.startswith("(") and ")" not in rest and plain.find(")", match.end()) > 0)
        town = place.isupper() and place.isalpha() and len(place) >= _SHORTEST_TOWN and "/" not in rest
        return dash and town and len(plain) - match.end() > _SHORTEST_STORY and not self._is_known(place)

    def _leads_to_a_story(self, match: re.Match[str], plain: str) -> bool:
        """Whether what follows a town is a story, and no headline or, between strokes, a further town."""
        if plain[match.end() :].isupper():
            return False
        if match.re is _BEFORE_SOURCE:
            return not self.is_city(match["source"])
        return match.re is not _BEFORE_COLON or SENTENCE_END.search(plain) is not None

    def _is_known(self, name: str) -> bool:
        """Whether a name in capitals is that of a country or a body, which opens a headline."""
        return bool(self.register.countries.named(name.title()) or self.register.bodies.named(name))

    def is_city(self, place: str) -> bool:
        """Whether a name, perhaps in capitals, is that of a city."""
        return bool(self.register.places.named(place.title() if place.isupper() else place))
