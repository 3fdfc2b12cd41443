"""What each piece of evidence says of a fact, in one line of English."""

from collections.abc import Iterator
from typing import TypeAlias

from kzcoe.export.formats._text import one_line
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
    Statement,
)
from kzcoe.record import Fact
from kzcoe.record.naming import cited, met, numbered

__all__ = ["Said", "called", "said", "sayings"]

Said: TypeAlias = tuple[Evidence, str]


def called(fact: Fact) -> str:
    """What a fact is called, in one line; the kind of fact where nothing else is left to call it."""
    return one_line(_called(fact)) or one_line(fact.id) or type(fact).__name__


def _called(fact: Fact) -> str:
    match fact:
        case Article():
            return fact.title or fact.id
        case Meeting():
            return fact.title or met(fact)
        case Convention():
            return cited(fact)
        case Document():
            return numbered(fact)
        case _:
            return fact.name


def sayings(fact: Fact) -> Iterator[Said]:
    """Each piece of evidence of a fact and of all that is part of it, with what it says."""
    match fact:
        case Official():
            yield from _same(fact.evidence, called(fact))
            yield from ((post.evidence, f"{called(fact)}: {post.title}") for post in fact.posts if post.evidence)
        case Meeting():
            yield from _of_meeting(fact)
        case Convention() | PartialAgreement():
            yield from ((one.evidence, said(one, fact)) for one in fact.statements if one.evidence)
        case Document():
            yield from _same(fact.evidence, _told(fact))
            yield from (each for account in fact.accounts for each in sayings(account))
        case Programme() | Body():
            yield from _same(fact.evidence, called(fact))
        case Article():
            pass  # an article is where evidence lies, and is told by none


def said(statement: Statement, treaty: Convention | PartialAgreement) -> str:
    """What a statement says of a treaty."""
    if statement.standing is None:
        return f"names {called(treaty)}"
    since = f", {statement.date}" if statement.date else ""
    return f"Kazakhstan: {statement.standing}{since}: {called(treaty)}"


def _of_meeting(meeting: Meeting) -> Iterator[Said]:
    yield from _same(meeting.evidence, _told(meeting))
    for person in meeting.participants:
        if person.evidence:
            yield person.evidence, f"{person.name} took part: {_told(meeting)}"
    for account in meeting.accounts:
        yield from _of_meeting(account)


def _told(fact: Meeting | Document) -> str:
    return f"{called(fact)}, {fact.date}" if fact.date else called(fact)


def _same(evidence: tuple[Evidence, ...], text: str) -> Iterator[Said]:
    return ((one, text) for one in evidence)
