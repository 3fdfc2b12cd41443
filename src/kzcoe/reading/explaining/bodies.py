"""Why a body: where a meeting or a post names it."""

from collections.abc import Iterator

from kzcoe.model import Body, Evidence
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.record import Record
from kzcoe.record.explanations import Reason

__all__ = ["body_rule", "explain_body", "uses_of"]


def explain_body(body: Body, again: Reread, record: Record) -> Iterator[Reason]:
    """The reasons for a body that one article gives: where it is named, and of what it is told to be a part."""
    for start, end in sorted(again.evidence_among(body.evidence)):
        rules = [coded("bodies", rule)] if (rule := body_rule(again, start, end)) else []
        if rules:
            yield again.reason("named", again.quote((start, end)).quote, (start, end), *rules)
    for rule, evidence in uses_of(body, record):
        if again.article.holds(evidence):
            yield again.reason("named", body.name, (evidence.start, evidence.end), coded("bodies", rule))


def body_rule(again: Reread, start: int, end: int) -> str | None:
    """By what a stretch of the text was told to be a body; None where reading finds none there."""
    for mentions in again.scene.bodies:
        for mention in mentions:
            if (mention.start, mention.end) == (start, end):
                return mention.rule
    held = (title.body_span for person in again.findings.people for title in person.titles)
    return "body of a post" if (start, end) in held else None


def uses_of(body: Body, record: Record) -> Iterator[tuple[str, Evidence]]:
    """The posts and programmes that make a body known where it is not named itself: the rule, and their words."""
    if body.evidence:
        return
    for official in record.officials:
        for post in official.posts:
            if post.body == body.id and post.evidence is not None:
                yield "body of a post", post.evidence
    for programme in record.programmes:
        if body.id in programme.partners:
            yield from (("partner of a programme", evidence) for evidence in programme.evidence)
