"""Where a fact comes from: its quotes and pages, one click away."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from kzcoe.export.pages.bounds import LISTED, LONGEST_QUOTE, counted, first
from kzcoe.export.pages.nodes import add, link, node, told
from kzcoe.export.pages.safe import cut
from kzcoe.model import Evidence, Reference
from kzcoe.record import evidence_of, inside

__all__ = ["sources_of"]


def sources_of(fact: object) -> Element | None:
    """The quotes and pages of a fact and of all that is part of it; None when there are none."""
    return _folded(evidence_of(fact), tuple(dict.fromkeys(inside(fact, Reference))))


def _folded(evidence: Sequence[Evidence], references: Sequence[Reference]) -> Element | None:
    """Quotes and pages, folded up under their number; None when there are none."""
    if not evidence and not references:
        return None
    numbers = (counted(len(evidence), "quote"), counted(len(references), "page"))
    folded = node("details", node("summary", ", ".join(filter(None, numbers))))
    return add(folded, *_bounded(evidence, references))


def _bounded(evidence: Sequence[Evidence], references: Sequence[Reference]) -> Iterable[Element]:
    quoted, more = first(evidence, LISTED)
    pages, more_pages = first(references, LISTED)
    yield from map(_quoted, quoted)
    yield from map(_page, pages)
    if more + more_pages:
        yield node("p", f"and {more + more_pages:,} more", class_="kz-more")


def _quoted(one: Evidence) -> Element:
    place = node("cite", told(cut(one.article, LONGEST_QUOTE)), f", {one.start}–{one.end}")
    return node("blockquote", "“", told(cut(one.quote, LONGEST_QUOTE)), "” ", place)


def _page(one: Reference) -> Element:
    title = cut(one.title, LONGEST_QUOTE)
    page = node("p", told(title) if one.url is None else link(title, one.url), class_="kz-page")
    if one.publisher:
        add(page, ", ", told(cut(one.publisher, LONGEST_QUOTE)))
    return add(page, f", seen {one.seen}" if one.seen else None)
