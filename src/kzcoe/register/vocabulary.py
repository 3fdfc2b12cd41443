"""The words of the genre: phrases by which the reader knows a page's furniture, a post, a meeting, a claim.

Each table is a JSON file of rows. A row holds a `pattern` (a regular expression over folded text), an `example` it
matches and a `counter` it must leave alone; what else a row holds depends on its table. The tests try every row on
its example and its counter-example, so that adding a phrase is adding a row.
"""

import re
from functools import cache

from attrs import field, frozen

from kzcoe.register.tables import read_table, shipped_folder

__all__ = ["Phrase", "Phrases", "phrases", "words"]


@frozen(kw_only=True)
class Phrase:
    """A row of a vocabulary table."""

    pattern: str
    """Regular expression over folded text."""
    meaning: str = ""
    """What a match means, in a word of the table's own."""
    example: str
    """A text of our own that it matches."""
    counter: str | None = None
    """A text of our own, alike, that it leaves alone."""


@frozen
class Phrases:
    """A table of phrases as one regular expression; of several phrases that match, the longest row wins."""

    rows: tuple[Phrase, ...]
    regex: re.Pattern[str] = field(eq=False, repr=False)

    @classmethod
    def of(cls, table: tuple[Phrase, ...]) -> "Phrases":
        """The table as one pattern, a named group for each row."""
        ordered = tuple(sorted(table, key=lambda row: -len(row.pattern)))
        return cls(ordered, re.compile("|".join(f"(?P<r{i}>{row.pattern})" for i, row in enumerate(ordered))))

    def meaning(self, match: re.Match[str]) -> str:
        """The meaning of the row that matched."""
        return self.row(match).meaning

    def row(self, match: re.Match[str]) -> Phrase:
        """The row that matched."""
        name = match.lastgroup
        if name is None:  # pragma: no cover - every alternative is a named group
            raise LookupError(match)
        return self.rows[int(name[1:])]


@cache
def phrases(table: str, meaning: str | None = None) -> Phrases:
    """A table of the vocabulary by name, or only its rows of one meaning."""
    chosen = (Phrase(**row) for row in read_table(shipped_folder(), f"vocabulary/{table}"))
    return Phrases.of(tuple(row for row in chosen if meaning is None or row.meaning == meaning))


@cache
def words(name: str) -> frozenset[str]:
    """A list of words of the vocabulary, in the form in which words are looked up."""
    return frozenset(
        next(row["words"] for row in read_table(shipped_folder(), "vocabulary/words") if row["list"] == name)
    )
