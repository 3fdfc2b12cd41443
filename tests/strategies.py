"""Hypothesis strategies for every class of the model: any value that can be constructed may come out."""

from calendar import monthrange
from typing import TypeVar

from attrs import fields
from hypothesis import strategies as st

from kzcoe.model import (
    Article,
    Body,
    BodyKind,
    Confidence,
    Convention,
    Correction,
    DataVersion,
    Document,
    DocumentKind,
    Evidence,
    Meeting,
    MeetingKind,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Period,
    Post,
    Programme,
    Reference,
    Span,
    SpanKind,
    Standing,
    Statement,
)
from kzcoe.model.facts import KINDS

T = TypeVar("T")

MONTHS = st.integers(1, 12)
YEARS = st.integers(1, 9999)
LAST_ETS = 193

characters = st.characters(exclude_categories=["Cs"])  # no lone surrogates: no file can hold them
texts = st.text(characters, min_size=1, max_size=12).filter(lambda text: not text.isspace())
articles_texts = st.text(characters, min_size=1, max_size=60)
countries = st.sampled_from(["KZ", "FR", "DE", "HU"])

PIECES = (
    *("Deputy Minister Anna Lundqvist", "Director Paul Mertens", "Petra Lind", "A.", "Ambassador", "the rapporteurs"),
    *("he", "she", "The guest", "the two", "it", "here", "there", "yesterday", "in Astana", "the Kazakh capital"),
    *("met with", "held talks with", "was received by", "will meet", "did not meet"),
    *("the Council of Europe", "Northern Steppe University", "Kazakhstan", "Tunisia", "ILO", "has not"),
    *(
        "is a party to",
        "was invited to join",
        "a full member of the Venice Commission since",
        "the Istanbul Convention",
    ),
    *("ETS No. 141", "(CETS 210)", "Convention 108+", "No. 999", "Resolution 2193 (2017)", "Steppe Justice Programme"),
    *("2024-2027", "on 5 May 2024", "on 26–27 June", "the 31st of"),
    *("ASTANA –", "11.03.2023 11:58", "date 2023-06-28", "Photo:", "Read also:", "Speakers:", "- ", "1. "),
    *("(", ")", "“", "”", ",", ";", ":", ".", "and", "of", "'s"),
    *("\n", "\r\n", "\n\n", "\t", "\ufeff", "\u0301", "\ud800", "İ"),
)
"""What articles are made of, and what stands between: enough that texts of them tell something now and then."""
pieces = st.sampled_from(PIECES)
pieced_texts = st.lists(pieces | st.text(st.characters(), max_size=8), max_size=40).map(" ".join)


