"""Who met whom as a picture."""

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.export.pictures.apart import apart
from kzcoe.export.pictures.gatherings import main
from kzcoe.model import Body, Meeting, Official, Participant
from kzcoe.record import Record

Figure = pytest.importorskip("matplotlib.figure").Figure
pytest.importorskip("networkx")

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Said: TypeAlias = Callable[["Axes"], str]

OFFICIALS = [Official(id=one, name=one.title()) for one in ("anna", "bela", "cara")]


def meeting(identifier: str, *who: str, **rest: str) -> Meeting:
    """A meeting of officials."""
    return Meeting(
        id=identifier, kind="talks", participants=[Participant(name=one.title(), official=one) for one in who], **rest
    )


def test_people_and_bodies_are_joined_to_their_meetings(said: Said) -> None:
    """A meeting stands with its date as it is known, its kind and its place; bodies go by their short names."""
    met = Meeting(
        id="m",
        kind="visit",
        date="XXXX-11-13",
        place="Brussels",
        participants=[Participant(name="A. Guest"), Participant(name="Anna", official="anna")],
        bodies=["pace"],
    )
    body = Body(id="pace", name="Parliamentary Assembly", short_name="PACE")

    ax = Record(meetings=[met], officials=OFFICIALS, bodies=[body]).plot_network()

    assert {text.get_text() for text in ax.texts} == {"XXXX-11-13\nvisit in Brussels", "A. Guest", "Anna", "PACE"}
    assert "Drawn: 1 of 1 meeting, 3 of 3 participants." in said(ax)


def test_meetings_of_the_same_people_are_one_knot() -> None:
    """They are counted, with the years from the first to the last."""
    dates = {"a": "2001-05", "b": "2009-01-01", "c": "XXXX-02"}
    met = [meeting(one, "anna", "bela", date=day) for one, day in dates.items()]
    others = [meeting(one, "anna", "cara", date="2003") for one in ("d", "e")]
    undated = [meeting(one, "bela", "cara") for one in ("f", "g")]

    ax = Record(meetings=[*met, *others, *undated], officials=OFFICIALS).plot_network()

    labels = {text.get_text() for text in ax.texts}
    assert labels - {"Anna", "Bela", "Cara"} == {"3 meetings\n2001 to 2009", "2 meetings\n2003", "2 meetings\nno year"}


def test_meetings_of_nobody_are_counted(said: Said) -> None:
    """A meeting of which no participant is named cannot be drawn, and is said."""
    some = Record(meetings=[meeting("a", "anna"), meeting("b")]).plot_network()
    none = Record(meetings=[meeting("b")]).plot_network()

    assert "Not drawn: 1 meeting of which no participant is named." in said(some)
    assert "No participant is named of the 1 meeting here." in said(none)


def test_of_one_huge_meeting_some_are_drawn(said: Said, overlapping: Callable[["Axes"], list[tuple[str, str]]]) -> None:
    """Even one meeting may have more participants than a picture has room for."""
    record = Record(meetings=[Meeting(id="m", participants=[Participant(name=f"Person {one}") for one in range(500)])])

    ax = record.plot_network()

    assert "of 500 participants" in said(ax)
    assert overlapping(ax) == []


def test_the_core_is_chosen_by_how_often_people_took_part() -> None:
    """Of many, those who took part most often are kept, and the gatherings in which at least two of them met."""
    told = {f"meeting:{number}": frozenset({"official:a", "official:b", f"official:{number}"}) for number in range(9)}
    told["meeting:other"] = frozenset({"official:x", "official:y"})

    assert [(one.attendants, len(one.meetings)) for one in main(told, 3, 2)] == [
        (("official:a", "official:b"), 8),
        (("official:0", "official:a", "official:b"), 1),
    ]


boxes = st.tuples(st.floats(0, 10), st.floats(0, 10), st.floats(0.1, 2), st.floats(0.1, 1))


@given(st.lists(boxes, max_size=12))
def test_boxes_are_moved_apart_inside_the_field(given_boxes: list[tuple[float, float, float, float]]) -> None:
    """No box covers another, and none leaves the field; or else there is said to be no room."""
    middles = {str(place): box[:2] for place, box in enumerate(given_boxes)}
    sizes = {str(place): box[2:] for place, box in enumerate(given_boxes)}

    found = apart(middles, sizes, (10, 10))

    assert found is not None
    for one, other in combinations(found, 2):
        wide = (sizes[one][0] + sizes[other][0]) / 2 - abs(found[one][0] - found[other][0])
        high = (sizes[one][1] + sizes[other][1]) / 2 - abs(found[one][1] - found[other][1])
        assert min(wide, high) < 1e-5
    for name, (across, up) in found.items():
        assert sizes[name][0] / 2 - 1e-9 <= across <= 10 - sizes[name][0] / 2 + 1e-9
        assert sizes[name][1] / 2 - 1e-9 <= up <= 10 - sizes[name][1] / 2 + 1e-9


def test_where_there_is_no_room_boxes_stay_unplaced() -> None:
    """Two boxes do not fit where one does."""
    assert apart({"a": (0, 0), "b": (0, 0)}, {"a": (1, 1), "b": (1, 1)}, (1, 1)) is None


def test_axes_without_room_for_a_meeting_say_so(said: Said) -> None:
    """What cannot be drawn legibly is not drawn."""
    ax = Figure(figsize=(1.2, 1)).subplots()

    Record(meetings=[meeting("a", "anna", "bela")]).plot_network(ax)

    assert "There is no room here to draw a single meeting." in said(ax)
