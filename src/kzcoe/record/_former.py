"""What merging remembers among the aliases: ids that are no longer in use, and other bodies it was said to be part of.

Such a note is an alias in square brackets, "[id coe-pace]". Thanks to it, an id that was merged away is still found,
references to it are still resolved, and merging step by step gives what merging at once does.
"""

import re
from collections.abc import Iterable, Iterator

from kzcoe.model import Body, Official

__all__ = ["former_id", "former_ids", "former_place", "former_places", "is_note", "names_and_former_ids", "printed"]

_ID = re.compile(r"\[id (.+)\]", re.DOTALL)
_PLACE = re.compile(r"\[(in|part of) (.+)\]", re.DOTALL)


def former_id(identifier: str) -> str:
    """The alias that remembers an id."""
    return f"[id {identifier}]"


def former_ids(aliases: Iterable[str]) -> Iterator[str]:
    """The ids that aliases remember."""
    return (match[1] for match in map(_ID.fullmatch, aliases) if match)


def former_place(relation: str, where: str) -> str:
    """The alias that remembers what a body is "part of", or the country that it is "in"."""
    return f"[{relation} {where}]"


def former_places(aliases: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The relations and places that aliases remember."""
    return ((match[1], match[2]) for match in map(_PLACE.fullmatch, aliases) if match)


def is_note(alias: str) -> bool:
    """Whether an alias is such a note and no name."""
    return bool(_ID.fullmatch(alias) or _PLACE.fullmatch(alias))


def names_and_former_ids(fact: Official | Body) -> Iterator[str]:
    """Every name, and the ids that are no longer in use."""
    yield from printed(fact.name, fact.names[1:])
    yield from former_ids(fact.aliases)


def printed(name: str, others: Iterable[str]) -> Iterator[str]:
    """The name and those of the other names that are no notes."""
    yield name
    yield from (other for other in others if not is_note(other))
