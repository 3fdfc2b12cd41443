"""The page of tables: it lists every column, and is the one in the documentation."""

from pathlib import Path

from kzcoe.export.arrow import tables_page
from kzcoe.model.facts import KINDS

DOCUMENTED = Path(__file__).parents[3] / "docs" / "tables.md"
PAGE = tables_page(KINDS)


def test_the_documentation_has_the_page() -> None:
    """`python -m kzcoe.files.publishing` writes it anew."""
    assert DOCUMENTED.read_text(encoding="utf-8") == PAGE


def test_each_collection_has_its_table() -> None:
    """In the order of the record."""
    assert [line[3:] for line in PAGE.splitlines() if line.startswith("## ")] == list(KINDS)


def test_fields_of_structs_are_listed_by_their_path() -> None:
    """Those of a list with brackets."""
    assert "| `meetings" not in PAGE
    assert "| `participants[].evidence.quote` | text | The words themselves, to the letter. |" in PAGE
    assert "| `date_earliest` | date32&nbsp;or&nbsp;null | The first day that `date` may mean. |" in PAGE
    assert "| `posts[].attested_latest` | list&nbsp;of&nbsp;date32 |" in PAGE
