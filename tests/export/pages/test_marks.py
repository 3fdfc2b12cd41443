"""Marks in a text, in each other and across each other."""

from hypothesis import given
from hypothesis import strategies as st

from kzcoe.export.pages.marks import DEEPEST, Stretch, marked_text
from kzcoe.export.pages.nodes import node, written
from kzcoe.export.pages.safe import shown
from markup import Tag, parsed

AROUND = 3  # the root of the markup, `pre` and the `span` in it
AT_THE_END = 2  # where a mark would be too deep, an empty element to point at, and the note in it


def stretch(start: int, end: int, name: str = "x") -> Stretch:
    """A stretch with an id and a note that tell it from others."""
    note = node("a", href=f"#{name}")
    return Stretch(start, end, "mark", name, f"title {name}", f"id-{name}", (note,))


def drawn(text: str, *stretches: Stretch) -> Tag:
    """The marked text, as read back."""
    return parsed(written(marked_text(text, stretches)))


@st.composite
def texts_with_stretches(draw: st.DrawFn) -> tuple[str, list[Stretch]]:
    """Any text, and up to eight stretches of it."""
    text = draw(st.text(st.characters(), min_size=1, max_size=30))
    places = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=8))
    return text, [stretch(min(p), max(p), f"s{n}") for n, p in enumerate(places) if p[0] != p[1]]


@given(texts_with_stretches())
def test_the_text_is_all_there_and_marked_where_it_should_be(given_: tuple[str, list[Stretch]]) -> None:
    """The page says the text to the letter; the pieces of each mark say its stretch; id and notes stand once."""
    text, stretches = given_
    root = drawn(text, *stretches)

    assert root.text == shown(text)
    assert sorted(root.ids) == sorted(f"id-{one.classes}" for one in stretches)
    assert sorted(one.attributes["href"] for one in root.named("a")) == sorted(f"#{one.classes}" for one in stretches)
    assert root.depth <= AROUND + DEEPEST + AT_THE_END
    for one in stretches:
        pieces = root.classed(one.classes)
        assert "".join(piece.text for piece in pieces) in {shown(text)[one.start : one.end], ""}
        assert pieces or len(stretches) > DEEPEST


def test_a_mark_lies_in_the_longer_one() -> None:
    """Of two that begin together the longer is outside, whatever the order in which they are given."""
    for marks in ([stretch(0, 4, "short"), stretch(0, 9, "long")], [stretch(0, 9, "long"), stretch(0, 4, "short")]):
        (outer,) = drawn("Anna Berg met", *marks).classed("long")
        assert [one.text for one in outer.classed("short")] == ["Anna"]


def test_marks_that_cross_are_cut_at_the_end_of_the_first() -> None:
    """The second goes on behind the first; its id is on its first piece, its note after its last."""
    root = drawn("abcdef", stretch(0, 4, "one"), stretch(2, 6, "two"))

    pieces = root.classed("two")
    assert [piece.text for piece in pieces] == ["cd", "ef"]
    assert [piece.attributes.get("id") for piece in pieces] == ["id-two", None]
    assert [len(piece.named("a")) for piece in pieces] == [0, 1]


def test_a_staircase_of_marks_makes_no_page_without_bounds() -> None:
    """A thousand marks that all cross each other are marked as deep as can be seen, and all can be pointed at."""
    root = drawn("x" * 2000, *(stretch(place, place + 1000, f"s{place}") for place in range(1000)))

    assert len(root.ids) == 1000
    assert len(root.named("mark")) <= 2 * DEEPEST * 1000
    assert root.depth <= AROUND + DEEPEST + AT_THE_END
