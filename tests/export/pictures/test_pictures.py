"""What holds of each picture."""

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kzcoe
import strategies
from kzcoe.errors import InvalidValueError, MissingExtraError
from kzcoe.export.pictures import network, standing, timeline
from kzcoe.model import Article, Convention, Meeting, Official, PartialAgreement, Participant, Reference, Statement
from kzcoe.record import Record

matplotlib = pytest.importorskip("matplotlib")
pyplot = pytest.importorskip("matplotlib.pyplot")

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Draw: TypeAlias = Callable[..., "Axes"]
Said: TypeAlias = Callable[["Axes"], str]
Overlapping: TypeAlias = Callable[["Axes"], list[tuple[str, str]]]

CORPUS = Path(__file__).parents[2] / "corpus"


def png(ax: "Axes") -> bytes:
    """The picture as a file."""
    written = BytesIO()
    ax.figure.savefig(written, format="png")
    return written.getvalue()


def test_no_label_of_the_published_record_covers_another(draw: Draw, overlapping: Overlapping) -> None:
    """The boxes of the texts, as drawn, are apart and inside the figure."""
    assert overlapping(draw(kzcoe.load())) == []


@pytest.fixture(scope="module", params=["dev", "open"])
def read(request: pytest.FixtureRequest) -> Record:
    """A record read from the articles of a part of the corpus."""
    return kzcoe.load(*sorted((CORPUS / request.param).glob("*.txt")))


def test_no_label_of_a_record_read_from_articles_covers_another(
    draw: Draw, overlapping: Overlapping, read: Record
) -> None:
    """The same holds for records that were not looked at one by one."""
    assert overlapping(draw(read)) == []


@pytest.mark.parametrize("size", [(10, 8), (7, 5), (5, 4)])
def test_no_label_covers_another_on_axes_that_are_given(
    draw: Draw, overlapping: Overlapping, size: tuple[float, float]
) -> None:
    """On axes of any size so much is drawn as there is room for."""
    ax = pyplot.subplots(figsize=size, layout="constrained")[1]

    overlaps = overlapping(draw(kzcoe.load(), ax))

    assert [pair for pair in overlaps if "outside" not in pair] == []


def test_the_same_record_gives_the_same_picture(draw: Draw) -> None:
    """To the last byte."""
    assert png(draw(kzcoe.load())) == png(draw(kzcoe.load()))


def test_an_empty_record_gives_a_picture_that_says_so(draw: Draw, said: Said) -> None:
    """Not an exception, and not an empty frame."""
    ax = draw(Record())

    assert any(word in said(ax) for word in ("Nothing here has a date.", "No source says", "No meeting is told"))
    assert png(ax)


def test_the_axes_that_are_given_come_back(draw: Draw) -> None:
    """The picture is drawn where it is wanted, and no other figure is made."""
    figure, (left, right) = pyplot.subplots(1, 2)

    assert draw(kzcoe.load(), left) is left
    assert draw(Record(), right) is right
    assert pyplot.get_fignums() == [figure.number]


def test_axes_without_a_figure_are_refused(draw: Draw) -> None:
    """Axes that were removed have no size, and nothing can be drawn on them."""
    ax = pyplot.subplots()[1]
    ax.remove()

    with pytest.raises(InvalidValueError, match="ax: expected axes of a figure"):
        draw(kzcoe.load(), ax)


def test_settings_stay_as_they_are(draw: Draw) -> None:
    """Nothing global is changed."""
    before = dict(matplotlib.rcParams)

    draw(kzcoe.load())

    assert dict(matplotlib.rcParams) == before


def test_pyplot_is_not_needed_where_axes_are_given() -> None:
    """A web server draws on a figure of its own, without the state that pyplot keeps."""
    code = (
        "import sys, kzcoe; from matplotlib.figure import Figure; record = kzcoe.load();"
        "axes = Figure(figsize=(20, 10)).subplots(1, 3);"
        "record.timeline().plot(axes[0]), record.plot_standing(axes[1]), record.plot_network(axes[2]);"
        "sys.exit('matplotlib.pyplot' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own text


def test_ten_thousand_meetings_are_bounded(large: Record, draw: Draw, said: Said, overlapping: Overlapping) -> None:
    """So many make no more texts and marks than fit, and what is left out is said."""
    ax = draw(large)

    assert overlapping(ax) == []
    assert len(ax.get_children()) < 250
    assert any(word in said(ax) for word in ("of 10,000 meetings", "other meetings", "No source says"))


@pytest.mark.parametrize(
    "text",
    [
        "$x^2$ and \\frac{1}{2}",
        "unbalanced $ and {",
        "two\nlines\r\nthree\ttabs",
        "NUL\0 and \x1b[31m",
        "half \ud800",
        "bidi \u202e\u2066 text",
        "<script>alert('\"')</script>",
        "W" * 400,
        "",
    ],
)
def test_any_text_is_drawn_as_it_is(draw: Draw, overlapping: Overlapping, text: str) -> None:
    """No text is taken for a formula or an instruction, and none is too long."""
    name = text or "-"
    told = [
        Statement(standing=word, date=date, reference=Reference(title=name, publisher=name))
        for word, date in (("intends", "2001"), ("party", "2010-05-01"), ("party", "2012-05-01"))
    ]
    record = Record(
        articles=[Article(id=name, text=text, title=name, published="2023-05")],
        officials=[Official(id=name, name=name)],
        meetings=[
            Meeting(
                id=name,
                title=name,
                place=name,
                date="2023-05-06",
                participants=[Participant(name=name, official=name), Participant(name=f"{name}!")],
            )
        ],
        conventions=[Convention(number=1, series="ETS", title=name, opened="2000", statements=told)],
        agreements=[PartialAgreement(id=name, name=name, short_name=name, created="2000-01-01")],
    )

    assert overlapping(draw(record)) == []


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    st.lists(strategies.meetings(), max_size=4, unique_by=lambda one: one.id),
    st.lists(strategies.conventions(), max_size=3, unique_by=lambda one: one.id),
    st.lists(strategies.agreements(), max_size=2, unique_by=lambda one: one.id),
    st.lists(strategies.programmes(), max_size=2, unique_by=lambda one: one.id),
)
@pytest.mark.filterwarnings("ignore:Glyph .* missing from font")  # the font has not every script
@pytest.mark.filterwarnings("ignore:Matplotlib currently does not support")  # nor does matplotlib shape every one
def test_any_record_is_drawn(
    draw: Draw,
    meetings: list[Meeting],
    conventions: list[Convention],
    agreements: list[PartialAgreement],
    programmes: list[kzcoe.Programme],
) -> None:
    """From the year 1 to the year 9999, with open ends and without a year: whatever can be constructed can be drawn."""
    ax = draw(Record(meetings=meetings, conventions=conventions, agreements=agreements, programmes=programmes))

    assert png(ax)
    pyplot.close("all")


@pytest.mark.parametrize("marks", [timeline.MARKS, standing.MARKS, network.MARKS])
def test_marks_differ_by_shape(marks: dict[str, "timeline.Mark"]) -> None:
    """In black and white, and to those who see colours otherwise, kinds stay apart."""
    shapes = {mark.shape for mark in marks.values()}

    assert len(shapes) == len(marks)
    assert shapes <= set(matplotlib.lines.Line2D.filled_markers)


def test_a_missing_extra_is_named(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without matplotlib, the error says what to install."""
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)

    with pytest.raises(MissingExtraError, match=r'needs matplotlib: pip install "kzcoe\[plot\]"'):
        draw(Record())
