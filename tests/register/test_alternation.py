"""Many patterns as one: the vocabulary's own, and those of every shape in which patterns begin."""

import re

import pytest

from kzcoe.register.alternation import any_of, openings
from kzcoe.register.tables import read_table, shipped_folder
from kzcoe.register.vocabulary import phrases

TABLES = sorted(
    name.removesuffix(".json")
    for name in (file.name for file in (shipped_folder() / "vocabulary").iterdir())
    if name.endswith(".json") and name not in {"rules.json", "words.json"}
)
SHAPES = (
    r"met",
    r"\bmet\b",
    r"\bmeets? with\b",
    r"\b(?:met|meets|meeting)\b",
    r"\b(?:(?:has|had) )?(?:met|seen)\b",
    r"\b(?:me)??t\b",
    r"\b(?:ha){2}\b",
    r"\b(?:a\)b|[)(|]c)d",
    r"\b(?P<who>he|she) met",
    r"\bx?y",
    r"\b\w+ met",
    r"(?<!not )\bmet",
    r"(?<!she had )(?<!he |\)d )\b(?:met|and has)",
    r"(?<=had )(?<!she had )met",
    r"\b(?<!not )m?et",
    r",? (?:met|seen)",
    r"^; met",
    r"\)?c",
    r"\b[Tmx]et\b",
    r"[tT]?alks",
    r"(?<!a)\)c?d",
    r"\b, and",
    r"^(?:the |a )?talks",
    r"(?i:talks)",
    r"; met",
    r" met",
)
TEXTS = (
    "he met her; she had met him, not met him, and has seen haha (and t) met",
    "the talks: TALKS of those who meet with a)bd and )cd, yyy xy y",
    "talks",
    "a talks meeting meets.met,meeting",
    "",
)


def places(pattern: str, text: str) -> set[int]:
    """Every place of a text at which a pattern matches."""
    return {place for place in range(len(text) + 1) if re.compile(pattern).match(text, place)}


class TestAnyOf:
    """A pattern for all of several."""

    @pytest.mark.parametrize("shape", SHAPES)
    def test_one_pattern_matches_where_it_did(self, shape: str) -> None:
        """However a pattern begins, written out it matches at the same places."""
        for text in TEXTS:
            assert places(any_of([shape]), text) == places(shape, text)

    def test_several_match_where_one_of_them_does(self) -> None:
        """Joined, patterns match at the places of each, and at no other."""
        for text in TEXTS:
            assert places(any_of(SHAPES), text) == set[int]().union(*(places(shape, text) for shape in SHAPES))

    def test_few_letters_and_many_give_the_same(self) -> None:
        """Whether words begin with few letters or with many, a match begins where a word does."""
        few = [rf"\b{letter}m" for letter in "abc"]
        many = [rf"\b{letter}m" for letter in "abcdefghijkl"]

        assert places(any_of(few), "am bam cm-am lm") == {0, 7, 10}
        assert places(any_of(many), "am bam cm-am lm") == {0, 7, 10, 13}

    @pytest.mark.parametrize("table", TABLES)
    def test_a_table_matches_where_a_row_does(self, table: str) -> None:
        """A table of the vocabulary, as one pattern, finds the place of each row's example."""
        whole = re.compile(any_of(row.filled for row in phrases(table).rows))
        for row in phrases(table).rows:
            texts = (row.example, row.counter, f"x{row.example}", row.counter + row.example)
            for text in texts:
                expected = min(
                    (match.start() for one in phrases(table).rows if (match := one.regex.search(text))), default=None
                )
                found = whole.search(text)
                assert (found and found.start()) == expected


class TestOpenings:
    """The letters with which a match begins."""

    @pytest.mark.parametrize(
        ("pattern", "letters"),
        [
            (r"\b(?:met|seen)\b", ("met", "seen")),
            (r"\b(?:has )?met", ("has met", "met")),
            (r"(?<!no )\btalks? with", ("talk",)),
            (r"(?<=the )(?<!of the )visit", ("visit",)),
            (r"^talks", ("talks",)),
            (r"\bx?y", ("xy", "y")),
            (r"\w+ met", ("",)),
            (r"(?i:met)", ("",)),
            (r"", ("",)),
        ],
    )
    def test_letters_are_told_where_they_can_be(self, pattern: str, letters: tuple[str, ...]) -> None:
        """Letters are given only where every match begins with one of them."""
        assert openings(pattern) == letters

    @pytest.mark.parametrize("table", TABLES)
    def test_every_row_begins_with_its_letters(self, table: str) -> None:
        """The example of a row matches from letters of the row's on."""
        for row in phrases(table).rows:
            match = row.regex.search(row.example)
            assert match is not None
            assert match[0].startswith(openings(row.filled))


def test_every_row_of_numbers_needs_a_digit() -> None:
    """A sentence without a digit is not searched for documents, so that each row for them must hold one."""
    rows = read_table(shipped_folder(), "vocabulary/document_numbers")

    assert all(any(char.isdigit() for char in row["example"]) and r"\d" in row["pattern"] for row in rows)
