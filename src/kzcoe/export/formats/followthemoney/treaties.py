"""Treaties as entities, and what sources say of Kazakhstan's standing as links to them."""

from collections.abc import Iterator

from kzcoe.export.formats._saying import said
from kzcoe.export.formats.followthemoney.ids import identifier, of_body, of_convention
from kzcoe.export.formats.followthemoney.sources import Known, Properties, cited, ends_of, source_key, source_of
from kzcoe.export.formats.followthemoney.values import Entity, dates, entity, labels, names
from kzcoe.model import BodyKind, Convention, PartialAgreement, Standing

__all__ = ["KAZAKHSTAN", "convention", "set_up_by", "standings", "state"]

KAZAKHSTAN = "state-kz"
"""The id of the body that all statements are about; where a record has none, its entity is made all the same."""

_BELONGS = frozenset({Standing.OBSERVER, Standing.MEMBER})


def state() -> Entity:
    """Kazakhstan."""
    return entity("PublicBody", of_body(KAZAKHSTAN), name=["Kazakhstan"], country=["kz"], classification=["state"])


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


def standings(treaty: Convention | PartialAgreement, known: Known) -> Iterator[Entity]:
    """A link from Kazakhstan for each source's word on its standing.

    To a convention it is a Documentation, to a body that it belongs to a Membership, and otherwise an UnknownLink.
    """
    for statement in treaty.statements:
        if statement.standing is not None:
            schema, ends = _ends(treaty, statement.standing)
            key = (str(statement.date or ""), str(statement.said or ""), *source_key(statement))
            yield entity(
                schema,
                identifier("standing", treaty.id, statement.standing, *key),
                role=labels(statement.standing),
                recordId=labels(treaty.id),
                **ends,
                startDate=dates(*ends_of(statement.date)[:1]),  # the day on which it was said is not taken for one
                endDate=dates(*ends_of(statement.date)[1:]),
                description=labels(said(statement, treaty)),
                **source_of(statement, known),
            )


def _ends(treaty: Convention | PartialAgreement, standing: Standing) -> tuple[str, Properties]:
    """The kind of link, and what it joins."""
    state = [of_body(KAZAKHSTAN)]
    if isinstance(treaty, Convention):
        return "Documentation", {"entity": state, "document": [of_convention(treaty.id)]}
    body = [of_body(treaty.id)]
    if standing in _BELONGS:
        return "Membership", {"member": state, "organization": body}
    return "UnknownLink", {"subject": state, "object": body}
