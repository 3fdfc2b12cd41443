"""In how many ways a regular expression can be tried from one place, told from the pattern itself.

A search takes time in the length of a text when from each place there is a bounded number of ways to go, and when no
stretch of the text is gone over from many places. The count is an upper bound. Of what is repeated it asks two things:

- Where does it end? If what follows can also be part of what is repeated, each length is a way of its own.
- Where does it begin? What is repeated without a bound must be fenced: before it, something has to stand that cannot be
  part of it, or else "such as such as such as …" is gone over from each "such as" to the end.

Only what is repeated without a bound and is not fenced, or may end anywhere, makes the number infinite.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from itertools import takewhile, zip_longest
from math import inf, prod
from typing import Any, TypeAlias

Step: TypeAlias = tuple[Any, Any]
"""A part of a pattern, as Python's own parser gives it: what it is, and of what."""
Steps: TypeAlias = Sequence[Step]
Letters: TypeAlias = frozenset[str]

_python = import_module("re._parser")  # nothing public tells the parts of a pattern
_MANY = _python.MAXREPEAT
_REPEATS = {_python.MAX_REPEAT, _python.MIN_REPEAT, _python.POSSESSIVE_REPEAT}
_LOOKS = {_python.ASSERT, _python.ASSERT_NOT}
_ONE = {_python.LITERAL, _python.NOT_LITERAL, _python.ANY, _python.IN}
_CATEGORIES = {_python.CATEGORY_DIGIT: r"\d", _python.CATEGORY_SPACE: r"\s", _python.CATEGORY_WORD: r"\w"} | {
    _python.CATEGORY_NOT_DIGIT: r"\D",
    _python.CATEGORY_NOT_SPACE: r"\S",
    _python.CATEGORY_NOT_WORD: r"\W",
}
_ANYTHING: Step = (_python.IN, [(_python.NEGATE, None)])
_ALL = frozenset(map(chr, range(0x250))) | frozenset("‘’“”–—№")  # what the vocabulary tells apart
_WORD = frozenset(re.findall(r"\w", "".join(_ALL)))


def ways(pattern: str) -> float:
    """In how many ways at the most a pattern can be tried from one place; infinite when that depends on the text."""
    return _ways(_python.parse(pattern), [], [])


def _ways(steps: Steps, before: Steps, after: Steps) -> float:
    """The ways through several steps, one after another."""
    steps = list(steps)
    return prod(
        _ways_of(step, [*before, *steps[:place]], [*steps[place + 1 :], *after]) for place, step in enumerate(steps)
    )


def _ways_of(step: Step, before: Steps, after: Steps) -> float:
    """The ways through one step, between others."""
    kind, of = step
    if kind in _REPEATS:
        return _repeated(step, before, after)
    if kind in _LOOKS:
        return _ways(of[1], before, [])
    if kind is _python.BRANCH:
        return _branched([list(one) for one in of[1]], before, after)
    return prod(_ways(inner, before, after) for inner in _inside(step))


def _branched(alternatives: list[Steps], before: Steps, after: Steps) -> float:
    """The ways through all alternatives that may begin at one place."""
    each = [_ways(one, before, after) for one in alternatives]
    openings = [_opening(one) for one in alternatives]
    return max(
        sum(count for count, other in zip(each, openings, strict=True) if _alike(opening, other))
        for opening in openings
    )


def _repeated(step: Step, before: Steps, after: Steps) -> float:
    """The ways through a step that is repeated."""
    least, most, steps = step[1]
    letters = _letters(steps)
    if most is _MANY and not _is_fenced(letters, before):
        return inf
    again = [(_python.MAX_REPEAT, (0, 1, steps))] if most > 1 else []
    once = _ways(steps, [*before, *again], [*again, *after])
    keeps = step[0] is _python.POSSESSIVE_REPEAT
    if once == 1 and (keeps or not _first(steps, letters) & _first(after, letters)):
        return 1
    if keeps and most is not _MANY:
        return most * once  # each time is settled before the next
    return inf if most is _MANY else sum(once**times for times in range(least, most + 1))


