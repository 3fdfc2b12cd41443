"""The command line: what it prints, where, and how it ends."""

import os
import re
import runpy
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from io import StringIO
from pathlib import Path

import pytest

from kzcoe.cli import main
from kzcoe.cli.plain import harmless, json_text, lines, one_line
from kzcoe.files import load, save
from kzcoe.files.formats import FORMATS, Format, export
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record
from running import Runner

COMMANDS = ["read", "load", "show", "timeline", "conventions", "query", "check"]
QUESTIONS = ["meetings", "conventions", "agreements", "articles", "officials"]
SEEDS = Path(__file__).parents[1] / "seeds"
ASKED = ["meetings", "conventions", "articles", "officials"]
EVIL = "Talks\x1b[31m\x07 in\u202e [bold]Astana[/bold]\x9b2J"
ESCAPES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")

TEXT = "Anna Berg met the Venice Commission in Strasbourg.\nETS 141 is in force."
ANNA = Evidence("a", 0, 9, "Anna Berg")
PAGE = Reference(title="Details of Treaty No. 141", publisher="Treaty Office", url="https://x.int/141", seen="2024")
RECORD = Record(
    articles=[Article(id="a", text=TEXT, published="2023-06-28")],
    officials=[
        Official(
            id="anna-berg",
            name="Anna Berg",
            posts=[
                Post(title="Director", body="coe", attested=(PartialDate("2023"), PartialDate("2024")), evidence=ANNA),
                Post(title="Adviser", start="2020", reference=Reference(title="A page")),
            ],
            evidence=[ANNA],
        )
    ],
    meetings=[
        Meeting(
            id="a/meeting-1",
            kind="talks",
            date="2023-06-26/2023-06-27",
            participants=[Participant(name="Anna Berg", official="anna-berg")],
            bodies=["venice", "elsewhere"],
            evidence=[Evidence("a", 0, 50, TEXT[:50])],
        )
    ],
    conventions=[
        Convention(
            number=141,
            series="ETS",
            title="Convention on Laundering",
            open_to_non_members=True,
            statements=[
                Statement(standing="party", date="2015-01-01", evidence=Evidence("a", 51, 58, "ETS 141")),
                Statement(standing="signed", date="2011", reference=PAGE),
            ],
        ),
        Convention(number=210, series="CETS", title="Istanbul Convention", open_to_non_members=False),
    ],
    agreements=[PartialAgreement(id="greco", name="Group of States against Corruption", short_name="GRECO")],
    programmes=[Programme(id="p", name="Rule of Law in Central Asia", period="2020/2023", partners=["coe"])],
    documents=[Document(id="d", kind="declaration", number="809", title="The way forward", body="coe")],
    bodies=[
        Body(id="coe", name="Council of Europe", short_name="CoE"),
        Body(id="venice", name="European Commission for Democracy through Law"),
    ],
)


@pytest.fixture
def saved(tmp_path: Path) -> str:
    """The path of a small record."""
    save(RECORD, tmp_path / "small.json")
    return str(tmp_path / "small.json")


# Reading


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


def test_a_page_that_cannot_be_made_is_one_line(run: Runner, tmp_path: Path, saved: str) -> None:
    """A record without articles, or a folder that is not there, is told in a line that names it."""
    save(Record(officials=RECORD.officials), tmp_path / "none.json")

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


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(run: Runner, tmp_path: Path) -> None:
    """A line on standard error for each such text, its file and why, and status 1 at the end."""
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
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
    text = (
        f"{EVIL}. Director\x1b[31m Erik Holm\x1b of the Treaty Office\u202e met with Minister Anna Berg\x9b in Astana."
    )
    (tmp_path / "evil.txt").write_text(text, encoding="utf-8")

    told = run("read", str(tmp_path / "evil.txt"), "--explain").out

    assert "Holm" in told
    assert ESCAPES.search(told) is None


# Asking


def test_timeline_is_in_order_with_sources(run: Runner, saved: str) -> None:
    """A line for each moment, with the articles and publishers that tell it."""
    assert (
        run("timeline", "--record", saved).out
        == """\
Timeline
Date         What                                                  Sources
────────────────────────────────────────────────────────────────────────────────
2011         Kazakhstan signs ETS No. 141, Convention on           Treaty Office
             Laundering
2015-01-01   Kazakhstan becomes a party to ETS No. 141,            a
             Convention on Laundering
2020         Anna Berg becomes Adviser                             A page
2020/2023    Rule of Law in Central Asia runs                      –
2023-06-26/  talks: Anna Berg                                      a
2023-06-27
2023-06-28   article a is published                                a
"""
    )


