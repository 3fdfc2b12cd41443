"""The names of a register, in every form in which a text may print them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Final, TypeAlias

from kzcoe.model.names import plain
from kzcoe.model.words import BodyKind
from kzcoe.reading.lexicon import Lexicon, NameKind
from kzcoe.reading.tokens import tokenize
from kzcoe.register import Register
from kzcoe.register.vocabulary import words

__all__ = ["lexicon"]

_Entries: TypeAlias = Iterator[tuple[NameKind, str, Iterable[str]]]

_COMMON: Final = (
    *("field_words", "honorifics", "openers", "organisation_nouns"),
    *("title_heads", "title_modifiers", "title_plurals"),
)
_FIRST_PREPOSITION = re.compile(r" (?:of|for|on|in|to) ")
_OWNER = re.compile(r"^(?:Council of Europe|European) ")
_TREATY_TYPE = re.compile(
    r"^(?:Framework )?(?:Convention|Charter|Agreement)(?: (?:on|for|concerning|against|relating to)(?: the)?)? "
)
_REVISED = re.compile(r"(?P<title>.+) \([Rr]evised\)")
_NAMED_BY_CAPITALS = re.compile(r"(?P<capitals>[A-Z]{4,}) Convention")
_BRIEF: Final = 4  # words; a title without "Convention on" must have as many to be told from ordinary words


@cache
def lexicon(register: Register) -> Lexicon:
    """The names of a register, made once."""
    made = Lexicon(frozenset(_common_words(register)))
    for kind, id_, names in chain(_treaties(register), _bodies(register), _people(register), _gazetteer(register)):
        for name in names:
            made.add(name, kind, id_)
    return made


def _treaties(register: Register) -> _Entries:
    """Treaties by their titles, and partial agreements by their names."""
    for convention in register.conventions:
        yield "treaty", convention.id, [form for name in convention.names for form in _titles(name)]
    for agreement in register.agreements:
        yield "agreement", agreement.id, agreement.names


def _bodies(register: Register) -> _Entries:
    """Bodies by their names; offices of one person are read as posts."""
    for body in register.bodies:
        if body.kind is not BodyKind.OFFICE or "Office" in body.name:
            yield "body", body.id, filter(_is_no_office, body.names)
    for name, id_ in register.local_names.items():
        yield "body", id_, filter(_is_no_office, (name.title(),))


def _people(register: Register) -> _Entries:
    """Office holders by their full names."""
    for official in register.officials:
        yield "official", official.id, [name for name in official.names if " " in name]


def _gazetteer(register: Register) -> _Entries:
    """Cities, and countries with the words made of their names, and their capitals, which stand for them."""
    for place in register.places:
        yield "place", place.id, place.names
    for country in register.countries:
        yield "country", country.code, country.names
        yield "people", country.code, (*country.adjectives, *country.demonyms)
        capital = register.places.get(country.capital or "")
        if capital is not None:
            yield "capital", country.code, capital.names


def _is_no_office(name: str) -> bool:
    """Whether a name is not that of an office held by one person, which is read as the post of whoever holds it.

    The name of an office has a title in it and no noun for an organisation.
    """
    parts = {token.norm for token in tokenize(plain(_FIRST_PREPOSITION.split(name)[0]))}
    return not parts & words("title_heads") or bool(parts & words("organisation_nouns"))


def _titles(title: str) -> Iterator[str]:
    """A title of a treaty as it is printed: whole, without its "European" or "Council of Europe", by its subject."""
    yield title
    bare = _OWNER.sub("", title)
    if bare != title and bare.startswith(("Convention", "Framework", "Charter")):
        yield bare
    if revised := _REVISED.fullmatch(bare):
        yield f"Revised {revised['title']}"
    subject = _TREATY_TYPE.sub("", bare)
    if subject != bare and len(subject.split()) >= _BRIEF:
        yield subject
    if short := _NAMED_BY_CAPITALS.fullmatch(title):
        yield short["capitals"]


def _common_words(register: Register) -> Iterator[str]:
    """Words that are parts of the names of offices, bodies and treaties."""
    yield from chain.from_iterable(map(words, _COMMON))
    bodies = (body.name for body in register.bodies if body.kind is not BodyKind.PARTY)
    for name in chain(bodies, (convention.title for convention in register.conventions)):
        yield from (token.norm for token in tokenize(plain(name)))
