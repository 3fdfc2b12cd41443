"""What the documentation repeats of the project is as the project has it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import kzcoe
from kzcoe import KzcoeError

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
BUILT_IN = (ValueError, LookupError, OSError, ImportError)


def read(path: str) -> str:
    """The text of a file of the project."""
    return (ROOT / path).read_text(encoding="utf-8")


def test_the_table_of_accuracy_is_what_is_measured() -> None:
    """The figures on the page of limits are those of the corpus as it is read now."""
    command = [sys.executable, "-m", "benchmarks.accuracy.page", "--check"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - this interpreter

    assert checked.returncode == 0, f"{checked.stdout}{checked.stderr}run: python -m benchmarks.accuracy.page"


def test_the_tables_of_speed_are_what_was_noted() -> None:
    """The figures on the page of speed are those in the files of what was measured, each unmet goal with its reason."""
    command = [sys.executable, "-m", "benchmarks.page", "--check"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - this interpreter

    assert checked.returncode == 0, f"{checked.stdout}{checked.stderr}run: python -m benchmarks.page"


def test_the_page_of_speed_has_each_goal() -> None:
    """Whatever a benchmark aims at was measured at the size of the goal, and noted."""
    for goals in (ROOT / "benchmarks").glob("*/goals.json"):
        measured = json.loads(goals.with_name("measured.json").read_text(encoding="utf-8"))
        for group, aims in json.loads(goals.read_text(encoding="utf-8")).items():
            assert aims.keys() <= measured[group].keys()


def test_the_readme_tells_the_accuracy_that_is_measured() -> None:
    """Its sentence has the number of unseen articles and their mean, as the table of accuracy has them."""
    [unseen] = re.findall(r"F1 on (\d+) unseen", read("docs/explanation/limits.md"))
    [mean] = re.findall(
        r"^\| \*\*mean\*\* \|.*\| (\d\.\d\d) \| \d\.\d\d \|$", read("docs/explanation/limits.md"), re.MULTILINE
    )
    claim = f"on {unseen} articles from which no rule was written it reaches a mean F1 of {mean}"

    assert claim in " ".join(read("README.md").split())


def test_the_table_of_errors_has_each_kind() -> None:
    """Each kind of error stands in the table of the reference, with the built-in kind that it is as well."""
    rows = re.findall(r"^\| `(\w+)` \|(?: `(\w+)`)? \|", read("docs/reference.md"), re.MULTILINE)
    kinds = [kind for name in kzcoe.__all__ if isinstance(kind := getattr(kzcoe, name), type)]
    errors = {kind for kind in kinds if issubclass(kind, KzcoeError)} - {KzcoeError}

    assert dict(rows) == {
        kind.__name__: "".join(base.__name__ for base in BUILT_IN if issubclass(kind, base)) for kind in errors
    }


def test_the_page_of_commands_has_each_command() -> None:
    """Every command and every question has its section, in which its own help is shown."""
    typer = pytest.importorskip("typer.main")
    from kzcoe.cli.app import app  # noqa: PLC0415 - the extra may be missing

    shown = re.findall(
        r'^## (.*)\n\n```\{code-cell\}\n:tags: \[remove-input\]\n\nshow_help\("(.*)"\)$',
        read("docs/commands.md"),
        re.MULTILINE,
    )

    assert all(heading == command for heading, command in shown)
    assert sorted(command for _, command in shown) == sorted(commands_of(typer.get_command(app), "kzcoe"))


def commands_of(command: object, name: str) -> list[str]:
    """The name of a command, and of those below it."""
    below = getattr(command, "commands", {})
    return [name, *(each for part, one in below.items() for each in commands_of(one, f"{name} {part}"))]


def test_every_notebook_says_what_it_needs() -> None:
    """Cells run in the tests, too, where what they import is there; a page says what that is."""
    notebooks = [path for path in DOCS.rglob("*.md") if "```{code-cell}" in path.read_text(encoding="utf-8")]

    assert {path.name for path in notebooks} == {"tutorial.md", "commands.md", "pictures.md"}
    assert all("% needs:" in path.read_text(encoding="utf-8") for path in notebooks)


def test_the_schemas_that_can_be_downloaded_are_there() -> None:
    """The page on the saved form offers both schemas, and both are JSON Schemas."""
    for name in re.findall(r"\{download\}`([^`]+)`", read("docs/record-form.md")):
        assert json.loads(read(f"docs/{name}"))["$schema"].startswith("https://json-schema.org/")
