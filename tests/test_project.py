"""What the project says of itself in several places, it says alike."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


def read(name: str) -> str:
    """The text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def requirement(text: str) -> str:
    """The name in a requirement."""
    return re.split(r"[^\w.-]", text)[0]


def test_three_dependencies_and_no_more() -> None:
    """The core needs attrs, cattrs and python-dateutil; everything else is optional."""
    assert [requirement(one) for one in PROJECT["dependencies"]] == ["attrs", "cattrs", "python-dateutil"]


def test_the_extras() -> None:
    """Each optional part brings its own packages."""
    extras = {name: set(map(requirement, needs)) for name, needs in PROJECT["optional-dependencies"].items()}

    assert extras.keys() == {"cli", "html", "frames", "plot", "interchange", "test", "bench", "fuzz", "docs", "dev"}
    assert extras["cli"] == {"typer", "rich"}
    assert "trafilatura" in extras["html"]
    assert extras["frames"] == {"pyarrow", "pandas", "polars", "duckdb"}
    assert extras["bench"] >= {"dateparser", "eyecite", "spacy", "msgspec", "pydantic", "pytest-benchmark"}
    assert extras["interchange"] == {"followthemoney"}
    assert extras["fuzz"] == {"atheris"}
    assert extras["plot"] == {"matplotlib", "networkx"}


def test_one_version_everywhere() -> None:
    """The version is that of the citation and of the newest entry of the changelog."""
    [cited] = re.findall(r"^version: (.+)$", read("CITATION.cff"), re.MULTILINE)
    released = re.findall(r"^## \[(\d.*?)\] - (\d{4}-\d\d-\d\d)$", read("CHANGELOG.md"), re.MULTILINE)
    [day] = re.findall(r"^date-released: (.+)$", read("CITATION.cff"), re.MULTILINE)

    assert cited == PROJECT["version"]
    assert released[0] == (PROJECT["version"], day)


def test_the_changelog_keeps_its_form() -> None:
    """Entries are under the headings of Keep a Changelog, newest first."""
    text = read("CHANGELOG.md")
    headings = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    versions = [tuple(map(int, one.split("."))) for one in re.findall(r"^## \[(\d[\d.]*)\]", text, re.MULTILINE)]

    assert headings <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert "## [Unreleased]" in text
    assert versions == sorted(versions, reverse=True)


def test_the_seeds_are_the_five_articles_and_nothing_else() -> None:
    """The folder of the source articles holds them alone, so that it can be loaded as it is."""
    names = sorted(path.name for path in (ROOT / "seeds").iterdir())

    assert [name[:4] for name in names] == ["000_", "001_", "002_", "003_", "004_"]
    assert all(name.endswith(".txt") for name in names)


def test_each_licence_is_there() -> None:
    """The licence files that the metadata names exist and say which licence they are."""
    assert PROJECT["license"] == "MIT AND CC-BY-4.0"
    assert read("LICENSE").startswith("MIT License")
    assert "CC BY 4.0" in read("LICENSE-DATA")
    assert all((ROOT / name).is_file() for name in PROJECT["license-files"])


def test_the_quick_start_is_two_commands() -> None:
    """The README opens with a command that reads the seeds and one that runs the tests, with Python alone at hand."""
    block = re.search(r"^#+ Quick start$.*?^```\w*\n(.*?)^```$", read("README.md"), re.MULTILINE | re.DOTALL)

    assert block is not None
    reads, tests = block.group(1).splitlines()
    assert reads.startswith("python3 -m venv .venv && ")
    assert reads.endswith("kzcoe read seeds/")
    assert tests.startswith("python3 -m venv .venv && ")
    assert " -m pytest" in tests


@pytest.mark.parametrize(
    "name", ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "NOTICE.md", "SECURITY.md", "LICENSE-DATA"]
)
def test_links_inside_the_project_lead_somewhere(name: str) -> None:
    """A relative link of a text at the top names a file that exists."""
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", read(name))

    assert [link for link in links if not (ROOT / link).exists()] == []


def test_each_exception_to_a_rule_is_explained() -> None:
    """Every rule of the linter that is off has its reason beside it."""
    lines = read("pyproject.toml").partition("[tool.ruff.lint]")[2].partition("[tool.ruff.lint.isort]")[0].splitlines()
    rules = [line for line in lines if re.search(r'"[A-Z]+\d*"', line) and "select" not in line]

    assert rules
    assert [line for line in rules if "#" not in line] == []
