"""A page beside its plain form: whatever is folded, every code point keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.reading.pages import JOINER, Page
from kzcoe.reading.tokens import Token, norm, tokenize

LEGACY_SPACES = "\t\n\v\f\r\u0085\u2028\u2029\u00a0\u2009\u202f"
any_text = st.text(st.characters() | st.sampled_from(LEGACY_SPACES + "-–—‑''’«»İǅſ\u0301\ufeff"), max_size=80)


@given(any_text)
def test_folding_keeps_the_length(text: str) -> None:
    """The plain and the folded form are as long as the text, so that a span in one is the same span in the others."""
    page = Page(text)

    assert len(page.plain) == len(page.folded) == len(text)


@given(any_text)
def test_folding_twice_changes_nothing(text: str) -> None:
    """The plain form is its own plain form, but for a broken word, which is broken only once."""
    page = Page(text)

    assert Page(page.plain).plain == page.plain


@given(any_text)
def test_no_line_break_is_left(text: str) -> None:
    """In the plain form a text is one line, so that a name or a date may run over a line break."""
    assert not set(Page(text).plain) & set("\t\n\v\f\r\u0085\u2028\u2029")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Čapek met Ødegård", "Capek met Odegard"),
        ("«Сlaus» and “Анна”", '"Claus" and "Aннa"'),
        ("26–27 June — 1 July", "26-27 June - 1 July"),
        ("O’Dalaigh ‘met’", "O'Dalaigh 'met'"),
        ("one\ttwo\r\nthree", "one two  three"),
        ("inter-\nparliamentary", f"inter-{JOINER}parliamentary"),
        ("inter-\r\nparliamentary", f"inter-{JOINER}{JOINER}parliamentary"),
        ("inter-\rparliamentary", f"inter-{JOINER}parliamentary"),
        ("He said -\nno", "He said - no"),
    ],
)
def test_what_is_put_right(text: str, plain: str) -> None:
    """Diacritics, look-alikes, typographic signs and line breaks are put in one form."""
    assert Page(text).plain == plain


class TestTokens:
    """Words and signs."""

    @pytest.mark.parametrize(
        "end",
        [
            "\n",
            "\r",
            "\r\n",
        ],
    )
    def test_a_word_broken_over_two_lines_is_one(self, end: str) -> None:
        """A word with a hyphen at the end of a line goes on in the next, whatever ends the line."""
        assert [token.norm for token in tokenize(Page(f"inter-{end}parliamentary").plain)] == ["interparliamentary"]

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Anna Berg's deputy", ["Anna", "Berg", "'s", "deputy"]),
            ("Michael O'Dalaigh", ["Michael", "O'Dalaigh"]),
            ("Mattias Lind-Svensson, Dr.", ["Mattias", "Lind-Svensson", ",", "Dr", "."]),
            ("(CETS No. 210)", ["(", "CETS", "No", ".", "210", ")"]),
            ("co-operation - talks", ["co-operation", "-", "talks"]),
            ("  ", []),
            ("", []),
        ],
    )
    def test_a_text_is_cut_into_words_and_signs(self, text: str, words: list[str]) -> None:
        """A word keeps its inner hyphens and apostrophes; a possessive and each sign stand alone."""
        assert [token.text for token in tokenize(text)] == words

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Co-operation", "cooperation"),
            ("Programme", "program"),
            ("programs", "Programmes"),
            ("Organisation", "organization"),
            ("Neighbourhood", "neighborhood"),
            ("Centre", "center"),
            ("Defence", "defense"),
            ("Labour", "labor"),
            ("Majilis", "Mazhilis"),
            ("Vice-President", "vicepresident"),
            ("Németh", "NEMETH"),
            ("Сommission", "commission"),
        ],
    )
    def test_spellings_of_one_word_are_looked_up_alike(self, one: str, other: str) -> None:
        """Hyphens, British and American spelling, case, diacritics and look-alikes make no other word."""
        assert norm(one) == norm(other)

    @given(any_text)
    def test_norm_is_stable(self, text: str) -> None:
        """The form in which a word is looked up is its own such form."""
        for token in tokenize(Page(text).plain):
            assert norm(token.norm) == token.norm or not token.norm.isascii()

    @given(any_text)
    def test_tokens_stand_in_the_text(self, text: str) -> None:
        """Tokens are in order, do not overlap, and say what stands at their span."""
        plain = Page(text).plain
        tokens = tokenize(plain)

        assert all(plain[t.start : t.end] == t.text != "" for t in tokens)
        assert [t.start for t in tokens] == sorted({t.start for t in tokens})

    def test_a_stretch_keeps_its_offsets(self) -> None:
        """The tokens of a stretch of a text have the offsets of the whole text."""
        assert tokenize("one two three", 4, 7) == [Token(4, 7, "two", "two")]

    def test_a_capital_is_seen(self) -> None:
        """A token knows whether it begins with a capital letter."""
        assert [t.capital for t in tokenize("Anna met the MFA 2")] == [True, False, False, True, False]
