"""Who is spoken of, and in which part of a sentence: the ground on which claims are read."""

import re
from collections.abc import Sequence

from attrs import frozen

from kzcoe.reading.calendar import DateMention
from kzcoe.reading.lexicon import Named
from kzcoe.reading.sentences import Sentence
from kzcoe.reading.tokens import Token

__all__ = ["Read", "Segment", "segments", "speaks_of_kazakhstan"]

KAZAKHSTAN = "KZ"
_UNIONS = frozenset({"eu", "un"})  # organisations that join treaties themselves
_SPLIT = re.compile(
    r";\s*|,? (?:but|while|whereas|although|though|yet) |, and (?=(?!on\b|in\b|the [a-z]+ of)\w)|\) ?and (?=on )|"
    r": (?=[A-Z])|,? and (?=[A-Z]\w+ (?:would|will|has|is|was|may|wants))"
)
_OURS = re.compile(
    r"\b(?:the (?:country|republic|state|kazakh side)|our country|your country|astana|nur-sultan|kazakh(?:stan)?|the government|"
    r"it|its|which|(?:the )?(?:digital |sports |justice )?ministr(?:y|ies)|parliament|the agency|ministry of justice)\b"
)


@frozen
class Read:
    """A sentence with what has been found in it so far."""

    sentence: Sentence
    tokens: Sequence[Token]
    named: Sequence[Named]
    dates: Sequence[DateMention]


@frozen
class Segment:
    """A part of a sentence that makes one statement; offsets count code points."""

    start: int
    end: int


def segments(plain: str, start: int, end: int) -> list[Segment]:
    """The parts of a sentence, cut at semicolons and where another clause begins."""
    found: list[Segment] = []
    first = start
    for match in _SPLIT.finditer(plain, start, end):
        if match.start() > first:
            found.append(Segment(first, match.start()))
            first = match.end()
    return [*found, Segment(first, end)]


def speaks_of_kazakhstan(folded: str, named: Sequence[Named], start: int, position: int) -> bool:
    """Whether the words before a position in a sentence make Kazakhstan, and no other state, the one spoken of."""
    countries = [
        n for n in named
        if (n.kind in {"country", "people"} or (n.kind == "body" and n.id in _UNIONS)) and start <= n.start < position
    ]
    if not countries:
        return True
    nearest = countries[-1]
    if nearest.id == KAZAKHSTAN:
        return True
    # "…, to which Tunisia acceded and the country would like to": a later word for Kazakhstan takes over.
    return any(m.group() not in {"it", "its", "which"} for m in _OURS.finditer(folded, nearest.end, position))