def _is_fenced(letters: Letters, before: Steps) -> bool:
    """Whether something stands before that cannot be part of a stretch of the letters."""
    return any(_fences(step, letters) for step in before)


def _fences(step: Step, letters: Letters) -> bool:
    kind, of = step
    if kind is _python.AT:
        return of in {_python.AT_BEGINNING, _python.AT_BEGINNING_STRING} or (
            of is _python.AT_BOUNDARY and letters <= _WORD
        )
    if kind in _ONE:
        return not _letters([step]) & letters
    if kind in _LOOKS or (kind in _REPEATS and of[0] == 0):
        return False
    return all(any(_fences(one, letters) for one in inner) for inner in _inside(step))


def _first(steps: Steps, letters: Letters) -> Letters:
    """The letters that may come next after a stretch of some letters."""
    found: Letters = frozenset()
    for place, (kind, of) in enumerate(steps):
        rest = steps[place + 1 :]
        if kind is _python.AT and of in {_python.AT_END, _python.AT_END_STRING}:
            return found
        if kind is _python.AT and of is _python.AT_BOUNDARY and letters <= _WORD:
            return found | (_first(rest, frozenset()) - _WORD)
        if kind is _python.ASSERT_NOT and of[0] > 0:
            return _ALL
        if kind in _ONE:
            return found | _letters([(kind, of)])
        inner = _inside((kind, of))
        found = found.union(*(_first(list(one), letters) for one in inner))
        if inner and not _may_be_empty((kind, of)):
            return found
    return found


def _may_be_empty(step: Step) -> bool:
    kind, of = step
    if kind in _ONE:
        return False
    if kind in _REPEATS and of[0] == 0:
        return True
    return any(all(map(_may_be_empty, one)) for one in _inside(step)) or not _inside(step)


def _letters(steps: Steps) -> Letters:
    """The letters of which a stretch may be made."""
    found: Letters = frozenset()
    for kind, of in steps:
        found |= _of_class((kind, of)) if kind in _ONE else frozenset().union(*map(_letters, _inside((kind, of))))
    return found


def _of_class(step: Step) -> Letters:
    """The letters that one step takes."""
    kind, of = step
    if kind is _python.ANY:
        return _ALL - {"\n"}
    if kind is _python.IN:
        found = frozenset[str]().union(*map(_of_class, of))
        return _ALL - found if of[0][0] is _python.NEGATE else found
    if kind is _python.RANGE:
        return frozenset(map(chr, range(of[0], of[1] + 1)))
    if kind is _python.CATEGORY:
        return _of_category(_CATEGORIES[of])
    if kind is _python.NEGATE:
        return frozenset()
    return frozenset(chr(of)) if kind is _python.LITERAL else _ALL - {chr(of)}


@cache
def _of_category(category: str) -> Letters:
    return frozenset(re.findall(category, "".join(_ALL)))


def _inside(step: Step) -> list[Steps]:
    """The steps of which a step is made; several where there is a choice."""
    kind, of = step
    if kind is _python.BRANCH:
        return list(of[1])
    if kind is _python.SUBPATTERN:
        return [[_ANYTHING] * len(of[3])] if of[1] else [of[3]]  # flags may have a letter stand for others
    if kind is _python.ATOMIC_GROUP:
        return [of]
    if kind in _REPEATS:
        return [of[2]]
    if kind in _ONE | _LOOKS | {_python.AT}:
        return []
    raise NotImplementedError(kind)  # what was matched before, matched again: no pattern needs it


def _opening(steps: Steps) -> list[Letters]:
    """The letters that an alternative begins with, as far as these are told one by one."""
    return [_of_class(step) for step in takewhile(lambda step: step[0] in _ONE, steps)]


def _alike(one: list[Letters], other: list[Letters]) -> bool:
    """Whether two alternatives may begin at one place."""
    return all(a & b for a, b in zip_longest(one, other, fillvalue=_ALL))
