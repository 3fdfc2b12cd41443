"""Where checks say nothing: what only looks wrong, and what nobody can tell."""

import pytest

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Statement,
)
from kzcoe.record import Record
from record.checks.cases import ARTICLE, PAGE, WORDS, party_to, telling


def codes(record: Record) -> list[str]:
    """The codes of what is found."""
    return [one.code for one in record.check()]


def said(standing: str, said: str | None = "2023-06-28", date: str | None = None) -> Statement:
    """What an article says."""
    return Statement(standing=standing, said=said, date=date, evidence=WORDS)


def stated(standing: str, date: str | None = None, said: str | None = None) -> Statement:
    """What a page says."""
    return Statement(standing=standing, date=date, said=said, reference=PAGE)


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ((said("party"), stated("party", "2020")), []),
        ((said("party"), stated("party", "2023")), []),  # perhaps before the article
        ((said("party"), stated("party", said="2024")), []),  # since when, the page does not say
        ((said("party"), stated("ratified", "2023-01")), []),
        ((said("party"), stated("denounced", "2024")), []),  # what is left had been reached
        ((said("party", None), stated("party", "2024")), []),
        ((said("party"),), []),  # no page to hold it against
        ((said("intends"), stated("invited", "2024")), []),
        ((said("signed"), stated("party", "2020")), []),
        ((said("party"), stated("invited", "2020")), ["standing-unsupported"]),
        ((said("party"), stated("party", "2024")), ["standing-unsupported"]),
        ((said("party", None), stated("signed", "2024")), ["standing-unsupported"]),
        ((said("party"), stated("party", "2010"), stated("denounced", "2020")), ["standing-unsupported"]),
    ],
)
def test_a_claim_is_held_against_pages_of_its_day(statements: tuple[Statement, ...], found: list[str]) -> None:
    """An article may not be ahead of all pages, nor behind; where a page leaves room, nothing is told."""
    assert codes(telling(*statements)) == found


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        # The convention was in force for all from the day on which a source has it so for Kazakhstan: no mistake.
        ((said("party", None, "1999-02-01"), said("party", None, "1998")), ["standing-dates-differ"]),
        ((said("party", None, "2015-04-08"), stated("ratified", "2015-04-08")), []),
        (
            (stated("party", "2015-04-08"), stated("ratified", "2015-04-08"), stated("party", "2015-08-01")),
            ["standing-dates-differ"],
        ),
        ((said("party", None, "1999-02-01"), stated("party", "2000")), ["another-step"]),
        ((stated("intends", "2010-02"), stated("intends", "2010-12")), []),
        ((stated("invited", said="2023"), stated("party", "2016")), []),
        ((stated("invited", "2023"), stated("party", "2016")), ["plan-after-step"]),
    ],
)
def test_a_date_is_called_mistaken_on_the_word_of_pages_only(
    statements: tuple[Statement, ...], found: list[str]
) -> None:
    """Which of two dates is that of another step only pages can tell; a plan has several days, and is told later."""
    convention = Convention(number=1, series="ETS", title="A", in_force="1999-02-01", statements=statements)

    assert codes(Record(articles=[ARTICLE], conventions=[convention])) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kazakhstan is a party to 4 conventions of the Council of Europe.", "the record has 1"),
        ("Kazakhstan, not a member of the CoE, is a member of four CoE conventions.", "the record has 1"),
        ("Kazakhstan has joined three Council of Europe’s conventions.", "the record has 1"),
        ("Kazakhstan is not a party to four conventions of the Council of Europe.", None),
        ("Kazakhstan wants to become a party to four conventions of the CoE.", None),
        ("Like Kazakhstan, Georgia is a party to four conventions of the Council of Europe.", None),
        ("Kazakhstan is a party to four conventions of the United Nations.", None),
        ("Kazakhstan is a party to over four conventions of the Council of Europe.", None),
        ("Kazakhstan is silent. Georgia is a party to four CoE conventions.", None),
    ],
)
def test_only_what_is_said_of_kazakhstan_now_is_counted(text: str, found: str | None) -> None:
    """Other states, other organisations, plans and round numbers are no count."""
    told = [str(one).rpartition("but ")[2] for one in party_to(text).check()]

    assert told == ([] if found is None else [found])
    assert codes(party_to(text, None)) == []


