"""Why somebody is an official: the name where it stands, and each title beside it."""

from collections.abc import Iterator

from kzcoe.model import Body, BodyKind, Official, Post
from kzcoe.reading.explaining.by_hand import by_hand
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.reading.lexicon import LANDS, Named
from kzcoe.reading.people import Office, Person
from kzcoe.reading.spans import in_order
from kzcoe.record import Record
from kzcoe.record.explanations import Reason

__all__ = ["explain_official"]


def explain_official(official: Official, again: Reread, record: Record) -> Iterator[Reason]:
    """The reasons for an official that one article gives: the name, each post and its body."""
    places = set(again.evidence_among(official.evidence))
    persons = {person.number: person for place in sorted(places) if (person := again.persons.get(place)) is not None}
    for person in persons.values():
        yield from _names(person, again, places)
    titles = {(title.start, title.end): title for person in persons.values() for title in person.titles}
    for post in official.posts:
        if post.evidence is not None and post.evidence.article == again.article.id:
            yield from _post(post, titles.get((post.evidence.start, post.evidence.end)), again, record)


def _names(person: Person, again: Reread, places: set[tuple[int, int]]) -> Iterator[Reason]:
    """Why each place where the person is named is one."""
    for mention in in_order(person.mentions):
        span = mention.start, mention.end
        if span in places:
            known = [coded("people", "a name of the register")] if person.known is not None else []
            yield again.reason("name", _name(span, again), span, coded("people", mention.rule), *known)


def _name(span: tuple[int, int], again: Reread) -> str | None:
    """The name of the official who is named at a place, in its fullest form in the article."""
    official = again.named.get(again.quote(span))
    return None if official is None else official.name


def _post(post: Post, title: Office | None, again: Reread, record: Record) -> Iterator[Reason]:
    """Why a title is one, and why its body; a title that reading words otherwise was changed by hand."""
    read = () if post.evidence is None else again.posts.get(post.evidence, ())
    if title is None or post.title not in read:
        yield by_hand("post", post.title, post.evidence)
    else:
        yield again.reason("post", post.title, (title.start, title.end), coded("people", title.rule))
        yield from _body(title, post, again, record)


def _body(title: Office, post: Post, again: Reread, record: Record) -> Iterator[Reason]:
    """Why a post is one of its body."""
    if post.body is None:
        return
    body = record.bodies.by_id(post.body)
    name = post.body if body is None else body.name
    if title.body is not None:
        rule = coded("bodies", _naming(title.body, body))
        yield again.reason("body of the post", name, (title.body.start, title.body.end), rule)
    elif title.body_span is not None:
        yield again.reason("body of the post", name, title.body_span, coded("bodies", "the shape of a name"))


def _naming(name: Named, body: Body | None) -> str:
    """By what a name of the register leads to the body of a post; "Kazakh Foreign Minister" to the ministry."""
    if name.kind not in LANDS:
        return "a name of the register"
    return "a country of the register" if body is not None and body.kind is BodyKind.STATE else "country of a post"
