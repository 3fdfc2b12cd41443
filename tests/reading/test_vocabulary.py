"""Every row of the vocabulary is tried on its example and its counter-example; new rows are picked up by themselves."""

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from backtracking import ways
from kzcoe.model import DocumentKind, MeetingKind, Standing
from kzcoe.model.names import fold, plain
from kzcoe.reading.tokens import norm, tokenize
from kzcoe.register import shipped
from kzcoe.register.tables import read_table, shipped_folder
from kzcoe.register.vocabulary import Phrase, phrases, words

Row = dict[str, Any]
FOLDER = Path(str(shipped_folder())) / "vocabulary"
TABLES = sorted(path.stem for path in FOLDER.glob("*.json"))
PHRASE_TABLES = [table for table in TABLES if table not in {"rules", "words"}]
COLUMNS = ["meaning", "pattern", "example", "counter"]
MARK = re.compile(r"\b[PBLDT]\d+\b")
MARK_PATTERN = re.compile(r"\[[PBLDT]+\]|(?<![A-Za-z])[PBLDT](?![A-Za-z])|(?<=\\b)[PBLDT](?=\\d)")
ESCAPE = re.compile(r"\\[A-Za-z]|\(\?P<")
LIST = re.compile(r"\{([a-z_]+)\}")

WITH_CAPITALS = {
    ("document_context", "dated"),
    ("document_numbers", None),
    ("fact_lines", None),
    ("parts", "cut"),
    ("programme_names", "known"),
    ("programme_names", "not one"),
    ("programme_names", "not one after"),
    ("programme_names", "numbered"),
    ("programme_names", "spoken"),
}
"""The tables, or the rows of one meaning, that are matched against plain text; all others against folded text."""

MEANINGS: dict[str, set[str]] = {
    "claims": {standing for standing in Standing if standing.of_convention},
    "document_kinds": set(DocumentKind),
    "meeting_nouns": set(MeetingKind),
    "meeting_words": set(MeetingKind),
    "memberships": {standing for standing in Standing if not standing.of_convention},
    "treaty_subjects": {str(convention.number) for convention in shipped().conventions},
}
"""What the rows of a table may mean, where that is a closed vocabulary of the model or of the register."""

MOST_WAYS = 20_000  # as many as two gaps of 140 letters make
AS_THEY_STAND = {
    "abbreviations",
    "lay_heads",
    "name_joints",
    "name_links",
    "noun_links",
    "programme_heads",
    "programme_links",
    "programme_openers",
    "programme_small_words",
    "source_links",
    "spokespersons",
    "ticker_words",
    "title_breaks",
    "title_inner",
}
"""The lists in which words are looked up as they stand in the text, and not in the form that `norm` gives them."""


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


def listed_in_patterns() -> set[str]:
    """The lists that stand in patterns, as "{gathering}" does."""
    return {name for table in PHRASE_TABLES for row in rows(table) for name in LIST.findall(row["pattern"])}


def looked_up() -> list[Any]:
    """Each list in which words are looked up in the form that `norm` gives them, by name."""
    apart = AS_THEY_STAND | listed_in_patterns()
    return [
        pytest.param(row["list"], row["words"], id=row["list"]) for row in rows("words") if row["list"] not in apart
    ]


def pattern_of(row: Row) -> re.Pattern[str]:
    """The pattern of a row, lists of words filled in."""
    return Phrase(**row).regex


def seen(table: str, row: Row, text: str) -> str:
    """The text as the reader matches a row against it."""
    capitals = {(table, None), (table, row["meaning"])} & WITH_CAPITALS
    return plain(text) if capitals else sketched(text)


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
        """A list has a name, what it is for, and its words."""
        assert {tuple(row) for row in rows("words")} == {("list", "meaning", "words")}
        assert all(row["meaning"].strip() and row["words"] for row in rows("words"))

    @pytest.mark.parametrize("table", sorted(MEANINGS))
    def test_meanings_are_words_of_the_model(self, table: str) -> None:
        """Where the reader makes a value of the model from a meaning, the meaning is one."""
        assert {row["meaning"] for row in rows(table)} <= MEANINGS[table]


class TestPhrases:
    """A pattern finds what it is for, and no more."""

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_finds_its_example(self, table: str, row: Row) -> None:
        """The pattern compiles and matches its own example."""
        assert pattern_of(row).search(seen(table, row, row["example"]))

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_leaves_its_counter_example(self, table: str, row: Row) -> None:
        """The pattern does not match a text that only looks alike."""
        assert not pattern_of(row).search(seen(table, row, row["counter"]))

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_can_match_what_the_reader_sees(self, table: str, row: Row) -> None:
        """A pattern holds no letter or sign that folding takes away from the text it is matched against."""
        letters = ESCAPE.sub("", MARK_PATTERN.sub("", row["pattern"]))

        assert letters == seen(table, row, letters)

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_needs_something(self, table: str, row: Row) -> None:
        """No pattern but one for what stands at an end matches nothing at all, which it would find everywhere."""
        found = pattern_of(row).search("")

        assert found is None or row["pattern"].startswith("^") or row["pattern"].endswith("$"), table

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_the_whole_table_finds_the_example(self, table: str, row: Row) -> None:
        """Looked for together with the other rows, the example is found, and by its own meaning alone it means that."""
        text = seen(table, row, row["example"])

        assert phrases(table).found(text)
        assert {hit.meaning for hit in phrases(table, row["meaning"]).find_all(text)} == {row["meaning"]}

    @pytest.mark.parametrize("table", PHRASE_TABLES)
    def test_the_lists_of_a_pattern_are_there(self, table: str) -> None:
        """A list that a pattern names exists, and is not empty."""
        assert all(words(name) for row in rows(table) for name in LIST.findall(row["pattern"]))


