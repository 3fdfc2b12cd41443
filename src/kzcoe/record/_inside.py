"""Walking a fact: everything of one class that lies inside it, however deep."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from kzcoe.model import Article, Evidence
from kzcoe.model.names import fold
from kzcoe.record._spelling import as_name

__all__ = ["all_text", "articles_of", "evidence_of", "in_order", "inside", "plain_text", "with_each"]

K = TypeVar("K")

_place = attrgetter("article", "start", "end", "quote")


def inside(value: Any, kind: type[K]) -> Iterator[K]:  # noqa: ANN401 - anything
    """Every instance of the class in a fact or a tuple of facts, in the order of the attributes."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from inside(item, kind)
    else:
        for name in _attributes(type(value)):  # type: ignore[arg-type]  # a class does hash
            yield from inside(getattr(value, name), kind)


def with_each(value: Any, kind: type[K], change: Callable[[K], K]) -> Any:  # noqa: ANN401 - anything
    """The fact, or the tuple of facts, with every instance of the class changed."""
    if isinstance(value, kind):
        return change(value)
    if isinstance(value, tuple):
        return tuple(with_each(item, kind, change) for item in value)
    names = _attributes(type(value))  # type: ignore[arg-type]  # a class does hash
    values = {name: with_each(getattr(value, name), kind, change) for name in names}
    return attrs.evolve(value, **values) if values else value


def evidence_of(fact: object) -> tuple[Evidence, ...]:
    """The evidence of a fact and of all that is part of it, each once, sorted by article and place."""
    return in_order(inside(fact, Evidence))


def in_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence, each once, sorted by article and place."""
    return tuple(sorted(set(evidence), key=_place))  # a key is several times faster than comparing as attrs does


def articles_of(fact: object) -> set[str]:
    """The ids of the articles in which the evidence of a fact lies; of an article, its own."""
    return {fact.id} if isinstance(fact, Article) else {evidence.article for evidence in inside(fact, Evidence)}


def plain_text(text: str) -> str:
    """The text as searches compare it: folded, each stretch of white space one space."""
    return " ".join(fold(as_name(text)).split())


def all_text(fact: object) -> str:
    """Every text of a fact as searches compare it, one a line."""
    return "\n".join(map(plain_text, dict.fromkeys(inside(fact, str))))


@cache
def _attributes(kind: type) -> tuple[str, ...]:
    return tuple(attribute.name for attribute in attrs.fields(kind)) if attrs.has(kind) else ()
