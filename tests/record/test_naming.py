"""What facts are called in the words that every way of showing them shares."""

import pytest

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Meeting,
    Official,
    Participant,
    Post,
    Reference,
    Span,
    Statement,
)
from kzcoe.record import Record
from kzcoe.record.naming import cited, met, names_of, numbered, offices, opening, since, titled

PAGE = Reference(title="A page")
HOLM = Participant(name="Erik Holm")
NAMES = {"coe": "CoE"}


@pytest.mark.parametrize(
    ("meeting", "name"),
    [
        (Meeting(id="m"), "meeting"),
        (Meeting(id="m", kind="visit", place="Astana"), "visit in Astana"),
        (
            Meeting(id="m", kind="visit", title="5th Forum", participants=[HOLM, HOLM]),
            "5th Forum: Erik Holm, Erik Holm",
        ),
    ],
)
def test_a_meeting_says_what_it_was_and_who_was_there(meeting: Meeting, name: str) -> None:
    """Its title stands for its kind; what is not known is left out."""
    assert met(meeting) == name


def test_documents_go_by_their_number() -> None:
    """A number is written as it is, whatever its case."""
    one = Document(id="d", kind="written declaration", number="AS/809")

    assert numbered(one) == "Written declaration AS/809"
    assert titled(one) == "written declaration AS/809"
    assert titled(Document(id="d", kind="opinion", number="825", title="On courts")) == "opinion 825, On courts"


def test_a_convention_is_cited_with_its_title() -> None:
    """As treaties are cited."""
    assert cited(Convention(number=18, series="ETS", title="Culture")) == "ETS No. 018, Culture"


def test_bodies_go_by_their_shortest_name() -> None:
    """Only where the record has none with the id, that stands for it."""
    assert names_of(Record(bodies=[Body(id="coe", name="Council", short_name="CoE")])) == NAMES
    assert names_of(None) == {}


def test_an_office_is_told_once() -> None:
    """Two posts of one title in one body are one office."""
    posts = [Post(title="Director", body="coe", start=year, reference=PAGE) for year in ("2019", "2021")]
    judge = [Post(title="Judge", body=body, reference=PAGE) for body in ("court", None)]
    official = Official(id="o", name="O", posts=[*posts, *judge])

    assert offices(official, NAMES) == ("Director, CoE", "Judge, court", "Judge")


def test_since_when_is_told_as_the_sources_tell_it() -> None:
    """Each date once, whoever gives it; none for a source without one."""
    told = [Statement(standing="party", date=date, note=date, reference=PAGE) for date in ("2015", "2015-01", None)]
    treaty = Convention(number=18, series="ETS", title="Culture", statements=[*told, told[0]])

    assert sorted(map(str, since(treaty))) == ["2015", "2015-01"]


@pytest.mark.parametrize(
    ("text", "spans", "told"),
    [
        ("2024-05-06 OSLO - They met.", [Span(0, 10, "stamp"), Span(11, 17, "dateline")], "They met."),
        ("They met. OSLO", [Span(10, 14, "boilerplate")], "They met. OSLO"),
        ("2024-05-06", [Span(0, 10, "stamp")], "2024-05-06"),
    ],
)
def test_an_article_without_a_headline_goes_by_where_its_story_begins(text: str, spans: list[Span], told: str) -> None:
    """After stamp and dateline; with a headline it goes by that."""
    assert opening(Article(id="a", text=text, spans=spans)) == told
    assert opening(Article(id="a", text=text, spans=spans, title="Talks")) == "Talks"
