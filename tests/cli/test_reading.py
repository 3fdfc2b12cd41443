"""Reading on the command line: what is shown, saved and explained."""

from pathlib import Path

import pytest

from kzcoe.files import load, save
from kzcoe.record import Record
from running import ESCAPES, ORDERS, Runner

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("width", [80, 120])
def test_read_shows_everything_in_tables_that_fit(run: Runner, width: int) -> None:
    """The seeds: a table for each kind of fact, no line wider than the terminal, nothing on standard error."""
    ran = run("read", str(SEEDS), width=width)

    assert (ran.status, ran.err) == (0, "")
    headings = ["Articles", "Meetings", "Officials", "Conventions", "Partial agreements", "Programmes", "Documents"]
    assert [line for line in ran.out.splitlines() if line in headings] == headings
    assert max(map(len, ran.out.splitlines())) <= width
    for told in (
        "001_15841afbb5fcb278",
        "Roman Vassilenko",
        "ETS 141",
        "party",
        "GRECO",
        "2020/2023",
        "Declaration 809",
    ):
        assert told in ran.out


def test_a_small_record_in_tables(run: Runner, saved: str) -> None:
    """What is not known is a dash, and a column in which nothing is known is left out."""
    ran = run("read", saved)

    assert (
        ran.out
        == """\
Articles
Published   Headline                                                          Id
────────────────────────────────────────────────────────────────────────────────
2023-06-28  Anna Berg met the Venice Commission in Strasbourg. ETS 141 is in  a
            force.

Meetings
Date         What   Persons    Bodies
────────────────────────────────────────────────────────────────────────────
2023-06-26/  talks  Anna Berg  European Commission for Democracy through Law
2023-06-27                     elsewhere

Officials
Name       Posts
────────────────────────
Anna Berg  Director, CoE
           Adviser

Conventions
Treaty    Title                     Standing  Since
────────────────────────────────────────────────────────
ETS 141   Convention on Laundering  party     2015-01-01
CETS 210  Istanbul Convention       –         –

Partial agreements
Name
──────────────────────────────────────────
Group of States against Corruption (GRECO)

Programmes
Period     Name                         Partners
────────────────────────────────────────────────
2020/2023  Rule of Law in Central Asia  CoE

Documents
Document         Body
─────────────────────
Declaration 809  CoE
The way forward
"""
    )


def test_an_empty_record_has_no_tables(run: Runner, tmp_path: Path) -> None:
    """There is nothing to show, and nothing wrong."""
    save(Record(), tmp_path / "empty.json")

    assert run("read", str(tmp_path)) == (0, "", "")


def test_read_saves_what_it_has_read(run: Runner, tmp_path: Path) -> None:
    """With `-o` the record goes into the file and nothing to standard output."""
    assert run("read", str(SEEDS), "-o", str(tmp_path / "out.json")) == (0, "", "")
    assert load(tmp_path / "out.json") == load(SEEDS)


def test_read_saves_a_page_of_what_it_has_read(run: Runner, tmp_path: Path) -> None:
    """The articles are marked on one page, and nothing is printed; with `--json` the record is printed as well."""
    page = tmp_path / "out.html"

    assert run("read", str(SEEDS), "--html", str(page)) == (0, "", "")
    assert page.read_text("utf-8") == load(SEEDS).show(*load(SEEDS).articles).html
    assert run("read", str(SEEDS), "--html", str(page), "--json").out.startswith("{")


def test_a_page_that_cannot_be_made_is_one_line(run: Runner, tmp_path: Path, saved: str, record: Record) -> None:
    """A record without articles, or a folder that is not there, is told in a line that names it."""
    save(Record(officials=record.officials), tmp_path / "none.json")

    ran = run("read", str(tmp_path / "none.json"), "--html", str(tmp_path / "out.html"))
    assert ran == (1, "", "kzcoe: Record.show: the record has no article to show\n")
    ran = run("read", saved, "--html", str(tmp_path / "gone" / "out.html"))
    assert ran.status == 1
    assert ran.err.endswith("out.html: cannot be written: No such file or directory\n")


