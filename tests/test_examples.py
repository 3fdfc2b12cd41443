"""Every example in the README, the documentation and the docstrings runs, and prints what it says."""

import doctest
import re
import shlex
import shutil
from importlib import import_module
from pathlib import Path

import pytest

import kzcoe
from running import Runner

ROOT = Path(__file__).parents[1]
DOCS = [path for path in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in path.parts]
TEXTS = [ROOT / "README.md", *DOCS]
BLOCK = re.compile(r"^```(?:python|pycon|console|\{code-cell\})\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SETTINGS = re.compile(r"\A(?:---\n.*?^---\n|(?::.*\n)+)", re.MULTILINE | re.DOTALL)  # those of a cell, above its code
NEEDS = re.compile(r"^% needs: (.*)$", re.MULTILINE)  # what is not installed with the tests; a comment to MyST
COMMAND = re.compile(r"^\$ kzcoe (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

PACKAGE = Path(kzcoe.__file__).parent
MODULES = [
    ".".join(["kzcoe", *path.relative_to(PACKAGE).with_suffix("").parts])
    for path in sorted(PACKAGE.rglob("*.py"))
    if not path.stem.startswith("__")
]


@pytest.fixture(autouse=True)
def _somewhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder to write in, with the articles that examples read."""
    for name in ("seeds", "articles"):
        shutil.copytree(ROOT / "seeds", tmp_path / name)
    for path in (ROOT / "docs").rglob("how-to/*.json"):
        shutil.copy(path, tmp_path)
    monkeypatch.chdir(tmp_path)


def run_examples(test: doctest.DocTest) -> None:
    """Run examples and report every one that prints something else."""
    told: list[str] = []
    doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.append, clear_globs=False)
    if told:
        pytest.fail("".join(told), pytrace=False)


def run_commands(block: str, run_command: Runner) -> None:
    """Run the lines `$ kzcoe …` of a block, and compare what stands below each with what it prints."""
    for command, shown in COMMAND.findall(block):
        ran = run_command(*shlex.split(command))
        if not doctest.OutputChecker().check_output(shown, ran.out + ran.err, doctest.ELLIPSIS):
            pytest.fail(f"$ kzcoe {command}\nExpected:\n{shown}\nGot:\n{ran.out}{ran.err}", pytrace=False)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_examples_of_a_text(path: Path, run: Runner) -> None:
    """The code of a page runs from top to bottom, and what stands below a prompt is what is printed."""
    text = path.read_text(encoding="utf-8")
    for module in " ".join(NEEDS.findall(text)).split():
        pytest.importorskip(module)
    names: dict[str, object] = {"__name__": "__main__"}
    for block in BLOCK.finditer(text):
        line = text.count("\n", 0, block.start(1))
        code = SETTINGS.sub(lambda settings: "\n" * settings[0].count("\n"), block.group(1))
        if block.group(0).startswith("```console"):
            run_commands(code, run)
        elif ">>>" in code:
            test = doctest.DocTestParser().get_doctest(code, names, path.name, str(path), line)
            test.globs = names
            run_examples(test)
        else:
            exec(compile("\n" * line + code, path, "exec"), names)  # noqa: S102 - our own text


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_docstrings(name: str) -> None:
    """The examples in the docstrings of a module print what they say."""
    for test in doctest.DocTestFinder(exclude_empty=True).find(import_module(name)):
        run_examples(test)


def test_every_public_name_is_in_the_reference() -> None:
    """The reference has an entry for each public name, and none for anything else."""
    listed = re.findall(
        r"^\.\. (?:auto\w+|py:data):: kzcoe\.(\w+)$", (ROOT / "docs/reference.md").read_text("utf-8"), re.MULTILINE
    )

    assert sorted(listed) == sorted(kzcoe.__all__)
