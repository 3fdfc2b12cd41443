"""What facts and parts of them are called, in the words that every way of showing them shares."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import Article, Convention, DateLike, Document, Meeting, Official, PartialAgreement, Post, When

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Names", "cited", "met", "names_of", "numbered", "office", "offices", "opening", "since", "titled"]

Names: TypeAlias = Mapping[str, str]
"""The shortest name of each body, by id."""


def names_of(record: "Record | None") -> Names:
    """The names of the bodies of a record.

    Made in one go: to look up an id that leads nowhere would make a record index every name of every body.
    """
    return {} if record is None else {body.id: body.short_name or body.name for body in record.bodies}


def opening(article: Article) -> str:
    """The headline of an article, or else its text from where the story begins, after stamp and dateline."""
    if article.title is not None:
        return article.title
    begins = 0
    for span in article.spans:
        if article.text[begins : span.start].strip():
            break
        begins = max(begins, span.end)
    return article.text[begins:].lstrip() or article.text


def met(meeting: Meeting) -> str:
    """What a meeting was, where it was, and who took part: "visit in Astana: Erik Holm"."""
    what = meeting.title or str(meeting.kind or "meeting")
    place = f" in {meeting.place}" if meeting.place else ""
    who = ", ".join(person.name for person in meeting.participants)
    return f"{what}{place}{f': {who}' if who else ''}"


def cited(convention: Convention) -> str:
    """The number of a convention and its title: "ETS No. 018, European Cultural Convention"."""
    return f"{convention.reference}, {convention.title}"


def numbered(document: Document) -> str:
    """What kind of document it is, with its number: "Written declaration 809"."""
    return f"{document.kind.capitalize()} {document.number}"


def titled(document: Document) -> str:
    """The same in the middle of a line, with its title: "opinion 825, On criminal procedure"."""
    return f"{document.kind} {document.number}{f', {document.title}' if document.title else ''}"


def office(post: Post, names: Names) -> str:
    """The title of a post, and its body by name, or else by id: "Director, Venice Commission"."""
    return f"{post.title}, {names.get(post.body, post.body)}" if post.body else post.title


def offices(official: Official, names: Names) -> tuple[str, ...]:
    """The posts of an official, each once."""
    return tuple(dict.fromkeys(office(post, names) for post in official.posts))


def since(treaty: Convention | PartialAgreement, on: DateLike | None = None) -> tuple[When, ...]:
    """The dates that the sources give for the standing on a date, or at the furthest, each once."""
    return tuple(dict.fromkeys(one.date for one in treaty.grounds(on) if one.date))
