"""Collections: sequences, look-ups, queries and sets."""

import copy
import pickle
from collections.abc import Collection, Reversible, Sequence

import pytest

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.model import Article, Body, Document, Meeting, MeetingKind, Official, PartialDate, Participant
from kzcoe.record import Articles, Bodies, Documents, Meetings, Officials, Record


def meetings(*ids: str) -> Meetings:
    """Meetings of which nothing is known but the id."""
    return Meetings(Meeting(id=one) for one in ids)


class TestSequence:
    """A collection is an immutable sequence."""

    def test_it_is_a_sequence(self) -> None:
        """Length, order, reversal, places, counts and slices are those of a sequence."""
        given = meetings("b", "a", "c")

        assert isinstance(given, Collection)
        assert isinstance(given, Reversible)
        assert [one.id for one in given] == ["b", "a", "c"]
        assert [one.id for one in reversed(given)] == ["c", "a", "b"]
        assert (len(given), given[0].id, given[-1].id, given.ids) == (3, "b", "c", ("b", "a", "c"))
        assert given[1:] == meetings("a", "c")
        assert (given.index(Meeting(id="a")), given.count(Meeting(id="a")), given.count(Meeting(id="x"))) == (1, 1, 0)
        assert not meetings()

    def test_it_is_not_called_a_sequence(self) -> None:
        """Libraries that look for the table a collection offers must not take it for a list of objects first."""
        assert not isinstance(meetings("a"), Sequence)

    def test_an_index_out_of_range_is_an_index_error(self) -> None:
        """Places are checked as those of a tuple."""
        with pytest.raises(IndexError):
            meetings("a")[1]

    def test_it_contains_items_and_ids(self) -> None:
        """A fact is in it when an equal one is; a text is when something goes by it."""
        given = meetings("a")

        assert Meeting(id="a") in given
        assert "a" in given
        assert Meeting(id="a", place="Astana") not in given
        assert Meeting(id="b") not in given
        assert "b" not in given
        assert 3 not in given

    def test_it_takes_no_new_attributes(self) -> None:
        """There is no place for anything but the facts."""
        with pytest.raises(AttributeError):
            meetings("a").other = 1  # type: ignore[attr-defined]

    @pytest.mark.parametrize("wrong", [3, "text", [Meeting(id="a"), Body(id="b", name="B")]])
    def test_what_is_no_fact_of_its_kind_is_refused(self, wrong: object) -> None:
        """Only facts of the one kind get in, and the error says which kind."""
        with pytest.raises(InvalidValueError, match="Meetings: expected Meeting"):
            Meetings(wrong)  # type: ignore[arg-type]

    def test_an_id_stands_once(self) -> None:
        """Two facts with one id are refused, with the id."""
        with pytest.raises(InvalidValueError, match="the id 'a' stands twice"):
            meetings("a", "b", "a")


class TestEquality:
    """Collections compare by what they hold."""

    def test_equal_facts_in_one_order_are_equal(self) -> None:
        """Equality and hash go by facts and order, and by the class."""
        assert meetings("a", "b") == meetings("a", "b")
        assert hash(meetings("a", "b")) == hash(meetings("a", "b"))
        assert meetings("a", "b") != meetings("b", "a")
        assert meetings() != Bodies()
        assert meetings() != ()

    def test_the_record_does_not_count(self) -> None:
        """A collection of a record equals the same facts on their own."""
        bound = Record(meetings=[Meeting(id="a")]).meetings

        assert bound.record is not None
        assert bound == meetings("a")
        assert hash(bound) == hash(meetings("a"))

    def test_a_pickle_holds_the_facts_only(self) -> None:
        """An unpickled collection is equal and of no record."""
        bound = Record(meetings=[Meeting(id="a")]).meetings

        again = pickle.loads(pickle.dumps(bound))  # noqa: S301 - our own bytes

        assert again == bound
        assert again.record is None

    def test_copies_are_the_thing_itself(self) -> None:
        """What cannot change need not be copied."""
        given = meetings("a")

        assert copy.copy(given) is given
        assert copy.deepcopy(given) is given


