"""Stretches of a text: which lie in another, which overlap, which place is taken."""

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.reading.spans import Ground, covered_by, last_before, overlap, overlaps, trimmed, within


@frozen(order=True)
class Stretch:
    """A stretch of a text."""

    start: int
    end: int


places = st.integers(0, 30)
stretches = st.builds(lambda start, length: Stretch(start, start + length), places, st.integers(1, 8))
ordered = st.lists(stretches, max_size=8).map(sorted)


@given(ordered, places, places)
def test_those_that_begin_within(found: list[Stretch], start: int, end: int) -> None:
    """Within a stretch are those that begin in it, in order."""
    assert list(within(found, start, end)) == [one for one in found if start <= one.start < end]


@given(ordered, places)
def test_the_last_before_a_place(found: list[Stretch], place: int) -> None:
    """The last before a place is the last that begins before it."""
    before = [one for one in found if one.start < place]

    assert last_before(found, place) == (before[-1] if before else None)


@given(st.text(" \t\n\u00a0", max_size=4), st.text("ab ", min_size=1), st.text(" \t\n\u00a0", max_size=4))
def test_a_stretch_without_the_space_around(before: str, inside: str, after: str) -> None:
    """A stretch is trimmed as its words are, and is found at its place in the whole text."""
    words = f"x{inside}x"
    text = f"..{before}{words}{after}.."

    start, end = trimmed(text, 2, len(text) - 2)

    assert (start, text[start:end]) == (2 + len(before), words)


@given(stretches, stretches)
def test_two_that_overlap(one: Stretch, other: Stretch) -> None:
    """Two stretches overlap when they have a code point in common."""
    common = set(range(one.start, one.end)) & set(range(other.start, other.end))

    assert overlap(one, other) is overlap(other, one) is bool(common)
    assert overlaps([one], other.start, other.end) is bool(common)


def test_nothing_overlaps_nothing() -> None:
    """Where there is no stretch, none overlaps."""
    assert not overlaps([], 0, 10)


@given(st.lists(stretches, max_size=8), places)
def test_a_cover_tells_what_lies_in_it(found: list[Stretch], place: int) -> None:
    """A place is covered when it lies in one of the stretches, whatever their order."""
    cover = covered_by((one.start, one.end) for one in found)

    assert cover.covers(place) is any(one.start <= place < one.end for one in found)


@given(st.lists(stretches, max_size=8))
def test_no_place_is_taken_twice(found: list[Stretch]) -> None:
    """A stretch is taken only when no part of it is taken."""
    ground, taken = Ground(0, 40), set[int]()
    for one in found:
        points = set(range(one.start, one.end))
        assert ground.take(one.start, one.end) is not bool(points & taken)
        taken |= points if not points & taken else set()


def test_a_ground_may_begin_anywhere() -> None:
    """Places are those of the text, also on the ground of one sentence."""
    ground = Ground(100, 120)

    assert ground.take(105, 110)
    assert not ground.take(109, 112)
    assert ground.take(110, 112)
