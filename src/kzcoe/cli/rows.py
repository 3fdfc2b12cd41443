"""Facts as rows of cells, for a table or for another program."""

from collections.abc import Iterable
from textwrap import shorten
from typing import TypeAlias

from attrs import frozen

from kzcoe.model import (
    Article,
    Convention,
    Correction,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
    When,
)
from kzcoe.record import Moment, Record

__all__ = [
    "Sheet",
    "agreements",
    "articles",
    "conventions",
    "everything",
    "meetings",
    "officials",
    "timeline",
    "what_was_done",
]

Row: TypeAlias = tuple[object, ...]

HEADLINE = 90  # code points that stand for an article without a headline


@frozen
class Sheet:
    """Rows of cells under their heads. A cell is a value, a list of several, or None."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def articles(facts: Iterable[Article]) -> Sheet:
    """When each was published, what it is about, and its id."""
    return Sheet("Articles", ("Published", "Headline", "Id"), tuple(map(_article, facts)))


def meetings(facts: Iterable[Meeting], record: Record, *, ids: bool = False) -> Sheet:
    """When and where each was, and who took part; with their ids, since few have a name to ask for them by."""
    heads = ("Date", "Place", "Meeting" if ids else "What", "Persons", "Bodies")
    return Sheet("Meetings", heads, tuple(_meeting(one, record, ids=ids) for one in facts))


def officials(facts: Iterable[Official], record: Record) -> Sheet:
    """Who they are, and the posts they hold or held."""
    return Sheet("Officials", ("Name", "Posts"), tuple(_official(one, record) for one in facts))


def conventions(facts: Iterable[Convention], on: When | None = None) -> Sheet:
    """Where Kazakhstan stands towards each, on a date or at the furthest, and who says so."""
    rows = tuple((*_convention(one, on), _told_by(one.grounds(on))) for one in facts)
    return Sheet(_dated("Conventions", on), ("Treaty", "Title", "Standing", "Since", "Sources"), rows)


def agreements(facts: Iterable[PartialAgreement], on: When | None = None) -> Sheet:
    """The same for partial agreements."""
    rows = tuple((*_agreement(one, on), _told_by(one.grounds(on))) for one in facts)
    return Sheet(_dated("Partial agreements", on), ("Name", "Standing", "Since", "Sources"), rows)


def timeline(record: Record) -> Sheet:
    """Everything that has a date, in order, and who says so."""
    return Sheet("Timeline", ("Date", "What", "Sources"), tuple(map(_moment, record.timeline())))


def everything(record: Record) -> Iterable[Sheet]:
    """Everything in the record but its bodies, a sheet for each kind of fact."""
    yield articles(record.articles)
    yield meetings(record.meetings.sorted_by("date"), record)
    yield officials(record.officials, record)
    yield Sheet("Conventions", ("Treaty", "Title", "Standing", "Since"), tuple(map(_convention, record.conventions)))
    yield Sheet("Partial agreements", ("Name", "Standing", "Since"), tuple(map(_agreement, record.agreements)))
    programmes = tuple(_programme(one, record) for one in record.programmes)
    yield Sheet("Programmes", ("Period", "Name", "Partners"), programmes)
    documents = tuple(_document(one, record) for one in record.documents)
    yield Sheet("Documents", ("Date", "Document", "Body"), documents)
    yield Sheet("Corrections", ("Fact", "What", "Why", "By"), tuple(map(_correction, record.corrections)))


def what_was_done(correction: Correction) -> list[str]:
    """What a correction did to its fact, a line for each value."""
    if correction.add is not None:
        return ["added"]
    if correction.remove:
        return ["removed"]
    was = dict(correction.was)
    return [f"{name}: {_told(value)}, was {_told(was.get(name))}" for name, value in correction.set]


def _dated(title: str, on: When | None) -> str:
    return title if on is None else f"{title} on {on}"


def _told(value: object) -> str:
    """A value in a few words."""
    several = value if isinstance(value, tuple) else () if value is None else (value,)
    text = "; ".join(map(_called, several))
    return (text if len(text) <= HEADLINE else f"{text[: HEADLINE - 1]}…") or "nothing"


def _called(part: object) -> str:
    """What somebody who took part is called, the quote of evidence, or the text of anything else."""
    match part:
        case Participant(name=name):
            return name
        case Evidence(quote=quote):
            return f"“{quote}”"
        case Post(title=title):
            return title
        case _:
            return str(part)


def _article(article: Article) -> Row:
    return article.published, article.title or shorten(article.text, HEADLINE, placeholder="…"), article.id


def _meeting(meeting: Meeting, record: Record, *, ids: bool) -> Row:
    who = [one.name for one in meeting.participants]
    bodies = [_body(one, record) for one in meeting.bodies]
    what = [meeting.title or meeting.kind, *_halves(meeting.id)] if ids else meeting.title or meeting.kind
    return meeting.date, meeting.place, what, who, bodies


def _halves(identifier: str) -> list[str]:
    """An id, the part from the article and the rest, which side by side would leave little room in a table."""
    article, slash, rest = identifier.rpartition("/")
    return [f"{article}{slash}", rest] if slash else [rest]


def _official(official: Official, record: Record) -> Row:
    posts = dict.fromkeys(
        f"{one.title}, {_body(one.body, record)}" if one.body else one.title for one in official.posts
    )
    return official.name, list(posts)


def _convention(convention: Convention, on: When | None = None) -> Row:
    return convention.id, convention.title, convention.standing(on), _since(convention.grounds(on))


def _agreement(agreement: PartialAgreement, on: When | None = None) -> Row:
    name = f"{agreement.name} ({agreement.short_name})" if agreement.short_name else agreement.name
    return name, agreement.standing(on), _since(agreement.grounds(on))


def _programme(programme: Programme, record: Record) -> Row:
    return programme.period, programme.name, [_body(one, record) for one in programme.partners]


def _document(document: Document, record: Record) -> Row:
    called = f"{document.kind.capitalize()} {document.number}"
    return document.date, [called, document.title], document.body and _body(document.body, record)


def _correction(correction: Correction) -> Row:
    return correction.fact_id, what_was_done(correction), correction.reason, [correction.author, correction.made]


def _moment(moment: Moment) -> Row:
    articles = [moment.fact.id] if isinstance(moment.fact, Article) else [one.article for one in moment.evidence]
    return moment.when, moment.what, list(dict.fromkeys(articles + [_publisher(one) for one in moment.references]))


def _since(grounds: Iterable[Statement]) -> list[str]:
    """The dates the sources give, each once."""
    return list(dict.fromkeys(str(one.date) for one in grounds if one.date))


def _told_by(grounds: Iterable[Statement]) -> list[str | None]:
    """The articles and publishers, each once."""
    return list(dict.fromkeys(_source(one) for one in grounds))


def _source(statement: Statement) -> str | None:
    if statement.evidence:
        return statement.evidence.article
    return _publisher(statement.reference) if statement.reference else None


def _publisher(page: Reference) -> str:
    return page.publisher or page.title


def _body(id_: str, record: Record) -> str:
    """The shortest name of a body of the record, or its id."""
    body = record.bodies.by_id(id_)
    return id_ if body is None else body.short_name or body.name
