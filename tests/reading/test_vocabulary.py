"""Every row of the vocabulary is tried on its example and its counter-example; new rows are picked up by themselves."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kzcoe.model import DocumentKind, MeetingKind, Standing
from kzcoe.model.names import fold, plain
from kzcoe.reading.tokens import norm, tokenize
from kzcoe.register import shipped
from kzcoe.register.tables import read_table, shipped_folder
from kzcoe.register.vocabulary import Phrases, phrases, words

Row = dict[str, Any]
FOLDER = Path(str(shipped_folder())) / "vocabulary"
TABLES = sorted(path.stem for path in FOLDER.glob("*.json"))
PHRASE_TABLES = [table for table in TABLES if table != "words"]
COLUMNS = ["meaning", "pattern", "example", "counter"]
MARK = re.compile(r"\b[PBLDT]\d+\b")
MARK_PATTERN = re.compile(r"\[[PBLDT]+\]|[PBLDT](?=\\d|\d|\))")
ESCAPE = re.compile(r"\\[A-Za-z]")
SPELLED_TWICE = "holds words in a spelling that `norm` never gives, so that no token finds them"

MEANINGS: dict[str, set[str]] = {
    "claims": {standing for standing in Standing if standing.of_convention},
    "document_kinds": set(DocumentKind),
    "meeting_words": set(MeetingKind),
    "memberships": {standing for standing in Standing if not standing.of_convention},
    "treaty_subjects": {str(convention.number) for convention in shipped().conventions},
}
"""What the rows of a table may mean, where that is a closed vocabulary of the model or of the register."""


def rows(table: str) -> list[Row]:
    """The rows of a table as they stand in its file."""
    return read_table(shipped_folder(), f"vocabulary/{table}")


def every_row() -> list[Any]:
    """Each row of each table of phrases, with an id that leads to it."""
    return [
        pytest.param(table, row, id=f"{table}-{number}-{row.get('meaning')}")
        for table in PHRASE_TABLES
        for number, row in enumerate(rows(table))
    ]


def every_list() -> list[Any]:
    """Each list of words, by name."""
    return [pytest.param(row["list"], row["words"], id=row["list"]) for row in rows("words")]


def sketched(text: str) -> str:
    """The text in lower case with the marks of persons, bodies, places and dates kept, as the reader sees it."""
    letters = list(fold(text))
    for mark in MARK.finditer(text):
        letters[mark.start() : mark.end()] = mark[0]
    return "".join(letters)


class TestForm:
    """The files are in canonical form and hold what they should."""

    @pytest.mark.parametrize("table", TABLES)
    def test_a_file_is_canonical(self, table: str) -> None:
        """The bytes of a file are those of its rows, one value a line."""
        text = json.dumps(rows(table), ensure_ascii=False, indent=1) + "\n"

        assert (FOLDER / f"{table}.json").read_bytes() == text.encode()

    @pytest.mark.parametrize("table", PHRASE_TABLES)
    def test_rows_stand_in_order(self, table: str) -> None:
        """Rows are sorted by meaning and pattern, and none stands twice."""
        keys = [(row["meaning"], row["pattern"]) for row in rows(table)]

        assert all(a < b for a, b in pairwise(keys))

    def test_lists_stand_in_order(self) -> None:
        """Lists of words are sorted by name, and no name stands twice."""
        assert all(a < b for a, b in pairwise(row["list"] for row in rows("words")))

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_row_has_its_columns(self, table: str, row: Row) -> None:
        """A phrase has a meaning, a pattern, an example and a counter-example, in this order, and none is empty."""
        assert list(row) == COLUMNS, table
        assert all(isinstance(value, str) and value.strip() for value in row.values())

    def test_a_list_has_its_columns(self) -> None:
        """A list has a name and its words."""
        assert {tuple(row) for row in rows("words")} == {("list", "words")}

    @pytest.mark.parametrize("table", sorted(MEANINGS))
    def test_meanings_are_words_of_the_model(self, table: str) -> None:
        """Where the reader makes a value of the model from a meaning, the meaning is one."""
        assert {row["meaning"] for row in rows(table)} <= MEANINGS[table]


class TestPhrases:
    """A pattern finds what it is for, and no more."""

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_finds_its_example(self, table: str, row: Row) -> None:
        """The pattern compiles and matches its own example."""
        assert re.compile(row["pattern"]).search(sketched(row["example"])), table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_leaves_its_counter_example(self, table: str, row: Row) -> None:
        """The pattern does not match a text that only looks alike."""
        assert not re.compile(row["pattern"]).search(sketched(row["counter"])), table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_can_match_folded_text(self, table: str, row: Row) -> None:
        """A pattern holds no letter that folding takes away: no capital but that of a mark, no typographic sign."""
        letters = ESCAPE.sub("", MARK_PATTERN.sub("", row["pattern"]))

        assert letters == plain(letters).lower(), table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_needs_something(self, table: str, row: Row) -> None:
        """No pattern matches nothing at all, which it would find everywhere."""
        assert not re.compile(row["pattern"]).search(""), table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_leaves_the_names_of_groups_alone(self, table: str, row: Row) -> None:
        """A pattern names no group of its own, for the table names one for each row."""
        assert re.compile(row["pattern"]).groupindex == {}, table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_the_whole_table_finds_the_example(self, table: str, row: Row) -> None:
        """Joined into one pattern with the other rows, each row still finds its example and gives its meaning."""
        found = {phrases(table).meaning(m) for m in phrases(table).regex.finditer(sketched(row["example"]))}
        alone = {phrases(table, row["meaning"]).meaning(m) for m in found_alone(table, row)}

        assert found
        assert alone == {row["meaning"]}


def found_alone(table: str, row: Row) -> Iterator[re.Match[str]]:
    """What the rows of one meaning find in the example of a row."""
    yield from phrases(table, row["meaning"]).regex.finditer(sketched(row["example"]))


class TestWords:
    """The lists of words are found by the form in which words are looked up."""

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_words_are_sorted_and_unique(self, name: str, listed: list[str]) -> None:
        """Words stand in order, each once."""
        assert all(a < b for a, b in pairwise(listed)), name

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_words_are_in_the_form_of_the_look_up(
        self, name: str, listed: list[str], request: pytest.FixtureRequest
    ) -> None:
        """A word is as `norm` gives it, or no token would ever be found in the list."""
        if name in {"field_words", "organisation_nouns", "title_heads"}:
            request.applymarker(pytest.mark.xfail(reason=SPELLED_TWICE))

        assert [word for word in listed if norm(word) != word] == []

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_a_word_is_one_token(self, name: str, listed: list[str]) -> None:
        """No entry is a phrase, for the look-up goes token by token."""
        assert [word for word in listed if len(tokenize(word)) != 1] == [], name

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_the_reader_gets_the_list(self, name: str, listed: list[str]) -> None:
        """A list is had by its name, as a set."""
        assert words(name) == frozenset(listed)


def test_of_several_rows_that_match_the_longest_wins() -> None:
    """Where two rows match at one place, the row with the longer pattern gives the meaning."""
    table = phrases("document_kinds")
    match = table.regex.search("written declaration no. 7")

    assert match is not None
    assert table.meaning(match) == "written declaration"
    assert table.row(match).meaning == "written declaration"


def test_a_table_can_be_narrowed_to_one_meaning() -> None:
    """The rows of one meaning are a table of their own."""
    narrowed = phrases("page_lines", "caption")

    assert {row.meaning for row in narrowed.rows} == {"caption"}
    assert isinstance(narrowed, Phrases)