def test_more_conventions_than_were_counted_are_told_when_they_are_certain() -> None:
    """An article that counts fewer than there certainly were is told; one that may be right is not."""
    text = "Kazakhstan is a party to two conventions of the Council of Europe."

    def counted(*since: str | None) -> list[str]:
        conventions = [
            Convention(number=number, series="ETS", title="A", statements=[stated("party", date)])
            for number, date in enumerate(since, 1)
        ]
        return codes(Record(articles=[Article(id="a", text=text, published="2023")], conventions=conventions))

    assert counted("2010", "2011", "2012") == ["count-differs"]
    assert counted("2010", "2011", None) == []
    assert counted("2010", "2023-06", "2024") == []
    assert counted() == []


def holder(title: str, day: str, *pages: Post, body: str | None = "mj", text: str = "Words that say so.") -> Record:
    """A record of somebody to whom an article gives a title on a day, at the end of its text."""
    article = Article(id="a", text=text)
    post = Post(title=title, body=body, attested=[PartialDate(day)], evidence=article.quote(len(text) - 1, len(text)))
    official = Official(id="o", name="Anna Berg", posts=[post, *pages])
    return Record(articles=[article], officials=[official], bodies=[Body(id="mj", name="Ministry of Justice")])


HELD = Post(title="Minister for Justice", body="mj", start="2020", end="2022", reference=PAGE)


@pytest.mark.parametrize(
    ("record", "found"),
    [
        (holder("Minister of Justice", "2023", HELD), ["post-not-held"]),
        (holder("Justice Minister", "2019", HELD), ["post-not-held"]),
        (holder("Minister of Justice", "2022", HELD), []),
        (holder("Deputy Minister of Justice", "2019", HELD), []),
        (holder("Minister of Justice", "2019", HELD, body=None), []),
        (holder("Minister of Justice", "2023", HELD, text="The former minister"), []),
        (holder("Minister of Justice", "2023", HELD, Post(title="Minister of Justice", body="mj", reference=PAGE)), []),
    ],
)
def test_a_post_is_held_against_pages_of_the_same_office(record: Record, found: list[str]) -> None:
    """Another title, another body, a former post and a page without an end exclude nothing."""
    assert codes(record) == found


@pytest.mark.parametrize(
    ("text", "date", "found"),
    [
        ("They met.", "2023-06-29", ["meeting-after-article"]),
        ("They met.", "2023-06", []),
        ("They met.", "2023-06-28/2023-06-30", []),
        ("They will meet.", "2023-07-01", []),
        ("The next session is planned.", "2023-07-01", []),
    ],
)
def test_what_is_announced_may_come_later(text: str, date: str, found: list[str]) -> None:
    """A meeting that has surely not been when the article appeared is told, unless it is announced."""
    article = Article(id="a", text=text, published="2023-06-28")
    meeting = Meeting(id="m", date=date, evidence=[article.quote(0, len(text))])

    assert codes(Record(articles=[article], meetings=[meeting])) == found


def pair(one: str, other: str, *, body: str = "coe", title: str = "Adviser") -> Record:
    """A record of two officials with one post each."""
    return Record(
        officials=[
            Official(id="one", name=one, posts=[Post(title="Adviser", body="coe", reference=PAGE)]),
            Official(id="other", name=other, posts=[Post(title=title, body=body, reference=PAGE)]),
        ],
        bodies=[Body(id="coe", name="Council of Europe"), Body(id="eu", name="European Union")],
    )


@pytest.mark.parametrize(
    ("record", "found"),
    [
        (pair("Yerlan Sarsembayev", "Erlan Sarsembaev", body="eu"), ["officials-may-be-one"]),
        (pair("Anna Berg", "Anna Borg"), ["officials-may-be-one"]),
        (pair("Anna Berg", "Anna Borg", title="Director"), []),
        (pair("Anna Berg", "Anna Berg Holm", body="eu"), []),
        (pair("Anna Berg", "Erik Holm"), []),
        (pair("Anna", "Anna Berg"), []),
    ],
)
def test_two_officials_may_be_one_when_more_than_a_name_says_so(record: Record, found: list[str]) -> None:
    """Names that are nearly the same take a body or an office in common."""
    assert codes(record) == found


def official_of(*bodies: Body) -> Record:
    """A record of somebody with a post in each of the bodies."""
    posts = [Post(title="Head", body=body.id, reference=PAGE) for body in bodies]
    return Record(officials=[Official(id="o", name="Anna Berg", posts=posts)], bodies=bodies)


