"""Tables of a record, a collection and a timeline: twenty rows at most, and the number of the rest."""

from collections.abc import Collection as Several
from collections.abc import Iterable, Mapping, Sequence
from xml.etree.ElementTree import Element

from kzcoe.export.pages.bounds import LISTED, LONGEST_TEXT, ROWS, counted, first
from kzcoe.export.pages.columns import COLUMNS, Value
from kzcoe.export.pages.labels import label
from kzcoe.export.pages.nodes import add, node, style, told, written
from kzcoe.export.pages.safe import cut
from kzcoe.export.pages.sources import sources_of
from kzcoe.model import PartialDate, Period
from kzcoe.record import Collection, Fact, Moment, Record, Timeline
from kzcoe.record.naming import Names, names_of

__all__ = ["collection_table", "record_table", "timeline_table"]

EXAMPLES = 3
"""How many facts of each collection the table of a record names."""


def collection_table(collection: Collection[Fact]) -> str:
    """The facts of a collection, a row each."""
    return _cell_of(_table(type(collection).__name__, collection, names_of(collection.record)))


def timeline_table(timeline: Timeline) -> str:
    """The moments of a timeline, a row each."""
    return _cell_of(_table("Timeline", timeline, {}))


def record_table(record: Record) -> str:
    """How many facts of each kind a record has, and what the first of them are."""
    given = {name: collection for name, collection in record.collections().items() if collection}
    rows = [_counted_row(name, collection) for name, collection in given.items()]
    caption = ["Record", counted(len(record), "fact") or "empty"]
    return _cell_of(_framed(caption, _headed(("Facts", "Number", "Such as"), rows) if rows else None))


def _cell_of(element: Element) -> str:
    return written(node("div", style("notebook"), element, class_="kzcoe kz-card"))


def _table(name: str, facts: Several[Fact | Moment], names: Names) -> Element:
    shown, more = first(facts, ROWS)
    table = _fact_table(shown, names) if shown else None
    rest = node("p", f"and {more:,} more", class_="kz-more") if more else None
    return _framed([name, f"{len(facts):,}" if facts else "empty"], table, rest)


def _framed(caption: Iterable[str], *inside: Element | None) -> Element:
    title, number = caption
    return node("div", node("p", node("strong", title), " ", node("span", number), class_="kz-head"), *inside)


def _fact_table(facts: Sequence[Fact | Moment], names: Names) -> Element:
    """The facts under the heads of their class, without the columns in which nothing is known."""
    columns = COLUMNS[type(facts[0])]
    values = {head: [read(fact, names) for fact in facts] for head, read in columns.items()}
    told_of: Mapping[str, list[Value]] = {head: cells for head, cells in values.items() if any(cells)}
    sources = [sources_of(fact.evidence + fact.references if isinstance(fact, Moment) else fact) for fact in facts]
    rows = []
    for place, source in enumerate(sources):
        row = node("tr", *(_cell(cells[place]) for cells in told_of.values()))
        rows.append(add(row, node("td", source)) if any(one is not None for one in sources) else row)
    return _headed((*told_of, "Sources") if any(one is not None for one in sources) else tuple(told_of), rows)


def _headed(heads: Iterable[str], rows: Iterable[Element]) -> Element:
    head = node("thead", node("tr", *(node("th", one, scope="col") for one in heads)))
    return node("table", head, node("tbody", *rows))


def _cell(value: Value) -> Element:
    match value:
        case None | "" | ():
            return node("td", "–")
        case tuple():
            return _lines(value)
        case PartialDate() | Period():
            return node("td", str(value), class_="kz-whole")
        case _:
            return node("td", told(cut(str(value), LONGEST_TEXT)))


def _lines(values: tuple[object, ...]) -> Element:
    several, more = first(values, LISTED)
    lines = [node("div", told(cut(str(one), LONGEST_TEXT))) for one in several]
    return node("td", *lines, node("div", f"and {more:,} more", class_="kz-more") if more else None)


def _counted_row(name: str, collection: Collection[Fact]) -> Element:
    several, more = first(collection, EXAMPLES)
    examples = [node("div", told(cut(label(fact), LONGEST_TEXT))) for fact in several]
    rest = node("div", f"and {more:,} more", class_="kz-more") if more else None
    number = node("td", f"{len(collection):,}", class_="kz-whole")
    return node("tr", node("th", name.capitalize(), scope="row"), number, node("td", *examples, rest))
