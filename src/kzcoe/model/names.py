"""How names compare: folding that keeps every offset, and keys that see through transliteration.

`plain` and `fold` map one code point to one code point, so that a span found in the folded text is the same span in
the text as given.
"""

import re
import unicodedata
from functools import cache
from typing import Final

__all__ = ["UNSEEN", "fold", "key", "plain", "slug"]

UNSEEN: Final = "\u00ad\u200b\u200c\u200d\ufeff"
"""Signs inside words that nobody sees: the soft hyphen, joiners, and what marks the beginning of a file."""

# Letters of other alphabets that look like a Latin letter, as keyboards and converters mix them up.
_LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХҺԀԚԜаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYXHDQWaesijopcyxhdqwABEZHIKMNOPTYXo",
        strict=True,
    )
)
_NO_DECOMPOSITION = dict(zip("øØłŁđĐðÐßẞæÆœŒıħĦŧŦþÞəƏ\u212b", "oOlLdDdDsSaAoOihHtTtTaAA", strict=True))
_TYPOGRAPHY = dict(
    zip("‘’‚‛ʼʹ′`´“”„‟«»‹›‐‑‒–—―−\u00a0\u2007\u202f\u2009\u200a", "'" * 9 + '"' * 8 + "-" * 7 + " " * 5, strict=True)
)
_FOREIGN = re.compile(r"[`\x80-\U0010ffff]+")
_LATIN = range(0xC0, 0x250), range(0x1E00, 0x1F00)


@cache
def _table() -> dict[int, str]:
    bases = {
        point: _NO_DECOMPOSITION.get(base := unicodedata.normalize("NFD", chr(point))[0], base)
        for block in _LATIN
        for point in block
        if unicodedata.decomposition(chr(point))
    }
    return bases | {ord(c): to for c, to in (_LOOKALIKES | _NO_DECOMPOSITION | _TYPOGRAPHY).items()}


def plain(text: str) -> str:
    """The text in plain Latin letters, quotes, hyphens and spaces, case kept; as many code points as given.

    >>> plain("«Сlaus» Čapek–Müller")
    '"Claus" Capek-Muller'
    """
    # Most of a text is plain as it stands, and only the rest is looked up letter by letter.
    return text if text.isascii() and "`" not in text else _FOREIGN.sub(_translated, text)


def _translated(run: re.Match[str]) -> str:
    return run[0].translate(_table())


def fold(text: str) -> str:
    """`plain` in lower case; as many code points as given.

    >>> fold("Bjørn BERGE")
    'bjorn berge'
    """
    folded = plain(text)
    lower = folded.lower()
    # A few capitals have a lower case of two code points ("İ"); those keep the first.
    return lower if len(lower) == len(folded) else "".join(c.lower()[0] for c in folded)


_COMBINING = re.compile("[\u0300-\u036f]")
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """The text as an identifier: folded words joined by hyphens, empty when it holds no letter or digit.

    >>> slug("Michael O’Flaherty")
    'michael-oflaherty'
    """
    return _NOT_WORD.sub("-", _COMBINING.sub("", fold(text)).replace("'", "")).strip("-")


# The same Kazakh or Russian sound as different romanisations write it; each pattern is applied once, in order.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|dj|zh", "j"),
        (r"shch|sch", "sh"),
        (r"kh|gh", "h"),
        (r"q|ck", "k"),
        (r"ks", "x"),
        (r"w", "u"),
        (r"ph", "f"),
        (r"tz|ts", "c"),
        (r"\b(?:ye|e)", "e"),
        (r"\b(?:yu|iu)", "u"),
        (r"\b(?:ya|ia)", "a"),
        (r"(?:iy|yi|ii|ij|yy|y|i)+", "i"),
        (r"i?e(?=[vf]a?\b)", "e"),
        (r"([a-z])\1", r"\1"),
    )
)


def key(name: str) -> str:
    """What two spellings of one person's name have in common; equal keys mean the same name.

    Word order and transliteration are seen through: "Yerlan Sarsembayev" and "Erlan Sarsembaev" have one key.

    >>> key("Yerlan Sarsembayev") == key("Erlan Sarsembaev")
    True
    >>> key("Anna Berg") == key("Anna Borg")
    False
    """
    words = slug(name).replace("-", " ")
    for pattern, sound in _SOUNDS:
        words = pattern.sub(sound, words)
    return " ".join(sorted(words.split()))
