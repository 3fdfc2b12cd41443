"""Hypothesis strategies for records in which every id leads somewhere and every quote stands."""

from typing import NamedTuple

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
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record
from strategies import maybe, tuples

TEXT = "0123456789"
PAGE = Reference(title="A page")
ARTICLES, PERSONS, BODIES = ["a1", "a2", "a3"], ["p1", "p2", "p3"], ["b1", "b2", "b3"]


class Known(NamedTuple):
    """The ids that a fact may refer to."""

    articles: list[str]
    persons: list[str]
    bodies: list[str]


names = st.sampled_from(["Claus Neukirch", "Björn Berge", "Venice Commission", "Senate"])
dates = st.sampled_from(["2023-06-28", "2023-06", "XXXX-11-13"]).map(PartialDate)


@st.composite
def records(draw: st.DrawFn, *, kept: str = "") -> Record:
    """Records of a few facts that refer to one another a good deal; `kept` is an id that none of them has."""
    articles, persons, bodies = (
        sorted(draw(st.sets(st.sampled_from([one for one in ids if one != kept]))))
        for ids in (ARTICLES, PERSONS, BODIES)
    )
    return Record(
        articles=[Article(id=one, text=TEXT, published=draw(maybe(dates))) for one in articles],
        officials=[draw(officials(one, articles, bodies)) for one in persons],
        meetings=[draw(meetings(one, Known(articles, persons, bodies))) for one in draw(ids("m1", "m2"))],
        conventions=[draw(conventions(articles)) for _ in draw(ids("c"))],
        agreements=[draw(agreements(one, articles)) for one in draw(ids("b1", "greco"))],
        programmes=[draw(programmes(one, articles, bodies)) for one in draw(ids("r"))],
        documents=[draw(documents(one, articles, bodies)) for one in draw(ids("d1", "d2"))],
        bodies=[draw(told_bodies(one, articles, bodies)) for one in bodies],
    )


def ids(*some: str) -> st.SearchStrategy[list[str]]:
    """Some of the ids."""
    return st.sets(st.sampled_from(some)).map(sorted)


def one_of(some: list[str]) -> st.SearchStrategy[str | None]:
    """One of the ids, or None."""
    return st.none() | st.sampled_from(some) if some else st.none()


def several_of(some: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the ids, perhaps twice."""
    return tuples(st.sampled_from(some)) if some else st.just(())


@st.composite
def evidences(draw: st.DrawFn, articles: list[str]) -> Evidence:
    """Words of one of the articles."""
    start = draw(st.integers(0, 3))
    end = draw(st.integers(start + 1, 6))
    return Evidence(draw(st.sampled_from(articles)), start, end, TEXT[start:end])


def told(articles: list[str]) -> st.SearchStrategy[tuple[Evidence, ...]]:
    """Some evidence, where there are articles."""
    return tuples(evidences(articles)) if articles else st.just(())


def sources(articles: list[str]) -> st.SearchStrategy[dict[str, object]]:
    """Evidence or a page, as arguments."""
    page: st.SearchStrategy[dict[str, object]] = st.just({"reference": PAGE})
    return page | evidences(articles).map(lambda one: {"evidence": one}) if articles else page


@st.composite
def officials(draw: st.DrawFn, id_: str, articles: list[str], bodies: list[str]) -> Official:
    """An official with posts in the bodies."""
    posts = [
        Post(title="Head", body=draw(one_of(bodies)), **draw(sources(articles))) for _ in range(draw(st.integers(0, 2)))
    ]
    return Official(id=id_, name=draw(names), posts=posts, evidence=draw(told(articles)))


@st.composite
def meetings(draw: st.DrawFn, id_: str, known: Known, accounts: int = 2) -> Meeting:
    """A meeting of officials and bodies, perhaps with accounts."""
    articles, persons, bodies = known
    participants = [
        Participant(
            name=draw(names),
            official=draw(one_of(persons)),
            body=draw(one_of(bodies)),
            evidence=next(iter(draw(told(articles))), None),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Meeting(
        id=id_,
        date=draw(maybe(dates)),
        participants=participants,
        bodies=draw(several_of(bodies)),
        evidence=draw(told(articles)),
        accounts=[draw(meetings(f"{id_}/{number}", known, 0)) for number in range(draw(st.integers(0, accounts)))],
    )


@st.composite
def conventions(draw: st.DrawFn, articles: list[str]) -> Convention:
    """The same convention, with different things said of it."""
    statements = [Statement(standing="party", **draw(sources(articles))) for _ in range(draw(st.integers(0, 2)))]
    references = draw(tuples(st.just(PAGE), 1))
    return Convention(number=141, series="ETS", title="On Crime", statements=statements, references=references)


@st.composite
def agreements(draw: st.DrawFn, id_: str, articles: list[str]) -> PartialAgreement:
    """An agreement of which something is said."""
    statements = [Statement(standing="member", **draw(sources(articles))) for _ in range(draw(st.integers(0, 2)))]
    return PartialAgreement(id=id_, name=draw(names), statements=statements)


@st.composite
def programmes(draw: st.DrawFn, id_: str, articles: list[str], bodies: list[str]) -> Programme:
    """A programme of the bodies."""
    return Programme(id=id_, name=draw(names), partners=draw(several_of(bodies)), evidence=draw(told(articles)))


@st.composite
def documents(draw: st.DrawFn, id_: str, articles: list[str], bodies: list[str], accounts: int = 2) -> Document:
    """A document of a body, perhaps with accounts."""
    return Document(
        id=id_,
        kind="report",
        number=id_,
        body=draw(one_of(bodies)),
        evidence=draw(told(articles)),
        accounts=[
            draw(documents(f"{id_}/{number}", articles, bodies, 0)) for number in range(draw(st.integers(0, accounts)))
        ],
    )


@st.composite
def told_bodies(draw: st.DrawFn, id_: str, articles: list[str], bodies: list[str]) -> Body:
    """A body, perhaps part of another or, wrongly, of itself."""
    references = draw(tuples(st.just(PAGE), 1))
    return Body(
        id=id_, name=draw(names), parent=draw(one_of(bodies)), evidence=draw(told(articles)), references=references
    )
