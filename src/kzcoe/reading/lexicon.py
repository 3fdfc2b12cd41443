"""Names of the register as they are found in running text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from attrs import field, frozen

from kzcoe.model.words import BodyKind
from kzcoe.reading.tokens import Token, norm, tokenize
from kzcoe.model.names import plain
from kzcoe.register import Register
from kzcoe.register.vocabulary import words

__all__ = ["Lexicon", "Named", "lexicon"]

_SKIPPED = "the"
_END = ""
_ACRONYM = 6  # code points; a short name in capitals is found in capitals only


@frozen(order=True)
class Named:
    """A name of the register that stands in a text; offsets count code points."""

    start: int
    end: int
    kind: str
    """body, agreement, treaty, official, place, country or people (an adjective or the people of a country)."""
    id: str
    first: int = field(default=0, order=False)
    """Index of the first token."""
    last: int = field(default=0, order=False)
    """Index after the last token."""


@frozen
class Lexicon:
    """Every name as a path of words; looking up takes time in the length of the text and of the longest name."""

    root: dict[str, Any] = field(factory=dict)
    common: frozenset[str] = frozenset()
    """Words of which the names of offices and bodies are made: no part of a person's name."""

    def add(self, name: str, kind: str, id_: str) -> None:
        """Let a name lead to a row of the register."""
        node = self.root
        for token in tokenize(plain(name)):
            if token.norm != _SKIPPED:
                node = node.setdefault(token.norm, {})
        if node is not self.root:
            exact = name if _is_acronym(name) else None
            node.setdefault(_END, {}).setdefault(kind, (id_, exact))

    def find(self, tokens: Sequence[Token]) -> list[Named]:
        """The names in a run of tokens, the longest at each place; one place may name a body and an agreement."""
        found: list[Named] = []
        index = 0
        while index < len(tokens):
            last, ends = self._longest(tokens, index)
            for kind, (id_, _) in ends:
                found.append(Named(tokens[index].start, tokens[last - 1].end, kind, id_, index, last))
            index = last if ends else index + 1
        return found

    def _longest(self, tokens: Sequence[Token], index: int) -> tuple[int, list[tuple[str, tuple[str, str | None]]]]:
        node: dict[str, Any] | None = self.root
        best: tuple[int, list[tuple[str, tuple[str, str | None]]]] = (index, [])
        for position in range(index, len(tokens)):
            token = tokens[position]
            if token.norm == _SKIPPED and position > index:
                continue
            node = node.get(token.norm)
            if node is None:
                break
            ends = [(kind, row) for kind, row in node.get(_END, {}).items() if _as_printed(row[1], tokens[index : position + 1])]
            if ends:
                best = (position + 1, ends)
        return best


def _as_printed(exact: str | None, tokens: Sequence[Token]) -> bool:
    """Whether an abbreviation stands in its own capitals, and any other name with at least one capital."""
    if exact is not None:
        return "".join(token.text for token in tokens) == plain(exact).replace(" ", "")
    return any(token.capital for token in tokens)


def _is_acronym(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return len(name) <= _ACRONYM and sum(c.isupper() for c in letters) >= 2 and " " not in name  # noqa: PLR2004


@cache
def lexicon(register: Register) -> Lexicon:
    """The names of a register, made once."""
    made = Lexicon({}, frozenset(_common(register)))
    for kind, id_, names in _entries(register):
        for name in names:
            # An office that is listed as a body is read as the post of whoever holds it.
            if kind != "body" or not _is_office(name):
                made.add(name, kind, id_)
    return made


def _entries(register: Register) -> Iterator[tuple[str, str, Iterable[str]]]:
    for convention in register.conventions:
        yield "treaty", convention.id, [form for name in convention.names for form in _short_forms(name)]
    for agreement in register.agreements:
        yield "agreement", agreement.id, agreement.names
    for body in register.bodies:
        if body.kind is not BodyKind.OFFICE or "Office" in body.name:
            yield "body", body.id, body.names
    for name, id_ in register.local_names.items():
        yield "body", id_, (name.title(),)
    for official in register.officials:
        yield "official", official.id, [name for name in official.names if " " in name]
    for place in register.places:
        yield "place", place.id, place.names
    for country in register.countries:
        yield "country", country.code, country.names
        yield "people", country.code, (*country.adjectives, *country.demonyms)


def _is_office(name: str) -> bool:
    """Whether a name is that of an office held by one person: a title in it, and no noun for an organisation."""
    parts = {token.norm for token in tokenize(plain(re.split(r" (?:of|for|on|in|to) ", name)[0]))}
    return bool(parts & words("title_heads")) and not parts & words("organisation_nouns")


_TREATY_TYPE = re.compile(r"^(?:Framework )?(?:Convention|Charter|Agreement)(?: (?:on|for|concerning|against|relating to)(?: the)?)? ")
_BRIEF = 4  # words; a title without "Convention on" must have as many to be told from ordinary words


def _short_forms(title: str) -> Iterator[str]:
    """A title of a treaty as it is printed: whole, without its "European" or "Council of Europe", by its subject."""
    yield title
    bare = re.sub(r"^(?:Council of Europe|European) ", "", title)
    if bare != title and bare.startswith(("Convention", "Framework", "Charter")):
        yield bare
    if match := re.fullmatch(r"(.+) \((?:R|r)evised\)", bare):
        yield f"Revised {match[1]}"
    if len((subject := _TREATY_TYPE.sub("", bare)).split()) >= _BRIEF and subject != bare:
        yield subject
    if match := re.fullmatch(r"([A-Z]{4,}) Convention", title):
        yield match[1]


def _common(register: Register) -> Iterator[str]:
    for table in ("openers", "title_heads", "title_modifiers", "organisation_nouns", "field_words", "honorifics"):
        yield from words(table)
    for body in register.bodies:
        if body.kind is not BodyKind.PARTY:
            for token in tokenize(plain(body.name)):
                yield token.norm
    for convention in register.conventions:
        for token in tokenize(plain(convention.title)):
            yield token.norm
