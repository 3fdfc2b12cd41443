"""Indexes: built once, whoever asks, and spared the facts that do not matter."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.model import Article, Evidence, Meeting, Official, Participant, When
from kzcoe.record import Meetings, Record
from kzcoe.record import _days as days_module
from kzcoe.record import meetings as meetings_module
from kzcoe.record._days import DateIndex
from kzcoe.record._keeping import Keeper, kept
from kzcoe.record.merging import clusters as clusters_module
from strategies import partial_dates, periods, whens

THREADS = 16
FIRST = date(2000, 1, 1)


class Slow(Keeper):
    """Something that takes its time to compute, and counts how often it does."""

    __slots__ = ("computed",)

    def __init__(self) -> None:
        self.computed: list[int] = []
        self._keep_nothing()

    @kept
    def answer(self) -> int:
        """The answer."""
        sleep(0.01)
        self.computed.append(42)
        return 42


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> Counter[str]:
    """How often a function of a module is called from now on."""
    calls: Counter[str] = Counter()
    function = getattr(module, name)

    def counting(*arguments: object, **named: object) -> object:
        calls[name] += 1
        return function(*arguments, **named)

    monkeypatch.setattr(module, name, counting)
    return calls


def daily(number: int) -> Meetings:
    """A meeting a day, each of two people among ten."""
    return Meetings(
        Meeting(
            id=f"m{place:05}",
            date=FIRST + timedelta(place),
            participants=[Participant(name=f"P{one}", official=f"p{one}") for one in (place % 10, (place + 1) % 10)],
        )
        for place in range(number)
    )


class TestKeeping:
    """What is computed once and kept."""

    def test_threads_compute_once(self) -> None:
        """Threads that ask at the same moment get one answer, computed once."""
        slow, together = Slow(), Barrier(THREADS)

        def ask(_: int) -> int:
            together.wait()
            return slow.answer

        with ThreadPoolExecutor(THREADS) as pool:
            assert list(pool.map(ask, range(THREADS))) == [42] * THREADS
        assert slow.computed == [42]

    def test_the_class_has_the_property_itself(self) -> None:
        """Asked on the class, a kept property is itself, with its documentation."""
        assert isinstance(Slow.answer, kept)
        assert Slow.answer.__doc__ == "The answer."

    def test_threads_ask_a_record_together(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Many threads with different questions agree, do not wait for each other, and index each meeting once."""
        calls = counted(monkeypatch, meetings_module, "_attendance")
        record = Record(
            meetings=daily(300), officials=[Official(id=f"p{one}", name=f"Person P{one}") for one in range(10)]
        )
        together = Barrier(THREADS)

        def ask(place: int) -> tuple[object, ...]:
            together.wait()
            return (
                record.meetings.involving("p1").ids,
                record.meetings.on("2000-02").ids,
                record.officials.met("p1").ids,
                len(record.timeline()),
                record.find(f"m{place:05}").id == f"m{place:05}",
                hash(record),
            )

        with ThreadPoolExecutor(THREADS) as pool:
            answers = set(pool.map(ask, range(THREADS)))

        assert len(answers) == 1
        assert calls["_attendance"] == 300


class TestDates:
    """The index of dates."""

    @given(st.lists(st.none() | whens(), max_size=8), whens())
    def test_it_finds_what_a_scan_finds(self, dates: list[When | None], asked: When) -> None:
        """Whatever the dates and whatever is asked, no date is missed and none is found that should not be."""
        index = DateIndex(dates)

        def scan(*, certain: bool) -> Iterator[int]:
            for place, one in enumerate(dates):
                if one is not None and (one.certainly_within(asked) if certain else one.possibly_within(asked)):
                    yield place

        assert sorted(index.within(asked)) == sorted(index.on(asked)) == list(scan(certain=False))
        assert sorted(index.within(asked, certain=True)) == list(scan(certain=True))
        assert set(scan(certain=True)) <= set(index.on(asked, certain=True)) <= set(scan(certain=False))

    @given(st.lists(partial_dates(), max_size=8), periods())
    def test_it_finds_what_a_period_covers(self, dates: list[When], period: When) -> None:
        """A period that covers a day certainly is certainly on that day."""
        index = DateIndex([period])

        for day in dates:
            assert bool(index.on(day, certain=True)) == days_module.certainly_on(period, day)

    def test_a_day_among_many_is_not_searched_for_everywhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """To find a day or a month among thousands of dates, hardly more of them are looked at than are found."""
        meetings = daily(5000)
        calls = counted(monkeypatch, days_module, "_within")

        assert len(meetings.on("2005-05-05")) == 1
        assert calls["_within"] <= 5
        assert len(meetings.between("2005-05", "2005-05")) == 31
        assert calls["_within"] <= 5 + 31 + 5

    def test_whole_days_are_not_looked_at(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Which dates of one day lie in a stretch of days is known from their order alone, certainly and possibly."""
        meetings = daily(5000)
        calls = counted(monkeypatch, days_module, "_within")

        assert len(meetings.between("2005-05-02", "2005-05-08")) == 7
        assert len(meetings.between("2005", "2005", certain=True)) == 365
        assert len(meetings.on("2005-05", certain=True)) == 31
        assert calls["_within"] == 0

    def test_days_with_gaps_are_told_apart(self) -> None:
        """The fifth of each month of a year finds the twelve days, none of those between."""
        assert len(daily(5000).on("2005-XX-05")) == 12

    def test_one_long_period_does_not_spoil_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A period of years among days makes one more date to look at, not all before it."""
        meetings = Meetings([*daily(5000), Meeting(id="long", date="2000/2020"), Meeting(id="open", date="1990/..")])
        calls = counted(monkeypatch, days_module, "_within")

        assert meetings.on("2010-05-05").ids == ("m03777", "long", "open")
        assert calls["_within"] <= 10


def test_people_are_looked_up_once_for_all_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many names are asked for, each meeting is read once."""
    meetings = daily(500)
    calls = counted(monkeypatch, meetings_module, "_attendance")

    for place in range(10):
        assert len(meetings.involving(f"p{place}")) == 100

    assert calls["_attendance"] == 500


class TestMergingScales:
    """The work of merging, counted in comparisons of two tellings."""

    @staticmethod
    def comparisons(monkeypatch: pytest.MonkeyPatch, meetings: Meetings) -> int:
        """How many comparisons it takes to merge records of one meeting each, every one of another article."""
        with monkeypatch.context() as patch:
            calls = counted(patch, clusters_module, "agreement")
            Record.union(
                *(
                    Record(
                        articles=[Article(id=one.id, text="Words.")],
                        meetings=[
                            Meeting(
                                id=one.id,
                                date=one.date,
                                participants=one.participants,
                                evidence=[Evidence(one.id, 0, 5, "Words")],
                            )
                        ],
                    )
                    for one in meetings
                )
            )
        return calls["agreement"]

    def test_of_different_meetings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Twice the meetings take about twice the comparisons."""
        few, many = (self.comparisons(monkeypatch, daily(number)) for number in (300, 600))

        assert many <= 2.2 * few

    def test_of_one_meeting_told_by_all(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Articles that tell the same are not compared with one another at all."""
        told = daily(1)[0]
        same = Meetings(
            Meeting(id=f"m{number}", date=told.date, participants=told.participants) for number in range(600)
        )

        assert self.comparisons(monkeypatch, same) <= 2
