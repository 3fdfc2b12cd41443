"""Persons named by their surname: right after a title, and where somebody is spoken of again."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kzcoe.model.names import fold
from kzcoe.reading.people.names import Name, is_named_after, name_end
from kzcoe.reading.people.offices import Office
from kzcoe.reading.people.persons import Mention, Person
from kzcoe.reading.people.roles import is_head
from kzcoe.reading.people.shapes import is_initial
from kzcoe.reading.people.title_before import title_before
from kzcoe.reading.runs import Run
from kzcoe.reading.spans import Cover
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["named_again", "titled_surnames"]

_SHORTEST = 4  # code points of a surname that stands alone


def titled_surnames(run: Run, names: Sequence[Name]) -> Iterator[tuple[Name, Office]]:
    """Surnames that stand alone after a title, with that title: "President Tokayev"."""
    taken = frozenset(index for name in names for index in range(name.first, name.last))
    ends = [name.last for name in names]
    heads, unaddressed = words("title_heads"), words("unaddressed")
    for index in [head + 1 for head in run.capitals if run.tokens[head].norm in heads]:
        if run.norm(index - 1) in unaddressed:
            continue
        if index in taken or not _is_titled(run, index, taken):
            continue
        before = bisect_right(ends, index)
        title = title_before(run, index, ends[before - 1] if before else 0)
        if title is not None:
            yield Name(index, index + 1), title


def _is_titled(run: Run, index: int, taken: frozenset[int]) -> bool:
    """Whether a word that may be a surname stands alone right after a title in capitals."""
    if not is_head(run, index - 1) or len(run.text(index)) < _SHORTEST:
        return False
    last = name_end(run, index, taken)
    return last == index + 1 and not is_named_after(run, last)


def named_again(run: Run, by_surname: dict[str, list[Person]], noted: Cover) -> Iterator[tuple[Person, Mention, Name]]:
    """Later mentions of a person by surname, where one person in the text has it and no full name stands there."""
    for index in run.capitals if by_surname else ():
        token = run.tokens[index]
        owners = by_surname.get(fold(token.text), [])
        if len(owners) == 1 and not noted.covers(token.start):
            name = Name(_first(run, index), index + 1)
            start, person = run.tokens[name.first].start, owners[0]
            yield person, Mention(start, token.end, person.number, (start, token.end), "the surname again"), name


def _first(run: Run, index: int) -> int:
    """The number of the first of the initials, honorifics and particles before a surname."""
    while index > 0 and _leads_on(run, index - 1, run.tokens[index]):
        index -= 1
    return index


def _leads_on(run: Run, index: int, following: Token) -> bool:
    """Whether a word right before another is an initial, an honorific, a particle, or the full stop after one."""
    token = run.tokens[index]
    if run.read.page.plain[token.end : following.start].strip():
        return False
    if token.text == ".":
        return is_initial(run.text(index - 1)) or run.norm(index - 1) in words("honorifics")
    if token.norm in words("honorifics") or token.norm in words("particles"):
        return True
    return is_initial(token.text) and following.norm not in words("honorifics")  # not the "As" of "As Mr Roth"
