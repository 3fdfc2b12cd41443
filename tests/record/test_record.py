"""The record as a whole."""

import copy
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

import kzcoe
from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.model import Article, Body, Convention, Evidence, Meeting, Official
from kzcoe.record import Meetings, Record


class TestConstruction:
    """What a record is made from."""

    def test_any_iterable_becomes_a_sorted_collection(self) -> None:
        """Facts are sorted by id and conventions by number, whatever they came in."""
        record = Record(
            meetings=(Meeting(id=one) for one in "ba"),
            conventions=[
                Convention(number=198, series="CETS", title="B"),
                Convention(number=18, series="ETS", title="A"),
            ],
        )

        assert record.meetings == Meetings([Meeting(id="a"), Meeting(id="b")])
        assert record.conventions.ids == ("ETS 18", "CETS 198")

    def test_an_id_that_stands_twice_is_refused(self) -> None:
        """Two meetings with one id are no record; a meeting and a body may share one."""
        with pytest.raises(InvalidValueError, match="Meetings: the id 'a' stands twice"):
            Record(meetings=[Meeting(id="a"), Meeting(id="a", place="Astana")])
        assert len(Record(meetings=[Meeting(id="a")], bodies=[Body(id="a", name="A")])) == 2

    def test_it_is_frozen(self) -> None:
        """No attribute can be set."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Record().meetings = Meetings()  # type: ignore[misc]

    def test_its_collections_know_it(self, record: Record) -> None:
        """Each collection is part of the record, also when it came from another."""
        evolved = attrs.evolve(record, meetings=())

        assert all(one.record is record for one in record.collections().values())
        assert all(one.record is evolved for one in evolved.collections().values())


class TestAsAContainer:
    """A record counts, iterates over and contains its facts."""

    def test_it_counts_its_facts(self, record: Record) -> None:
        """Length and iteration go over all facts, articles among them; an empty record is false."""
        assert len(record) == len(list(record)) == 25
        assert record
        assert not Record()

    def test_it_contains_facts(self, record: Record) -> None:
        """A fact is in the record when an equal one is; texts are for `find`."""
        assert record.meetings[0] in record
        assert Meeting(id="other") not in record
        assert "strasbourg" not in record


class TestEquality:
    """Records compare by what they hold."""

    def test_equal_records_are_equal(self, record: Record) -> None:
        """Equality and hash go by the facts."""
        again = attrs.evolve(record)

        assert again == record
        assert hash(again) == hash(record)
        assert attrs.evolve(record, meetings=()) != record
        assert record != 3

    def test_it_can_be_pickled(self, record: Record) -> None:
        """An unpickled record is equal, and its collections know it."""
        again = pickle.loads(pickle.dumps(record))  # noqa: S301 - our own bytes

        assert again == record
        assert hash(again) == hash(record)
        assert again.meetings.record is again

    def test_copies_are_the_thing_itself(self, record: Record) -> None:
        """What cannot change need not be copied."""
        assert copy.copy(record) is record
        assert copy.deepcopy([record])[0] is record

    def test_a_collection_keeps_its_record(self) -> None:
        """A collection goes on answering when nothing else refers to the record."""
        meetings = Record(meetings=[Meeting(id="a")]).meetings

        assert meetings.officials.ids == ()


class TestText:
    """How a record shows itself."""

    def test_a_short_repr_evaluates_back(self) -> None:
        """Up to 20 facts, repr is an expression that gives an equal record."""
        article = Article(id="a", text="Words.", published="2023-06")
        for given in (
            Record(),
            Record(
                articles=[article],
                officials=[Official(id="o", name="Anna Berg", evidence=[article.quote(0, 5)])],
                meetings=[Meeting(id=str(number), date="2023/2024", kind="visit") for number in range(18)],
            ),
        ):
            assert eval(repr(given), vars(kzcoe.model) | vars(kzcoe.record)) == given  # noqa: S307 - our own text

    def test_a_long_one_is_a_summary(self, record: Record) -> None:
        """Beyond 20 facts, repr counts what there is."""
        summary = (
            "<Record: 2 articles, 3 officials, 4 meetings, 3 conventions, 2 agreements, 2 programmes, 2 documents, "
            "7 bodies>"
        )

        assert repr(record) == str(record) == summary

    def test_str_is_always_a_summary(self) -> None:
        """However short the record, str is one line; words stand in the singular for one."""
        assert str(Record()) == "<Record: empty>"
        assert str(Record(bodies=[Body(id="a", name="A")], articles=[Article(id="a", text="")])) == (
            "<Record: 1 article, 1 body>"
        )


class TestEvidence:
    """From facts to articles and back."""

    def test_all_evidence_once_in_order(self, record: Record) -> None:
        """Every Evidence of every fact, wherever it is in it, once, by article and place."""
        first, later = record.articles["first"], record.articles["later"]

        assert list(record.evidence()) == [
            first.quote(0, 16),
            first.quote(0, 47),
            first.quote(21, 32),
            first.quote(48, 88),
            later.quote(0, 14),
            later.quote(0, 42),
        ]

    def test_evidence_of_accounts_and_participants_counts(self) -> None:
        """Evidence deep inside a fact is found."""
        inner, outer = Evidence("a", 0, 1, "x"), Evidence("a", 1, 2, "y")
        told = Meeting(id="m", evidence=[outer], accounts=[Meeting(id="m", evidence=[inner])])

        assert list(Record(meetings=[told]).evidence()) == [inner, outer]

    def test_from_a_fact_to_its_quotes_and_articles(self, record: Record) -> None:
        """The quotes of a fact, with those of its parts, and the articles that they are from."""
        berge = record.officials["bjorn-berge"]

        assert [one.quote for one in record.quotes(berge)] == ["Bjørn Berge"]
        assert record.articles_of(berge).ids == ("first",)
        assert record.articles_of(record.bodies["mfa"]).ids == ()

    def test_from_an_article_to_its_facts(self, record: Record) -> None:
        """The facts with evidence in an article, or in a stretch of it."""
        found = record.facts_in("first")

        assert [fact.id for fact in found] == ["bjorn-berge", "roman-vassilenko", "strasbourg", "venice-commission"]
        assert record.facts_in(record.articles["first"]) == found
        assert [fact.id for fact in record.facts_in("first", 48)] == ["venice-commission"]
        assert [fact.id for fact in record.facts_in("first", end=16)] == ["roman-vassilenko", "strasbourg"]
        assert [fact.id for fact in record.facts_in("first", 16, 21)] == ["strasbourg"]
        assert record.facts_in("other") == ()


class TestWrongTypes:
    """What is no text, no record or no correction is refused where it comes in."""

    @pytest.mark.parametrize("key", [185, None, 1.5, b"x"])
    def test_a_name_is_a_text(self, record: Record, key: Any) -> None:  # noqa: ANN401
        """Every look-up by a name says what it expected."""
        for look_up in (record.find, record.officials.named, record.meetings.in_place):
            with pytest.raises(InvalidValueError, match="expected a name or an id, got"):
                look_up(key)

    def test_only_records_make_a_union(self, record: Record) -> None:
        """A list of records is none."""
        with pytest.raises(InvalidValueError, match=r"Record\.union: expected records, one after another, got \["):
            Record.union([record, record])  # type: ignore[arg-type]

    @pytest.mark.parametrize(("given", "told"), [(3, "corrections: expected"), ([{}], r"corrections\[0\]: expected")])
    def test_only_corrections_correct(self, record: Record, given: Any, told: str) -> None:  # noqa: ANN401
        """One alone, or what only looks like one, is none."""
        with pytest.raises(InvalidValueError, match=told):
            record.corrected(given)

    def test_a_place_that_is_not_there(self, record: Record) -> None:
        """Places count from 0; of a convention the error says where its number is asked for."""
        with pytest.raises(IndexError, match="Meetings: no place 99 among"):
            record.meetings[99]
        with pytest.raises(IndexError, match=r"by its number .* number\(\)"):
            record.conventions[141]


class TestFind:
    """Finding anything by one text."""

    def test_by_id_number_or_name(self, record: Record) -> None:
        """One text leads to the fact of any collection that goes by it."""
        assert record.find("strasbourg") is record.meetings["strasbourg"]
        assert record.find("ETS 141") is record.find("Strasbourg Convention") is record.conventions.number(141)
        assert record.find("Vassilenko") is record.officials["roman-vassilenko"]
        assert record.find("GRECO") is record.agreements["greco"]

    def test_an_id_goes_before_a_name(self) -> None:
        """The fact with the id is meant, even when another has it as a name."""
        given = Record(meetings=[Meeting(id="a", title="b")], bodies=[Body(id="b", name="B")])

        assert given.find_all("b") == (given.bodies["b"],)

    def test_a_miss_says_what_is_nearest_and_where(self, record: Record) -> None:
        """The error names the nearest ids with their collections, if any is near."""
        with pytest.raises(NotFoundError, match=r"nothing goes by 'strasburg'; nearest: 'strasbourg' \(meetings\)"):
            record.find("strasburg")
        with pytest.raises(NotFoundError, match="nothing comes near"):
            record.find("qqqqqqqqq")

    def test_several_are_ambiguous(self, record: Record) -> None:
        """The error lists all that go by the text; find_all gives them."""
        with pytest.raises(AmbiguousError, match="2 go by 'Ministry of Foreign Affairs': Body 'mfa', Body 'mfa-fr'"):
            record.find("Ministry of Foreign Affairs")
        assert record.find_all("Ministry of Foreign Affairs") == (record.bodies["mfa"], record.bodies["mfa-fr"])


def test_a_saved_record_loads_back(record: Record, tmp_path: Path) -> None:
    """What is saved is loaded as an equal record."""
    path = tmp_path / "record.json"

    record.save(path)

    assert kzcoe.load(path) == record