def test_read_prints_json_that_loads(run: Runner, tmp_path: Path) -> None:
    """With `--json` standard output is the record and nothing else, beside the file if one is wanted."""
    ran = run("read", str(SEEDS), "--json", "-o", str(tmp_path / "out.json"))
    (tmp_path / "piped.json").write_text(ran.out, encoding="utf-8")

    assert ran.err == ""
    assert load(tmp_path / "piped.json") == load(tmp_path / "out.json") == load(SEEDS)


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(run: Runner, tmp_path: Path, record: Record) -> None:
    """A line on standard error for each such text, its file and why, and status 1 at the end."""
    (tmp_path / "good.txt").write_text(record.articles[0].text, encoding="utf-8")
    (tmp_path / "bad\x1b.txt").write_bytes(b"caf\xe9")
    good = run("read", str(tmp_path / "good.txt"))

    ran = run("read", str(tmp_path), str(tmp_path / "gone.txt"), "-o", str(tmp_path / "out.json"))

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        f"kzcoe: {tmp_path / 'gone.txt'}: cannot be read: No such file or directory",
        f"kzcoe: {tmp_path}/bad\\x1b.txt: expected UTF-8, found byte 0xe9 at offset 3",
    ]
    assert load(tmp_path / "out.json") == load(tmp_path / "good.txt")
    assert (good.status, good.err) == (0, "")
    assert run("read", str(tmp_path / "good.txt"), str(tmp_path / "bad\x1b.txt"))[:2] == (1, good.out)


def test_where_nothing_can_be_read_nothing_is_saved(run: Runner, tmp_path: Path) -> None:
    """The record of the night before is better than an empty one."""
    (tmp_path / "out.json").write_text("before", encoding="utf-8")

    assert run("read", str(tmp_path / "gone"), "-o", str(tmp_path / "out.json"))[:2] == (1, "")
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == "before"


def test_how_many_processes_read_may_be_said(run: Runner) -> None:
    """It makes no difference to what is read; none at all is wrong usage."""
    assert run("read", str(SEEDS), "--workers", "2") == run("read", str(SEEDS), "--workers", "1")
    assert run("read", str(SEEDS), "--workers", "0").status == 2


TALKS = """\
ASTANA – Deputy Minister of Justice Dana Orazova met on 6 May 2024 with Erik Holm, Director of the Treaty Office.

The singer Petra Lind was there. They will meet again in June.
"""


@pytest.mark.parametrize("width", [80, 120])
def test_read_explains_article_by_article(run: Runner, width: int) -> None:
    """Every fact of the seeds with its rules, and what was left alone, no line wider than the terminal."""
    ran = run("read", str(SEEDS), "--explain", width=width)

    assert (ran.status, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= width
    for fact in ("Meeting 000_4f075c61f72854a6/meeting-1", "Official roman-vassilenko", "Convention ETS 141"):
        assert any(line.startswith(fact) for line in ran.out.splitlines())
    assert ran.out.count("Left alone in ") == 5


def test_an_explained_article(run: Runner, tmp_path: Path) -> None:
    """A fact, its parts, the sentence with the words marked, the rules; then what was left alone and why."""
    (tmp_path / "talks.txt").write_text(TALKS, encoding="utf-8")

    told = run("read", str(tmp_path / "talks.txt"), "--explain", width=120).out

    assert (
        """\
Official erik-holm
  name              Erik Holm
                    Deputy Minister of Justice Dana Orazova met on 6 May 2024 with »Erik Holm«, Director of the Treaty
                    Office.
                    people: The title stands after the name, in apposition.
"""
        in told
    )
    assert (
        """\
Left alone in talks
What     Words                               Why
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
person   The singer »Petra Lind« was there.  No office and no body stands beside the name.
meeting  They »will meet« again in June.     The words tell of a meeting that has still to come, or is only wished for.
date     They will meet again in »June«.     The words tell of a meeting that has still to come, or is only wished for.
"""
        in told
    )


def test_explaining_saves_too(run: Runner, tmp_path: Path) -> None:
    """With `-o` the record goes into the file all the same."""
    (tmp_path / "talks.txt").write_text(TALKS, encoding="utf-8")

    ran = run("read", str(tmp_path / "talks.txt"), "--explain", "-o", str(tmp_path / "out.json"))

    assert ran.out.startswith("Article talks\n")
    assert load(tmp_path / "out.json") == load(tmp_path / "talks.txt")


def test_explaining_a_saved_record(run: Runner, saved: str) -> None:
    """What neither the article nor the register gives is told to have been put there by hand."""
    told = run("read", saved, "--explain").out

    assert "Meeting a/meeting-1\n" in told
    assert "by hand: Reading the article again does not give this" in told


def test_json_is_not_explained(run: Runner) -> None:
    """A program has no use for it: asking for both is wrong usage, and nothing is read."""
    ran = run("read", str(SEEDS), "--explain", "--json")

    assert (ran.status, ran.out) == (2, "")
    assert "choose one" in ran.err


def test_what_a_terminal_obeys_is_escaped_in_explanations(run: Runner, tmp_path: Path) -> None:
    """Words and values come from articles."""
    met = "Director\x1b[31m Erik Holm\x1b of the Treaty Office\u202e met with Minister Anna Berg\x9b in Astana."
    text = f"{ORDERS}. {met}"
    (tmp_path / "evil.txt").write_text(text, encoding="utf-8")

    told = run("read", str(tmp_path / "evil.txt"), "--explain").out

    assert "Holm" in told
    assert ESCAPES.search(told) is None