@pytest.mark.parametrize(
    ("options", "heading", "row"),
    [
        ([], "Conventions", "ETS 141   Convention on Laundering  party     2015-01-01  a"),
        (["--on", "2012"], "Conventions on 2012", "ETS 141   Convention on Laundering  signed    2011   Treaty Office"),
        (["--on", "2010"], "Conventions on 2010", "ETS 141   Convention on Laundering"),
    ],
)
def test_conventions_tells_the_standing_and_who_says_so(
    run: Runner, saved: str, options: list[str], heading: str, row: str
) -> None:
    """At the furthest, or on a date."""
    told = run("conventions", *options, "--record", saved).out.splitlines()

    assert told[0] == heading
    assert told[3] == row


def test_show_tells_all_of_a_fact_with_its_quotes(run: Runner, saved: str) -> None:
    """Attributes that are known, each source at what it says."""
    assert (
        run("show", "anna-berg", "--record", saved).out
        == """\
Official       anna-berg
  name         Anna Berg
  post
    title      Director
    body       coe
    attested   2023; 2024
    evidence   “Anna Berg”
               a, 0–9
  post
    title      Adviser
    start      2020
    reference  A page
  evidence     “Anna Berg”
               a, 0–9
"""
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("141", ["Convention             ETS 141", "  standing             party", "  open to non members  yes"]),
        ("141", ["    reference          Details of Treaty No. 141, Treaty Office, seen 2024"]),
        ("CETS 210", ["  standing             no source says", "  open to non members  no"]),
        ("a", ["  text       Anna Berg met the Venice Commission in Strasbourg.", "             ETS 141 is in force."]),
        ("a", ["  facts      anna-berg", "             a/meeting-1", "             ETS 141"]),
        ("a/meeting-1", ["  participant", "    official   anna-berg", "  bodies       venice; elsewhere"]),
        ("GRECO", ["PartialAgreement  greco"]),
        ("CoE", ["Body          coe"]),
    ],
)
def test_show_takes_ids_names_and_numbers(run: Runner, saved: str, name: str, told: list[str]) -> None:
    """Of any kind of fact."""
    shown = run("show", name, "--record", saved).out.splitlines()

    assert [line for line in shown if line in told] == told


def test_show_tells_all_that_go_by_a_name(run: Runner, tmp_path: Path) -> None:
    """An agreement and the body it set up may share an id."""
    agreement = PartialAgreement(id="greco", name="Group of States")
    save(Record(agreements=[agreement], bodies=[Body(id="greco", name="GRECO")]), tmp_path / "two.json")

    shown = run("show", "greco", "--record", str(tmp_path / "two.json")).out

    assert "PartialAgreement  greco\n" in shown
    assert "\n\nBody    greco\n" in shown


def test_without_a_file_the_published_record_is_asked(run: Runner) -> None:
    """As `kzcoe.load()` without a source."""
    assert "Convention on Laundering" in run("show", "141").out
    assert run("timeline").out.startswith("Timeline\n")
    assert "ETS 141" in run("conventions").out


# Writing for other tools


def test_export_writes_the_published_record(run: Runner, tmp_path: Path) -> None:
    """To standard output, or with `-o` the same into a file and nothing to standard output."""
    ran = run("export", "--to", "bibtex")

    assert (ran.status, ran.err) == (0, "")
    assert ran.out == load().articles.to_bibtex()
    assert run("export", "--to", "bibtex", "-o", str(tmp_path / "out.bib")) == (0, "", "")
    assert (tmp_path / "out.bib").read_text(encoding="utf-8") == ran.out


FILES = [name for name, one in FORMATS.items() if one.chunks is not None]


@pytest.mark.parametrize("name", FILES)
def test_export_knows_every_format(run: Runner, saved: str, tmp_path: Path, name: str) -> None:
    """Of a saved record, given as such or as what to read, byte for byte what `Record.export` writes."""
    RECORD.export(name, tmp_path / "expected")
    for source in (["--record", saved], [saved]):
        assert run("export", *source, "--to", name, "-o", str(tmp_path / "out")) == (0, "", "")
        assert (tmp_path / "out").read_bytes() == (tmp_path / "expected").read_bytes()


def test_export_reads_what_it_can(run: Runner, tmp_path: Path) -> None:
    """What cannot be read is told, the rest is written, and the status is 1; where nothing can, nothing is written."""
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
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
    save(Record(articles=[Article(id="a", text=EVIL)]), tmp_path / "evil.json")
    arguments = "export", str(tmp_path / "evil.json"), "--to", "json"
    piped = run(*arguments)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    shown = run(*arguments)

    assert "\u202e" in piped.out
    assert not ESCAPES.search(shown.out)
    assert shown.out == json_text(piped.out)


