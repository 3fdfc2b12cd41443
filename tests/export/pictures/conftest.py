"""Looking at a picture by the boxes of its texts."""

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from kzcoe.model import Meeting, Official, Participant
from kzcoe.record import Record

pyplot = pytest.importorskip("matplotlib.pyplot")

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Draw: TypeAlias = Callable[..., "Axes"]

ROUNDING = 1  # pixel

DRAWING: dict[str, Draw] = {
    "timeline": lambda record, ax=None: record.timeline().plot(ax),
    "standing": lambda record, ax=None: record.plot_standing(ax),
    "network": lambda record, ax=None: record.plot_network(ax),
}


@pytest.fixture(params=DRAWING)
def draw(request: pytest.FixtureRequest) -> Draw:
    """Each of the three pictures in turn: a function of a record and, if need be, of axes."""
    return DRAWING[request.param]


@pytest.fixture(autouse=True)
def _close() -> Iterator[None]:
    """No figure outlives its test."""
    yield
    pyplot.close("all")


def texts(ax: "Axes") -> list[Any]:
    """The texts that one sees on axes and around them."""
    legend = ax.get_legend()
    axis = [*ax.get_xticklabels(), *ax.get_yticklabels(), ax.xaxis.label] if ax.axison else []
    every = [*ax.texts, *axis, ax.title, ax._left_title, *(legend.get_texts() if legend else ())]
    return [one for one in every if one.get_text().strip() and one.get_visible()]


@pytest.fixture
def said() -> Callable[["Axes"], str]:
    """All that is written in a picture."""
    return lambda ax: "\n".join(one.get_text() for one in texts(ax))


@pytest.fixture
def overlapping() -> Callable[["Axes"], list[tuple[str, str]]]:
    """The texts of a picture that cover each other or stick out of the figure, once it is drawn."""

    def overlapping(ax: "Axes") -> list[tuple[str, str]]:
        ax.figure.canvas.draw()
        boxes = [(one.get_text(), one.get_window_extent().padded(-ROUNDING)) for one in texts(ax)]
        seen = ax.figure.bbox.padded(ROUNDING)
        outside = [(text, "outside") for text, box in boxes if box.x0 < seen.x0 or box.x1 > seen.x1]
        return outside + [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.overlaps(b)]

    return overlapping


@pytest.fixture(scope="session")
def large() -> Record:
    """10,000 meetings of 300 people over twenty-five years, some without a date or a year."""
    people = [Official(id=f"p{number}", name=f"Person Number{number}") for number in range(300)]
    dates = ["20{:02}-05-14", "20{:02}-07", "20{:02}", "XXXX-11-13", None]
    meetings = [
        Meeting(
            id=f"m{number:05}",
            kind="talks",
            date=(form := dates[number % 5]) and form.format(number % 25),
            participants=[
                Participant(name=people[one].name, official=people[one].id)
                for one in sorted({number % 7, number % 31, number * number % 300})
            ],
        )
        for number in range(10_000)
    ]
    return Record(officials=people, meetings=meetings)
