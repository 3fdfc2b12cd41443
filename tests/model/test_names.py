"""Folding keeps every offset, and keys see through transliteration and through nothing else."""

import sys
import unicodedata
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.model.names import fold, key, plain, slug

EVERY_CHARACTER = [chr(point) for point in range(sys.maxunicode + 1)]

any_text = st.text()
latin = st.text(st.characters(max_codepoint=0x17F, categories=["L", "Zs"]))


class TestFolding:
    """`plain` and `fold` map one code point to one."""

    def test_every_character_stays_one(self) -> None:
        """Over all of Unicode, lone surrogates included, a code point becomes exactly one."""
        assert [c for c in EVERY_CHARACTER if len(plain(c)) != 1 or len(fold(c)) != 1] == []

    def test_folding_twice_is_folding_once(self) -> None:
        """Over all of Unicode, what is folded stays as it is."""
        assert [c for c in EVERY_CHARACTER if plain(plain(c)) != plain(c) or fold(fold(c)) != fold(c)] == []

    @given(any_text)
    def test_any_text_keeps_its_length(self, text: str) -> None:
        """A span found in the folded text is the same span in the text as given."""
        assert len(plain(text)) == len(fold(text)) == len(text)

    @given(any_text, any_text)
    def test_plain_works_letter_by_letter(self, one: str, other: str) -> None:
        """What stands beside a letter does not change what it becomes."""
        assert plain(one + other) == plain(one) + plain(other)

    @given(st.text(st.characters(max_codepoint=127)))
    def test_plain_latin_is_left_alone(self, text: str) -> None:
        """ASCII stays as it is, but for the backtick, which is printed for an apostrophe."""
        assert plain(text) == text.replace("`", "'")
        assert fold(text) == text.lower().replace("`", "'")

    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Сlaus", "claus"),  # a Cyrillic Es
            ("Тоқаев", "toқaeв"),  # letters without a Latin twin stay
            ("Čapek–Müller", "capek-muller"),
            ("Bjørn BERGE", "bjorn berge"),
            ("Włodzimierz", "wlodzimierz"),
            ("İSTANBUL", "istanbul"),
            ("Michael O’Flaherty", "michael o'flaherty"),
            ("«Ak Orda»\u00a0–\u202f“x”", '"ak orda" - "x"'),
            ("ẞæŒ", "sao"),
            ("Þórður", "tordur"),
            ("Ǽ", "a"),
            ("", ""),
        ],
    )
    def test_examples(self, text: str, folded: str) -> None:
        """Look-alikes, diacritics, typography and case are seen through."""
        assert fold(text) == folded

    @given(any_text)
    def test_fold_is_plain_in_lower_case(self, text: str) -> None:
        """Case is the only thing in which `fold` goes beyond `plain`."""
        assert fold(plain(text)) == fold(text)


class TestSlug:
    """A slug is an identifier made of a name."""

    @given(any_text)
    def test_a_slug_is_words_and_single_hyphens(self, text: str) -> None:
        """Nothing but ASCII letters, digits and single hyphens inside; a slug of a slug is itself."""
        result = slug(text)

        assert all(c.isascii() and (c.isalnum() or c == "-") and c == c.lower() for c in result)
        assert "--" not in result
        assert result == result.strip("-") == slug(result)

    @given(latin)
    def test_a_slug_does_not_depend_on_normalisation(self, text: str) -> None:
        """An accent written as a letter of its own or as a combining mark makes no difference."""
        assert slug(unicodedata.normalize("NFD", text)) == slug(unicodedata.normalize("NFC", text))

    @pytest.mark.parametrize(
        ("text", "result"),
        [
            ("Michael O’Flaherty", "michael-oflaherty"),
            ("  Group of States (GRECO) ", "group-of-states-greco"),
            ("…", ""),
        ],
    )
    def test_examples(self, text: str, result: str) -> None:
        """Words are joined by hyphens, apostrophes fall away, and no letter gives an empty slug."""
        assert slug(text) == result


NAMES = [
    "Roman Vassilenko", "Claus Neukirch", "Yerlan Sarsembayev", "Anna Berg", "Bjørn Berge", "Zsolt Németh",
    "Mukhtar Tileuberdi", "Murat Nurtleu", "Kassym-Jomart Tokayev", "Marija Pejčinović Burić", "Thorbjørn Jagland",
    "Roman Vasilevsky", "Anna Borg", "Berik Aryn", "Erik Arin", "Maria Perez", "Marat Nurtilev", "Aliya Omarova",
    "Alua Omarova",
]  # fmt: skip


class TestKey:
    """A key is what the spellings of one name have in common."""

    @pytest.mark.parametrize(
        "spellings",
        [
            ("Yerlan Sarsembayev", "Erlan Sarsembaev", "SARSEMBAYEV Yerlan"),
            ("Claus Neukirch", "Сlaus Neukirch", "NEUKIRCH, Claus"),
            ("Kassym-Jomart Tokayev", "Qasym-Jomart Toqaev", "Kassym Zhomart Tokayev"),
            ("Mukhtar Tileuberdi", "Muhtar Tileuberdi"),
            ("Roman Vassilenko", "Roman Vasilenko"),
            ("Zsolt Németh", "Zsolt Nemeth"),
            ("Alexey Volkov", "Aleksey Volkov", "Alexei Volkov"),
            ("Dzhambul Kozhakhmetov", "Jambul Kojahmetov"),
        ],
    )
    def test_spellings_of_one_name_have_one_key(self, spellings: tuple[str, ...]) -> None:
        """Transliteration, doubled letters, look-alikes, case and word order are seen through."""
        assert len({key(spelling) for spelling in spellings}) == 1

    def test_different_names_have_different_keys(self) -> None:
        """People whose names look alike stay apart."""
        assert len({key(name) for name in NAMES}) == len(NAMES)

    @pytest.mark.parametrize("name", NAMES)
    def test_word_order_makes_no_difference(self, name: str) -> None:
        """Surname first or last, the key is one."""
        assert {key(" ".join(words)) for words in permutations(name.replace("-", " ").split())} == {key(name)}

    @given(any_text)
    def test_the_key_of_any_text(self, text: str) -> None:
        """Any text has a key of plain words, the same in whatever case and with whatever hyphens."""
        assert set(key(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
        assert key(plain(text)) == key(text) == key(fold(text))

    @given(st.lists(st.text("aeikqysuzhwtj", min_size=1), max_size=4), st.randoms())
    def test_the_order_of_any_words_makes_no_difference(self, words: list[str], random: Random) -> None:
        """The key of shuffled words is the key of the words."""
        shuffled = list(words)
        random.shuffle(shuffled)

        assert key(" ".join(shuffled)) == key(" ".join(words))
