"""Imports point one way, and importing the package costs next to nothing."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import kzcoe

PACKAGE = Path(kzcoe.__file__).parent

# Which parts of the package each part may import, besides itself.
ALLOWED = {
    "errors": set(),
    "extras": {"errors"},
    "writing": {"errors"},
    "model": {"errors"},
    "register": {"errors", "model"},
    "record": {"errors", "model"},
    "reading": {"errors", "model", "record", "register"},
    "files": {"errors", "export", "extras", "model", "reading", "record", "register", "writing"},
    "export": {"errors", "extras", "model", "record", "writing"},
}
EVERYTHING = {"__init__", "__main__", "cli"}  # what may import any part: the public face, and the two ways to run it
# `record.save(path)` and its like are worth arrows against the direction: from these modules, inside functions and for
# type checkers only. A package opens them in any of its modules.
DOORS = {"model._doors": {"export", "reading", "record"}, "record._doors": {"export", "files", "reading", "register"}}


def dotted(path: Path, package: Path = PACKAGE) -> str:
    """The name of a module inside the package: ``record.collection``, or ``record`` for its ``__init__``."""
    parts = path.relative_to(package).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def targets(node: ast.AST, module: str, *, is_package: bool) -> list[str]:
    """The modules that one import statement names, in full."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    if node.level == 0:
        return [node.module or ""]
    above = ["kzcoe", *module.split(".")]
    above = above[: len(above) - node.level + is_package]
    return [".".join([*above, *([node.module] if node.module else [])])]


def imports(
    node: ast.AST, module: str, *, is_package: bool, function: str | None = None
) -> list[tuple[str, str | None]]:
    """Every module imported in a tree, with the function it is imported in or TYPE_CHECKING, if any."""
    found = [(target, function) for target in targets(node, module, is_package=is_package)]
    match node:
        case (
            ast.FunctionDef(name=inside)
            | ast.AsyncFunctionDef(name=inside)
            | ast.If(test=ast.Name("TYPE_CHECKING" as inside))
        ):
            pass
        case _:
            inside = function
    for child in ast.iter_child_nodes(node):
        found += imports(child, module, is_package=is_package, function=inside)
    return found


def doors(module: str) -> set[str]:
    """The parts that a module opens a door to."""
    return next((to for home, to in DOORS.items() if f"{module}.".startswith(f"{home}.")), set())


def wrong_arrows(source: str, module: str, *, is_package: bool = False) -> list[str]:
    """The imports in a module's source that point the wrong way."""
    part = module.split(".", maxsplit=1)[0]
    if part in EVERYTHING:
        return []
    wrong = []
    for target, function in imports(ast.parse(source), module, is_package=is_package):
        package, _, inner = target.partition(".")
        to = inner.split(".")[0]
        if package != "kzcoe" or to == part or to in ALLOWED[part] or (function and to in doors(module)):
            continue
        wrong.append(f"{module} -> {target}")
    return wrong


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=dotted)
def test_imports_point_one_way(path: Path) -> None:
    """No module imports a part of the package it must not know, nor the package root."""
    source = path.read_text(encoding="utf-8")

    assert wrong_arrows(source, dotted(path), is_package=path.name == "__init__.py") == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("model.dates", "import kzcoe.record"),
        ("model.dates", "from kzcoe.register import Register"),
        ("model.dates", "def late():\n    from kzcoe.files import load"),
        ("model.dates", "from ..record import Record"),
        ("model.dates", "if TYPE_CHECKING:\n    from kzcoe.record import Record"),
        ("errors", "from kzcoe.model import Article"),
        ("record.merging", "import kzcoe"),
        ("record.merging", "from kzcoe import Article"),
        ("record.merging", "from .. import Article"),
        ("record.merging", "from kzcoe.files import load"),
        ("record._doors.records", "from kzcoe.files import load"),
        ("record.record", "def late():\n    from kzcoe.files import load"),
        ("reading.steps", "from kzcoe.files import load"),
        ("export.arrow", "from kzcoe.reading import read"),
    ],
)
def test_a_wrong_arrow_is_found(module: str, source: str) -> None:
    """The check sees absolute, relative and deferred imports, and those of the root."""
    assert len(wrong_arrows(source, module)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("model.dates", "from kzcoe.errors import KzcoeError\nfrom kzcoe.model import _check\nimport attrs"),
        ("reading.steps", "from kzcoe.record import Record\nfrom kzcoe.register import Register\nfrom . import layout"),
        ("record._doors.records", "if TYPE_CHECKING:\n    from kzcoe.export.pages import MarkedPage"),
        (
            "record._doors.records",
            "class RecordDoors:\n    def save(self, path):\n        from kzcoe.files import save",
        ),
        ("cli", "from kzcoe.files import load\nimport kzcoe.export"),
    ],
)
def test_a_right_arrow_is_let_through(module: str, source: str) -> None:
    """The check is content with the directions that the design allows."""
    assert wrong_arrows(source, module) == []


@pytest.mark.parametrize(
    ("module", "part"), [(module, part) for module, parts in DOORS.items() for part in sorted(parts)]
)
def test_each_door_is_in_use(module: str, part: str) -> None:
    """An exception that nothing uses any more has to go."""
    home = PACKAGE / module.replace(".", "/")
    paths = [*home.glob("*.py")] or [home.with_suffix(".py")]

    assert f"kzcoe.{part}" in {
        ".".join(target.split(".")[:2])
        for path in paths
        for target, function in imports(ast.parse(path.read_text(encoding="utf-8")), module, is_package=False)
        if function
    }


WATCHED_IMPORT = """
import json, sys
opened, connected = [], []
before = set(sys.modules)

def watch(event, arguments):
    if event == "open":
        opened.append(str(arguments[0]))
    elif event.startswith(("socket.", "urllib.", "http.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")):
        connected.append(event)

sys.addaudithook(watch)
import kzcoe
json.dump({"opened": opened, "connected": connected, "modules": sorted(set(sys.modules) - before)}, sys.stdout)
"""


@pytest.fixture(scope="module")
def seen() -> dict[str, list[str]]:
    """What ``import kzcoe`` does in a fresh interpreter."""
    command = [sys.executable, "-B", "-c", WATCHED_IMPORT]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own text
    result: dict[str, list[str]] = json.loads(run.stdout)
    return result


def test_importing_opens_nothing_but_code(seen: dict[str, list[str]]) -> None:
    """``import kzcoe`` opens Python files of the package and the standard library, and no data."""
    homes = [PACKAGE, Path(ast.__file__).parent]

    strange = [
        path
        for path in map(Path, seen["opened"])
        if path.suffix not in {".py", ".pyc"} or not any(path.is_relative_to(home) for home in homes)
    ]

    assert strange == []


def test_importing_reaches_for_nothing(seen: dict[str, list[str]]) -> None:
    """``import kzcoe`` opens no connection and starts no process."""
    assert seen["connected"] == []


def test_importing_loads_no_dependency(seen: dict[str, list[str]]) -> None:
    """``import kzcoe`` brings in the package's own ``__init__`` and the standard library: not even attrs."""
    roots = {name.split(".")[0] for name in seen["modules"]} - sys.stdlib_module_names

    assert roots == {"kzcoe"}
    assert [name for name in seen["modules"] if name.startswith("kzcoe.")] == []
