"""A fact in full, with the words it rests on."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from attrs import fields, has
from rich.table import Table
from rich.text import Text

from kzcoe.cli.plain import lines
from kzcoe.cli.sheets import what_was_done
from kzcoe.model import Article, Convention, Correction, Evidence, PartialAgreement, PartialDate, Period, Reference
from kzcoe.record import Fact, Record

__all__ = ["cards"]

Line: TypeAlias = "tuple[str, str]"

STEP = "  "  # what each level is further in


def cards(record: Record, name: str) -> Iterator[Table]:
    """Every fact that goes by the id, name or number: what it is, and below, what is known of it."""
    for fact in record.find_all(name) or (record.find(name),):
        card = Table.grid("label", "value", padding=(0, 2, 0, 0))
        for label, value in _card(fact, record):
            card.add_row(Text(label, style="bold"), Text(value, overflow="fold"))
        yield card


def _card(fact: Fact, record: Record) -> Iterator[Line]:
    yield type(fact).__name__, lines(fact.id)
    if isinstance(fact, Convention | PartialAgreement):
        yield f"{STEP}standing", fact.standing() or "no source says"
    yield from (line for line in _attributes(fact, STEP) if line[0] != f"{STEP}id")
    for correction in record.corrections_of(fact):
        yield f"{STEP}corrected", lines(_corrected(correction))
    if isinstance(fact, Article):
        yield f"{STEP}facts", lines("\n".join(one.id for one in record.facts_in(fact)))


def _attributes(thing: Any, indent: str) -> Iterator[Line]:  # noqa: ANN401 - any class of the model
    """What is known of an object, a line or more for each attribute."""
    for attribute in fields(type(thing)):
        value = getattr(thing, attribute.name)
        if value not in (None, ()):
            yield from _attribute(attribute.name.replace("_", " "), value, indent)


def _attribute(label: str, value: object, indent: str) -> Iterator[Line]:
    if isinstance(value, tuple) and has(type(value[0])) and not isinstance(value[0], PartialDate):
        for one in value:
            yield from _attribute(label.removesuffix("s"), one, indent)
    elif has(type(value)) and not isinstance(value, Evidence | PartialDate | Period | Reference):
        yield f"{indent}{label}", ""
        yield from _attributes(value, indent + STEP)
    else:
        yield f"{indent}{label}", lines(_told(value))


def _corrected(correction: Correction) -> str:
    """What was corrected, by whom, when and why."""
    by = ", ".join(filter(None, (correction.author, correction.made and str(correction.made))))
    page = [] if correction.reference is None else [_told(correction.reference)]
    return "\n".join([*what_was_done(correction), f"{correction.reason} ({by})", *page])


def _told(value: object) -> str:
    """A value that needs no lines of its own."""
    match value:
        case Evidence(article=article, start=start, end=end, quote=quote):
            return f"“{' '.join(quote.split())}”\n{article}, {start}–{end}"
        case Reference(title=title, publisher=publisher, url=url, seen=seen):
            return "\n".join(
                [", ".join(filter(None, (title, publisher, seen and f"seen {seen}"))), *filter(None, [url])]
            )
        case tuple():
            return "; ".join(map(str, value))
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)
