"""What joins the things of a record, as entities: posts held, bodies that are part of another, partners."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from kzcoe.export.formats.followthemoney.ids import identifier, of_body, of_official, of_programme
from kzcoe.export.formats.followthemoney.sources import Known, proof, source_key, source_of
from kzcoe.export.formats.followthemoney.values import Entity, dates, entity, names
from kzcoe.model import Body, Official, Post, Programme

__all__ = ["occupancies", "parent", "partners", "positions"]


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
            identifier("post", official.id, *_office(post), *span, *source_key(post)),
            holder=[of_official(official.id)],
            post=[_of_office(*_office(post))],
            startDate=dates(post.start),
            endDate=dates(post.end),
            date=dates(*post.attested),
            **source_of(post, known),
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


def _office(post: Post) -> tuple[str, str]:
    return post.title, post.body or ""


def _of_office(title: str, body: str) -> str:
    return identifier("position", title, body)
