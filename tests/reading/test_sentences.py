"""Where a sentence ends, what is a heading, and which line introduces a list."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.reading.dates import find_dates
from kzcoe.reading.layout import lay_out
from kzcoe.reading.pages import Page
from kzcoe.reading.sentences import Sentence, split
from kzcoe.register import shipped

OPENING = (
    "The work of the judges and the training of the prosecutors deserve the attention of everyone concerned, and the "
    "plan of action for the coming years should be written down before the end of summer, the ministry holds."
)


def parted(text: str) -> list[Sentence]:
    """The sentences of a text."""
    page = Page(text)
    return list(split(page, lay_out(page, find_dates(page), shipped())))


def sentences(text: str) -> list[str]:
    """The words of each sentence of a text."""
    return [text[s.start : s.end] for s in parted(text)]


def kinds(*lines: str) -> list[tuple[str, str, str | None]]:
    """Of each sentence after an opening paragraph: its kind, its words, and the words that lead it."""
    text = "\n".join([OPENING, "", *lines])
    return [
        (s.kind, text[s.start : s.end], text[s.lead.start : s.lead.end] if s.lead else None) for s in parted(text)[1:]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The two met on Monday. They spoke of the courts.",
        "Has it been signed? Nobody knows.",
        "So be it! The hall rose.",
        "“We stand together.” The minister smiled.",
        "He thanked the hosts (and their staff). The guests left.",
        "They met in 2012. In 2013 they met again.",
        "It is in force for the U.S. and others. It works.",
        "They spoke of the courts... Then they left.",
    ],
)
def test_a_sentence_ends(text: str) -> None:
    """A full stop, a question mark or an exclamation mark ends a sentence when another one begins after it."""
    assert len(sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Berg and Dr. Olsson met Prof. Anna Lund.",
        "The Convention (No. 127) and the Charter (ETS No. 122) are open.",
        "H.E. Mr. Paul Mertens came to the hall.",
        "A. Lundqvist and P. Mertens came to the hall.",
        "A.Lundqvist came to the hall.",
        "Anna M. Lundqvist came to the hall.",
        "They met on Nov. 14 in the hall.",
        "They met on Sept. 3 and on Oct. 12 in the hall.",
        "They met on Jan. 31-Feb. 2 in the hall.",
        "See Art. 5 and para. 12 of Doc. 15432.",
        "The rate is 3.5 per cent, at 11.58 on 06.05.2025, in all.",
        "The judges, e.g. Judge Berg, and others, i.e. all, came.",
        "The UN, the EU etc. were there.",
        "Lilja Th. Gretarsson came to the hall.",
    ],
)
def test_a_sentence_goes_on(text: str) -> None:
    """The full stop of an abbreviation, an initial or a number ends no sentence."""
    assert sentences(text) == [text]


def test_a_missing_blank_is_no_obstacle() -> None:
    """Where a page lost the blank after a full stop, the sentence still ends."""
    assert sentences("The two met in the hall.They spoke of the courts.") == [
        "The two met in the hall.",
        "They spoke of the courts.",
    ]


class TestLines:
    """Sentences over several lines, and lines that are no sentences."""

    def test_a_sentence_may_run_over_lines(self) -> None:
        """A line that does not end where a sentence does goes on in the next."""
        first = "Deputy Minister Anna Lundqvist received the guests"

        assert kinds(first, "from the north in the ministry.") == [
            ("sentence", f"{first}\nfrom the north in the ministry.", None)
        ]

    def test_a_short_line_is_a_heading(self) -> None:
        """A short line without a full stop heads what follows."""
        assert kinds("The way ahead", "", OPENING) == [
            ("heading", "The way ahead", None),
            ("sentence", OPENING, "The way ahead"),
        ]

    def test_a_numbered_line_is_a_heading(self) -> None:
        """A number before a few words makes a heading, not an item."""
        assert kinds("2. The Istanbul Convention", "", OPENING)[0][0] == "heading"

    def test_a_sentence_knows_its_block(self) -> None:
        """Sentences of one paragraph have one number, those of the next another."""
        assert [s.block for s in parted("They met. They spoke.\n\nThey left.")] == [0, 0, 1]


class TestLists:
    """Items and the line that introduces them."""

    @pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "– ", "1. ", "1) ", "a) ", "(a) ", "> "])
    def test_an_item_knows_its_lead(self, bullet: str) -> None:
        """Each item leads back to the sentence that ends with a colon, and is had without its bullet."""
        lead = "It is a party to two conventions:"

        assert kinds(lead, f"{bullet}the Cultural Convention;", f"{bullet}the Lisbon Convention.") == [
            ("sentence", lead, None),
            ("item", "the Cultural Convention;", lead),
            ("item", "the Lisbon Convention.", lead),
        ]

    def test_items_need_no_bullets(self) -> None:
        """Lines after a colon are items, bullets or not."""
        lead = "It is a party to two conventions:"

        assert kinds(lead, "European Cultural Convention - No. 018;", "Lisbon Convention - No. 165.") == [
            ("sentence", lead, None),
            ("item", "European Cultural Convention - No. 018;", lead),
            ("item", "Lisbon Convention - No. 165.", lead),
        ]

    def test_a_list_ends(self) -> None:
        """A paragraph after the list is no item of it."""
        lead = "It is a party to one convention:"
        after = kinds(lead, "- the Lisbon Convention.", "", OPENING)[-1]

        assert after == ("sentence", OPENING, None)

    def test_items_apart_from_their_lead(self) -> None:
        """An empty line between a colon and the items parts them not."""
        lead = "It is a party to one convention:"

        assert kinds(lead, "", "- the Lisbon Convention.")[1] == ("item", "the Lisbon Convention.", lead)


def test_what_never_ends_is_read_in_pieces() -> None:
    """A run of words without an end, longer than any sentence, is parted, and nothing of it is lost."""
    text = f"{OPENING}\n\n" + "word " * 1500 + "end."
    pieces = parted(text)[1:]

    assert len(pieces) > 1
    assert "".join(text[piece.start : piece.end] for piece in pieces).split() == ["word"] * 1500 + ["end."]


@given(st.text(st.characters() | st.sampled_from("AaBb.!?:;\n\r -–•1)"), max_size=200))
def test_sentences_of_any_text_stand_in_it(text: str) -> None:
    """Whatever the text, the sentences are in order, do not overlap and lie in it."""
    spans = [(s.start, s.end) for s in parted(text)]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