# How it ends


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read", "missing"], "kzcoe: missing: cannot be read: No such file or directory\n"),
        (["conventions", "--on", "yesterday"], "kzcoe: PartialDate.value: expected EDTF such as"),
        (["show", "nobody"], "kzcoe: Record: nothing goes by 'nobody'"),
        (
            ["show", "x", "--record", "a.txt\x1b[31m"],
            "kzcoe: a.txt\\x1b[31m: cannot be read: No such file or directory\n",
        ),
        (["read", "two\nlines"], "kzcoe: two lines: cannot be read: No such file or directory\n"),
    ],
)
def test_bad_input_is_one_line_and_status_1(run: Runner, arguments: list[str], message: str) -> None:
    """On standard error, with nothing on standard output and no traceback."""
    ran = run(*arguments)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith(message)
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["read"], ["reed"], ["show"], ["timeline", "--at", "2023"]])
def test_wrong_usage_is_status_2(run: Runner, arguments: list[str]) -> None:
    """A command or option that is not there, or an argument that is missing."""
    ran = run(*arguments)

    assert (ran.status, ran.out) == (2, "")
    assert "Usage:" in ran.err


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS), *(["query", name] for name in QUESTIONS)])
def test_help_is_there_for_each_command(run: Runner, command: list[str]) -> None:
    """`--help` and `-h` alike, with status 0."""
    ran = run(*command, "--help")

    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("Usage: ")
    assert run(*command, "-h") == ran
    assert ("Examples:" in ran.out) == (command not in ([], ["query"]))
    for width in (80, 160):
        assert max(map(len, run(*command, "--help", width=width).out.splitlines())) <= width


@pytest.mark.parametrize("installed", [True, False])
def test_the_version_is_told(run: Runner, monkeypatch: pytest.MonkeyPatch, *, installed: bool) -> None:
    """The one of the package as installed, and without one where it runs from a folder of sources."""

    def version(name: str) -> str:
        if not installed:
            raise PackageNotFoundError(name)
        return "1.2.3"

    monkeypatch.setattr("kzcoe.cli.app.version", version)

    assert run("--version") == (0, "kzcoe 1.2.3\n" if installed else "kzcoe, not installed\n", "")


