"""What the data files hold: the columns of each table in their order, and what each column takes."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from kzcoe.register.tables import Row

__all__ = ["TABLES", "Column", "Table"]

Check: TypeAlias = Callable[[Any], bool]


@frozen
class Column:
    """One column: a check of its values, and whether every row has it."""

    name: str
    """The key in the JSON object."""
    holds: Check
    """Whether a value may stand in it."""
    required: bool = field(default=False, kw_only=True)
    """Whether a row without it is refused; else a row leaves out what it does not know."""


@frozen
class Table:
    """The columns of one data file, and how its rows sort."""

    columns: tuple[Column, ...]
    """In the order in which a row writes them."""
    order: Callable[[Row], Any] | None = None
    """Sort key of the rows; None where their order carries meaning."""

    def arranged(self, row: Row) -> Row:
        """The row with its columns in order, unknown ones last; a column that holds rows arranges those too."""
        known = {column.name: _arranged(column, row[column.name]) for column in self.columns if column.name in row}
        return known | {name: value for name, value in row.items() if name not in known}

    def faults(self, row: Row) -> Iterator[str]:
        """What is wrong with a row: missing columns, unknown ones, and values that their column does not take."""
        columns = {column.name: column for column in self.columns}
        for name in row.keys() - columns.keys():
            yield f"no column {name!r}"
        for name, column in columns.items():
            if name not in row:
                if column.required:
                    yield f"no {name}"
            elif not column.holds(row[name]):
                yield f"{name}: not {row[name]!r}"


@frozen
class _Rows:
    """The check of a column that holds rows itself."""

    table: Table

    def __call__(self, value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
        return _list_of(_is_object)(value) and not any(fault for row in value for fault in self.table.faults(row))


def _arranged(column: Column, value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(column.holds, _Rows):
        return [column.holds.table.arranged(row) for row in value]
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value.strip() == value != ""


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _is_url(value: object) -> bool:
    return _is_text(value) and str(value).startswith(("http://", "https://"))


def _list_of(holds: Check) -> Check:
    return lambda value: isinstance(value, list) and value != [] and all(map(holds, value))


def _one_of(*words: str) -> Check:
    return lambda value: value in words


_texts = _list_of(_is_text)
_CONFIDENCE = _one_of("official", "press", "secondary")
_confidence = Column("confidence", _CONFIDENCE, required=True)
_SOURCED = (Column("sources", _list_of(_is_url), required=True), _confidence, Column("note", _is_text))

_POSTS = Table(
    (
        Column("title", _is_text, required=True),
        Column("body", _is_text),
        Column("start", _is_text),
        Column("end", _is_text),
        Column("seen", _texts),
        Column("source", _is_url),
        Column("confidence", _CONFIDENCE),
        Column("note", _is_text),
    )
)
_FORMER_NAMES = Table((Column("name", _is_text, required=True), Column("start", _is_text), Column("end", _is_text)))


def _by(*names: str) -> Callable[[Row], Any]:
    return lambda row: [row.get(name, "") for name in names]


TABLES: Mapping[str, Table] = {
    "treaties": Table(
        (
            Column("number", _is_number, required=True),
            Column("series", _one_of("ETS", "CETS"), required=True),
            Column("title", _is_text, required=True),
            Column("short_titles", _texts),
            Column("opened", _is_text),
            Column("opened_at", _is_text),
            Column("in_force", _is_text),
            Column("open_to_non_members", _is_flag),
            Column("subjects", _texts, required=True),
            *_SOURCED,
        ),
        _by("number"),
    ),
    "agreements": Table(
        (
            Column("id", _is_text, required=True),
            Column("name", _is_text, required=True),
            Column("short_name", _is_text),
            Column("aliases", _texts),
            Column("kind", _one_of("partial", "enlarged", "enlarged-partial"), required=True),
            Column("subjects", _texts, required=True),
            Column("created", _is_text),
            Column("resolution", _is_text),
            *_SOURCED,
        ),
        _by("id"),
    ),
    "kazakhstan": Table(
        (
            Column("of", _is_text, required=True),
            Column("standing", _is_text, required=True),
            Column("date", _is_text),
            Column("said", _is_text),
            Column("note", _is_text),
            Column("source", _is_url, required=True),
            _confidence,
        ),
        lambda row: (row["of"], row.get("date", row.get("said", "")), row["standing"], row["source"]),
    ),
    "bodies": Table(
        (
            Column("id", _is_text, required=True),
            Column("name", _is_text, required=True),
            Column("short_name", _is_text),
            Column("aliases", _texts),
            Column("local_names", _texts),
            Column("kind", _is_text, required=True),
            Column("parent", _is_text),
            Column("country", _is_text),
            Column("seat", _is_text),
            *_SOURCED,
        ),
        _by("id"),
    ),
    "officials": Table(
        (
            Column("id", _is_text, required=True),
            Column("name", _is_text, required=True),
            Column("aliases", _texts),
            Column("country", _is_text),
            Column("posts", _Rows(_POSTS), required=True),
            *_SOURCED,
        ),
        _by("id"),
    ),
    "places": Table(
        (
            Column("id", _is_text, required=True),
            Column("name", _is_text, required=True),
            Column("country", _is_text, required=True),
            Column("aliases", _texts),
            Column("former", _Rows(_FORMER_NAMES)),
            Column("capital", _is_flag),
            *_SOURCED,
        ),
        _by("id"),
    ),
    "countries": Table(
        (
            Column("code", _is_text, required=True),
            Column("name", _is_text, required=True),
            Column("aliases", _texts),
            Column("adjectives", _texts),
            Column("demonyms", _texts),
            Column("capital", _is_text),
            Column("council_of_europe", _is_flag),
            *_SOURCED,
        ),
        _by("code"),
    ),
    "publishers": Table(
        (
            Column("host", _is_text, required=True),
            Column("publisher", _is_text, required=True),
            Column("page", _is_text, required=True),
            _confidence,
        ),
        _by("host"),
    ),
}
"""The tables of the register by file name, without ".json"."""
