"""How facts refer to officials and bodies: by id, their accounts too."""

from collections.abc import Iterator

from kzcoe.model import Body, Document, Meeting, Official, Participant, Programme
from kzcoe.model.facts import Fact
from kzcoe.record._former import former_places

__all__ = ["Link", "links", "mentions"]

Link = tuple[str, str]
"""The collection that an id leads to, and the id."""


def links(fact: Fact) -> Iterator[Link]:
    """The ids of officials and bodies that a fact gives."""
    if isinstance(fact, Meeting):
        yield from (("officials", person.official) for person in _participants(fact) if person.official is not None)
    yield from (("bodies", one) for one in _bodies(fact) if one is not None)


def mentions(fact: Fact) -> Iterator[Link]:
    """The same, and those that only a note of merging gives (see `kzcoe.record._former`)."""
    yield from links(fact)
    if isinstance(fact, Body):
        yield from (("bodies", where) for relation, where in former_places(fact.aliases) if relation == "part of")


def _bodies(fact: Fact) -> Iterator[str | None]:
    match fact:
        case Official():
            yield from (post.body for post in fact.posts)
        case Meeting():
            yield from (person.body for person in _participants(fact))
            yield from (body for meeting in (fact, *fact.accounts) for body in meeting.bodies)
        case Programme():
            yield from fact.partners
        case Document():
            yield from (document.body for document in (fact, *fact.accounts))
        case Body():
            yield fact.parent
        case _:
            pass  # the others give none


def _participants(meeting: Meeting) -> Iterator[Participant]:
    return (person for one in (meeting, *meeting.accounts) for person in one.participants)
