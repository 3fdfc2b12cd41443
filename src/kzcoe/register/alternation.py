"""Many patterns as one that is quick to search for, because its alternatives begin with letters.

At each place the machine of regular expressions passes over an alternative by its first letter, if it begins with one,
and enters it otherwise. So groups at the beginning of a pattern are written out, what stands before a letter is asked
after it, and what begins alike is joined:

>>> any_of([r"(?:met|meets) with", r"(?:had )?talks"])
'(?:had talks|me(?:ets with|t with)|talks)'
>>> any_of([r"(?<!no )talks", r"trips"])
't(?:(?<!(?:no )t)alks|rips)'
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

__all__ = ["any_of", "openings"]

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_BEFORE = re.compile(r"\(\?<([!=])((?:\\.|[^\\()])+)\)")
_EDGE = re.compile(rf"\\b|\^|{_BEFORE.pattern}")
_EDGES = re.compile(rf"(?:{_EDGE.pattern})*")
_ITSELF = r"[\w ,;:]"  # what stands for itself in a pattern
_LETTER = re.compile(rf"(?:{_ITSELF}|\\[().])(?![?*+{{])")
_LETTERS = re.compile(rf"(?:{_ITSELF}(?![?*+{{]))*")
_EITHER = re.compile(r"\[(\w{2,4})\](?![?*+{])")
_MAYBE = re.compile(rf"({_ITSELF}|\\[().])\?(?![?+])")
_WORD = re.compile(r"^\\b(?P<letter>\w)(?![?*+{])")
_FEW: Final = 8  # letters; measured: with more of them, words are found sooner by where they begin
_OPEN: Final = "(?:"
_REPEATED: Final = ("*", "+", "{", "??")


def any_of(patterns: Iterable[str]) -> str:
    """A pattern that matches at every place where one of others matches; which one, and how far, is left open."""
    opened = sorted({one for pattern in patterns for one in _begun(pattern)})
    # A few letters are searched for by themselves, and only then is it asked whether a word begins with them.
    by_letter = sorted(_WORD.sub(r"\g<letter>(?<!\\w\g<letter>)", pattern) for pattern in opened)
    letters = {_LETTER.match(pattern) and _beginning(pattern) for pattern in by_letter}
    return _joined(by_letter if None not in letters and len(letters) <= _FEW else opened)


def openings(pattern: str) -> tuple[str, ...]:
    """The letters with one of which whatever a pattern matches begins; no letter where it may begin with others."""
    bare = (_EDGES.sub("", opened, count=1) for opened in _opened(_NAMED_GROUP.sub(_OPEN, pattern)))
    begun = {match[0] for opened in bare if (match := _LETTERS.match(opened))}
    return ("",) if "" in begun else tuple(sorted(begun))


def _begun(pattern: str) -> set[str]:
    """A pattern as alternatives, each of which begins with a letter if it can."""
    return set(map(_letter_first, _opened(_NAMED_GROUP.sub(_OPEN, pattern))))


def _letter_first(pattern: str) -> str:
    """A pattern in which its first letter stands before the question of what stands before that."""
    edges = _EDGES.match(pattern)
    begins = pattern[edges.end() :] if edges else pattern
    letter = _LETTER.match(begins)
    if edges is None or letter is None:
        return pattern
    before = [f"(?<{sign}(?:{words}){letter[0]})" for sign, words in _BEFORE.findall(edges[0])]
    bare = _BEFORE.sub("", edges[0])
    first = [f"(?<=^{letter[0]})"] if "^" in bare else []
    edge = r"\b" if r"\b" in bare or (first and letter[0].isalnum()) else ""
    return "".join((edge, letter[0], *first, *before, begins[letter.end() :]))


def _opened(pattern: str) -> Iterator[str]:
    """A pattern as alternatives, in which groups at the beginning are written out."""
    if edge := _EDGE.match(pattern):
        yield from (edge[0] + opened for opened in _opened(pattern[edge.end() :]))
        return
    if either := _EITHER.match(pattern):
        yield from (letter + pattern[either.end() :] for letter in either[1])
        return
    if maybe := _MAYBE.match(pattern):
        yield maybe[1] + pattern[maybe.end() :]
        yield from _opened(pattern[maybe.end() :])
        return
    alternatives, rest = _first_group(pattern) if pattern.startswith(_OPEN) else ([], "")
    if not alternatives or rest.startswith(_REPEATED):
        yield pattern
        return
    if rest.startswith("?"):
        rest = rest[1:]
        yield from _opened(rest)
    for alternative in alternatives:
        yield from _opened(alternative + rest)


def _first_group(pattern: str) -> tuple[list[str], str]:
    """The alternatives of the group that a pattern begins with, and what follows the group."""
    depth, close, cuts = 0, len(pattern), [len(_OPEN)]
    for piece in _PIECE.finditer(pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if depth == 0:
            close = piece.start()
            break
        if depth == 1 and piece[0] == "|":
            cuts.append(piece.end())
    ends = [*(cut - 1 for cut in cuts[1:]), close]
    return [pattern[first:last] for first, last in zip(cuts, ends, strict=True)], pattern[close + 1 :]


def _joined(patterns: Sequence[str]) -> str:
    """Patterns in order as one, in which those that begin with the same letter, or at the same edge, share it."""
    alternatives: list[str] = []
    for shared, alike in groupby(patterns, _beginning):
        rests = [pattern[len(shared) :] for pattern in alike]
        alternatives += [shared + _joined(rests)] if shared and len(rests) > 1 else [shared + rest for rest in rests]
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})"


def _beginning(pattern: str) -> str:
    """The letter, sign or edge that a pattern begins with; nothing where it begins otherwise, or may do without it."""
    beginning = _EDGE.match(pattern) or _LETTER.match(pattern)
    return beginning[0] if beginning else ""
