"""How a name is looked up: one key for all the ways of writing it."""

import re
import unicodedata

from kzcoe.model import names

__all__ = ["name_key", "person_key", "treaty_key"]

_COMBINING = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")

# What is written in two ways in English; each pattern is put right in the folded text, in order.
_SPELLINGS = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"'", ""),
        (r"_", " "),
        (r"&", " and "),
        (r"\+", " plus "),
        (r"\bco-(?=\w)", "co"),
        (r"isation", "ization"),
        (r"\bdefence\b", "defense"),
        (r"\bcentre\b", "center"),
        (r"\blabour\b", "labor"),
        (r"\bprogramme", "program"),
        (r"^\W*(?:the\b\W*)+", ""),
    )
)

# "ETS No. 141", "CETS 198", "STE n° 141", "No. 018", "СЕД № 141", "141": the series adds nothing to the number.
_SERIES = r"c?ets|stc?e|ceд|cдce|(?:(?:european|council of europe) )?treaty(?: series)?"
_TREATY_NUMBER = re.compile(
    rf"(?:(?:{_SERIES})\W{{0,3}})?(?:(?:number|no|nr|n)?[.°:#]?\s?)0*(?P<number>[1-9]\d{{0,3}})"
)


def name_key(name: str) -> str:
    """The name as words, with case, diacritics, look-alike letters, punctuation and variant spellings folded away.

    >>> name_key("The Organisation for Co-operation")
    'organization for cooperation'
    """
    folded = _folded(name)
    for pattern, spelling in _SPELLINGS:
        folded = pattern.sub(spelling, folded)
    return " ".join(_WORD.findall(folded))


def person_key(name: str) -> str:
    """As `name_key`, and for a name in Latin letters with word order and transliteration folded away as well."""
    words = name_key(name)
    return names.key(name) if words.isascii() else words


def treaty_key(name: str) -> str:
    """The number in any usual form as "#141", and any other text as `name_key`.

    >>> treaty_key("CETS No. 018"), treaty_key("Istanbul Convention")
    ('#18', 'istanbul convention')
    """
    number = _TREATY_NUMBER.fullmatch(_folded(name).strip())
    return f"#{number['number']}" if number else name_key(name)


def _folded(name: str) -> str:
    return _COMBINING.sub("", names.fold(unicodedata.normalize("NFKC", name)))
