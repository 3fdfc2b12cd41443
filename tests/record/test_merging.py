"""Merging by example: what becomes one, what stays apart, and what is kept."""

from functools import reduce
from operator import or_

import pytest
from attrs import evolve

from kzcoe.errors import MergeError, NotFoundError
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Programme,
    Reference,
    Span,
    Statement,
)
from kzcoe.record import Record

PAGE = Reference(title="A page")


def words(article: str, start: int = 0) -> Evidence:
    """Evidence somewhere in an article."""
    return Evidence(article, start, start + 5, "words")


class TestArticles:
    """One article in two records."""

    def test_what_is_missing_is_taken_from_the_other(self) -> None:
        """Each record adds what it knows of the page; spans are united."""
        one = Article(id="a", text="Words.", title="Title", spans=[Span(0, 2, "headline")])
        other = Article(id="a", text="Words.", published="2023", spans=[Span(2, 4, "stamp")])

        merged = (Record(articles=[one]) | Record(articles=[other])).articles["a"]

        assert merged == evolve(one, published="2023", spans=[Span(0, 2, "headline"), Span(2, 4, "stamp")])

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"text": "Other."}, "article 'a' has two values of text: 'Other.' and 'Words.'"),
            ({"published": "2024"}, "article 'a' has two values of published: '2023' and '2024'"),
            ({"text": "x" * 99}, "'Words.' and 'xxx.*\\.\\.\\.'"),
        ],
    )
    def test_a_contradiction_is_refused(self, change: dict[str, str], message: str) -> None:
        """Two texts, or two values of anything given, are an error that shows both."""
        one = Article(id="a", text="Words.", published="2023")

        with pytest.raises(MergeError, match=message):
            _ = Record(articles=[one]) | Record(articles=[evolve(one, **change)])


class TestOfficials:
    """One person in two records."""

    def test_spellings_make_one_person(self) -> None:
        """A shared spelling of the full name, however transliterated, makes two officials one with all they had."""
        one = Official(
            id="erlan-sarsembaev",
            name="Erlan Sarsembaev",
            posts=[Post(title="Judge", start="2020", evidence=words("a"))],
            evidence=[words("a")],
        )
        other = Official(
            id="yerlan-sarsembayev",
            name="Yerlan Sarsembayev",
            country="KZ",
            posts=[Post(title="Lawyer", start="2010", reference=PAGE)],
            evidence=[words("b")],
        )

        [merged] = (Record(officials=[one]) | Record(officials=[other])).officials

        assert merged == Official(
            id="erlan-sarsembaev",
            name="Yerlan Sarsembayev",
            aliases=["Erlan Sarsembaev"],
            country="KZ",
            posts=[*one.posts, *other.posts],  # what an article says comes before what a page says
            evidence=[words("a"), words("b")],
        )

    def test_the_best_spelling_is_the_name(self) -> None:
        """Most words, one alphabet, diacritics, then the longest: the others stay as aliases."""
        names = ["Bjorn Berge", "BJØRN BERGE", "Bjørn Berge", "Вjorn Berge", "Bjorn Berg"]
        records = [Record(officials=[Official(id="b", name=name)]) for name in names]

        [merged] = Record.union(*records).officials

        assert merged.name == "Bjørn Berge"
        assert merged.aliases == ("BJØRN BERGE", "Bjorn Berg", "Bjorn Berge", "Вjorn Berge")

    def test_a_third_spelling_links_two(self) -> None:
        """Two who share nothing are one when somebody goes by the names of both."""
        claus, klaus = Official(id="a", name="Claus Neukirch"), Official(id="b", name="Klaus Neukirch")
        both = Official(id="c", name="Claus Neukirch", aliases=["Klaus Neukirch"])

        assert len((Record(officials=[claus]) | Record(officials=[klaus])).officials) == 2
        assert len(Record.union(*(Record(officials=[one]) for one in (claus, klaus, both))).officials) == 1

    def test_a_single_word_is_no_ground(self) -> None:
        """Two people with one surname stay two."""
        one, other = Official(id="a", name="Berge"), Official(id="b", name="Berge")

        assert (Record(officials=[one]) | Record(officials=[other])).officials.ids == ("a", "b")

    def test_references_follow(self) -> None:
        """Participants, in meetings and in accounts, point to the id that stands."""
        person = Participant(name="Claus Neukirch", official="q1")
        told = Meeting(id="m", participants=[person], accounts=[Meeting(id="m", participants=[person])])
        one = Record(officials=[Official(id="q1", name="Claus Neukirch")], meetings=[told])
        other = Record(officials=[Official(id="claus-neukirch", name="Claus Neukirch")])

        merged = one | other

        assert merged.officials.ids == ("claus-neukirch",)
        assert merged.meetings["m"].participants[0].official == "claus-neukirch"
        assert merged.check() == ()

    def test_an_id_that_is_lost_is_remembered(self) -> None:
        """An id that no spelling leads to stays as a note, leads to the person, and makes later merging the same."""
        first = Record(officials=[Official(id="q1", name="Claus Neukirch")])
        second = Record(officials=[Official(id="a1", name="Claus Neukirch")])
        third = Record(officials=[Official(id="q1", name="K. Neukirch-Berg")])

        merged = first | second

        assert merged.officials["a1"].aliases == ("[id q1]",)
        assert merged.officials["q1"].id == "a1"
        assert len((merged | third).officials) == 1


