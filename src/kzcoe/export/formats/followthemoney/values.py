"""Values as FollowTheMoney stores them: several of each property, cleaned, no longer than it allows."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from kzcoe.export.formats._text import lines, one_line, web_address
from kzcoe.model import PartialDate

__all__ = ["Entity", "countries", "dates", "entity", "labels", "languages", "names", "places", "texts", "urls"]

Entity: TypeAlias = dict[str, Any]

NAME, LABEL, PLACE, TEXT, URL = 384, 1024, 250, 65_000, 4096
"""The most code points of a name, a label, a place, a text and an address on the web."""
YEARS = range(1000, 3000)
"""The years of which FollowTheMoney can tell a date."""
LANGUAGES = {
    "az": "aze",
    "be": "bel",
    "de": "deu",
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "hu": "hun",
    "hy": "hye",
    "it": "ita",
    "ka": "kat",
    "kk": "kaz",
    "ky": "kir",
    "nl": "nld",
    "pl": "pol",
    "ro": "ron",
    "ru": "rus",
    "tg": "tgk",
    "tk": "tuk",
    "tr": "tur",
    "uk": "ukr",
    "uz": "uzb",
}
"""ISO 639-3 for the codes of ISO 639-1 that articles about Kazakhstan and the Council of Europe are likely to be in."""

_COUNTRY = re.compile("[A-Z]{2}")
_QUOTED = re.compile("""["'](.*)["']""")


def entity(schema: str, id_: str, **properties: Iterable[str]) -> Entity:
    """An entity; a property without a value is left out, and no value stands twice."""
    given = {name: list(dict.fromkeys(values)) for name, values in properties.items()}
    return {"id": id_, "schema": schema, "properties": {name: values for name, values in given.items() if values}}


def names(*given: str | None, otherwise: str | None = None) -> list[str]:
    """Names in one line each; `otherwise` is for a thing that must have a name, and of whose names nothing is left."""
    several = [name for text in given if (name := _unquoted(_line(text))[:NAME].strip())]
    return several or ([otherwise] if otherwise else [])


def labels(*given: str | None) -> list[str]:
    """Short texts in one line each."""
    return [label for text in given if (label := _line(text)[:LABEL].strip())]


def places(*given: str | None) -> list[str]:
    """Names of places in one line each."""
    return [place for text in given if (place := _line(text)[:PLACE].strip())]


def texts(*given: str | None) -> list[str]:
    """Texts of any length; one that is too long for a value is several."""
    whole = [unicodedata.normalize("NFC", lines(text or "")) for text in given]
    parts = (text[place : place + TEXT].strip() for text in whole for place in range(0, len(text), TEXT))
    return [part for part in parts if part]


def urls(*given: str | None) -> list[str]:
    """Addresses on the web."""
    several = (address for text in given if (address := web_address(text)))
    return [address for address in several if len(address) <= URL]


def countries(code: str | None) -> list[str]:
    """The country of a code of ISO 3166-1 alpha-2."""
    return [code.lower()] if code and _COUNTRY.fullmatch(code) else []


def languages(code: str | None) -> list[str]:
    """The language of a code of ISO 639-1."""
    return [LANGUAGES[code]] if code in LANGUAGES else []


def dates(*given: date | PartialDate | None) -> list[str]:
    """Dates as far as they are known without a gap; none for one without a year."""
    return [_prefix(PartialDate(one)) for one in given if one is not None and PartialDate(one).year in YEARS]


def _prefix(day: PartialDate) -> str:
    return str(day if day.month is not None else PartialDate(day.year))


def _line(text: str | None) -> str:
    return unicodedata.normalize("NFC", one_line(text or ""))


def _unquoted(text: str) -> str:
    while quoted := _QUOTED.fullmatch(text):
        text = quoted[1].strip()
    return text
