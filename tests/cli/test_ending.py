"""How a command ends: help, wrong usage, bad input, a missing extra."""

import runpy
import sys
from importlib.metadata import PackageNotFoundError

import pytest

from kzcoe.cli import main
from running import Runner

COMMANDS = ["read", "load", "show", "timeline", "conventions", "query", "check"]
QUESTIONS = ["meetings", "conventions", "agreements", "articles", "officials"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read", "missing"], "kzcoe: missing: cannot be read: No such file or directory\n"),
        (["check", "missing"], "kzcoe: missing: cannot be read: No such file or directory\n"),
        (["check", "--json", "missing"], "kzcoe: missing: cannot be read: No such file or directory\n"),
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