class TestBodies:
    """One body in two records."""

    def test_a_name_in_one_place_is_one_body(self) -> None:
        """The same full name within one parent, or one country, is one body; posts follow."""
        one = Record(
            bodies=[Body(id="mfa", name="Ministry of Foreign Affairs", short_name="MFA", country="KZ")],
            officials=[Official(id="o", name="Anna Berg", posts=[Post(title="Minister", body="mfa", reference=PAGE)])],
        )
        other = Record(
            bodies=[
                Body(
                    id="kz-mfa",
                    name="Ministry of Foreign Affairs of Kazakhstan",
                    country="KZ",
                    seat="Astana",
                    aliases=["ministry of foreign  affairs"],
                )
            ]
        )

        merged = one | other

        assert merged.bodies == (other | one).bodies
        assert list(merged.bodies) == [
            Body(
                id="kz-mfa",
                name="Ministry of Foreign Affairs of Kazakhstan",
                short_name="MFA",
                aliases=["Ministry of Foreign Affairs", "ministry of foreign  affairs", "[id mfa]"],
                country="KZ",
                seat="Astana",
            )
        ]
        assert merged.bodies["mfa"].id == "kz-mfa"
        assert merged.officials["o"].posts[0].body == "kz-mfa"

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ({"parent": "pace"}, {"parent": "senate"}),
            ({"country": "KZ"}, {"country": "FR"}),
            ({"parent": "pace"}, {}),
            ({}, {}),
        ],
    )
    def test_a_name_in_two_places_is_two_bodies(self, one: dict[str, str], other: dict[str, str]) -> None:
        """A committee of two parents is two, and one of an unknown parent is nobody's."""
        name = "Committee on Foreign Affairs"
        merged = Record(bodies=[Body(id="a", name=name, **one)]) | Record(bodies=[Body(id="b", name=name, **other)])

        assert merged.bodies.ids == ("a", "b")

    def test_a_single_word_is_no_ground(self) -> None:
        """Two courts of one country are two, even when both are called the Court."""
        merged = Record(bodies=[Body(id="a", name="Court", country="KZ")]) | Record(
            bodies=[Body(id="b", name="Court", country="KZ")]
        )

        assert merged.bodies.ids == ("a", "b")

    def test_parents_that_are_one_make_their_parts_one(self) -> None:
        """What is part of two bodies that turn out to be one is compared again."""
        one = Record(
            bodies=[
                Body(id="a", name="Upper House", country="KZ"),
                Body(id="a-foreign", name="Foreign Committee", parent="a"),
            ]
        )
        other = Record(
            bodies=[
                Body(id="b", name="Upper House", country="KZ"),
                Body(id="b-foreign", name="Foreign Committee", parent="b"),
            ]
        )

        assert (one | other).bodies.ids == ("a", "a-foreign")

    def test_two_parents_are_both_kept(self) -> None:
        """Of two parents that sources give one body, the first stands and the other is noted."""
        merged = Record(bodies=[Body(id="x", name="A Committee", parent="p")]) | Record(
            bodies=[Body(id="x", name="A Committee", parent="o", country="KZ"), Body(id="y", name="Y", country="FR")]
        )
        later = merged | Record(bodies=[Body(id="z", name="A Committee", parent="p")])

        assert merged.bodies["x"] == Body(id="x", name="A Committee", parent="o", country="KZ", aliases=["[part of p]"])
        assert later.bodies.ids == ("x", "y")