class TestText:
    """How collections show themselves."""

    @pytest.mark.parametrize("number", [0, 1, 20])
    def test_a_short_repr_evaluates_back(self, number: int) -> None:
        """Up to 20 facts, repr is an expression that gives an equal collection."""
        given = meetings(*map(str, range(number)))

        assert eval(repr(given)) == given  # noqa: S307 - our own text

    def test_a_long_one_is_a_summary(self) -> None:
        """Beyond 20 facts, repr says how many there are and where they begin and end."""
        assert repr(meetings(*map(str, range(21)))) == "<Meetings: 21 items, first '0', last '20'>"

    def test_a_long_article_makes_a_summary(self) -> None:
        """An article of more than 200 code points is not written out."""
        assert repr(Articles([Article(id="a", text="x" * 201)])) == "<Articles: 1 item, 'a'>"
        assert repr(Articles([Article(id="a", text="x" * 200)])).startswith("Articles((Article(id='a', text='xxx")

    def test_str_is_always_a_summary(self) -> None:
        """However short the collection, str is one short line."""
        assert str(meetings()) == "<Meetings: empty>"
        assert str(meetings("a", "b")) == "<Meetings: 2 items, first 'a', last 'b'>"


class TestLookUp:
    """Finding one fact."""

    def test_by_id_or_by_name(self) -> None:
        """An id leads to its fact, and so does a name in any case, accents and spacing."""
        bodies = Bodies([Body(id="coe", name="Council of Europe", short_name="CoE"), Body(id="cdl", name="Venice  C.")])

        assert bodies["coe"] is bodies["COUNCIL of  Europe"]
        assert bodies["venice c."].id == "cdl"

    def test_an_id_goes_before_a_name(self) -> None:
        """What is the id of one is that one, even when it is the name of another."""
        bodies = Bodies([Body(id="senate", name="Upper House"), Body(id="x", name="Senate", aliases=["senate"])])

        assert bodies["senate"].id == "senate"

    def test_a_miss_says_what_is_nearest(self) -> None:
        """The error of a failed look-up names the class, the number of facts and the nearest ids."""
        with pytest.raises(NotFoundError, match="Meetings: nothing goes by 'astna' among 2; nearest: 'astana'"):
            meetings("astana", "paris")["astna"]
        with pytest.raises(NotFoundError, match="among 1; nearest: 'a'"):
            meetings("a")["something else"]
        with pytest.raises(NotFoundError, match="among 0; there is nothing to find"):
            meetings()["a"]

    def test_the_nearest_of_very_many_is_found_nearby(self) -> None:
        """In a long collection, ids next in the alphabet are compared."""
        with pytest.raises(NotFoundError, match="'meeting-00777'"):
            meetings(*(f"meeting-{number:05}" for number in range(3000)))["meeting-00777x"]

    def test_a_name_of_several_is_ambiguous(self) -> None:
        """A name that several go by is refused with their ids; an overlong list is cut."""
        bodies = Bodies(Body(id=f"b{number}", name="Senate") for number in range(7))

        with pytest.raises(AmbiguousError, match="7 go by 'Senate': 'b0', 'b1', 'b2', 'b3', 'b4' and 2 more"):
            bodies["Senate"]
        with pytest.raises(AmbiguousError):
            bodies.get("Senate")
        assert bodies.known_as("Senate") == bodies.named("SENATE") == bodies

    def test_get_gives_the_default(self) -> None:
        """A look-up with get does not fail."""
        assert meetings("a").get("a") == Meeting(id="a")
        assert meetings("a").get("b") is None
        assert meetings("a").get("b", 3) == 3

    def test_known_as_is_by_id_first(self) -> None:
        """All that a key may mean: the one with the id, or else those with the name, or none."""
        bodies = Bodies([Body(id="a", name="Senate"), Body(id="b", name="Senate")])

        assert bodies.known_as("a").ids == ("a",)
        assert bodies.known_as("senate").ids == ("a", "b")
        assert bodies.known_as("x") == Bodies()


