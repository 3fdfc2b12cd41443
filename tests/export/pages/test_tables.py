"""What a notebook shows of a record, a collection and a timeline."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given

import kzcoe
from kzcoe.export.pages.bounds import ROWS
from kzcoe.files import load
from kzcoe.model import Article, Body, Document, Evidence, Meeting, Participant
from kzcoe.record import Collection, Documents, Fact, Meetings, Record, Timeline
from markup import parsed
from strategies import EVERY_CLASS, tuples

PACKAGE = str(Path(kzcoe.__file__).parent)
EVIL = "<script>alert('x')</script>\x00\ud800\u202e"


def meetings(number: int) -> Record:
    """A record of so many meetings, and as many bodies, in articles of their own."""
    return Record(
        articles=[Article(id=f"a{one}", text="Anna met Erik") for one in range(number)],
        meetings=[
            Meeting(
                id=f"m{one:06}",
                kind="talks",
                date=f"{2000 + one % 20}-05-06",
                place="Astana",
                participants=[Participant(name=f"Anna {one}"), Participant(name="Erik")],
                bodies=[f"b{one}", "nobody knows"],
                evidence=[Evidence(f"a{one}", 0, 4, "Anna")],
            )
            for one in range(number)
        ],
        bodies=[Body(id=f"b{one}", name=f"Body {one}") for one in range(number)],
    )


@pytest.fixture(scope="module")
def published() -> Record:
    """The published record."""
    return load()


@pytest.fixture(scope="module")
def many() -> Record:
    """Ten thousand meetings."""
    return meetings(10_000)


def test_a_record_counts_its_facts_and_names_the_first(published: Record) -> None:
    """A row for each kind of fact there is, with its number and three of the facts."""
    root = parsed(published._repr_html_())

    assert root.classed("kz-head")[0].text == f"Record {len(published)} facts"
    rows = {row.named("th")[0].text: row.named("td") for row in root.named("tr")[1:]}
    assert list(rows) == [name.capitalize() for name in published.collections()]
    assert rows["Conventions"][0].text == str(len(published.conventions))
    assert [one.text for one in rows["Conventions"][1].named("bdi")] == [
        f"{one.reference}, {one.title}" for one in published.conventions[:3]
    ]
    assert f"and {len(published.conventions) - 3} more" in rows["Conventions"][1].text


@pytest.mark.parametrize("name", list(Record().collections()))
def test_a_collection_is_a_table_of_its_facts(published: Record, name: str) -> None:
    """A row for each of the first 20 facts, the number of all above and of the rest below."""
    collection = published.collections()[name]
    root = parsed(collection._repr_html_())

    assert root.classed("kz-head")[0].text == f"{type(collection).__name__} {len(collection)}"
    assert len(root.named("tr")) == 1 + min(len(collection), ROWS)
    more = max(0, len(collection) - ROWS)
    assert [one.text for one in root.classed("kz-more") if one.name == "p" and one.text == f"and {more} more"] == (
        [f"and {more} more"] if more else []
    )


def test_bodies_go_by_their_names_and_quotes_are_one_click_away() -> None:
    """In a record, an id of a body is shown as its name, one that leads nowhere as itself."""
    root = parsed(meetings(1).meetings._repr_html_())

    head, row = root.named("tr")
    assert [one.text for one in head.named("th")] == ["Date", "Place", "What", "Persons", "Bodies", "Sources"]
    assert [one.text for one in row.named("td")] == [
        "2000-05-06",
        "Astana",
        "talks",
        "Anna 0Erik",
        "Body 0nobody knows",
        "1 quote“Anna” a0, 0–4",
    ]
    assert [one.text for one in row.named("summary")] == ["1 quote"]


def test_columns_in_which_nothing_is_known_are_left_out() -> None:
    """A collection without a record, of facts without sources, has no empty columns."""
    root = parsed(Documents([Document(id="d", kind="report", number="12")])._repr_html_())

    assert [one.text for one in root.named("th")] == ["Document", "Number"]


def test_a_timeline_is_a_table_of_moments(published: Record) -> None:
    """The first 20 moments with their dates."""
    timeline = published.timeline()
    root = parsed(timeline._repr_html_())

    assert [row.named("td")[0].text for row in root.named("tr")[1:]] == [str(one.when) for one in timeline[:ROWS]]
    assert root.text.endswith(f"and {len(timeline) - ROWS} more")


@pytest.mark.parametrize("thing", [Record(), Meetings(), Timeline()], ids=lambda thing: type(thing).__name__)
def test_what_is_empty_says_so(thing: Record | Meetings | Timeline) -> None:
    """An empty record, collection or timeline is shown as empty, without a table."""
    root = parsed(thing._repr_html_())

    assert root.text.strip() == f"{type(thing).__name__} empty"
    assert root.named("table") == []


def test_nothing_in_a_collection_is_markup() -> None:
    """Values that look like markup are shown as they are."""
    fact = Meeting(id=EVIL, title=EVIL, place=EVIL, participants=[Participant(name=EVIL)], bodies=[EVIL])
    record = Record(meetings=[fact], articles=[Article(id=EVIL, text=EVIL, title=EVIL)])

    for thing in (record, record.meetings, record.articles):
        root = parsed(thing._repr_html_())
        assert root.named("script") == []
        assert "<script>alert('x')</script>␀\ufffd\ufffd" in root.text


@given(tuples(EVERY_CLASS[Meeting], 30))
def test_any_collection_can_be_shown(facts: tuple[Meeting, ...]) -> None:
    """Whatever the facts hold, the table has a row for each of the first 20."""
    collection = Meetings({fact.id: fact for fact in facts}.values())

    assert len(parsed(collection._repr_html_()).named("tr")) == (1 + min(len(collection), ROWS) if collection else 0)


def calls(function: Callable[[], object]) -> int:
    """How many functions of this package are called; what collects garbage may call others."""
    called = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal called
        called += event == "call" and frame.f_code.co_filename.startswith(PACKAGE)

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(before)
    return called


@pytest.mark.parametrize("name", ["meetings", "bodies", "articles"])
def test_the_work_is_that_of_the_rows_shown(many: Record, name: str) -> None:
    """Ten thousand facts take no more calls than a hundred do."""
    few: Collection[Fact] = meetings(100).collections()[name]
    few._repr_html_()  # what is read once is read

    assert calls(many.collections()[name]._repr_html_) == calls(few._repr_html_) > 0


def test_the_work_for_a_record_is_that_of_the_rows_shown(many: Record) -> None:
    """A record of ten thousand meetings takes no more calls to show than one of a hundred."""
    few = meetings(100)
    few._repr_html_()

    assert calls(many._repr_html_) == calls(few._repr_html_) > 0


def test_plain_reprs_are_bounded_too(many: Record) -> None:
    """What a console shows of ten thousand facts is one line."""
    for thing in (many, many.meetings, many.timeline()):
        assert len(repr(thing)) < 200