class TestTreaties:
    """One treaty in two records."""

    def test_statements_are_united(self) -> None:
        """All statements stand side by side by date; the fuller title and the more precise date stand."""
        signed = Statement(standing="signed", date="2015", reference=PAGE)
        party = Statement(standing="party", date="2016", evidence=words("a"))
        one = Convention(
            number=141,
            series="ETS",
            title="On Crime",
            opened="1990",
            subjects=["b"],
            statements=[party],
            references=[PAGE],
        )
        other = Convention(
            number=141, series="ETS", title="On Crimes", opened="1990-11-08", subjects=["a"], statements=[signed]
        )

        [merged] = (Record(conventions=[one]) | Record(conventions=[other])).conventions

        assert merged == Convention(
            number=141,
            series="ETS",
            title="On Crimes",
            short_titles=["On Crime"],
            opened="1990-11-08",
            subjects=["a", "b"],
            statements=[signed, party],
            references=[PAGE],
        )

    def test_what_both_tell_the_same_stays_as_it_is(self) -> None:
        """A convention that both have just so keeps its short titles in their order."""
        one = Convention(number=1, series="ETS", title="A", short_titles=["Z", "B"])

        merged = Record(conventions=[one]) | Record(conventions=[one], bodies=[Body(id="b", name="B")])

        assert merged.conventions[0] == one

    def test_a_treaty_in_force_before_it_was_opened_is_refused(self) -> None:
        """Two records that cannot both be right about a treaty are an error that names it."""
        one, other = (
            Record(conventions=[Convention(number=1, series="ETS", title="A", **dates)])
            for dates in ({"opened": "2000"}, {"in_force": "1990"})
        )

        with pytest.raises(MergeError, match=r"ETS 1: the records contradict each other: Convention\.in_force"):
            _ = one | other

    def test_agreements_are_one_by_id(self) -> None:
        """Names and statements of one partial agreement are united."""
        member = Statement(standing="member", date="2012", reference=PAGE)
        one = PartialAgreement(id="venice", name="Venice Commission", short_name="VC", created="1990")
        other = PartialAgreement(
            id="venice", name="Commission for Democracy through Law", created="1990-05", statements=[member]
        )

        [merged] = (Record(agreements=[one]) | Record(agreements=[other])).agreements

        assert merged == PartialAgreement(
            id="venice",
            name="Commission for Democracy through Law",
            short_name="VC",
            aliases=["Venice Commission"],
            created="1990-05",
            statements=[member],
        )


class TestProgrammesAndDocuments:
    """One programme or document in two records."""

    def test_programmes_are_one_by_id(self) -> None:
        """Names, partners and evidence of one programme are united; the shorter period stands."""
        one = Programme(id="p", name="Priorities", period="2019/2022", partners=["coe"], evidence=[words("a")])
        other = Programme(id="p", name="Co-operation Priorities", period="2019/2023", partners=["a"])

        [merged] = (Record(programmes=[one]) | Record(programmes=[other])).programmes

        assert merged == Programme(
            id="p",
            name="Co-operation Priorities",
            aliases=["Priorities"],
            period="2019/2022",
            partners=["a", "coe"],
            evidence=[words("a")],
        )

    def test_a_document_told_the_same_is_one_without_accounts(self) -> None:
        """Articles that tell the same of one number add their evidence and nothing else."""
        one = Document(id="d", kind="resolution", number="12", evidence=[words("b")])

        [merged] = (Record(documents=[one]) | Record(documents=[evolve(one, evidence=[words("a")])])).documents

        assert merged == evolve(one, evidence=[words("a"), words("b")])

    def test_a_document_told_otherwise_keeps_its_accounts(self) -> None:
        """Where articles differ, each account stands whole, and the document gives what they give together."""
        one = Document(id="d", kind="resolution", number="12 (2017)", date="2017", evidence=[words("a")])
        other = Document(
            id="e",
            kind="resolution",
            number="12(2017)",
            title="Relations",
            date="2017-11",
            body="pace",
            evidence=[words("b")],
        )

        [merged] = (Record(documents=[one]) | Record(documents=[other])).documents

        assert merged == Document(
            id="d",
            kind="resolution",
            number="12 (2017)",
            title="Relations",
            date="2017-11",
            body="pace",
            evidence=[words("a"), words("b")],
            accounts=[one, other],
        )

    def test_another_kind_is_another_document(self) -> None:
        """Resolution 12 and opinion 12 are two."""
        one, other = (Document(id=kind, kind=kind, number="12") for kind in ("resolution", "opinion"))

        assert len((Record(documents=[one]) | Record(documents=[other])).documents) == 2


