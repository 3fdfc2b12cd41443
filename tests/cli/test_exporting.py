"""Writing for other tools on the command line."""

from pathlib import Path

import pytest

from kzcoe.cli.plain import json_text
from kzcoe.files import load, save
from kzcoe.files.formats import FORMATS, Format, export
from kzcoe.model import Article
from kzcoe.record import Record
from running import ESCAPES, ORDERS, Runner

SEEDS = Path(__file__).parents[2] / "seeds"
FILES = [name for name, one in FORMATS.items() if one.chunks is not None]


def test_export_writes_the_published_record(run: Runner, tmp_path: Path) -> None:
    """To standard output, or with `-o` the same into a file and nothing to standard output."""
    ran = run("export", "--to", "bibtex")

    assert (ran.status, ran.err) == (0, "")
    assert ran.out == load().articles.to_bibtex()
    assert run("export", "--to", "bibtex", "-o", str(tmp_path / "out.bib")) == (0, "", "")
    assert (tmp_path / "out.bib").read_text(encoding="utf-8") == ran.out


@pytest.mark.parametrize("name", FILES)
def test_export_knows_every_format(run: Runner, saved: str, tmp_path: Path, name: str, record: Record) -> None:
    """Of a saved record, given as such or as what to read, byte for byte what `Record.export` writes."""
    record.export(name, tmp_path / "expected")
    for source in (["--record", saved], [saved]):
        assert run("export", *source, "--to", name, "-o", str(tmp_path / "out")) == (0, "", "")
        assert (tmp_path / "out").read_bytes() == (tmp_path / "expected").read_bytes()


def test_export_reads_what_it_can(run: Runner, tmp_path: Path, record: Record) -> None:
    """What cannot be read is told, the rest is written, and the status is 1; where nothing can, nothing is written."""
    (tmp_path / "good.txt").write_text(record.articles[0].text, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")

    ran = run("export", str(tmp_path), "--to", "bibtex")

    assert (ran.status, ran.out) == (1, "@misc{good,\n  language = {en}\n}\n")
    assert ran.err == f"kzcoe: {tmp_path}/bad.txt: expected UTF-8, found byte 0xe9 at offset 3\n"
    bad = run("export", str(tmp_path / "bad.txt"), "--to", "bibtex", "-o", str(tmp_path / "out"))
    assert (bad.status, (tmp_path / "out").exists()) == (1, False)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export"], "Missing option '--to'"),
        (["export", "--to", "bibtx"], "expected one of bibtex, csl-json, followthemoney, graphml,"),
        (["export", "a.txt", "--record", "b.json", "--to", "bibtex"], "give either PATH or --record, and not both"),
        (["export", "--to", "folder"], "this format is a folder of files: say where with -o"),
    ],
)
def test_export_says_what_is_wrong_with_its_usage(
    run: Runner, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    """With status 2, and nothing on standard output."""
    monkeypatch.setattr("kzcoe.cli.exporting.FORMATS", {**FORMATS, "folder": Format("a folder", export)})
    ran = run(*arguments, width=200)

    assert (ran.status, ran.out) == (2, "")
    assert message in ran.err


def test_export_lists_the_formats_in_its_help(run: Runner) -> None:
    """Each with what it is, a line each."""
    told = [" ".join(line.split()) for line in run("export", "--help").out.splitlines()]

    assert [line for line in told if line.partition(" ")[0] in FORMATS] == [
        f"{name} {one.about}" for name, one in FORMATS.items()
    ]


def test_export_shows_a_terminal_nothing_that_it_obeys(
    run: Runner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Piped elsewhere, in contrast, come the very bytes of the format."""
    save(Record(articles=[Article(id="a", text=ORDERS)]), tmp_path / "evil.json")
    arguments = "export", str(tmp_path / "evil.json"), "--to", "json"
    piped = run(*arguments)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    shown = run(*arguments)

    assert "\u202e" in piped.out
    assert not ESCAPES.search(shown.out)
    assert shown.out == json_text(piped.out)
