"""Ids of entities: the same in every run, made of what FollowTheMoney takes in one."""

import re
from hashlib import sha1

__all__ = ["identifier", "of_article", "of_body", "of_convention", "of_official", "of_programme"]

_PLAIN = re.compile(r"[0-9a-zA-Z](?:[0-9a-zA-Z.-]{0,98}[0-9a-zA-Z])?")


def identifier(kind: str, *parts: str) -> str:
    """An id for what the parts tell from all others; legible where they are one plain id."""
    whole = "-".join(parts)
    if len(parts) == 1 and _PLAIN.fullmatch(whole):
        return f"kzcoe-{kind}-{whole}"
    legible = re.sub(r"[^0-9a-z]+", "-", whole.lower()).strip("-")[:40].strip("-")
    digest = sha1(ascii(parts).encode(), usedforsecurity=False).hexdigest()
    return "-".join(filter(None, ("kzcoe", kind, legible, digest[:16])))


def of_article(id_: str) -> str:
    """The id of the entity of an article."""
    return identifier("article", id_)


def of_official(id_: str) -> str:
    """The id of the entity of an official."""
    return identifier("official", id_)


def of_body(id_: str) -> str:
    """The id of the entity of a body, or of an agreement: an agreement and the body it set up share an id."""
    return identifier("body", id_)


def of_programme(id_: str) -> str:
    """The id of the entity of a programme."""
    return identifier("programme", id_)


def of_convention(id_: str) -> str:
    """The id of the entity of a convention."""
    return identifier("convention", id_)
