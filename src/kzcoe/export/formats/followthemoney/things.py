"""The things of a record as entities: articles, people, bodies, meetings, programmes, documents and treaties."""

from kzcoe.export.formats._saying import called
from kzcoe.export.formats.followthemoney.sources import Known, cited, of_article, proof, quoted, when_of
from kzcoe.export.formats.followthemoney.values import (
    Entity,
    countries,
    dates,
    entity,
    identifier,
    labels,
    languages,
    names,
    texts,
    urls,
)
from kzcoe.model import (
    Article,
    Body,
    BodyKind,
    Convention,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
)

__all__ = [
    "KAZAKHSTAN",
    "article",
    "body",
    "convention",
    "document",
    "meeting",
    "of_body",
    "of_convention",
    "of_official",
    "of_programme",
    "official",
    "programme",
    "set_up_by",
    "state",
]

KAZAKHSTAN = "state-kz"
"""The id of the body that all statements are about; where a record has none, its entity is made all the same."""

_PRIVATE = frozenset({BodyKind.NGO, BodyKind.PARTY, BodyKind.POLITICAL_GROUP, BodyKind.UNIVERSITY})
_PUBLIC = frozenset(BodyKind) - _PRIVATE - {BodyKind.ORGANISATION, BodyKind.PARTIAL_AGREEMENT}
"""What is an authority or a part of one; an international organisation is neither."""


def of_official(id_: str) -> str:
    """The id of the entity of an official."""
    return identifier("official", id_)


def of_body(id_: str) -> str:
    """The id of the entity of a body, or of an agreement: an agreement and the body it set up share an id."""
    return identifier("body", id_)


def of_programme(id_: str) -> str:
    """The id of the entity of a programme."""
    return identifier("programme", id_)


def of_convention(id_: str) -> str:
    """The id of the entity of a convention."""
    return identifier("convention", id_)


def article(given: Article) -> Entity:
    """An Article with its text."""
    return entity(
        "Article",
        of_article(given.id),
        fileName=labels(given.id),
        title=labels(given.title),
        publishedAt=dates(given.published),
        publisher=labels(given.source),
        sourceUrl=urls(given.url),
        language=languages(given.language),
        bodyText=texts(given.text),
    )


def official(given: Official, known: Known) -> Entity:
    """A Person."""
    id_ = of_official(given.id)
    return entity(
        "Person",
        id_,
        name=names(given.name, otherwise=id_),
        alias=names(*given.aliases),
        country=countries(given.country),
        position=labels(*given.titles),
        proof=proof([*given.evidence, *(post.evidence for post in given.posts)], known),
    )


def body(given: Body, agreement: PartialAgreement | None, known: Known) -> Entity:
    """A PublicBody, or an Organization where it is no authority; with the names of the agreement that set it up."""
    id_ = of_body(given.id)
    return entity(
        "PublicBody" if given.kind in _PUBLIC else "Organization",
        id_,
        name=names(given.name, otherwise=id_),
        abbreviation=names(given.short_name),
        alias=names(*given.aliases, *(agreement.names if agreement else ())),
        country=countries(given.country),
        classification=labels(given.kind),
        address=labels(given.seat),
        proof=proof(given.evidence, known),
        **cited(given.references),
    )


def set_up_by(given: PartialAgreement) -> Entity:
    """The Organization that an agreement set up, where the record has no body for it."""
    id_ = of_body(given.id)
    return entity(
        "Organization",
        id_,
        name=names(given.name, otherwise=id_),
        abbreviation=names(given.short_name),
        alias=names(*given.aliases),
        classification=labels(BodyKind.PARTIAL_AGREEMENT),
        keywords=labels(*given.subjects),
        incorporationDate=dates(given.created),
        **cited(given.references),
    )


def state() -> Entity:
    """Kazakhstan."""
    return entity("PublicBody", of_body(KAZAKHSTAN), name=["Kazakhstan"], country=["kz"], classification=["state"])


def meeting(given: Meeting, known: Known) -> Entity:
    """An Event with all who took part; those of whom only the name is known by that."""
    officials = {one.official for one in given.participants if one.official in known.officials}
    bodies = {*given.bodies, *(one.body for one in given.participants if one.body)}
    unknown = (one.name for one in given.participants if one.official not in officials)
    evidence = (*given.evidence, *(one.evidence for one in given.participants if one.evidence))
    return entity(
        "Event",
        identifier("meeting", given.id),
        name=names(called(given)),
        recordId=labels(given.id),
        location=labels(given.place),
        keywords=labels(*given.topics),
        involved=[
            *(of_official(one) for one in sorted(filter(None, officials))),
            *(of_body(one) for one in sorted(bodies) if one in known.bodies),
        ],
        peopleMentioned=names(*unknown),
        **when_of(given.date),
        **{**quoted(given.evidence, known), "proof": proof(evidence, known)},
    )


def programme(given: Programme, known: Known) -> Entity:
    """A Project."""
    id_ = of_programme(given.id)
    return entity(
        "Project",
        id_,
        name=names(given.name, otherwise=id_),
        alias=names(*given.aliases),
        recordId=labels(given.id),
        **when_of(given.period),
        **quoted(given.evidence, known),
    )


def document(given: Document, publisher: Body | None, known: Known) -> Entity:
    """A Document that goes by its number."""
    return entity(
        "Document",
        identifier("document", given.id),
        fileName=labels(called(given)),
        title=labels(given.title),
        publisher=labels(publisher.name if publisher else None),
        **_single(when_of(given.date)),
        **quoted(given.evidence, known),
    )


def convention(given: Convention) -> Entity:
    """A Document that goes by its number in the treaty series."""
    return entity(
        "Document",
        of_convention(given.id),
        fileName=labels(given.reference),
        title=labels(given.title),
        alias=names(*given.short_titles),
        keywords=labels(*given.subjects),
        date=dates(given.opened),
        **cited(given.references),
    )


def _single(when: dict[str, list[str]]) -> dict[str, list[str]]:
    """A date as documents have it: they begin and end on no day."""
    start, end, rest = when.pop("startDate", []), when.pop("endDate", []), when
    return {**rest, "date": [*start, *end, *rest.get("date", [])]}
