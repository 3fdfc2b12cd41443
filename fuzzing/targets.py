"""What is fuzzed: for each target what is promised of any input, and the inputs to begin with.

A target breaks its promise by raising anything at all.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from fuzzing.changing import changed_json, changed_words
from kzcoe.errors import KzcoeError
from kzcoe.files.correcting import Corrections
from kzcoe.files.decoding import decode
from kzcoe.files.form import from_json, refuse_other_formats, structure, to_json
from kzcoe.files.formats import FORMATS
from kzcoe.files.pages import article_of_page
from kzcoe.files.parsing import parse
from kzcoe.model import DateLike, PartialDate, Period, when
from kzcoe.reading import read
from kzcoe.record import Record

__all__ = ["TARGETS", "Target"]

SEEDS = Path(__file__).parents[1] / "seeds"
DAYS: tuple[DateLike, ...] = ("2024-02-29", "XXXX-02-29", "2023", "XXXX-12", "1997/..", "XXXX-12-30/XXXX-01-02")
CORRECTIONS = {
    "format": 1,
    "corrections": [
        {"collection": "meetings", "author": "A", "reason": "R", "id": "m", "set": {"place": "Brussels", "date": None}},
        {"collection": "officials", "author": "A", "reason": "R", "id": "o", "remove": True, "made": "2024"},
        {"collection": "bodies", "author": "A", "reason": "R", "add": {"id": "b", "name": "B", "parent": "c"}},
    ],
}


@frozen
class Target:
    """Something that takes input from outside."""

    check: Callable[[bytes], None]
    """Holds what is promised of an input against what comes of it."""
    seeds: Callable[[], list[bytes]]
    """Inputs to begin with."""
    runs: int
    """How many inputs are tried where no time is given."""
    longest: int
    """The longest input, in bytes."""
    mutate: Callable[[bytes, int], bytes | None] | None = None
    """A change that keeps the form of an input, after a number; None where it has not the form."""


def text(data: bytes) -> None:
    """Any text is read; it stays as it is, and every quote stands at its span."""
    given = data.decode("utf-8", "surrogatepass" if _has_surrogates(data) else "replace")
    record = read(given)
    (article,) = record.articles
    assert article.text == given
    assert all(given[one.start : one.end] == one.quote for one in record.evidence())
    record.check()


def date(data: bytes) -> None:
    """Any text is a date or is refused; a date is written as it can be read again, and answers every question."""
    given = data.decode("utf-8", "replace")
    for kind in (PartialDate, Period, when):
        try:
            value = kind(given)
        except KzcoeError:
            continue
        assert when(str(value)) == value
        for day in DAYS:
            value.certainly_within(day), value.possibly_within(day)
            value.certainly_before(day), value.possibly_before(day)
        first, last = value.earliest, value.latest
        assert first is None or last is None or first <= last
        assert value.sort_key


def record(data: bytes) -> None:
    """Any bytes are a record or are refused; a record is saved as it was loaded, checked and shown."""
    try:
        loaded = from_json(data, "input")
        again = to_json(loaded)
    except KzcoeError as error:
        assert len(str(error)) < LONGEST_MESSAGE
        return
    assert from_json(again, "again") == loaded
    loaded.check()
    loaded.timeline()
    assert Record.union(loaded, loaded) == loaded


def shown(data: bytes) -> None:
    """A record that loads can be written in every format or is refused, each of its facts shown and explained."""
    try:
        loaded = from_json(data, "input")
    except KzcoeError:
        return
    loaded._repr_html_()
    loaded.passed_over()
    for fact in loaded:
        str(fact), fact._repr_html_(), loaded.explain(fact)
    for form in FORMATS.values():
        with suppress(KzcoeError):
            any(form.chunks(loaded) if form.chunks else ())


def corrections(data: bytes) -> None:
    """Any bytes are corrections or are refused; corrections fit a record or are refused."""
    try:
        value = parse(decode(data, "input"), "input")
        refuse_other_formats(value, "input", "corrections")
        made = structure(value, Corrections, "input").corrections
        assert isinstance(_record().corrected(made), Record)
    except KzcoeError as error:
        assert len(str(error)) < LONGEST_MESSAGE


def page(data: bytes) -> None:
    """Any bytes are a page with an article or are refused."""
    try:
        article_of_page(decode(data, "input"), "a", "input")
    except KzcoeError as error:
        assert len(str(error)) < LONGEST_MESSAGE


LONGEST_MESSAGE = 4000


def _has_surrogates(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _texts() -> list[bytes]:
    """The paragraphs of the articles."""
    return [
        part.encode() for path in sorted(SEEDS.glob("*.txt")) for part in path.read_text("utf-8").split("\n\n") if part
    ]


def _dates() -> list[bytes]:
    return [str(day).encode() for day in (*DAYS, "XXXX-XX-31", "2012-XX-05", "../2018-07", "2023-06-26/2023-06-27")]


def _record() -> Record:
    """A small record with facts of most kinds."""
    return read(next(iter(sorted(SEEDS.glob("*.txt")))).read_text("utf-8")[:2000])


def _records() -> list[bytes]:
    whole = from_json((Path(__file__).parents[1] / "src/kzcoe/files/published.json").read_bytes(), "published")
    few = {name: list(facts)[:1] for name, facts in whole.collections().items()}
    return [to_json(_record()), to_json(Record(**few)), b'{"format": 1}']


def _corrections() -> list[bytes]:
    return [json.dumps(CORRECTIONS).encode()]


def _pages() -> list[bytes]:
    head = '<meta property="article:published_time" content="2023-06-28T10:00"><link rel="canonical" href="https://e.org/a">'
    linked = json.dumps({"@type": "NewsArticle", "headline": "H", "datePublished": "2023", "publisher": {"name": "P"}})
    script = f'<script type="application/ld+json">{linked}</script>'
    return [
        f"<html><head>{head}{script}</head><body><article><p>{part.decode()}</p></article>".encode()
        for part in _texts()
    ]


TARGETS = {
    "text": Target(text, _texts, 4_000, 2_000, changed_words),
    "date": Target(date, _dates, 100_000, 40),
    "record": Target(record, _records, 20_000, 20_000, changed_json),
    "shown": Target(shown, _records, 1_000, 20_000, changed_json),
    "corrections": Target(corrections, _corrections, 20_000, 5_000, changed_json),
    "page": Target(page, _pages, 2_000, 4_000, changed_words),
}
"""The targets by name."""
