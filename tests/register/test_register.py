"""The register reads each table once, on first use, and says so when it cannot."""

import pickle
import shutil
from collections.abc import Callable
from importlib.resources.abc import Traversable
from pathlib import Path
from threading import Barrier, Thread

import pytest

from kzcoe.errors import FormatError, SourceError
from kzcoe.model import Body, Convention, Official, PartialAgreement
from kzcoe.register import Country, Place, Register, register, shipped
from kzcoe.register.tables import Row, read_table, shipped_folder

KINDS: dict[str, type] = {
    "conventions": Convention,
    "agreements": PartialAgreement,
    "bodies": Body,
    "officials": Official,
    "places": Place,
    "countries": Country,
}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the tables in the order in which they are read."""
    names: list[str] = []

    def watched(folder: Traversable, name: str) -> list[Row]:
        names.append(name)
        return read_table(folder, name)

    monkeypatch.setattr(register, "read_table", watched)
    return names


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data to spoil."""
    copy = tmp_path / "data"
    shutil.copytree(str(shipped_folder()), copy)
    return copy


def test_there_is_one_shipped_register() -> None:
    """Everybody gets the same one."""
    assert shipped() is shipped()


def test_nothing_is_read_before_it_is_asked_for(read: list[str]) -> None:
    """A register by itself opens no file."""
    Register()

    assert read == []


@pytest.mark.parametrize(
    ("ask", "tables"),
    [
        (lambda r: r.places, {"places", "publishers"}),
        (lambda r: r.countries, {"countries", "publishers"}),
        (lambda r: r.bodies, {"bodies", "publishers"}),
        (lambda r: r.officials, {"officials", "publishers"}),
        (lambda r: r.local_names, {"bodies"}),
        (lambda r: r.conventions, {"treaties", "kazakhstan", "publishers"}),
        (lambda r: r.agreements, {"agreements", "kazakhstan", "publishers"}),
    ],
)
def test_only_what_is_needed_is_read(read: list[str], ask: Callable[[Register], object], tables: set[str]) -> None:
    """A shelf reads its own table and those it rests on, once."""
    made = Register()
    ask(made)
    ask(made)

    assert sorted(read) == sorted(tables)


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_shelves_hold_objects_of_the_model(name: str, kind: type) -> None:
    """Each shelf holds one kind, and is the same each time."""
    shelf = getattr(shipped(), name)

    assert {type(row) for row in shelf} == {kind}
    assert getattr(shipped(), name) is shelf


def test_local_names_are_kazakhstans() -> None:
    """What "the Senate" means in Kazakhstan is looked up apart, and cannot be changed."""
    local = shipped().local_names

    assert local["senate"] == "senate-kz"
    assert local["ministry of justice"] == "moj-kz"
    assert {shipped().bodies.find(id_).country for id_ in local.values()} == {"KZ"}
    with pytest.raises(TypeError):
        local["senate"] = "senate-us"  # type: ignore[index]


def test_threads_agree() -> None:
    """Threads that ask at once get equal shelves."""
    made, barrier, seen = Register(), Barrier(4), []

    def ask() -> None:
        barrier.wait()
        seen.append(made.agreements)

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(seen) == 4
    assert all(shelf == seen[0] for shelf in seen)


def test_a_register_travels() -> None:
    """A pickled register is the folder it reads, and reads the same."""
    again = pickle.loads(pickle.dumps(shipped()))  # noqa: S301 - our own bytes

    assert again == shipped()
    assert again.agreements == shipped().agreements


def test_another_folder(folder: Path) -> None:
    """A register of one's own reads one's own files."""
    (folder / "places.json").write_text("[]", encoding="utf-8")

    assert len(Register(folder).places) == 0
    assert len(Register(folder).agreements) == len(shipped().agreements)


@pytest.mark.parametrize("text", ["", "[", '{"rows": []}', "[1]", "\ud800".encode("utf-8", "surrogatepass")])
def test_a_spoilt_file_is_named(folder: Path, text: str | bytes) -> None:
    """The error names the file and what was expected."""
    (folder / "places.json").write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(FormatError, match=r"places\.json: expected "):
        Register(folder).places  # noqa: B018 - asking is what reads


def test_a_missing_file_is_named(folder: Path) -> None:
    """The error names the file that is not there."""
    (folder / "places.json").unlink()

    with pytest.raises(SourceError, match=r"places\.json: cannot be read"):
        Register(folder).places  # noqa: B018 - asking is what reads
