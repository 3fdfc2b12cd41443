"""The words of the genre: phrases by which the reader knows a page's furniture, a post, a meeting, a claim.

Each table is a JSON file of rows. A row holds a `pattern` (a regular expression), its `meaning` in a word of the
table's own, an `example` it matches and a `counter` it leaves alone. The tests try every row on both, so that adding a
phrase is adding a row. The table `words` holds lists instead; ``{gathering}`` in a pattern stands for any of a list.

A step asks for a table, or for its rows of one meaning, and looks for them in a text:

>>> phrases("meeting_words", "visit").find("P1 paid a visit to L1.").words
'paid a visit'
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from operator import attrgetter

from attrs import Factory, field, frozen

from kzcoe.errors import InvalidValueError
from kzcoe.register.alternation import any_of, openings
from kzcoe.register.tables import Row, read_table, shipped_folder

__all__ = ["Hit", "Phrase", "Phrases", "phrases", "words"]

_LIST = re.compile(r"\{([a-z_]+)\}")
_LITERAL = re.compile(r"\\.|\[\^?\]?[^\]]*\]")
_INNERMOST_GROUP = re.compile(r"\([^()]*\)")
_end = attrgetter("end")
_TO_THE_END = sys.maxsize


def _is_one(_: object, __: object, pattern: str) -> None:
    """Refuse a pattern of several alternatives, of which one would be tried where another stands."""
    if _has_bar(pattern):
        raise InvalidValueError(
            f"Phrase.pattern: expected alternatives in a group or a row of their own, got {pattern!r}"
        )


def _has_bar(pattern: str) -> bool:
    """Whether a pattern has alternatives that no group holds."""
    outside, inside = "", _LITERAL.sub("", pattern)
    while outside != inside:
        outside, inside = inside, _INNERMOST_GROUP.sub("", inside)
    return "|" in outside


@frozen(kw_only=True)
class Phrase:
    """A row of a vocabulary table."""

    pattern: str = field(validator=_is_one)
    """Regular expression; what it is matched against, the table tells. Alternatives are rows, or stand in a group."""
    meaning: str
    """What a match means, in a word of the table's own."""
    example: str
    """A text of our own that it matches."""
    counter: str
    """A text of our own, alike, that it leaves alone."""

    @property
    def filled(self) -> str:
        """The pattern, lists of words filled in."""
        return _LIST.sub(lambda match: _any_of(match[1]), self.pattern)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern as a regular expression, compiled on first use."""
        return re.compile(self.filled)


@frozen
class Hit:
    """A place where a phrase stands in a text."""

    phrase: Phrase
    """The row of the table."""
    match: re.Match[str]
    """Where it stands; what its named groups hold."""

    @property
    def meaning(self) -> str:
        """What the phrase means."""
        return self.phrase.meaning

    @property
    def words(self) -> str:
        """The words as they stand in the text."""
        return self.match[0]

    @property
    def start(self) -> int:
        """Offset of the first code point."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Offset after the last code point."""
        return self.match.end()

    def part(self, name: str) -> str | None:
        """What a named group of the pattern holds; None where it has none of the name, or it is not met."""
        return self.match.groupdict().get(name)


def _joined(phrases: "Phrases") -> re.Pattern[str]:
    """All patterns of some rows as one."""
    return re.compile(any_of(row.filled for row in phrases.rows))


def _by_beginning(phrases: "Phrases") -> "_Begun":
    """Some rows by that with which they begin."""
    return _Begun(phrases.rows)


@frozen
class Phrases:
    """Phrases that are looked for together; of several that begin at one place the longest counts."""

    rows: tuple[Phrase, ...]
    """The rows in the order of their table; of equally long matches the earlier row counts."""
    _any: re.Pattern[str] = field(init=False, eq=False, repr=False, default=Factory(_joined, takes_self=True))
    """All patterns as one, by which most places are passed over at once."""
    _begun: "_Begun" = field(init=False, eq=False, repr=False, default=Factory(_by_beginning, takes_self=True))
    """The rows by that with which they begin."""

    def found(self, text: str, start: int = 0, end: int = _TO_THE_END) -> bool:
        """Whether one of the phrases stands in a text, or in a stretch of it."""
        return self._any.search(text, start, end) is not None

    def find(self, text: str, start: int = 0, end: int = _TO_THE_END) -> Hit | None:
        """The first of the phrases in a text, or in a stretch of it."""
        place = self._any.search(text, start, end)
        return None if place is None else self._longest(text, place.start(), end)

    def find_all(self, text: str, start: int = 0, end: int = _TO_THE_END) -> Iterator[Hit]:
        """Every phrase in a text, or in a stretch of it, in order and none inside another."""
        while (hit := self.find(text, start, end)) is not None:
            yield hit
            start = max(hit.end, hit.start + 1)

    def removed(self, text: str) -> str:
        """A text with a space in place of each of the phrases."""
        return self._any.sub(" ", text)

    def _longest(self, text: str, start: int, end: int) -> Hit:
        """Of the phrases that begin at a place the longest."""
        hits = [
            Hit(row, match)
            for row, letters in self._begun.with_letter(text[start : start + 1])
            if text.startswith(letters, start) and (match := row.regex.match(text, start, end))
        ]
        return max(hits, key=_end)


@frozen(eq=False)
class _Begun:
    """Rows with the letters with which a match of each begins; where none of these stands, it is not even compiled."""

    rows: tuple[Phrase, ...]

    def with_letter(self, letter: str) -> Sequence[tuple[Phrase, tuple[str, ...]]]:
        """The rows that may begin with a letter."""
        return self._by_letter.get(letter, self._by_letter[""])

    @cached_property
    def _by_letter(self) -> Mapping[str, Sequence[tuple[Phrase, tuple[str, ...]]]]:
        """The same by each letter that tells some apart; those that may begin with any, by none."""
        rows = [(row, openings(row.filled)) for row in self.rows]
        return {
            letter: [(row, begun) for row, begun in rows if any(one[:1] in {"", letter} for one in begun)]
            for letter in {"", *(one[:1] for _, begun in rows for one in begun)}
        }


@cache
def phrases(table: str, *meanings: str) -> Phrases:
    """A table of the vocabulary by name, or only its rows of some meanings."""
    chosen = tuple(row for row in _table(table) if not meanings or row.meaning in meanings)
    if missing := set(meanings) - {row.meaning for row in chosen}:
        raise LookupError(f"the table {table!r} of the vocabulary has no row that means {sorted(missing)}")
    return Phrases(chosen)


@cache
def words(name: str) -> frozenset[str]:
    """A list of words of the vocabulary, in the form in which words are looked up."""
    return frozenset(_lists()[name])


def _any_of(name: str) -> str:
    """A list of words as a pattern that takes the longest."""
    return f"(?:{'|'.join(map(re.escape, sorted(words(name), key=lambda word: (-len(word), word))))})"


@cache
def _table(name: str) -> tuple[Phrase, ...]:
    """The rows of a table, read once."""
    return tuple(Phrase(**row) for row in _rows(name))


@cache
def _lists() -> dict[str, list[str]]:
    """The lists of words by name, read once."""
    return {row["list"]: row["words"] for row in _rows("words")}


def _rows(table: str) -> list[Row]:
    """The rows of a file of the vocabulary."""
    return read_table(shipped_folder(), f"vocabulary/{table}")