class TestQueries:
    """Filtering, ordering and grouping."""

    def test_where_takes_a_predicate(self, record: Record) -> None:
        """The facts for which a function is true."""
        assert record.meetings.where(lambda meeting: meeting.date is None).ids == ("undated",)

    def test_where_takes_values(self, record: Record) -> None:
        """Attributes compare by value, words as text, dates as EDTF, tuples by what they contain."""
        given = record.meetings

        assert given.where(place="Astana").ids == ("astana",)
        assert given.where(kind="talks") == given.where(kind=MeetingKind.TALKS)
        assert given.where(date="2024-02").ids == ("astana",)
        assert given.where(date="2023-12-30/2024-01-02").ids == ("session",)
        assert given.where(topics="rule of law").ids == ("astana", "strasbourg")
        assert given.where(topics=("rule of law",)).ids == ("astana",)
        assert given.where(date=None).ids == ("undated",)
        assert given.where(lambda one: one.kind, topics="rule of law", place="Astana").ids == ("astana",)

    @pytest.mark.parametrize("query", ["where", "one", "first"])
    def test_an_unknown_attribute_is_refused(self, record: Record, query: str) -> None:
        """A misspelt attribute is an error with the nearest name, not an empty answer."""
        with pytest.raises(InvalidValueError, match="Meeting has no attribute 'plce'; nearest: 'place'"):
            getattr(record.meetings, query)(plce="Astana")

    def test_a_method_is_no_attribute(self, record: Record) -> None:
        """A standing is asked for with a date, not compared as an attribute."""
        with pytest.raises(InvalidValueError, match="Convention has no attribute 'standing'"):
            record.conventions.where(standing="party")

    def test_one_is_just_one(self, record: Record) -> None:
        """None and several are refused, several with their ids."""
        assert record.meetings.one(place="Astana").id == "astana"
        with pytest.raises(NotFoundError, match=r"Meetings\.one: none of 4 matches"):
            record.meetings.one(place="Paris")
        with pytest.raises(AmbiguousError, match=r"Meetings\.one: 2 match: 'astana', 'strasbourg'"):
            record.meetings.one(topics="rule of law")

    def test_first_is_the_first_or_none(self, record: Record) -> None:
        """The first fact that matches; None when there is none."""
        assert record.meetings.first() == record.meetings[0]
        assert record.meetings.first(topics="rule of law") == record.meetings["astana"]
        assert record.meetings.first(place="Paris") is None

    def test_sorted_by_an_attribute_or_a_function(self, record: Record) -> None:
        """Dates sort by what they may mean; what has no value comes last in either direction."""
        given = record.meetings

        assert given.sorted_by("date").ids == ("strasbourg", "session", "astana", "undated")
        assert given.sorted_by("date", reverse=True).ids == ("astana", "session", "strasbourg", "undated")
        assert given.sorted_by(lambda one: len(one.topics)).ids == ("session", "undated", "astana", "strasbourg")
        with pytest.raises(InvalidValueError):
            given.sorted_by("dates")

    def test_grouped_by_an_attribute_or_a_function(self, record: Record) -> None:
        """A tuple puts a fact into several groups; groups are collections of the same record."""
        groups = record.meetings.group_by("topics")

        assert {topic: group.ids for topic, group in groups.items()} == {
            "rule of law": ("astana", "strasbourg"),
            "human rights": ("strasbourg",),
        }
        assert groups["human rights"].record is record
        assert list(record.meetings.group_by(lambda one: len(one.topics))) == [1, 0, 2]

    def test_a_value_that_stands_twice_groups_once(self) -> None:
        """One fact is in one group once, however often its tuple has the value."""
        given = Meetings([Meeting(id="a", bodies=["x", "x"])])

        assert given.group_by("bodies")["x"].ids == ("a",)
        assert given.counts_by("bodies") == {"x": 1}

    def test_counts_fall(self, record: Record) -> None:
        """The largest group comes first."""
        assert list(record.meetings.counts_by("topics").items()) == [("rule of law", 2), ("human rights", 1)]
        assert record.meetings.counts_by(lambda one: one.place is None) == {False: 2, True: 2}

    def test_search_reads_every_text(self, record: Record) -> None:
        """Names, quotes and titles are searched, folded, across line breaks."""
        assert record.meetings.search("BJORN berge").ids == ("strasbourg",)
        assert record.agreements.search("joined the venice commission").ids == ("venice-commission",)
        assert record.officials.search("secretary general").ids == ("bjorn-berge",)
        assert record.bodies.search("nothing of the kind") == Bodies()

    def test_queries_stay_in_the_record(self, record: Record) -> None:
        """Whatever a query gives is still part of the record."""
        assert record.meetings.where(kind="talks").officials.ids == ("bjorn-berge", "roman-vassilenko")
        assert record.meetings[:1].record is record

    def test_a_query_that_needs_a_record_says_so(self) -> None:
        """Facts on their own cannot tell what they do not hold."""
        with pytest.raises(NotFoundError, match="Meetings: the answer needs a record"):
            _ = meetings("a").officials


