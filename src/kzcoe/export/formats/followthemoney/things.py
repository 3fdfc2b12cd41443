"""The things of a record as entities: articles, people, bodies, meetings, programmes and documents."""

from kzcoe.export.formats._saying import called
from kzcoe.export.formats.followthemoney.ids import identifier, of_article, of_body, of_official, of_programme
from kzcoe.export.formats.followthemoney.sources import Known, beyond_dates, cited, ends_of, proof, quoted, when_of
from kzcoe.export.formats.followthemoney.values import (
    Entity,
    countries,
    dates,
    entity,
    labels,
    languages,
    names,
    places,
    texts,
    urls,
)
from kzcoe.model import (
    Article,
    Body,
    BodyKind,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
)

__all__ = ["article", "body", "document", "meeting", "official", "programme"]

_PRIVATE = frozenset({BodyKind.NGO, BodyKind.PARTY, BodyKind.POLITICAL_GROUP, BodyKind.UNIVERSITY})
_PUBLIC = frozenset(BodyKind) - _PRIVATE - {BodyKind.ORGANISATION, BodyKind.PARTIAL_AGREEMENT}
"""What is an authority or a part of one; an international organisation is neither."""


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
        address=places(given.seat),
        proof=proof(given.evidence, known),
        **cited(given.references),
    )


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
        location=places(given.place),
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
        date=dates(*ends_of(given.date)),
        description=beyond_dates(given.date),
        **quoted(given.evidence, known),
    )