class TestTime:
    """However a text is built, looking for a phrase takes time in its length."""

    @pytest.mark.parametrize(("table", "row"), every_row())
    def test_a_pattern_goes_few_ways(self, table: str, row: Row) -> None:
        """From one place there are not many ways to go on, and no stretch of a text is gone over from many places."""
        assert ways(Phrase(**row).filled) <= MOST_WAYS, table

    @pytest.mark.parametrize("table", PHRASE_TABLES)
    def test_all_patterns_as_one_go_few_ways(self, table: str) -> None:
        """The same where the rows are looked for together, by the pattern that is made of all."""
        assert ways(phrases(table)._any.pattern) <= 4 * MOST_WAYS

    @pytest.mark.parametrize(
        "pattern",
        [
            r"(\w+ )*x",
            r"(?:a|an|a )+b",
            r"(?:a|aa)+$",
            r"(?:a+){1,9}b",
            r"(?:a*)*b",
            r"\w*\w*x",
            r"^\W*\(?\W*$",
            r"\bsuch as\b[^.;]*$",
            r"\d.*:",
            r"\([^)]*\)",
            r":\W*$",
            r"a(?= .*b)",
            r"[a-z]+(?:st|th) session",
            r"(?i:a)[A-Z]*\d",
            r"P\d+(?:(?:,| and)[^.;]{0,60}?P\d+)+ talked",
            r"P\d+(?:(?:,| and)[^.;]{0,60}?P\d+){1,8} talked",
        ],
    )
    def test_one_that_goes_many_ways_is_refused(self, pattern: str) -> None:
        """Repeats in repeats, or side by side of the same letters, or without an end from wherever they may begin."""
        assert ways(pattern) > MOST_WAYS

    @pytest.mark.parametrize(
        ("pattern", "count"),
        [
            (r"held a meeting", 1),
            (r"^[^.;]*$", 1),
            (r"\bmeet\w*\b", 1),
            (r": [^:]*:", 1),
            (r"\([^()]*\)", 1),
            (r"^\W*+(?:\w+ )*\W*$", 1),
            (r"^P\d+(?:, P\d+)* talked", 1),
            (r"[^.;]{0,60}x", 61),
            (r"held (?:\w+ ){0,4}meeting", 5),
            (r"(?:plan|planned|visit)s?", 2),
        ],
    )
    def test_ways_are_counted(self, pattern: str, count: int) -> None:
        """One where each step says what comes next; as many as there are lengths where several will do."""
        assert ways(pattern) == count


class TestWords:
    """The lists of words are found by the form in which words are looked up."""

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_words_are_sorted_and_unique(self, name: str, listed: list[str]) -> None:
        """Words stand in order, each once."""
        assert all(a < b for a, b in pairwise(listed)), name

    @pytest.mark.parametrize(("name", "listed"), looked_up())
    def test_words_are_in_the_form_of_the_look_up(self, name: str, listed: list[str]) -> None:
        """A word is one token, as `norm` gives it, or no token would ever be found in the list."""
        assert [word for word in listed if norm(word) != word or len(tokenize(word)) != 1] == [], name

    def test_the_lists_apart_are_there(self) -> None:
        """The lists that these tests treat in a way of their own exist."""
        assert {row["list"] for row in rows("words")} >= AS_THEY_STAND

    @pytest.mark.parametrize(("name", "listed"), every_list())
    def test_the_reader_gets_the_list(self, name: str, listed: list[str]) -> None:
        """A list is had by its name, as a set."""
        assert words(name) == frozenset(listed)


class TestHits:
    """What is found of a table in a text."""

    def test_of_several_rows_that_match_the_longest_wins(self) -> None:
        """Where two rows match at one place, the longer match gives the meaning."""
        hit = phrases("document_kinds").find("a written declaration no. 7")

        assert hit is not None
        assert (hit.meaning, hit.words, hit.start, hit.end) == ("written declaration", "written declaration", 2, 21)

    def test_a_table_can_be_narrowed_to_some_meanings(self) -> None:
        """The rows of some meanings are a table of their own."""
        narrowed = phrases("page_lines", "caption", "tail")

        assert {row.meaning for row in narrowed.rows} == {"caption", "tail"}

    def test_a_meaning_that_no_row_has_is_refused(self) -> None:
        """A meaning that is misspelt is an error, and not an empty table."""
        with pytest.raises(LookupError, match="captoin"):
            phrases("page_lines", "captoin")

    def test_every_hit_in_order(self) -> None:
        """Hits are found from left to right, none inside another, within the stretch that is asked for."""
        text = "a resolution, a written declaration, a report"

        assert [hit.words for hit in phrases("document_kinds").find_all(text)] == [
            "resolution",
            "written declaration",
            "report",
        ]
        assert [hit.words for hit in phrases("document_kinds").find_all(text, 5, 40)] == ["written declaration"]
        assert phrases("document_kinds").found(text, 0, 5) is False
        assert phrases("document_kinds").find("nothing") is None

    def test_a_part_of_a_hit(self) -> None:
        """What a named group of a pattern holds can be asked for; a group that it has not holds nothing."""
        hit = phrases("document_numbers").find("Recommendation CM/Rec(2010)5")

        assert hit is not None
        assert (hit.part("year"), hit.part("colour")) == ("2010", None)
