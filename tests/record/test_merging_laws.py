"""Merging is associative, commutative and idempotent, on records made to collide.

Ids, names, dates and places come from pools so small that most facts meet another one that is the same, nearly the same
or the same in a roundabout way: by an id that was merged away, a parent that turns out to be another, a spelling that
links two others.
"""

from itertools import permutations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

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
    Period,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record
from kzcoe.record.merging import merge
from strategies import maybe, tuples

TEXT = "0123456789"
PUBLISHED = {"a0": "2023-06-28", "a1": "2023-06-29", "a2": "2023-07-10", "a3": "2023-06", "a4": None}

PERSONS = ["claus-neukirch", "klaus-neukirch", "bjorn-berge", "b", "q1"]
BODIES = ["b1", "b2", "b3", "b4", "b5"]

articles = st.sampled_from(sorted(PUBLISHED))
persons = st.sampled_from(PERSONS)
bodies = st.sampled_from(BODIES)
spellings = st.sampled_from(
    ["Claus Neukirch", "Klaus Neukirch", "Neukirch Claus", "Сlaus Neukirch", "Bjørn Berge", "Bjorn BERGE", "Berge"]
)
names = st.sampled_from(["Foreign Committee", "foreign  committee", "Justice Ministry", "Venice Commission", "Senate"])
days = st.sampled_from(["2023-06-28", "2023-06-29", "2023-07-01", "2023-06", "2023", "XXXX-06-28", "2023-XX-28"])
dates = days.map(PartialDate)
whens = dates | st.sampled_from(["2023-06-26/2023-06-28", "2023-06-29/..", "2024/2027"]).map(Period)
pages = st.builds(Reference, title=st.sampled_from(["A page", "Another"]))


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    """Evidence in one of the articles."""
    start = draw(st.integers(0, 3))
    end = draw(st.integers(start + 1, 5))
    return Evidence(draw(articles), start, end, TEXT[start:end])


posts = st.builds(
    Post, title=st.sampled_from(["Minister", "Head"]), body=maybe(bodies), start=maybe(dates), evidence=evidences()
)
participants = st.builds(Participant, name=spellings, official=maybe(persons), body=maybe(bodies))


@st.composite
def told_articles(draw: st.DrawFn) -> Article:
    """An article, of which all or little is known."""
    one = draw(articles)
    return Article(
        id=one, text=TEXT, published=PUBLISHED[one] if draw(st.booleans()) else None, title=draw(maybe(st.just(one)))
    )


@st.composite
def told_meetings(draw: st.DrawFn) -> Meeting:
    """A meeting as one article tells it, or as nobody does."""
    article = draw(maybe(articles))
    return Meeting(
        id=draw(st.sampled_from([f"m{number}" for number in range(8)])),
        kind=draw(maybe(st.sampled_from(["talks", "visit"]))),
        title=draw(maybe(st.just("Annual talks"))),
        date=draw(maybe(whens)),
        place=draw(maybe(st.sampled_from(["Astana", "ASTANA", "Paris"]))),
        participants=draw(tuples(participants, 3)),
        bodies=draw(tuples(bodies)),
        evidence=() if article is None else (Evidence(article, 0, 2, "01"),),
    )


told_officials = st.builds(
    Official,
    id=persons,
    name=spellings,
    aliases=tuples(spellings),
    country=maybe(st.sampled_from(["KZ", "NO"])),
    posts=tuples(posts),
    evidence=tuples(evidences()),
)
told_bodies = st.builds(
    Body,
    id=bodies,
    name=names,
    short_name=maybe(st.sampled_from(["FC", "Justice Ministry"])),
    aliases=tuples(names),
    kind=maybe(st.sampled_from(["organ", "court"])),
    parent=maybe(bodies),
    country=maybe(st.sampled_from(["KZ", "FR"])),
    evidence=tuples(evidences()),
)
told_conventions = st.builds(
    Convention,
    number=st.sampled_from([18, 141]),
    series=st.just("ETS"),
    title=st.sampled_from(["On Crime", "On Crimes", "Crime"]),
    short_titles=tuples(st.sampled_from(["Crime", "On Crime"])),
    opened=maybe(dates),
    statements=tuples(
        st.builds(
            Statement, standing=maybe(st.sampled_from(["signed", "party"])), date=maybe(whens), evidence=evidences()
        )
    ),
    references=tuples(pages),
)
told_agreements = st.builds(
    PartialAgreement,
    id=st.sampled_from(["venice", "greco"]),
    name=names,
    short_name=maybe(names),
    aliases=tuples(names),
    kind=st.sampled_from(["partial", "enlarged", None]),
    created=maybe(dates),
    statements=tuples(st.builds(Statement, standing=st.just("member"), date=maybe(whens), reference=pages)),
)
told_programmes = st.builds(
    Programme,
    id=st.sampled_from(["p1", "p2"]),
    name=names,
    aliases=tuples(names),
    period=maybe(st.sampled_from(["2020/2023", "2020-01/2024"])),
    partners=tuples(bodies),
    evidence=tuples(evidences()),
)
told_documents = st.builds(
    Document,
    id=st.sampled_from(["d1", "d2", "d3"]),
    kind=st.sampled_from(["resolution", "opinion"]),
    number=st.sampled_from(["12", "1 2", "13"]),
    title=maybe(st.sampled_from(["Relations", "On relations"])),
    date=maybe(whens),
    body=maybe(bodies),
    evidence=tuples(evidences()),
)


