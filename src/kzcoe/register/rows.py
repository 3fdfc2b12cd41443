"""From a row of a data file to an object of the model."""

from collections.abc import Sequence

from kzcoe.model import Body, Convention, Official, PartialAgreement, PartialDate, Post, Statement
from kzcoe.register.gazetteer import Country, FormerName, Place
from kzcoe.register.pages import Publishers
from kzcoe.register.tables import Row

__all__ = ["to_agreement", "to_body", "to_convention", "to_country", "to_official", "to_place", "to_statement"]


def to_convention(row: Row, statements: Sequence[Statement], publishers: Publishers) -> Convention:
    """A row of treaties.json."""
    return Convention(
        number=row["number"],
        series=row["series"],
        title=row["title"],
        short_titles=row.get("short_titles", ()),
        subjects=row.get("subjects", ()),
        opened=row.get("opened"),
        opened_at=row.get("opened_at"),
        in_force=row.get("in_force"),
        open_to_non_members=row.get("open_to_non_members"),
        statements=statements,
        references=publishers.references(row),
    )


def to_agreement(row: Row, statements: Sequence[Statement], publishers: Publishers) -> PartialAgreement:
    """A row of agreements.json."""
    return PartialAgreement(
        id=row["id"],
        name=row["name"],
        short_name=row.get("short_name"),
        aliases=row.get("aliases", ()),
        kind=row.get("kind"),
        subjects=row.get("subjects", ()),
        created=row.get("created"),
        resolution=row.get("resolution"),
        statements=statements,
        references=publishers.references(row),
    )


def to_statement(row: Row, publishers: Publishers) -> Statement:
    """A row of kazakhstan.json."""
    return Statement(
        standing=row["standing"],
        date=row.get("date"),
        said=row.get("said"),
        note=row.get("note"),
        reference=publishers.reference(row["source"], row["confidence"]),
    )


def to_body(row: Row, publishers: Publishers) -> Body:
    """A row of bodies.json; its local names are the Register's."""
    return Body(
        id=row["id"],
        name=row["name"],
        short_name=row.get("short_name"),
        aliases=row.get("aliases", ()),
        kind=row.get("kind"),
        parent=row.get("parent"),
        country=row.get("country"),
        seat=row.get("seat"),
        references=publishers.references(row),
    )


def to_official(row: Row, publishers: Publishers) -> Official:
    """A row of officials.json."""
    return Official(
        id=row["id"],
        name=row["name"],
        aliases=row.get("aliases", ()),
        country=row.get("country"),
        posts=[_post(post, row, publishers) for post in row["posts"]],
    )


def _post(post: Row, row: Row, publishers: Publishers) -> Post:
    # A Post has one source: its own where it names one, or else the best of the row.
    told = {"source": row["sources"][0], "confidence": row["confidence"]} | post
    return Post(
        title=told["title"],
        body=told.get("body"),
        start=told.get("start"),
        end=told.get("end"),
        attested=tuple(map(PartialDate, told.get("seen", ()))),
        reference=publishers.reference(told["source"], told["confidence"]),
    )


def to_place(row: Row, publishers: Publishers) -> Place:
    """A row of places.json."""
    return Place(
        id=row["id"],
        name=row["name"],
        country=row.get("country"),
        aliases=row.get("aliases", ()),
        former=[FormerName(former["name"], former.get("start"), former.get("end")) for former in row.get("former", ())],
        capital=row.get("capital", False),
        references=publishers.references(row),
    )


def to_country(row: Row, publishers: Publishers) -> Country:
    """A row of countries.json."""
    return Country(
        code=row["code"],
        name=row["name"],
        aliases=row.get("aliases", ()),
        adjectives=row.get("adjectives", ()),
        demonyms=row.get("demonyms", ()),
        capital=row.get("capital"),
        council_of_europe=row.get("council_of_europe", False),
        references=publishers.references(row),
    )
