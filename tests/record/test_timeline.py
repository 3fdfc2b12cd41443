"""The order of time."""

import pickle
from collections.abc import Sequence

import pytest

from kzcoe.errors import InvalidValueError
from kzcoe.model import Article, Convention, Evidence, Meeting, Official, PartialAgreement, Post, Reference, Statement
from kzcoe.record import Moment, Record, Timeline

PAGE = Reference(title="A page")


def test_everything_with_a_date_is_in_order(record: Record) -> None:
    """Openings, entries into force, creations, standings, posts, programmes, meetings, documents and publications."""
    assert [str(moment) for moment in record.timeline()] == [
        "1954  ETS No. 018, European Cultural Convention, is opened for signature",
        "1990-05-10  European Commission for Democracy through Law is set up",
        "1990-11-08  ETS No. 141, Convention on Laundering, is opened for signature in Strasbourg",
        "1993-09-01  ETS No. 141, Convention on Laundering, enters into force",
        "2012  Roman Vassilenko becomes Ambassador, Embassy in London",
        "2012-03-13  Kazakhstan becomes a member of European Commission for Democracy through Law",
        "2015-03  Kazakhstan signs ETS No. 141, Convention on Laundering",
        "2016  Kazakhstan becomes a party to ETS No. 141, Convention on Laundering",
        "2016  Roman Vassilenko is no longer Ambassador, Embassy in London",
        "2017-11-27  resolution 2193 (2017), Relations",
        "2019  Roman Vassilenko becomes Deputy Minister of Foreign Affairs, Ministry of Foreign Affairs",
        "2019/2022  Co-operation Priorities runs",
        "2023-06-28  Annual talks in Strasbourg: Roman Vassilenko, Bjørn Berge",
        "2023-06-29  article “Talks in Strasbourg” is published",
        "2023-12-30/2024-01-02  session",
        "2024-02  conference in Astana: Claus Neukirch, Roman Vassilenko",
        "2024-02  article later is published",
    ]


def test_uncertain_dates_stand_by_their_bounds() -> None:
    """A year comes before its months, an open beginning first, and dates without a year last."""
    dates = ["2023-06-28", "2023", "XXXX-01-01", "../2024", "2023-06", "2023-06-26/2023-06-27"]
    record = Record(meetings=[Meeting(id=str(number), date=date) for number, date in enumerate(dates)])

    assert [str(moment.when) for moment in record.timeline()] == [
        "../2024",
        "2023",
        "2023-06",
        "2023-06-26/2023-06-27",
        "2023-06-28",
        "XXXX-01-01",
    ]


def test_a_moment_knows_its_fact_and_sources(record: Record) -> None:
    """What is said of a fact comes with those sources that say it."""
    [member] = record.timeline().of("standing").of(record.agreements["venice-commission"])
    [signed, _] = record.timeline().of(record.conventions.number(141)).of("standing")

    assert member.fact is record.agreements["venice-commission"]
    assert [one.quote for one in member.evidence] == ["Kazakhstan joined the\nVenice Commission."]
    assert member.references == ()
    assert (signed.evidence, signed.references) == ((), (Reference(title="A page of the Treaty Office"),))


def test_one_thing_said_twice_is_one_moment() -> None:
    """Two sources that give one date for one thing make one moment with both."""
    evidence = Evidence("a", 0, 1, "x")
    told = [
        Post(title="Minister", start="2020", reference=PAGE),
        Post(title="Minister", start="2020", evidence=evidence),
        Post(title="Minister", start="2021", evidence=evidence),
    ]

    timeline = Record(officials=[Official(id="o", name="Anna Berg", posts=told)]).timeline()

    assert [(str(one), one.evidence, one.references) for one in timeline] == [
        ("2020  Anna Berg becomes Minister", (evidence,), (PAGE,)),
        ("2021  Anna Berg becomes Minister", (evidence,), ()),
    ]


def test_what_has_no_date_is_left_out() -> None:
    """No moment is made up for a fact without a date or a statement without a standing."""
    silent = Statement(date="2020", reference=PAGE)
    undated = Statement(standing="member", said="2020", reference=PAGE)
    record = Record(
        articles=[Article(id="a", text="")],
        meetings=[Meeting(id="m")],
        conventions=[Convention(number=1, series="ETS", title="A", statements=[silent])],
        agreements=[PartialAgreement(id="g", name="G", statements=[undated])],
    )

    assert len(record.timeline()) == 0
    assert repr(record.timeline()) == "<Timeline: empty>"


def test_between_is_possible_or_certain(record: Record) -> None:
    """The moments in a stretch of time, as collections have it."""
    timeline = record.timeline()

    assert [str(one.when) for one in timeline.between("2016", "2018")] == ["2016", "2016", "2017-11-27"]
    assert [str(one.when) for one in timeline.between("2024-02-10")] == ["2024-02", "2024-02"]
    assert not timeline.between("2024-02-10", certain=True)
    assert timeline.between() == timeline


def test_of_takes_a_kind_or_a_fact(record: Record) -> None:
    """A kind is one of a few words, and any other is refused with the list of them."""
    timeline = record.timeline()

    assert {moment.kind for moment in timeline.of("meeting")} == {"meeting"}
    assert [moment.kind for moment in timeline.of(record.officials["roman-vassilenko"])] == [
        "post taken up",
        "post given up",
        "post taken up",
    ]
    with pytest.raises(InvalidValueError, match=r"expected a fact or one of opening, entry into force, .*got 'party'"):
        timeline.of("party")


def test_it_is_a_sequence_of_moments(record: Record) -> None:
    """Slices are timelines; equality, hash, pickle and repr are those of a value."""
    timeline = record.timeline()

    assert isinstance(timeline, Sequence)
    assert isinstance(timeline[0], Moment)
    assert isinstance(timeline[1:3], Timeline)
    assert timeline[0] in timeline
    assert record.timeline() is timeline
    assert pickle.loads(pickle.dumps(timeline)) == timeline  # noqa: S301 - our own bytes
    assert hash(timeline) == hash(Timeline(timeline))
    assert timeline != ()
    assert repr(timeline) == "<Timeline: 17 moments, first 1954, last 2024-02>"
    assert "fact=<Convention 'ETS 18'>" in repr(timeline[0])


def test_it_does_not_depend_on_the_order_of_what_it_is_made_from(record: Record) -> None:
    """Moments of one date stand in a fixed order."""
    assert Timeline(reversed(record.timeline())) == record.timeline()