def some(facts: st.SearchStrategy[object], most: int) -> st.SearchStrategy[list[object]]:
    """Facts with different ids."""
    return st.lists(facts, max_size=most, unique_by=lambda fact: fact.id)  # type: ignore[attr-defined]


records = st.builds(
    Record,
    articles=some(told_articles(), 4),
    officials=some(told_officials, 4),
    meetings=some(told_meetings(), 5),
    conventions=some(told_conventions, 2),
    agreements=some(told_agreements, 2),
    programmes=some(told_programmes, 2),
    documents=some(told_documents, 3),
    bodies=some(told_bodies, 4),
)
gatherings = st.builds(  # nothing but meetings, for more collisions of them
    Record, articles=some(told_articles(), 5), meetings=some(told_meetings(), 8), officials=some(told_officials, 3)
)
any_records = records | gatherings


@given(any_records, any_records)
def test_merging_is_commutative(one: Record, other: Record) -> None:
    """It does not matter which of two records comes first."""
    assert one | other == other | one


@given(any_records, any_records, any_records)
def test_merging_is_associative(one: Record, two: Record, three: Record) -> None:
    """It does not matter in which steps three records are merged, nor in which order."""
    at_once = Record.union(one, two, three)

    for a, b, c in permutations((one, two, three)):
        assert (a | b) | c == at_once


@given(any_records, any_records)
def test_merging_is_idempotent(one: Record, other: Record) -> None:
    """A record that was merged already changes nothing, and neither does an empty one."""
    both = one | other

    assert one | one == one
    assert one | Record() == one
    assert both | both == both | one == both | other | Record() == both


@given(any_records, any_records)
def test_merging_again_changes_nothing(one: Record, other: Record) -> None:
    """What merging makes of two records is already what it makes of the result."""
    both = Record(**merge([one, other]))

    assert Record(**merge([both])) == both


@given(any_records, any_records)
def test_merging_loses_nothing(one: Record, other: Record) -> None:
    """All evidence, all spellings, all accounts and all statements of both are in the result."""
    both = one | other

    assert set(both.evidence()) == set(one.evidence()) | set(other.evidence())
    for given_record in (one, other):
        for official in given_record.officials:
            assert any(set(official.names) <= set(merged.names) for merged in both.officials)
        for body in given_record.bodies:
            assert any(set(body.names) <= set(merged.names) for merged in both.bodies)
        for convention in given_record.conventions:
            assert set(convention.statements) <= set(both.conventions[convention.id].statements)
        for meeting in given_record.meetings:
            assert meeting.id in both.meetings


def completed(record: Record) -> Record:
    """The record with every official and body that the pools have, so that each reference leads somewhere."""
    return evolve(
        record,
        officials=[
            *record.officials,
            *(Official(id=one, name=one) for one in PERSONS if one not in record.officials.ids),
        ],
        bodies=[*record.bodies, *(Body(id=one, name=one) for one in BODIES if one not in record.bodies.ids)],
    )


@given(any_records, any_records)
def test_references_lead_to_what_stands(one: Record, other: Record) -> None:
    """Where every id leads somewhere before, every id leads somewhere after."""
    both = completed(one) | completed(other)

    problems = map(str, both.check())
    assert [one for one in problems if "official '" in one or "body '" in one] == []


def by_article(record: Record) -> Record:
    """The record with ids of meetings that are different in each article."""
    meetings = {one: "".join(evidence.article for evidence in one.evidence) for one in record.meetings}
    return evolve(record, meetings=[evolve(one, id=f"{article}-{one.id}") for one, article in meetings.items()])


@given(gatherings, gatherings)
def test_what_one_article_tells_apart_stays_apart(one: Record, other: Record) -> None:
    """No meeting has two accounts of one article, unless they have one id."""
    for meeting in (by_article(one) | by_article(other)).meetings:
        told = {(evidence.article, account.id) for account in meeting.accounts for evidence in account.evidence}
        assert len({article for article, _ in told}) == len(told)
