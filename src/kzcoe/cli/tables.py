"""A record as tables, as wide as the terminal at most."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from kzcoe.cli.plain import one_line
from kzcoe.model import (
    Article,
    Convention,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Period,
    Programme,
    Reference,
    Statement,
    When,
    when,
)
from kzcoe.record import Moment, Record

__all__ = ["record_tables", "standing_table", "timeline_table"]

HEADLINE = 90  # code points that stand for an article without a headline
WHOLE = frozenset({"Date", "Standing", "Treaty", "Period", "Published", "Since"})  # columns in which no line is broken
LEAST = {"Sources": 20}  # columns that would break ids of articles if they were narrower


def record_tables(record: Record) -> Iterator[Table]:
    """Everything in the record but its bodies, a table for each kind of fact there is."""
    for table in (
        _table("Articles", ("Published", "Headline", "Id"), map(_article, record.articles)),
        _table(
            "Meetings",
            ("Date", "Place", "What", "Persons", "Bodies"),
            (_meeting(one, record) for one in _dated(record)),
        ),
        _table("Officials", ("Name", "Posts"), (_official(one, record) for one in record.officials)),
        _table("Conventions", ("Treaty", "Title", "Standing", "Since"), map(_convention, record.conventions)),
        _table("Partial agreements", ("Name", "Standing", "Since"), map(_agreement, record.agreements)),
        _table("Programmes", ("Period", "Name", "Partners"), (_programme(one, record) for one in record.programmes)),
        _table("Documents", ("Date", "Document", "Body"), (_document(one, record) for one in record.documents)),
    ):
        if table.row_count:
            yield table


def standing_table(record: Record, date: str | None) -> Table:
    """Kazakhstan's standing towards each convention, and who says so."""
    on = None if date is None else when(date)
    rows = ((*_convention(one, on), _told_by(one.grounds(on))) for one in record.conventions)
    title = "Conventions" if on is None else f"Conventions on {on}"
    return _table(title, ("Treaty", "Title", "Standing", "Since", "Sources"), rows)


def timeline_table(record: Record) -> Table:
    """Everything that has a date, in order, and who says so."""
    return _table("Timeline", ("Date", "What", "Sources"), map(_moment, record.timeline()))


def _table(title: str, heads: Sequence[str], rows: Iterable[tuple[object, ...]]) -> Table:
    """The rows under their heads, without the columns in which nothing is known."""
    given = list(rows)
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.show_edge = table.pad_edge = False
    told = [column for column in range(len(heads)) if any(row[column] for row in given)]
    for column in told:
        head = heads[column]
        table.add_column(head, no_wrap=head in WHOLE, min_width=LEAST.get(head), overflow="fold")
    for row in given:
        table.add_row(*(_cell(row[column]) for column in told))
    return table


def _cell(value: object) -> Text:
    """A value as text, never as markup; several values a line each, and a dash for none."""
    several = value if isinstance(value, list) else [value]
    return Text("\n".join(_shown(one) for one in several if one is not None) or "–")


def _shown(value: object) -> str:
    text = one_line(str(value))
    # Two whole days side by side would take a fourth of a narrow terminal from the names.
    return text.replace("/", "/\n") if isinstance(value, Period) and len(text) > len("YYYY-MM/YYYY") else text


def _article(article: Article) -> tuple[object, ...]:
    return article.published, article.title or shorten(article.text, HEADLINE, placeholder="…"), article.id


def _dated(record: Record) -> Iterable[Meeting]:
    return record.meetings.sorted_by("date")


def _meeting(meeting: Meeting, record: Record) -> tuple[object, ...]:
    who = [one.name for one in meeting.participants]
    bodies = [_body(one, record) for one in meeting.bodies]
    return meeting.date, meeting.place, meeting.title or meeting.kind, who, bodies


def _official(official: Official, record: Record) -> tuple[object, ...]:
    posts = dict.fromkeys(
        f"{one.title}, {_body(one.body, record)}" if one.body else one.title for one in official.posts
    )
    return official.name, list(posts)


def _convention(convention: Convention, on: When | None = None) -> tuple[object, ...]:
    return convention.id, convention.title, convention.standing(on), _since(convention.grounds(on))


def _agreement(agreement: PartialAgreement) -> tuple[object, ...]:
    name = f"{agreement.name} ({agreement.short_name})" if agreement.short_name else agreement.name
    return name, agreement.standing(), _since(agreement.grounds())


def _programme(programme: Programme, record: Record) -> tuple[object, ...]:
    return programme.period, programme.name, [_body(one, record) for one in programme.partners]


def _document(document: Document, record: Record) -> tuple[object, ...]:
    called = f"{document.kind.capitalize()} {document.number}"
    return document.date, [called, document.title], document.body and _body(document.body, record)


def _moment(moment: Moment) -> tuple[object, ...]:
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
    body = record.bodies.get(id_)
    return id_ if body is None else body.short_name or body.name
