"""Names found in running text, each by the path of its words."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from attrs import define, field, frozen

from kzcoe.model.names import plain
from kzcoe.reading.tokens import Token, tokenize

__all__ = ["LANDS", "Lexicon", "NameKind", "Named"]

NameKind: TypeAlias = Literal[
    "agreement", "body", "capital", "country", "official", "people", "place", "town", "treaty"
]
"""What a name names; "people" is an adjective, or the people of a country, a "capital" the country whose capital it is,
and a "town" a place the register lacks."""
LANDS: Final[frozenset[NameKind]] = frozenset({"country", "people"})
"""The kinds of names that say of which country somebody or something is: "of Norway", "Norwegian"."""

_SKIPPED: Final = "the"
_ACRONYM: Final = 6  # code points; a short name in capitals is found in capitals only
_CAPITALS: Final = 2  # of an acronym


@frozen
class Named:
    """A name of the register that stands in a text; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    kind: NameKind
    """What it names."""
    id: str
    """Id in the register."""
    first: int = 0
    """Index of the first token."""
    last: int = 0
    """Index after the last token."""


@frozen
class _Row:
    """What a path of words leads to."""

    kind: NameKind
    id: str
    exact: str | None
    """For an acronym, the capitals it is printed in."""


@define
class _Node:
    """A step on the path of a name."""

    onward: "dict[str, _Node]" = field(factory=dict)
    rows: dict[NameKind, _Row] = field(factory=dict)


@frozen
class Lexicon:
    """Every name as a path of words; looking up takes time in the length of the text and of the longest name."""

    common: frozenset[str] = frozenset()
    """Words of which the names of offices and bodies are made: no part of a person's name."""
    _root: _Node = field(factory=_Node, init=False, repr=False)

    def add(self, name: str, kind: NameKind, id_: str) -> None:
        """Let a name lead to a row of the register; of two rows of one kind the first counts."""
        node = self._root
        for token in tokenize(plain(name)):
            if token.norm != _SKIPPED:
                node = node.onward.setdefault(token.norm, _Node())
        if node is not self._root:
            exact = plain(name).replace(" ", "") if _is_acronym(name) else None
            node.rows.setdefault(kind, _Row(kind, id_, exact))

    def find(self, tokens: Sequence[Token]) -> list[Named]:
        """The names in a run of tokens, the longest at each place; one place may name a body and an agreement."""
        found: list[Named] = []
        onward = self._root.onward
        # Few words begin a name, and only from those on it is worth looking further.
        index = 0
        for place in [place for place, token in enumerate(tokens) if token.norm in onward]:
            last, rows = self._longest(tokens, place) if place >= index else (index, [])
            found += (Named(tokens[place].start, tokens[last - 1].end, row.kind, row.id, place, last) for row in rows)
            index = last if rows else index
        return found

    def _longest(self, tokens: Sequence[Token], index: int) -> tuple[int, list[_Row]]:
        """The index after the longest name that begins here, and what it names."""
        best: tuple[int, list[_Row]] = (index, [])
        node = self._root
        for position in range(index, len(tokens)):
            norm = tokens[position].norm
            if norm == _SKIPPED and position > index:
                continue
            if norm not in node.onward:
                break
            node = node.onward[norm]
            if node.rows and (rows := _printed(node.rows, tokens[index : position + 1])):
                best = (position + 1, rows)
        return best


def _printed(rows: Mapping[NameKind, _Row], tokens: Sequence[Token]) -> list[_Row]:
    """The rows of which an acronym stands in its own capitals, and any other name with at least one capital."""
    text = "".join([token.text for token in tokens])
    capitals = any(token.capital for token in tokens)
    return [row for row in rows.values() if (capitals if row.exact is None else text == row.exact)]


def _is_acronym(name: str) -> bool:
    """Whether a name is short and in capitals: "GRECO", "CoE"."""
    capitals = sum(char.isalpha() and char.isupper() for char in name)
    return len(name) <= _ACRONYM and capitals >= _CAPITALS and " " not in name
