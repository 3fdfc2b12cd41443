"""Loading: sources of any kind become one record, articles read as by `read`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import kzcoe
from kzcoe.errors import MergeError
from kzcoe.files import load, record_of, save
from kzcoe.model import Article, PartialDate
from kzcoe.reading import read
from kzcoe.record import Record

SEEDS = Path(__file__).parents[2] / "seeds"
TEXT = "ASTANA – Deputy Minister Roman Vassilenko met with Claus Neukirch of the Council of Europe on June 27."


def test_load_is_public() -> None:
    """What scripts call is this function."""
    assert kzcoe.load is load


def test_an_article_is_read_as_by_read(tmp_path: Path) -> None:
    """Loading a text file adds nothing to reading its text, and takes nothing away."""
    (tmp_path / "talks.txt").write_text(TEXT, encoding="utf-8")

    assert load(tmp_path / "talks.txt") == read(TEXT, id="talks")


def test_sources_may_come_in_a_list(tmp_path: Path) -> None:
    """Paths in a list are the same as paths one after another, and an article may come alone."""
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in paths:
        path.write_text(TEXT, encoding="utf-8")
    article = Article(id="c", text=TEXT)

    assert load(paths) == load(*paths) == load(map(str, paths))
    assert load(article) == load([article]) == read(TEXT, id="c")
    assert load(paths, article).articles.ids == ("a", "b", "c")


def test_what_is_known_of_an_article_helps_to_read_it() -> None:
    """The day of publication given completes the dates in the text."""
    (meeting,) = load([Article(id="a", text=TEXT, published="2023-06-28")]).meetings

    assert meeting.date == PartialDate("2023-06-27")


def test_what_is_known_of_an_article_is_kept() -> None:
    """What the giver says of an article stands, be the page silent or of another mind; the rest is read from it."""
    given = Article(
        id="a", text=TEXT, title="Talks", dateline="ASTANA (Kazinform)", source="Kazinform", url="https://x.kz"
    )

    (article,) = load([given]).articles

    assert (article.title, article.dateline, article.source, article.url) == (
        "Talks", "ASTANA (Kazinform)", "Kazinform", "https://x.kz"
    )  # fmt: skip
    assert article.language == "en"
    assert article.spans == read(TEXT, id="a").articles[0].spans


def test_a_record_is_taken_as_it_is() -> None:
    """What was saved is not read again."""
    record = Record(articles=[Article(id="a", text=TEXT)])

    assert record_of(record) is record


def test_all_sources_make_one_record(tmp_path: Path) -> None:
    """Texts, lines, records and articles at hand are united, whatever their order."""
    (tmp_path / "talks.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "more.jsonl").write_text(json.dumps({"id": "line", "text": TEXT}), encoding="utf-8")
    save(Record(articles=[Article(id="saved", text="")]), tmp_path / "saved.json")
    at_hand = [Article(id="at-hand", text=TEXT)]

    record = load(tmp_path, at_hand)

    assert record.articles.ids == ("at-hand", "line", "saved", "talks")
    assert record == load(at_hand, tmp_path / "saved.json", tmp_path / "talks.txt", tmp_path / "more.jsonl")


def test_two_texts_of_one_id_are_refused(tmp_path: Path) -> None:
    """An id is one article; the same text twice is that article twice, and once in the record."""
    (tmp_path / "a.txt").write_text("one", encoding="utf-8")

    assert load(tmp_path, [Article(id="a", text="one")]).articles.ids == ("a",)
    with pytest.raises(MergeError, match="a"):
        load(tmp_path, [Article(id="a", text="two")])


def test_no_articles_are_an_empty_record() -> None:
    """An iterable may be empty: a caller's filter may leave nothing."""
    assert load([]) == Record()


def test_loading_a_record_leaves_reading_alone() -> None:
    """Whoever loads the published record does not wait for the reader and the register to be imported."""
    script = "import sys; from kzcoe.files import load; load(); print(*sys.modules)"

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603

    assert not {
        name for name in run.stdout.split() if name.startswith(("kzcoe.reading", "kzcoe.register", "trafilatura"))
    }
