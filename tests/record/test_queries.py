"""The questions that each class of collections answers, possibly and certainly."""

import pytest

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.model import (
    Body,
    Convention,
    Document,
    Meeting,
    Official,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Bodies, Conventions, Documents, Meetings, Officials, Programmes, Record

PAGE = Reference(title="A page")


def dated(**dates: str) -> Meetings:
    """Meetings by id and date."""
    return Meetings(Meeting(id=one, date=date) for one, date in dates.items())


class TestMeetingsByDate:
    """Meetings on a day and in a stretch of time."""

    given = dated(
        day="2023-06-28",
        month="2023-06",
        year="2023",
        recurring="XXXX-06-28",
        period="2023-06-26/2023-06-29",
        long="2020/2024",
        open="2023-06-28/..",
        before="2022-12-31",
        after="2024",
    )

    @pytest.mark.parametrize(
        ("when", "possible", "certain"),
        [
            ("2023-06-28", "day month year recurring period long open", "day period long open"),
            ("2023-06", "day month year recurring period long open", "day month period long"),
            ("2023", "day month year recurring period long open", "day month year period long"),
            ("2023-06-29", "month year period long open", "period long open"),
            ("2023-06-27/2023-06-28", "day month year recurring period long open", "day period long"),
            ("2022", "recurring long before", "long before"),
            ("2024-12-31", "long open after", "open"),
            ("2025", "recurring open", "open"),
            ("1999", "recurring", ""),
            ("XXXX-06-28", "day month year recurring period long open after", "day recurring"),
        ],
    )
    def test_on(self, when: str, possible: str, certain: str) -> None:
        """Possibly: a day in common. Certainly: all of it in the time asked for, or that in it, on every reading."""
        assert set(self.given.on(when).ids) == set(possible.split())
        assert set(self.given.on(when, certain=True).ids) == set(certain.split())

    @pytest.mark.parametrize(
        ("start", "end", "possible", "certain"),
        [
            ("2023", "2023", "day month year recurring period long open", "day month year period"),
            ("2023-06-28", None, "day month year recurring period long open after", "day open after"),
            (None, "2023-06-27", "month year recurring period long before", "before"),
            ("2023-06", "2024", "day month year recurring period long open after", "day month period after"),
            ("2023-06-28/2023-06-30", "2023-07/2024-01", "day month year recurring period long open after", "day"),
            (None, None, " ".join(given.ids), " ".join(given.ids)),
        ],
    )
    def test_between(self, start: str | None, end: str | None, possible: str, certain: str) -> None:
        """Both ends belong to the time asked for, and None leaves one open."""
        assert set(self.given.between(start, end).ids) == set(possible.split())
        assert set(self.given.between(start, end, certain=True).ids) == set(certain.split())

    def test_a_meeting_without_a_date_is_never_found(self) -> None:
        """Of a meeting without any date nothing is claimed, not even possibly."""
        undated = Meetings([Meeting(id="undated")])

        assert not undated.on("2023")
        assert not undated.between()

    def test_an_end_before_the_start_is_refused(self) -> None:
        """A stretch of time that runs backwards is a mistake, not an empty answer."""
        with pytest.raises(InvalidValueError, match="an end not before 2024"):
            self.given.between("2024", "2023")


class TestMeetingsByPeople:
    """Meetings by who took part."""

    def test_an_official_by_any_spelling(self, record: Record) -> None:
        """The official, the id, a spelling in any transliteration and a part of the name lead to the same meetings."""
        for who in (record.officials["roman-vassilenko"], "roman-vassilenko", "VASILENKO Roman", "Vassilenko"):
            assert record.meetings.involving(who).ids == ("astana", "strasbourg")

    def test_a_body_by_any_name(self, record: Record) -> None:
        """A body takes part itself or by somebody who represents it."""
        for who in (record.bodies["coe"], "coe", "CoE", "council of europe"):
            assert record.meetings.involving(who).ids == ("strasbourg", "undated")

    def test_several_are_all_of_them(self, record: Record) -> None:
        """Each further name narrows the answer; no name asks for nothing."""
        assert record.meetings.involving("Vassilenko", "Claus Neukirch").ids == ("astana",)
        assert record.meetings.involving("Bjorn Berge", "Claus Neukirch") == Meetings()
        assert record.meetings.involving() == record.meetings

    def test_nobody_known_is_nobody(self, record: Record) -> None:
        """A name that nothing goes by gives an empty answer."""
        assert record.meetings.involving("Somebody Else") == Meetings()

    def test_without_a_record_names_are_those_of_the_participants(self) -> None:
        """Meetings on their own know ids and the names that they give."""
        given = Meetings([Meeting(id="a", participants=[Participant(name="Anna Berg", official="ab", body="b")])])

        assert given.involving("berg anna") == given.involving("ab") == given.involving("b") == given
        assert given.involving("Berg") == Meetings()

    def test_a_namesake_is_not_taken_for_an_official(self) -> None:
        """A participant without an id may be the official of that name; one with another id is not."""
        anna = Official(id="anna-1", name="Anna Berg")
        given = Meetings(
            [
                Meeting(id="a", participants=[Participant(name="Anna Berg")]),
                Meeting(id="b", participants=[Participant(name="Anna Berg", official="anna-2")]),
            ]
        )

        assert given.involving(anna).ids == ("a",)

    def test_officials_are_those_who_took_part(self, record: Record) -> None:
        """From meetings to the officials of the record who are named in them."""
        assert record.meetings.on("2023-06-28").officials.ids == ("bjorn-berge", "roman-vassilenko")


def test_meetings_by_place_and_kind(record: Record) -> None:
    """A place goes by its folded name; a kind by its word, and a word of no vocabulary is refused."""
    assert record.meetings.in_place("ASTANA").ids == ("astana",)
    assert record.meetings.in_place("Paris") == Meetings()
    assert record.meetings.of_kind("talks").ids == ("strasbourg",)
    with pytest.raises(InvalidValueError, match=r"MeetingKind\.value"):
        record.meetings.of_kind("party")


class TestOfficials:
    """Officials by name, post, body and company."""

    def test_a_name_in_any_spelling(self, record: Record) -> None:
        """All words of a full name lead to the person, in any order; a part of a name to all who have it."""
        assert record.officials["Vasilenko Roman"].id == "roman-vassilenko"
        assert record.officials["neukirch"].id == "claus-neukirch"
        assert "BERGE" in record.officials
        assert record.officials.named("Neukirch Roman") == Officials()
        assert record.officials.named("") == Officials()
        assert record.officials.get("Nobody") is None

    def test_the_full_name_goes_before_a_part(self) -> None:
        """Whoever goes by just that name is meant, not those whose names have it and more."""
        given = Officials([Official(id="a", name="Anna Berg"), Official(id="b", name="Anna Maria Berg")])

        assert given.named("Anna Berg").ids == ("a",)
        assert given.named("Berg").ids == ("a", "b")
        with pytest.raises(AmbiguousError):
            given["Berg"]

    def test_words_of_two_spellings_are_no_name(self) -> None:
        """The words asked for must stand in one spelling."""
        given = Officials([Official(id="a", name="Anna Berg", aliases=["Ann Bergman"])])

        assert given.named("Anna Bergman") == Officials()

    def test_names_in_another_alphabet_stay_apart(self) -> None:
        """Cyrillic names are compared as they are, not by the letters that look Latin."""
        given = Officials([Official(id="a", name="Анна Берг"), Official(id="b", name="Анна Борг")])

        assert given["берг анна"].id == "a"

    def test_of_a_body(self, record: Record) -> None:
        """Who has a post in a body, by its id, name or itself, and with its parts."""
        for body in (record.bodies["mfa"], "mfa"):
            assert record.officials.of(body).ids == ("roman-vassilenko",)
        assert record.officials.of("Secretariat").ids == ("bjorn-berge",)
        assert record.officials.of("Council of Europe") == Officials()
        assert record.officials.of("Council of Europe", including_parts=True).ids == ("bjorn-berge",)

    def test_of_a_body_without_a_record(self, record: Record) -> None:
        """Officials on their own know the ids of bodies only."""
        alone = Officials(record.officials)

        assert alone.of("mfa") == alone.of(record.bodies["mfa"], including_parts=True)
        assert alone.of("Ministry of Foreign Affairs") == Officials()

    def test_holding_a_post(self, record: Record) -> None:
        """All words of the title, in any order, at any time or on a date."""
        given = record.officials

        assert given.holding("deputy").ids == ("bjorn-berge", "roman-vassilenko")
        assert given.holding("Minister, Deputy").ids == ("roman-vassilenko",)
        assert given.holding("Ambassador", on="2014").ids == ("roman-vassilenko",)
        assert given.holding("Ambassador", on="2017") == Officials()
        assert given.holding("Ambassador", on="2016").ids == ("roman-vassilenko",)
        assert given.holding("Ambassador", on="2016", certain=True) == Officials()

    def test_a_date_and_a_title_are_of_one_post(self) -> None:
        """Somebody who was minister once and head now does not count as minister now."""
        one = Official(
            id="a",
            name="Anna Berg",
            posts=[
                Post(title="Minister", start="2010", end="2012", reference=PAGE),
                Post(title="Head", start="2020", reference=PAGE),
            ],
        )

        assert Officials([one]).holding("Minister", on="2021") == Officials()

    def test_met(self, record: Record) -> None:
        """Who took part together with somebody, themselves left out."""
        for who in ("Bjørn Berge", "bjorn-berge", record.officials["bjorn-berge"]):
            assert record.officials.met(who).ids == ("roman-vassilenko",)
        assert record.officials.met("Vassilenko").ids == ("bjorn-berge", "claus-neukirch")
        assert record.officials.met("coe").ids == ("bjorn-berge", "roman-vassilenko")
        assert record.officials[:1].met("Vassilenko").ids == ("bjorn-berge",)
        with pytest.raises(NotFoundError, match="Officials: the answer needs a record"):
            Officials().met("Vassilenko")


class TestBodies:
    """Bodies and their parts."""

    def test_parts_of_a_body(self, record: Record) -> None:
        """Direct parts and parts of parts, by the body, its id or any name."""
        for body in (record.bodies["coe"], "coe", "Council of Europe"):
            assert record.bodies.parts_of(body).ids == ("bureau", "pace", "secretariat")
        assert record.bodies.parts_of("bureau") == Bodies()
        assert record.bodies.parts_of("unknown") == Bodies()

    def test_parts_are_found_through_the_whole_record(self, record: Record) -> None:
        """A collection that lacks the body in between still knows what is part of what."""
        assert record.bodies.where(id="bureau").parts_of("coe").ids == ("bureau",)

    def test_bodies_on_their_own(self) -> None:
        """Without a record, the parts are those in the collection; a circle of parents does no harm."""
        given = Bodies([Body(id="a", name="A", parent="b"), Body(id="b", name="B", parent="a")])

        assert given.parts_of("a").ids == ("b",)


class TestTreaties:
    """Conventions and partial agreements."""

    @pytest.mark.parametrize(
        "cited", ["ETS 141", "ETS No. 141", "No. 141", "141", "CETS No 141", "ets no.141", " № 141 "]
    )
    def test_a_convention_goes_by_its_number(self, record: Record, cited: str) -> None:
        """However it is cited, the number leads to the convention."""
        assert record.conventions[cited].number == 141
        assert cited in record.conventions

    def test_number_and_zeros(self, record: Record) -> None:
        """Leading zeros do not count, and a missing number is an error that names the nearest."""
        assert record.conventions["ETS No. 018"] is record.conventions.number(18)
        assert record.conventions["Strasbourg Convention"] is record.conventions.number(141)
        with pytest.raises(NotFoundError, match="Conventions: nothing goes by '142'"):
            record.conventions.number(142)

    def test_standing(self, record: Record) -> None:
        """Possibly: some reading of the dates gives the standing. Certainly: none gives another."""
        given = record.conventions

        def found(standing: str, on: str | None = None, *, certain: bool = False) -> bool:
            return bool(given.with_standing(standing, on=on, certain=certain))

        assert found("party")
        assert found("party", certain=True)
        assert not found("signed")
        assert found("signed", "2015-06", certain=True)
        assert not found("signed", "2015-02")
        assert found("signed", "2015-03")
        assert not found("signed", "2015-03", certain=True)
        assert found("party", "2016-06")
        assert found("signed", "2016-06")
        assert not found("party", "2016-06", certain=True)
        assert not found("signed", "2016-06", certain=True)
        assert found("party", "2017", certain=True)
        assert not found("signed", "2017")
        with pytest.raises(InvalidValueError):
            found("friend")

    def test_a_statement_without_a_standing_gives_none(self) -> None:
        """A source that only names the treaty does not change what is known of it."""
        silent = Statement(reference=PAGE)
        told = Statement(standing="party", date="2016", reference=PAGE)
        given = Conventions([Convention(number=1, series="ETS", title="A", statements=[silent, told])])

        assert given.with_standing("party", certain=True) == given

    def test_standing_towards_an_agreement(self, record: Record) -> None:
        """The same questions are asked of partial agreements."""
        assert record.agreements.with_standing("member", on="2013", certain=True).ids == ("venice-commission",)
        assert not record.agreements.with_standing("member", on="2011")

    def test_in_force(self, record: Record) -> None:
        """Treaties in force by a date, whoever is party; without a date those that ever were."""
        given = record.conventions

        assert given.in_force().ids == ("ETS 141",)
        assert given.in_force("1993").ids == ("ETS 141",)
        assert not given.in_force("1993", certain=True)
        assert given.in_force("1994", certain=True).ids == ("ETS 141",)
        assert not given.in_force("1993-08")
        assert not given.in_force("XXXX-09", certain=True)
        assert record.agreements.in_force("1990-05").ids == ("venice-commission",)

    def test_subject(self, record: Record) -> None:
        """A text in the subjects or in any name."""
        assert record.conventions.subject("CRIME").ids == ("ETS 141",)
        assert record.conventions.subject("laundering").ids == ("ETS 141", "CETS 198")
        assert record.agreements.subject("venice").ids == ("venice-commission",)


class TestProgrammesAndDocuments:
    """Co-operation programmes and numbered documents."""

    def test_running(self) -> None:
        """Possibly: a day in common. Certainly: on every reading of the period."""
        given = Programmes(
            [
                Programme(id="a", name="A", period="2019/2022"),
                Programme(id="b", name="B", period="2022/.."),
                Programme(id="c", name="C"),
            ]
        )

        assert given.running("2022").ids == ("a", "b")
        assert given.running("2020", certain=True).ids == ("a",)
        assert not given.running("2022-06", certain=True)
        assert given.running("2023-01-01", certain=True).ids == ("b",)

    def test_documents_by_kind_and_number(self, record: Record) -> None:
        """A number goes by its letters and digits, whatever the spaces."""
        assert record.documents.of_kind("opinion").ids == ("opinion-1",)
        assert record.documents.numbered("2193(2017)").ids == ("resolution-2193",)
        assert record.documents.numbered("cdl-ad (2017) 010").ids == ("opinion-1",)
        assert record.documents.numbered("2193") == Documents()
        assert record.documents["CDL-AD(2017)010"] == Document(
            id="opinion-1", kind="opinion", number="CDL-AD(2017)010", body="venice"
        )


class TestArticles:
    """Articles by what they tell and when they appeared."""

    def test_mentioning(self, record: Record) -> None:
        """A fact, an id or any name leads to the articles that give evidence for it."""
        for what in (record.officials["bjorn-berge"], "bjorn-berge", "Berge", "Venice Commission", "Annual talks"):
            assert record.articles.mentioning(what).ids == ("first",)
        assert record.articles.mentioning("Neukirch").ids == ("later",)
        assert not record.articles.mentioning("mfa")
        assert not record.articles.mentioning("nobody at all")
        assert not record.articles[1:].mentioning("Berge")

    def test_an_article_mentions_itself(self, record: Record) -> None:
        """Asked for the article of an article, the answer is that article."""
        assert record.articles.mentioning(record.articles["first"]).ids == ("first",)

    def test_published_between(self, record: Record) -> None:
        """Possibly and certainly, by what is known of the day."""
        assert record.articles.published_between("2023", "2023").ids == ("first",)
        assert record.articles.published_between("2024-02-10").ids == ("later",)
        assert not record.articles.published_between("2024-02-10", certain=True)
        assert record.articles.published_between().ids == ("first", "later")
