"""Who is named in a text: each person once, with every place and every title."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import define, field, frozen

from kzcoe.model.names import fold
from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.people.names import Name
from kzcoe.reading.people.offices import Office
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["Mention", "People", "Person", "is_lay"]

_BREAK = re.compile(r"[\s.]+")
_ALONE: Final = "."
"""The mark of a name of one word."""


@frozen
class Mention:
    """A place where a person is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    person: int
    """Number of the person."""
    outer: tuple[int, int] = (0, 0)
    """The name together with the title and the honorific beside it."""
    rule: str = ""
    """By what it was told to be the person."""


@define
class Person:
    """Somebody named in the text, while it is being read."""

    number: int
    """Number of the person, in the order in which they are found."""
    name: str
    """The longest form of the name printed; that of a person of the register as first printed."""
    known: str | None = None
    """Id in the register."""
    titles: list[Office] = field(factory=list)
    """The titles beside the name, wherever it stands."""
    mentions: list[Mention] = field(factory=list)
    """Where the person is named."""
    represents: bool = False
    """Whether the person leads or speaks for a body without a title."""

    def holds_office(self, folded: str) -> bool:
        """Whether a title makes the person an official, and not only "expert"; `folded` is the whole text."""
        if self.known or self.represents:
            return True
        return any(title.body_span or _is_of_body(title) or not is_lay(title, folded) for title in self.titles)

    @property
    def surname(self) -> str:
        """The last word of the name, folded."""
        return fold(self.name.split()[-1])


def _is_of_body(title: Office) -> bool:
    """Whether a title is one of a body, and not only of a people: not "Estonian expert"."""
    return title.body is not None and title.body.kind not in LANDS


def is_lay(title: Office, folded: str) -> bool:
    """Whether a title is no more than "expert" or "lawyer", and has no rank, as "chief physician" has."""
    printed = folded[title.start : title.end].split()
    if len(printed) == 1 and printed[0] in words("lay_titles"):
        return True
    ranked = not words("lay_ranks").isdisjoint(printed)
    return not ranked and any(word.removesuffix("s") in words("lay_heads") for word in printed)


@define
class People:
    """The persons of one text, and how to find one of them again."""

    plain: str
    """The plain text."""
    everybody: list[Person] = field(factory=list)
    """The persons in the order in which they are found."""
    _by_known: dict[str, Person] = field(factory=dict)
    _by_last_word: dict[str, list[Person]] = field(factory=dict)
    _by_parts: dict[tuple[str, str], list[Person]] = field(factory=dict)
    """By the last word of a name and by what it shares with others that may be the same, see `_marks`."""

    def note(
        self,
        run: Run,
        name: Name,
        titles: Sequence[Office] = (),
        *,
        represents: bool = False,
        rule: str = "a name",
    ) -> None:
        """Note a place where a person is named, with the titles beside it; who is new to the text is added."""
        start, end = run.span(name.first, name.last)
        person = self.find(self.plain[start:end], name.known) or self._added(self.plain[start:end], name.known)
        if end - start > len(person.name) and not person.known:
            person.name = self.plain[start:end]
            self._note_parts(person)
        person.titles += titles
        person.represents = person.represents or represents
        person.mentions.append(Mention(start, end, person.number, _outer(start, end, titles), rule))

    def find(self, text: str, known: str | None = None) -> Person | None:
        """The person of a name, who may have been named otherwise before; the first of several who fit."""
        last = _last_word(text)
        marked = (person for mark in _sought(text) for person in self._by_parts.get((last, mark), ()))
        fitting = [person for person in marked if _is_same(person.name, text)]
        if known in self._by_known:
            fitting.append(self._by_known[known])
        return min(fitting, key=lambda person: person.number, default=None)

    def has_surname(self, surname: str) -> bool:
        """Whether somebody with a surname has been named."""
        return any(person.surname == fold(surname) for person in self._by_last_word.get(_last_word(surname), ()))

    def _added(self, text: str, known: str | None) -> Person:
        """A person who is new to the text."""
        person = Person(len(self.everybody), text, known)
        self.everybody.append(person)
        self._by_last_word.setdefault(_last_word(text), []).append(person)
        self._note_parts(person)
        if known is not None:
            self._by_known.setdefault(known, person)
        return person

    def _note_parts(self, person: Person) -> None:
        """Let a person be found by the parts of the name."""
        for mark in _marks(person.name):
            self._by_parts.setdefault((_last_word(person.name), mark), []).append(person)


def _marks(name: str) -> set[str]:
    """By what a name may be the same as another with its last word: its other words, and their first letters."""
    *others, _ = _parts(name) or [""]
    return {"", *others, *(f"{part[0]}." for part in others)} if others else {"", _ALONE}


def _sought(name: str) -> set[str]:
    """The marks of those whose names may be the same as a name: by a word, an initial, or by having no other word."""
    *others, _ = _parts(name) or [""]
    if not others:
        return {""}
    return {_ALONE, *others, *(f"{part}." if len(part) == 1 else part[0] for part in others)}


def _outer(start: int, end: int, titles: Iterable[Office]) -> tuple[int, int]:
    """The place of a name together with the titles that are its own."""
    own = [title for title in titles if not (title.shared or title.apart)]
    return min([start, *(title.start for title in own)]), max([end, *(title.reach for title in own)])


def _parts(name: str) -> list[str]:
    """The words of a name, folded, initials without their full stop."""
    return [word for word in _BREAK.split(fold(name)) if word]


def _last_word(name: str) -> str:
    """The last word of a name, folded."""
    return (_parts(name) or [""])[-1]


def _is_same(one: str, other: str) -> bool:
    """Whether two names printed in one text are one person's: the same words, or the surname with a fitting initial."""
    short, long = sorted((_parts(one), _parts(other)), key=len)
    if short == long:
        return True
    return bool(short) and short[-1] == long[-1] and all(any(_fits(a, b) for b in long) for a in short)


def _fits(one: str, other: str) -> bool:
    """Whether two parts of names are the same, or one is the initial of the other."""
    return one == other or (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))