def tuples(items: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """Short tuples of the items."""
    return st.lists(items, max_size=most).map(tuple)


def maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """The items, or None."""
    return st.none() | items


ANY_YEAR = maybe(YEARS)


@st.composite
def partial_dates(draw: st.DrawFn, years: st.SearchStrategy[int | None] = ANY_YEAR) -> PartialDate:
    """Dates with any of their parts unknown; `years` tells which years, and None with them where it may be unknown."""
    year = draw(years)
    month = draw(maybe(MONTHS))
    longest = 31 if month is None else monthrange(year or 2000, month)[1]
    day = draw(maybe(st.integers(1, longest)))
    if year is month is day is None:
        month = draw(MONTHS)
    return PartialDate(year, month, day)


@st.composite
def periods(draw: st.DrawFn, years: st.SearchStrategy[int | None] = ANY_YEAR) -> Period:
    """Periods with years or without, open at one end or at none."""
    start = draw(partial_dates(years))
    given = YEARS if years is ANY_YEAR else years.filter(lambda year: year is not None)
    end = draw(partial_dates(given if start.has_year else st.none()))
    if end.certainly_before(start):
        start, end = end, start
    open_end = draw(st.sampled_from(["none", "start", "end"]))
    return Period(None if open_end == "start" else start, None if open_end == "end" else end)


def whens(years: st.SearchStrategy[int | None] = ANY_YEAR) -> st.SearchStrategy[PartialDate | Period]:
    """What a date attribute holds: a date or a period."""
    return partial_dates(years) | periods(years)


@st.composite
def ordered_dates(draw: st.DrawFn) -> tuple[PartialDate | None, PartialDate | None]:
    """Two dates of which the second is not certainly before the first; either may be missing."""
    first, second = draw(maybe(partial_dates())), draw(maybe(partial_dates()))
    if first is not None and second is not None and second.certainly_before(first):
        return second, first
    return first, second


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    """Evidence of any article."""
    quote = draw(st.text(characters, min_size=1, max_size=20))
    start = draw(st.integers(0, 5000))
    return Evidence(draw(texts), start, start + len(quote), quote)


def references() -> st.SearchStrategy[Reference]:
    """Pages elsewhere."""
    return st.builds(
        Reference,
        title=texts,
        publisher=maybe(texts),
        url=maybe(texts),
        seen=maybe(partial_dates()),
        confidence=maybe(st.sampled_from(Confidence)),
    )


def sources() -> st.SearchStrategy[dict[str, Evidence | Reference]]:
    """One source, as the arguments of a Post or a Statement."""
    return st.one_of(
        evidences().map(lambda evidence: {"evidence": evidence}),
        references().map(lambda reference: {"reference": reference}),
    )


@st.composite
def spans(draw: st.DrawFn, length: int = 1000) -> Span:
    """Parts of a page of so many code points."""
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)), draw(st.sampled_from(SpanKind)))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of any text."""
    text = draw(articles_texts)
    return Article(
        id=draw(texts),
        text=text,
        title=draw(maybe(texts)),
        published=draw(maybe(partial_dates())),
        dateline=draw(maybe(texts)),
        source=draw(maybe(texts)),
        url=draw(maybe(texts)),
        language=draw(maybe(st.sampled_from(["en", "kk", "ru"]))),
        spans=draw(tuples(spans(len(text)))),
    )


def bodies() -> st.SearchStrategy[Body]:
    """Organisations and parts of them."""
    return st.builds(
        Body,
        id=texts,
        name=texts,
        short_name=maybe(texts),
        aliases=tuples(texts),
        kind=maybe(st.sampled_from(BodyKind)),
        parent=maybe(texts),
        country=maybe(countries),
        seat=maybe(texts),
        evidence=tuples(evidences()),
        references=tuples(references()),
    )


@st.composite
def posts(draw: st.DrawFn) -> Post:
    """Posts by one source's word."""
    start, end = draw(ordered_dates())
    return Post(
        title=draw(texts),
        body=draw(maybe(texts)),
        start=start,
        end=end,
        attested=draw(tuples(partial_dates())),
        **draw(sources()),
    )


def officials() -> st.SearchStrategy[Official]:
    """People with their posts."""
    return st.builds(
        Official,
        id=texts,
        name=texts,
        aliases=tuples(texts),
        country=maybe(countries),
        posts=tuples(posts()),
        evidence=tuples(evidences()),
    )


def participants() -> st.SearchStrategy[Participant]:
    """Somebody at a meeting."""
    return st.builds(Participant, name=texts, official=maybe(texts), body=maybe(texts), evidence=maybe(evidences()))


def meetings(accounts: int = 2) -> st.SearchStrategy[Meeting]:
    """Meetings with at most so many accounts, which have none themselves."""
    return st.builds(
        Meeting,
        id=texts,
        kind=maybe(st.sampled_from(MeetingKind)),
        title=maybe(texts),
        date=maybe(whens()),
        place=maybe(texts),
        participants=tuples(participants()),
        bodies=tuples(texts),
        topics=tuples(texts),
        evidence=tuples(evidences()),
        accounts=tuples(meetings(0), accounts) if accounts else st.just(()),
    )


def statements(*, of_convention: bool = True) -> st.SearchStrategy[Statement]:
    """One source's word on a standing towards a convention, or else towards a partial agreement."""
    standings = [standing for standing in Standing if standing.of_convention == of_convention]
    return st.builds(
        lambda source, **rest: Statement(**source, **rest),
        source=sources(),
        standing=maybe(st.sampled_from(standings)),
        date=maybe(whens()),
        said=maybe(partial_dates()),
        note=maybe(texts),
    )


