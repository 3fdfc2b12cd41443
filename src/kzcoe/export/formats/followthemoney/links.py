"""What joins the things of a record, as entities: posts held, standings reached, bodies that are part of another."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from kzcoe.export.formats._saying import said
from kzcoe.export.formats.followthemoney.sources import Known, proof, source_of, when_of
from kzcoe.export.formats.followthemoney.things import KAZAKHSTAN, of_body, of_convention, of_official, of_programme
from kzcoe.export.formats.followthemoney.values import Entity, dates, entity, identifier, labels, names
from kzcoe.model import Body, Convention, Official, PartialAgreement, Post, Programme, Standing, Statement

__all__ = ["occupancies", "parent", "partners", "positions", "standings"]

_BELONGS = frozenset({Standing.OBSERVER, Standing.MEMBER})


def positions(officials: Iterable[Official], known: Known) -> Iterator[Entity]:
    """A Position for each title in each body, whoever held it."""
    posts = sorted(((_office(post), post) for one in officials for post in one.posts), key=itemgetter(0))
    for (title, body), held in groupby(posts, key=itemgetter(0)):
        id_ = _of_office(title, body)
        yield entity(
            "Position",
            id_,
            name=names(title, otherwise=id_),
            organization=[of_body(body)] if body in known.bodies else [],
            proof=proof((post.evidence for _, post in held), known),
        )


def occupancies(official: Official, known: Known) -> Iterator[Entity]:
    """An Occupancy for each source's word that somebody holds a post."""
    for post in official.posts:
        span = (str(post.start or ""), str(post.end or ""), *map(str, post.attested))
        yield entity(
            "Occupancy",
            identifier("post", official.id, *_office(post), *span, *_source_key(post)),
            holder=[of_official(official.id)],
            post=[_of_office(*_office(post))],
            startDate=dates(post.start),
            endDate=dates(post.end),
            date=dates(*post.attested),
            **source_of(post, known),
        )


def standings(treaty: Convention | PartialAgreement, known: Known) -> Iterator[Entity]:
    """A link from Kazakhstan for each source's word on its standing.

    To a convention it is a Documentation, to a body that it belongs to a Membership, and otherwise an UnknownLink.
    """
    for statement in treaty.statements:
        if statement.standing is not None:
            schema, ends = _ends(treaty, statement.standing)
            key = (str(statement.date or ""), str(statement.said or ""), *_source_key(statement))
            yield entity(
                schema,
                identifier("standing", treaty.id, statement.standing, *key),
                role=labels(statement.standing),
                recordId=labels(treaty.id),
                **ends,
                **{"description": labels(said(statement, treaty)), **_since(statement)},
                **source_of(statement, known),
            )


def parent(body: Body, known: Known) -> Iterator[Entity]:
    """An UnknownLink to what a body is part of: FollowTheMoney has no link of its own for that."""
    if body.parent in known.bodies and body.parent not in (None, body.id):
        yield entity(
            "UnknownLink",
            identifier("part", body.id, body.parent),
            subject=[of_body(body.id)],
            object=[of_body(body.parent)],
            role=["part of"],
        )


def partners(programme: Programme, known: Known) -> Iterator[Entity]:
    """A ProjectParticipant for each body that carries a programme."""
    for one in programme.partners:
        if one in known.bodies:
            yield entity(
                "ProjectParticipant",
                identifier("partner", programme.id, one),
                project=[of_programme(programme.id)],
                participant=[of_body(one)],
                role=["partner"],
                proof=proof(programme.evidence, known),
            )


def _ends(treaty: Convention | PartialAgreement, standing: Standing) -> tuple[str, dict[str, list[str]]]:
    """The kind of link, and what it joins."""
    state = [of_body(KAZAKHSTAN)]
    if isinstance(treaty, Convention):
        return "Documentation", {"entity": state, "document": [of_convention(treaty.id)]}
    body = [of_body(treaty.id)]
    if standing in _BELONGS:
        return "Membership", {"member": state, "organization": body}
    return "UnknownLink", {"subject": state, "object": body}


def _since(statement: Statement) -> dict[str, list[str]]:
    """A standing begins on the date that is stated; the day on which it was said is not taken for one."""
    when = when_of(statement.date)
    return {"startDate" if name == "date" else name: values for name, values in when.items()}


def _office(post: Post) -> tuple[str, str]:
    return post.title, post.body or ""


def _of_office(title: str, body: str) -> str:
    return identifier("position", title, body)


def _source_key(told: Post | Statement) -> tuple[str, ...]:
    """What tells the source from others."""
    if told.evidence:
        return (told.evidence.article, str(told.evidence.start), str(told.evidence.end))
    page = told.reference
    return (page.title, page.url or "") if page else ()