class TestSets:
    """Collections as sets of ids."""

    def test_set_operations_go_by_id(self) -> None:
        """Union, intersection, difference and symmetric difference keep the order, and prefer the left fact."""
        left = Meetings([Meeting(id="a", place="here"), Meeting(id="b")])
        right = Meetings([Meeting(id="c"), Meeting(id="a", place="there")])

        assert (left | right).ids == ("a", "b", "c")
        assert (left | right)["a"].place == "here"
        assert (left & right).ids == ("a",)
        assert (left - right).ids == ("b",)
        assert (left ^ right).ids == ("b", "c")

    def test_only_collections_of_one_class_combine(self) -> None:
        """Meetings and officials, or meetings and a list, have nothing in common."""
        for combine in ("__or__", "__and__", "__sub__", "__xor__"):
            assert getattr(meetings("a"), combine)(Officials()) is NotImplemented
        with pytest.raises(TypeError):
            _ = meetings("a") | [Meeting(id="b")]  # type: ignore[operator]

    def test_they_stay_in_a_common_record(self, record: Record) -> None:
        """Parts of one record give a part of it; otherwise the result is of no record."""
        assert (record.meetings[:2] | record.meetings[1:]).record is record
        assert (record.meetings | meetings("x")).record is None


def test_an_article_goes_by_headline_and_address(record: Record) -> None:
    """An article is found by what the page calls it and where it stands."""
    assert record.articles["Talks in Strasbourg"] is record.articles["https://e.org/1"] is record.articles["first"]


def test_a_meeting_and_a_document_go_by_their_accounts() -> None:
    """The id of an account leads to the meeting or document that it tells of."""
    told = Meeting(id="a", title="Annual talks", accounts=[Meeting(id="a"), Meeting(id="b")])
    known = Document(id="d", kind="opinion", number="7", accounts=[Document(id="e", kind="opinion", number="7")])

    assert Meetings([told])["b"] is Meetings([told])["annual talks"] is told
    assert Documents([known])["e"] is Documents([known])["7"] is known


def test_ids_that_were_merged_away_still_lead_there() -> None:
    """A note among the aliases makes an official and a body known under an id that they once had."""
    official = Official(id="a", name="Anna Berg", aliases=["[id q17]"])
    body = Body(id="coe", name="Council of Europe", aliases=["[id council]", "[in FR]"])

    assert Officials([official])["q17"] is official
    assert Bodies([body])["council"] is body
    assert "in FR" not in Bodies([body])


def test_values_of_other_classes_compare_as_they_are() -> None:
    """A date is compared with a date, and what is neither date nor tuple by equality."""
    given = Meetings([Meeting(id="a", date="2023", participants=[Participant(name="Anna Berg")])])

    assert given.where(date=PartialDate("2023")) == given
    assert given.where(date=3) == Meetings()