@st.composite
def conventions(draw: st.DrawFn) -> Convention:
    """Treaties of either series."""
    number = draw(st.integers(1, 300))
    opened, in_force = draw(ordered_dates())
    return Convention(
        number=number,
        series="ETS" if number <= LAST_ETS else "CETS",
        title=draw(texts),
        short_titles=draw(tuples(texts)),
        subjects=draw(tuples(texts)),
        opened=opened,
        opened_at=draw(maybe(texts)),
        in_force=in_force,
        open_to_non_members=draw(maybe(st.booleans())),
        statements=draw(tuples(statements())),
        references=draw(tuples(references())),
    )


def agreements() -> st.SearchStrategy[PartialAgreement]:
    """Partial agreements."""
    return st.builds(
        PartialAgreement,
        id=texts,
        name=texts,
        short_name=maybe(texts),
        aliases=tuples(texts),
        kind=st.sampled_from(["partial", "enlarged", "enlarged-partial", None]),
        subjects=tuples(texts),
        created=maybe(partial_dates()),
        resolution=maybe(texts),
        statements=tuples(statements(of_convention=False)),
        references=tuples(references()),
    )


def programmes() -> st.SearchStrategy[Programme]:
    """Co-operation programmes."""
    return st.builds(
        Programme,
        id=texts,
        name=texts,
        aliases=tuples(texts),
        period=maybe(periods()),
        partners=tuples(texts),
        evidence=tuples(evidences()),
    )


def documents(accounts: int = 2) -> st.SearchStrategy[Document]:
    """Numbered documents with at most so many accounts, which have none themselves."""
    return st.builds(
        Document,
        id=texts,
        kind=st.sampled_from(DocumentKind),
        number=texts,
        title=maybe(texts),
        date=maybe(whens()),
        body=maybe(texts),
        evidence=tuples(evidences()),
        accounts=tuples(documents(0), accounts) if accounts else st.just(()),
    )


FACTS: dict[str, st.SearchStrategy[object]] = {
    "articles": articles(),
    "officials": officials(),
    "meetings": meetings(),
    "conventions": conventions(),
    "agreements": agreements(),
    "programmes": programmes(),
    "documents": documents(),
    "bodies": bodies(),
}
"""A strategy for the facts of each collection."""


@st.composite
def corrections(draw: st.DrawFn) -> Correction:
    """Edits of any kind, of facts of any class, to values that such facts have."""
    collection = draw(st.sampled_from(sorted(FACTS)))
    names = st.sets(st.sampled_from([attribute.name for attribute in fields(KINDS[collection])]), min_size=1)
    edit = draw(st.sampled_from(["set", "remove", "add"]))
    what: dict[str, object] = {edit: draw(FACTS[collection]) if edit == "add" else True}
    if edit == "set":
        what["set"] = {name: getattr(draw(FACTS[collection]), name) for name in draw(names)}
    if edit != "add":
        what["id"] = draw(texts)
        what["was"] = {name: getattr(draw(FACTS[collection]), name) for name in draw(st.just(set()) | names)}
    return Correction(
        collection=collection,  # type: ignore[arg-type]  # one of its words
        author=draw(texts),
        reason=draw(texts),
        made=draw(maybe(partial_dates())),
        reference=draw(maybe(references())),
        **what,  # type: ignore[arg-type]  # as the kind of edit has it
    )


def data_versions() -> st.SearchStrategy[DataVersion]:
    """Versions of data under any name, of any day."""
    return st.builds(DataVersion, name=texts, date=st.dates())


EVERY_CLASS: dict[type, st.SearchStrategy[object]] = {
    Article: articles(),
    Body: bodies(),
    Convention: conventions(),
    Correction: corrections(),
    DataVersion: data_versions(),
    Document: documents(),
    Evidence: evidences(),
    Meeting: meetings(),
    Official: officials(),
    PartialAgreement: agreements(),
    PartialDate: partial_dates(),
    Participant: participants(),
    Period: periods(),
    Post: posts(),
    Programme: programmes(),
    Reference: references(),
    Span: spans(),
    Statement: statements(),
}
"""A strategy for each class of the model."""