class TestMeetings:
    """One meeting in two records."""

    anna, boris, clara = (
        Participant(name=name, official=name.split()[0].lower()) for name in ("Anna A.", "Boris B.", "Clara C.")
    )

    def test_two_accounts_make_one_meeting(self) -> None:
        """The meeting gives what both accounts give together, and keeps both."""
        one = Meeting(
            id="m2",
            kind="talks",
            date="2023-06-28",
            place="Astana",
            participants=[evolve(self.boris, evidence=words("b")), self.anna],
            bodies=["coe"],
            topics=["law"],
            evidence=[words("b")],
        )
        other = Meeting(
            id="m1",
            title="Annual talks",
            date="2023-06",
            participants=[evolve(self.anna, name="Dr Anna A.", body="mfa"), self.boris, Participant(name="Zed")],
            bodies=["mfa"],
            topics=["rights"],
            evidence=[words("a")],
        )

        merged = Record(meetings=[one]) | Record(meetings=[other])

        assert list(merged.meetings) == [
            Meeting(
                id="m1",
                kind="talks",
                title="Annual talks",
                date="2023-06-28",
                place="Astana",
                participants=[
                    evolve(self.boris, evidence=words("b")),
                    evolve(self.anna, name="Dr Anna A.", body="mfa"),
                    Participant(name="Zed"),
                ],
                bodies=["coe", "mfa"],
                topics=["law", "rights"],
                evidence=[words("a"), words("b")],
                accounts=[other, one],
            )
        ]
        assert merged.meetings["m2"].id == "m1"

    def test_the_date_is_that_on_which_most_agree(self) -> None:
        """One article that is a day off does not outweigh two; its account still has its own date."""
        told = [
            Meeting(id=f"m{number}", date=date, participants=[self.anna, self.boris], evidence=[words(f"a{number}")])
            for number, date in enumerate(["2023-06-28", "2023-06", "2023-06-28", "2023-06-29"])
        ]

        [merged] = Record.union(*(Record(meetings=[one]) for one in told)).meetings

        assert merged.date == PartialDate("2023-06-28")
        assert [str(account.date) for account in merged.accounts] == [
            "2023-06-28",
            "2023-06",
            "2023-06-28",
            "2023-06-29",
        ]

    def test_a_name_and_an_official_are_one_participant(self) -> None:
        """A participant without an id is the one with that full name."""
        named = Participant(name="anna A.")
        one = Meeting(
            id="m", date="2023-06-28", participants=[named], place="Astana", bodies=["b"], evidence=[words("a")]
        )
        other = evolve(one, participants=[self.anna], evidence=[words("b")])

        [merged] = (Record(meetings=[one]) | Record(meetings=[other])).meetings

        assert merged.participants == (self.anna,)

    def test_one_id_is_one_meeting(self) -> None:
        """Accounts with one id are of one meeting, whatever they tell."""
        one = Meeting(id="m", date="2020", place="Astana", evidence=[words("a")])
        other = Meeting(id="m", date="2023", place="Paris", evidence=[words("a")])

        [merged] = (Record(meetings=[one]) | Record(meetings=[other])).meetings

        assert merged.accounts == (one, other)

    def test_what_one_article_tells_apart_stays_apart(self) -> None:
        """Two meetings of one article never become one, also when another article's meeting is like both."""
        told = Meeting(id="m", date="2023-06-28", participants=[self.anna, self.boris], evidence=[words("a")])
        twice = Record(meetings=[told, evolve(told, id="n", evidence=[words("a", 10)])])
        once = Record(meetings=[evolve(told, id="o", evidence=[words("b")])])

        merged = twice | once

        assert [len(meeting.accounts) for meeting in merged.meetings] == [2, 0]

    def test_without_evidence_nothing_is_joined(self) -> None:
        """An account of nobody knows which meeting it is only by the id."""
        told = Meeting(id="m", date="2023-06-28", participants=[self.anna, self.boris])

        merged = Record(meetings=[told]) | Record(meetings=[evolve(told, id="n", evidence=[words("b")])])

        assert len(merged.meetings) == 2

    def test_an_account_of_two_articles_joins_neither_of_them(self) -> None:
        """An account that rests on two articles is not joined with another account of one of them."""
        told = Meeting(
            id="m", date="2023-06-28", participants=[self.anna, self.boris], evidence=[words("a"), words("b")]
        )
        same = [evolve(told, id=id_, evidence=[words(id_)]) for id_ in ("a", "c")]

        merged = Record.union(*(Record(meetings=[one]) for one in (told, *same)))

        assert all({"a", "m"} - {account.id for account in meeting.accounts} for meeting in merged.meetings)
        assert len(merged.meetings) == 2

    def test_groups_are_consistent_throughout(self) -> None:
        """A vague account does not tie two meetings together that exclude each other."""
        vague = Meeting(id="v", date="2023-06-28", participants=[self.anna], evidence=[words("a")])
        with_boris = evolve(vague, id="b", participants=[self.anna, self.boris], evidence=[words("b")])
        with_clara = evolve(vague, id="c", participants=[self.anna, self.clara], evidence=[words("c")])

        merged = Record.union(*(Record(meetings=[one]) for one in (vague, with_boris, with_clara)))

        assert {frozenset(account.id for account in one.accounts) for one in merged.meetings} == {
            frozenset({"v", "b"}),
            frozenset(),
        }

    def test_days_add_up_to_no_more_than_two(self) -> None:
        """Accounts a day apart each do not make one meeting of a whole week."""
        told = [
            Meeting(
                id=f"m{day}", date=f"2023-06-0{day}", participants=[self.anna, self.boris], evidence=[words(f"a{day}")]
            )
            for day in range(1, 8)
        ]

        merged = Record.union(*(Record(meetings=[one]) for one in told))

        for meeting in merged.meetings:
            days = [account.date.earliest for account in meeting.accounts]  # type: ignore[union-attr]
            assert not days or (max(days) - min(days)).days <= 2  # type: ignore[operator, type-var]

    def test_an_undated_account_joins_by_publication(self) -> None:
        """Articles of the same days that name the same two people tell the same meeting, dated or not."""
        dated = Meeting(id="d", date="2023-06-28", participants=[self.anna, self.boris], evidence=[words("a")])
        undated = evolve(dated, id="u", date=None, evidence=[words("b")])

        def merged(one: str | None, other: str | None) -> int:
            first = Record(meetings=[dated], articles=[Article(id="a", text="", published=one)])
            second = Record(meetings=[undated], articles=[Article(id="b", text="", published=other)])
            return len((first | second).meetings)

        assert merged("2023-06-28", "2023-07-01") == 1
        assert merged("2023-06-28", "2023-07-02") == 2
        assert merged("2023-06-28", None) == 2


class TestUnion:
    """Merging any number of records."""

    def test_of_none_and_of_one(self) -> None:
        """No record gives the empty one, one record gives itself, and empty ones do not count."""
        one = Record(bodies=[Body(id="b", name="B", aliases=["Z", "A"])])

        assert Record.union() == Record()
        assert Record.union(one, Record(), one) is one

    def test_it_is_the_same_as_a_chain(self) -> None:
        """All at once or one after the other, the record is the same."""
        records = [
            Record(officials=[Official(id=f"o{number}", name="Anna Berg", evidence=[words(f"a{number}")])])
            for number in range(5)
        ]

        assert Record.union(*records) == reduce(or_, records) == reduce(or_, reversed(records))

    def test_only_records_are_merged(self) -> None:
        """A record and something else have no union."""
        with pytest.raises(TypeError):
            _ = Record() | []  # type: ignore[operator]

    def test_collections_of_the_result_are_part_of_it(self) -> None:
        """The result is a record like any other."""
        merged = Record(bodies=[Body(id="a", name="A")]) | Record(bodies=[Body(id="b", name="B")])

        assert merged.bodies.record is merged
        with pytest.raises(NotFoundError):
            merged.bodies["c"]
