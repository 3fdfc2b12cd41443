"""What a fact is called, in a line."""

from collections.abc import Callable, Mapping
from typing import Any

from kzcoe.export.pages.safe import cut
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Reference,
    Span,
    Statement,
)
from kzcoe.record import naming
from kzcoe.record.naming import Names

__all__ = ["happening", "label", "office"]

HEADLINE = 90
"""How many code points of the text stand for a headline that an article does not have."""
NAMED = 3
"""How many of those who took part the label of a meeting names."""


def label(thing: object) -> str:
    """A fact, or a part of one, in a line."""
    return _LABELS.get(type(thing), str)(thing)


def happening(meeting: Meeting) -> str:
    """What a meeting was, where and when, in a line."""
    return _joined(meeting.title or str(meeting.kind or "meeting").capitalize(), meeting.place, meeting.date)


def office(post: Post, names: Names) -> str:
    """A post, with its body by name where that is known, and its time."""
    return _joined(naming.office(post, names), post.start and f"from {post.start}", post.end and f"until {post.end}")


def _article(article: Article) -> str:
    return article.title or cut(naming.opening(article), HEADLINE) or article.id


def _named(one: Official | Participant | Programme) -> str:
    return one.name


def _named_shortly(one: Body | PartialAgreement) -> str:
    return f"{one.name} ({one.short_name})" if one.short_name else one.name


def _meeting(meeting: Meeting) -> str:
    return ": ".join(filter(None, (happening(meeting), _company(meeting))))


def _company(meeting: Meeting) -> str:
    more = len(meeting.participants) - NAMED
    names = ", ".join(person.name for person in meeting.participants[:NAMED])
    return f"{names} and {more:,} more" if more > 0 else names


def _post(post: Post) -> str:
    return office(post, {})


def _statement(statement: Statement) -> str:
    since = statement.date and f"since {statement.date}"
    return _joined(" ".join(filter(None, (statement.standing or "named", since))), statement.note)


def _reference(reference: Reference) -> str:
    return reference.title


def _evidence(evidence: Evidence) -> str:
    return evidence.quote


def _span(span: Span) -> str:
    return f"{span.kind} {span.start}–{span.end}"


def _joined(*parts: object) -> str:
    return ", ".join(map(str, filter(None, parts)))


_LABELS: Mapping[type, Callable[[Any], str]] = {
    Article: _article,
    Body: _named_shortly,
    Convention: naming.cited,
    Document: naming.numbered,
    Evidence: _evidence,
    Meeting: _meeting,
    Official: _named,
    PartialAgreement: _named_shortly,
    Participant: _named,
    Post: _post,
    Programme: _named,
    Reference: _reference,
    Span: _span,
    Statement: _statement,
}
