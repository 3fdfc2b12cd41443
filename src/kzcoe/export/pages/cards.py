"""The card of a fact: what is known of it, its quotes one click away."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from attrs import fields, has

from kzcoe.export.pages.bounds import LISTED, LONGEST_EXCERPT, LONGEST_QUOTE, LONGEST_TEXT, first
from kzcoe.export.pages.labels import label
from kzcoe.export.pages.nodes import Inside, add, link, node, style, told, verbatim, written
from kzcoe.export.pages.safe import cut
from kzcoe.export.pages.sources import sources_of
from kzcoe.model import (
    Article,
    Convention,
    Evidence,
    PartialAgreement,
    PartialDate,
    Period,
    Reference,
)

__all__ = ["card"]

NOT_ROWS = frozenset({"evidence", "reference", "references"})
"""Attributes that are sources: they stand together at the end."""


def card(thing: object) -> str:
    """A fact or a part of one, as what a notebook shows of it."""
    kind = node("span", type(thing).__name__, class_="kz-kind")
    head = node("p", kind, " ", node("strong", told(cut(label(thing), LONGEST_QUOTE))), class_="kz-head")
    table = node("table", node("tbody", *_rows(thing)), class_="kz-one")
    return written(node("div", style("notebook"), head, table, class_="kzcoe kz-card"))


def _rows(thing: Any) -> Iterator[Element]:  # noqa: ANN401 - any class of the model
    if isinstance(thing, Convention | PartialAgreement):
        yield _row("standing", str(thing.standing() or "no source says"))
    for attribute in fields(type(thing)):
        value = getattr(thing, attribute.name)
        if attribute.name not in NOT_ROWS and value not in (None, ()):
            yield _row(attribute.name.replace("_", " "), _value(attribute.name, value))
    own = _own_sources(thing)
    if own is not None:
        yield _row("sources", own)


def _own_sources(thing: object) -> Element | None:
    """The sources of the thing itself; those of its parts stand beside these."""
    if isinstance(thing, Evidence | Reference):
        return None
    given = [getattr(thing, name, None) for name in ("evidence", "reference", "references")]
    return sources_of(tuple(one for one in given if one is not None))


def _row(name: str, value: Inside) -> Element:
    return node("tr", node("th", name.capitalize(), scope="row"), node("td", value))


def _value(name: str, value: object) -> Inside:
    match name, value:
        case _, bool():
            return "yes" if value else "no"
        case "text", str():
            return _excerpt(value)
        case "url", str():
            return link(cut(value, LONGEST_TEXT), value)
        case _, tuple():
            return _list(value)
        case _:
            return told(cut(str(value), LONGEST_QUOTE))


def _excerpt(text: str) -> Element:
    """The beginning of a text, folded up."""
    beginning = text if len(text) <= LONGEST_EXCERPT else f"{text[: LONGEST_EXCERPT - 1]}…"
    summary = node("summary", f"{len(text):,} code points")
    return node("details", summary, verbatim(node("span", beginning)))


def _list(values: tuple[object, ...]) -> Element:
    several, more = first(values, LISTED)
    listed = node("ul", *(node("li", *_item(one)) for one in several))
    return add(listed, node("li", f"and {more:,} more", class_="kz-more") if more else None)


def _item(value: object) -> Iterator[Inside]:
    yield told(cut(label(value), LONGEST_TEXT))
    if has(type(value)) and not isinstance(value, PartialDate | Period | Article):
        yield sources_of(value)
