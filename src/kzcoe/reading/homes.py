"""Whose a body is that goes by the name it has at home: "the Ministry of Justice" of Kazakhstan or another state."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from kzcoe.model.names import fold
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.parts import KAZAKHSTAN, names_another
from kzcoe.reading.reads import Read
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["at_home"]

_WORD = re.compile(r"[\w'-]+|[^\s\w]")
_LINKS: Final = frozenset({",", "and", "for", "in", "of", "on", "the"})


def at_home(
    reads: Sequence[Read], bodies: Sequence[Sequence[BodyMention]], register: Register
) -> list[list[BodyMention]]:
    """The bodies of each sentence; one by a name of Kazakhstan's alone is unknown where another state is spoken of."""
    first = phrases("parts", "of kazakhstan").find(reads[0].page.folded) if reads else None
    ours_from = None if first is None else first.start
    others = False
    found: list[list[BodyMention]] = []
    for read, named in zip(reads, bodies, strict=True):
        others = others or names_another(read)
        abroad = others and (ours_from is None or ours_from >= read.end)
        found.append(
            [
                evolve(body, id=None)
                if _is_local(body, register) and (abroad or _is_of_another_after(read, body))
                else body
                for body in named
            ]
        )
    return found


def _is_local(body: BodyMention, register: Register) -> bool:
    """Whether a body is one of Kazakhstan's, and printed without its country."""
    known = register.bodies.get(body.id) if body.id is not None else None
    return known is not None and known.country == KAZAKHSTAN and fold(body.name) in register.local_names


def _is_of_another_after(read: Read, body: BodyMention) -> bool:
    """Whether another state stands after the list in which a body is: "the Ministry and the Bank of Fiji"."""
    state = next((name for name in read.named if name.start >= body.end and name.kind == "country"), None)
    if state is None or state.id == KAZAKHSTAN:
        return False
    between = _WORD.findall(read.page.plain[body.end : state.start])
    listed = between[:1] in ([","], ["and"]) and "of" in between
    return listed and all(word[0].isupper() or word in _LINKS for word in between)
