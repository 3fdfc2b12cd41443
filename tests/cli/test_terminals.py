"""What goes to a terminal and what goes through a pipe."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from kzcoe.files import load, save
from kzcoe.files.formats import FORMATS
from kzcoe.model import (
    Article,
    Convention,
    Evidence,
    Meeting,
    Official,
    Participant,
    Post,
    Statement,
)
from kzcoe.record import Record
from running import ESCAPES, ORDERS, Runner

SEEDS = Path(__file__).parents[2] / "seeds"
ASKED = ["meetings", "conventions", "articles", "officials"]
FILES = [name for name, one in FORMATS.items() if one.chunks is not None]


@pytest.fixture
def evil(tmp_path: Path) -> str:
    """The path of a record whose texts would command a terminal."""
    quote = Evidence("a", 0, len(ORDERS), ORDERS)
    record = Record(
        articles=[Article(id="a", text=f"{ORDERS}\n\x9b1mmore", title=ORDERS, published="2023", source=ORDERS)],
        officials=[Official(id="o", name=ORDERS, posts=[Post(title=ORDERS, start="2020", evidence=quote)])],
        meetings=[Meeting(id="m", title=ORDERS, date="2023", place=ORDERS, participants=[Participant(name=ORDERS)])],
        conventions=[
            Convention(number=1, series="ETS", title=ORDERS, statements=[Statement(standing="party", evidence=quote)])
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


def run_piped(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run `kzcoe` as a process whose output goes to a pipe."""
    command = [sys.executable, "-m", "kzcoe", *arguments]
    clean = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "COLUMNS"}}
    return subprocess.run(command, capture_output=True, check=False, env={**clean, **environment})  # noqa: S603


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