def test_python_m_is_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m kzcoe` runs `kzcoe`."""
    monkeypatch.setattr("kzcoe.cli.main", lambda: sys.exit(7))
    monkeypatch.delitem(sys.modules, "kzcoe.__main__", raising=False)

    with pytest.raises(SystemExit, match="7"):
        runpy.run_module("kzcoe", run_name="__main__")


def test_importing_main_does_nothing() -> None:
    """Tools that import every module do not start the command."""
    assert runpy.run_module("kzcoe.__main__")["main"] is main


# The extra


@pytest.mark.parametrize("module", ["typer", "rich.console"])
def test_without_the_extra_it_is_named(run: Runner, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line on standard error and status 1, not a traceback."""
    for name in [name for name in sys.modules if name.startswith("kzcoe.cli.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)

    assert run("timeline") == (1, "", f'kzcoe: the command line needs {module}: pip install "kzcoe[cli]"\n')


def test_another_import_error_is_not_blamed_on_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake in the package itself stays visible."""
    monkeypatch.delitem(sys.modules, "kzcoe.cli.app", raising=False)
    monkeypatch.setitem(sys.modules, "kzcoe.cli.tables", None)

    with pytest.raises(ImportError, match="tables"):
        main()


# Terminals


@pytest.fixture
def evil(tmp_path: Path) -> str:
    """The path of a record whose texts would command a terminal."""
    quote = Evidence("a", 0, len(EVIL), EVIL)
    record = Record(
        articles=[Article(id="a", text=f"{EVIL}\n\x9b1mmore", title=EVIL, published="2023", source=EVIL)],
        officials=[Official(id="o", name=EVIL, posts=[Post(title=EVIL, start="2020", evidence=quote)])],
        meetings=[Meeting(id="m", title=EVIL, date="2023", place=EVIL, participants=[Participant(name=EVIL)])],
        conventions=[
            Convention(number=1, series="ETS", title=EVIL, statements=[Statement(standing="party", evidence=quote)])
        ],
    )
    save(record, tmp_path / "evil.json")
    return str(tmp_path / "evil.json")


@pytest.mark.parametrize(
    "arguments",
    [
        ["read", "FILE"],
        ["read", "FILE", "--json"],
        ["show", "a", "--record", "FILE"],
        ["show", "o", "--record", "FILE"],
        ["show", "m", "--record", "FILE"],
        ["show", "1", "--record", "FILE"],
        ["timeline", "--record", "FILE"],
        ["conventions", "--record", "FILE"],
        *(["query", name, "--record", "FILE", "--format", form] for name in ASKED for form in ("table", "json", "csv")),
    ],
)
def test_nothing_of_a_text_commands_the_terminal(run: Runner, evil: str, arguments: list[str]) -> None:
    """Control characters and changes of direction are shown as escapes, and markup of rich as it is written."""
    ran = run(*(evil if argument == "FILE" else argument for argument in arguments), width=200)

    assert ran.status == 0
    assert not ESCAPES.search(ran.out)
    assert "[bold]Astana[/bold]" in ran.out


def test_json_keeps_its_meaning(run: Runner, evil: str, tmp_path: Path) -> None:
    """Escapes of JSON are read back as the characters they stand for."""
    (tmp_path / "piped.json").write_text(run("read", evil, "--json").out, encoding="utf-8")

    assert load(tmp_path / "piped.json") == load(evil)


@pytest.mark.parametrize(
    ("text", "line", "several"),
    [
        ("Čapek – 😀", "Čapek – 😀", "Čapek – 😀"),
        ("a\tb\r\n\n c\u2028d", "a b c d", "a b\n\nc\nd"),
        ("\x00\x1b\x7f\x9b", "\\x00\\x1b\\x7f\\x9b", "\\x00\\x1b\\x7f\\x9b"),
        ("\u202e\ufeff\ud800\U000e0001", r"\u202e\ufeff\ud800\U000e0001", r"\u202e\ufeff\ud800\U000e0001"),
    ],
)
def test_text_is_made_plain(text: str, line: str, several: str) -> None:
    """White space becomes spaces or ends of lines, what does not print an escape, and the rest stays."""
    assert one_line(text) == line
    assert lines(text) == several


def test_json_text_is_ascii_where_it_must_be() -> None:
    """Only what a terminal obeys is escaped."""
    assert json_text('"Č\x9b\u2028😀"') == r'"Č\u009b\u2028😀"'


def run_piped(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run `kzcoe` as a process whose output goes to a pipe."""
    command = [sys.executable, "-m", "kzcoe", *arguments]
    clean = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "COLUMNS"}}
    return subprocess.run(command, capture_output=True, check=False, env={**clean, **environment})  # noqa: S603


def test_what_is_harmless_keeps_its_lines() -> None:
    """Controls are escaped too, as JSON has them; lines and indents are as they were."""
    assert harmless("a\tb\n  c\r\x1b[31m\x00\x9b") == "a\tb\n  c\\u000d\\u001b[31m\\u0000\\u009b"


@pytest.mark.parametrize("name", FILES)
def test_piped_formats_are_their_very_bytes(name: str, tmp_path: Path) -> None:
    """Without colours, and whatever the terminal and its encoding."""
    load().export(name, tmp_path / "out")
    ran = run_piped("export", "--to", name, TERM="xterm-256color", PYTHONIOENCODING="ascii")

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout == (tmp_path / "out").read_bytes()


@pytest.mark.parametrize(
    "arguments", [["read", str(SEEDS)], ["load", str(SEEDS)], ["query", "meetings"], ["query", "--help"]]
)
def test_piped_output_has_no_colours_and_no_progress(arguments: list[str]) -> None:
    """What another program reads is the text alone."""
    ran = run_piped(*arguments, TERM="xterm-256color")

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"\x1b" not in ran.stdout


def test_output_need_not_be_a_stream_with_an_encoding(run: Runner, saved: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook or a test may put something simpler in the place of standard output."""
    monkeypatch.setattr(sys, "stdout", simple := StringIO())

    assert run("show", "CoE", "--record", saved).status == 0
    assert simple.getvalue().startswith("Body")


def test_what_the_output_cannot_encode_is_escaped() -> None:
    """An old console or a pipe in ASCII is no reason to stop."""
    ran = run_piped("show", "tomas-zdechovsky", PYTHONIOENCODING="ascii")

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert rb"Zdechovsk\xfd" in ran.stdout


def test_a_terminal_gets_colours_and_progress() -> None:
    """On a terminal headings are bold, and a bar shows how far reading has come and then goes away."""
    pty = pytest.importorskip("pty")
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "kzcoe", "read", str(SEEDS)]
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
    process = subprocess.Popen(command, stdout=end, stderr=end, env=environment)  # noqa: S603 - our own command
    os.close(end)

    shown = b""
    while chunk := read_terminal(terminal):
        shown += chunk
    os.close(terminal)

    assert process.wait() == 0
    assert b"\x1b[1mArticles" in shown
    assert b"Reading" in shown
    assert b"Reading" not in shown[shown.index(b"\x1b[1mArticles") :]


def read_terminal(terminal: int) -> bytes:
    """What a process wrote to its terminal since; nothing when it has ended, which Linux calls an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
