"""Names as they are asked for, and how spellings of one person's name are recognised."""

import unicodedata
from functools import lru_cache

from kzcoe.errors import InvalidValueError
from kzcoe.model.names import fold, key

__all__ = ["as_name", "full_key", "person_key"]


def as_name(value: object) -> str:
    """What somebody asked for by name or id; `InvalidValueError` when it is no text."""
    if not isinstance(value, str):
        raise InvalidValueError(f"expected a name or an id, got {value!r:.80}")
    return value


@lru_cache(maxsize=2**16)
def person_key(name: str) -> str:
    """What spellings of one name have in common; see `kzcoe.model.names.key`, which is for Latin letters only.

    A name in another alphabet is compared by its folded words: its key would hold just the letters that look Latin.
    """
    folded = fold(as_name(name))
    if all(letter.isascii() or unicodedata.combining(letter) for letter in folded):
        return key(name)
    return " ".join(sorted(folded.split()))


def full_key(name: str) -> str | None:
    """The key of a name of two words or more; None for less, which is no ground to take two persons for one."""
    found = person_key(name)
    return found if " " in found else None