def seen_in(*places: str, other_day: str = "2023-06-28") -> Record:
    """A record of somebody who took part in meetings."""
    days = ["2023-06-28", other_day]
    who = [Participant(name="Anna Berg", official="o")]
    meetings = [
        Meeting(id=str(number), date=day, place=place, participants=who)
        for number, (place, day) in enumerate(zip(places, days, strict=True))
    ]
    return Record(officials=[Official(id="o", name="Anna Berg", aliases=["Berg", "Анна Берг"])], meetings=meetings)


@pytest.mark.parametrize(
    ("record", "found"),
    [
        (
            official_of(
                Body(id="a", name="A", kind="ministry", country="KZ"),
                Body(id="b", name="B", kind="court", country="FR"),
            ),
            ["official-may-be-two"],
        ),
        (
            official_of(
                Body(id="a", name="A", kind="ministry", country="KZ"), Body(id="b", name="B", kind="ngo", country="FR")
            ),
            [],
        ),
        (
            official_of(
                Body(id="a", name="A", kind="ministry", country="KZ"),
                Body(id="b", name="B", kind="court", country="KZ"),
            ),
            [],
        ),
        (seen_in("Astana", "Paris"), ["official-may-be-two"]),
        (seen_in("Astana", "ASTANA"), []),
        (seen_in("Astana", "Paris", other_day="2023-06-29"), []),
        (seen_in("Astana", "Paris", other_day="2023-06"), []),
    ],
)
def test_one_official_may_be_two_when_no_one_could_be_so(record: Record, found: list[str]) -> None:
    """Authorities of two states, or two cities on one day; spellings in another alphabet are no other name."""
    assert codes(record) == found


def told_twice(partial: str, *whole: str, place: str | None = "Brussels", same: str | None = None) -> list[str]:
    """What is found where an article tells a meeting with part of its date, and others tell some with all of it."""
    texts = {name: Article(id=name, text="They met.") for name in ("a", *map(str, range(len(whole))))}
    who = [Participant(name="Anna Berg")]
    meetings = [Meeting(id="m", date=partial, place="Brussels", participants=who, evidence=[texts["a"].quote(0, 4)])]
    meetings += [
        Meeting(
            id=f"m{number}", date=day, place=place, participants=who, evidence=[texts[same or str(number)].quote(0, 4)]
        )
        for number, day in enumerate(whole)
    ]
    return [str(one) for one in Record(articles=texts.values(), meetings=meetings).check()]


def test_a_date_is_completed_by_one_meeting_only() -> None:
    """Somebody, a place and a day that may be the same make a meeting known again, if only one comes into question."""
    assert len(told_twice("XXXX-11-13", "2023-11-13")) == 1
    assert len(told_twice("2023-11", "2023-11-13")) == 1
    assert told_twice("XXXX-11-13", "2023-11-13", "2022-11-13") == []
    assert told_twice("XXXX-11-13", "2023-11-14") == []
    assert told_twice("2023", "2023-11-14") == []
    assert told_twice("XXXX-11-13", "2023-11-13", place="Astana") == []
    assert told_twice("XXXX-11-13", "2023-11-13", same="a") == []


def test_a_numbered_meeting_is_known_by_its_number_and_body() -> None:
    """The twentieth meeting of a committee is one, wherever it is told to have been."""
    texts = [Article(id=name, text="They met.") for name in "ab"]
    dates = {"a": "XXXX-11-13", "b": "2023-11-13"}
    meetings = [
        Meeting(id=f"m{one.id}", title="20th meeting", date=dates[one.id], bodies=["pcc"], evidence=[one.quote(0, 4)])
        for one in texts
    ]
    record = Record(articles=texts, meetings=meetings, bodies=[Body(id="pcc", name="Committee", kind="committee")])

    assert codes(record) == ["date-completed"]


def test_partial_agreements_are_checked_as_conventions_are() -> None:
    """The day on which an agreement was set up is not that of joining it."""
    agreement = PartialAgreement(
        id="greco",
        name="GRECO",
        created="1999-05-01",
        statements=[said("member", None, "1999-05-01"), stated("member", "2020-01-01")],
    )

    [found] = Record(articles=[ARTICLE], agreements=[agreement]).check()

    assert str(found) == (
        "PartialAgreement greco: admission as a member dated 1999-05-01, which is the date of its creation; pages date"
        " it 2020-01-01"
    )
