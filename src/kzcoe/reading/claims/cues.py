"""The words of a sentence that claim a standing of Kazakhstan, deny it, or claim it of another state."""

import re
from collections.abc import Iterator
from typing import Final

from kzcoe.model.words import Standing
from kzcoe.reading.claims.said import Cue
from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.parts import KAZAKHSTAN, UNIONS, countries, names_another, speaks_of_kazakhstan
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["find_cues", "is_under_another"]

_CLAIMS: Final = "claims"
"""The table of the words for standings towards a convention."""
_PAUSE = re.compile(r"[,;:]")
_ASIDE = re.compile(
    r", (?:as yet|at present|for its part|for now|however|of course|on the other hand|so far|therefore),"
)
_QUOTE = re.compile('["\u201d\u201f\u00bb]')
_OURS_AFTER: Final = 20  # code points after a claim in which it is told to be made in Kazakhstan
_OURS_NEAR: Final = 60  # code points after a claim in which Kazakhstan may be named as the one of whom it is made
_BOTH: Final = 24  # code points before a claim in which it is told to be made of both states
_LIST_AFTER: Final = 160  # code points after a claim in which a list of states may stand
_LAW: Final = 80  # code points before and after a claim in which something else may be named of which it is made
_SPEAKER: Final = 4  # code points of a claim itself in which "we" may stand
_BEFORE: Final = 42  # code points before a claim in which a word denies it
_DENIED_AFTER: Final = 110  # code points after a claim in which it is denied: "a party to neither"
_STATE_AFTER: Final = 6  # code points after a claim in which a state's name begins: "in force for Belarus"


def find_cues(  # noqa: PLR0913 - the stretch, and what tells of whom it speaks
    read: Read,
    start: int,
    end: int,
    table: str,
    *,
    elsewhere: bool = False,
    of_two: bool = True,
    affirmed: bool = False,
) -> Iterator[Cue]:
    """The claims of a stretch of the text, by the words of a table; `read` tells which states are named.

    Where the text speaks of another state, `elsewhere`, nothing is claimed of Kazakhstan unless it is named; where it
    speaks of no more than two states, `of_two`, what is claimed of both is its own. What is asked is claimed where
    the answer is yes, `affirmed`.
    """
    folded = read.page.folded
    asked = not affirmed and folded[start:end].rstrip().endswith("?")
    for hit in phrases(table).find_all(folded[start:end]):
        first, last = start + hit.start, start + hit.end
        before = _PAUSE.split(_ASIDE.sub("", folded[max(start, first - _BEFORE) : first]))[-1]
        both = phrases("parts", "both states").found(folded, max(start, first - _BOTH), last)
        still = elsewhere and not phrases("parts", "of kazakhstan").found(folded, start, min(last + _OURS_NEAR, end))
        foreign = not of_two if both else still or _is_foreign(read, start, first, last)
        listed = phrases("claim_context", "ours among").found(folded[last : min(last + _LIST_AFTER, end)])
        of_its_own = not listed and phrases("claim_context", "of its own").found(before)
        foreign = foreign or (of_its_own and KAZAKHSTAN not in countries(read, first, last))
        denied = _is_denied(before, hit) or _is_denied_around(hit, folded[start:first], folded[last:end])
        other = _is_of_other(hit, folded[max(start, first - _LAW) : first], folded[last : min(last + _LAW, end)])
        other = other or (table == _CLAIMS and _is_of_body(read, last))
        standing = None if foreign or denied or asked or other else Standing(hit.meaning)
        yield Cue(first, last, hit.words, standing, foreign, other)


def _is_of_body(read: Read, last: int) -> bool:
    """Whether a claim that ends at a place is made of the body right before it: "GRECO, which Kazakhstan joined"."""
    bodies = (name for name in read.named if name.kind in {"agreement", "body"} and name.end < last)
    gaps = (read.page.folded[name.end : last].removeprefix(")") for name in bodies)
    return any(phrases("claim_context", "of what is named").found(gap) for gap in gaps)


def _is_of_other(hit: Hit, before: str, after: str) -> bool:
    """Whether the words around a claim make it one of a law, of the opening of a treaty, or of a treaty of others."""
    if phrases("claim_context", "others right after").found(after):
        return True
    if hit.meaning != Standing.SIGNED:
        return False
    if phrases("claim_context", "participle").found(before) and phrases("claim_context", "at a city").found(after):
        return True  # "…, signed in Rome."
    return phrases("claim_context", "law before").found(before) or phrases("claim_context", "opened").found(after)


def is_under_another(lead: Read | None) -> bool:
    """Whether the line above is a heading that names another state."""
    return lead is not None and lead.sentence.kind == "heading" and names_another(lead)


def _is_foreign(read: Read, start: int, first: int, last: int) -> bool:
    """Whether another state is spoken of before a claim, or named right after it: "in force for Belarus".

    A claim that names Kazakhstan itself is its own: "the Union welcomed the invitation extended to Kazakhstan".
    """
    if within := countries(read, first, last):
        return KAZAKHSTAN not in within
    after = read.page.folded[last : min(last + _LIST_AFTER, read.end)]
    if phrases("claim_context", "ours after").found(after[:_OURS_AFTER]):
        return False
    if phrases("claim_context", "ours among").found(after):
        return False
    if phrases("claim_context", "by other states").found(after):
        return True
    return (
        _speaks_for_another(read, start, first)
        or not speaks_of_kazakhstan(read, start, first + 1)
        or _is_of_state_after(read, last)
    )


def _is_of_state_after(read: Read, last: int) -> bool:
    """Whether another state is named right after a claim: "in force for Belarus", "signed by the Latvian minister"."""
    after = (name for name in read.named if name.start >= last)
    state = next((name for name in after if name.kind in LANDS or name.id in UNIONS), None)
    if state is None or state.id == KAZAKHSTAN:
        return False
    between = read.page.folded[last : state.start]
    return len(between) < _STATE_AFTER or phrases("claim_context", "of whom it is").found(between)


def _speaks_for_another(read: Read, start: int, first: int) -> bool:
    """Whether "we" or "my country" is that of a speaker from another state: "We signed it," said the Georgian judge."""
    folded, plain = read.page.folded, read.page.plain
    if not phrases("claim_context", "of the speaker").found(folded[max(start, first - _BEFORE) : first + _SPEAKER]):
        return False
    states = (name for name in read.named if name.kind in LANDS and name.start >= first)
    speaker = next((name for name in states if _QUOTE.search(plain, first, name.start)), None)
    return speaker is not None and speaker.id != KAZAKHSTAN


def _is_denied_around(hit: Hit, earlier: str, after: str) -> bool:
    """Whether a claim is denied further off: "neither the Charter nor the Code has been", "… are false"."""
    if phrases("claim_context", "neither before").found(earlier):
        return True
    rows = (
        ("planned after", "to none", "untrue after") if hit.meaning == Standing.APPLIED else ("to none", "untrue after")
    )
    return phrases("claim_context", *rows).found(after[:_DENIED_AFTER])


def _is_denied(before: str, hit: Hit) -> bool:
    """Whether the words before a claim deny it: "has not yet", "nobody", "could become a"."""
    if phrases("claim_context", "denied").found(before) and not phrases("claim_context", "not only").found(before):
        return True
    return hit.meaning == Standing.MEMBER and phrases("claim_context", "no member yet").found(before)
