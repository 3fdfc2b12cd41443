"""Many articles: a record each, in order, on several cores, and nothing that fails unnoticed."""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kzcoe
from kzcoe.errors import Failure, FormatError, InvalidValueError, ReadingError, SourceError
from kzcoe.files import load, many, read_many, save
from kzcoe.files.contents import Unit
from kzcoe.files.telling import Outcome
from kzcoe.model import Article
from kzcoe.reading import read
from kzcoe.record import Record

SEEDS = Path(__file__).parents[2] / "seeds"
NAMES = [path.stem for path in sorted(SEEDS.iterdir())]


@pytest.fixture
def helped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Helpers are asked however little there is to read, for one article at a time."""
    monkeypatch.setattr(many, "LITTLE", 0)
    monkeypatch.setattr(many, "BATCH", 0)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No helper is asked."""

    def spread(*_: object) -> Iterator[object]:
        raise AssertionError

    monkeypatch.setattr(many, "spread", spread)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with good texts and bad ones among them."""
    (tmp_path / "a.txt").write_text("GRECO met in Strasbourg.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"caf\xe9")
    lines = [{"id": "c1", "text": "one"}, {"id": "c2"}, {"id": "c3", "text": "three"}]
    (tmp_path / "c.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    (tmp_path / "d.txt").write_text("The Venice Commission met.", encoding="utf-8")
    return tmp_path


def ids(records: Iterable[Record]) -> list[str]:
    """The ids of the articles, record by record."""
    return [id_ for record in records for id_ in record.articles.ids]


def test_read_many_is_public() -> None:
    """What scripts call is this function."""
    assert kzcoe.read_many is read_many


# What is read


def test_each_article_becomes_the_record_that_read_gives() -> None:
    """One after another, in the order of the folder."""
    assert list(read_many(SEEDS)) == [
        read(path.read_text(encoding="utf-8"), id=path.stem) for path in sorted(SEEDS.iterdir())
    ]


@pytest.mark.usefixtures("helped")
@pytest.mark.parametrize(("workers", "batch"), [(2, 0), (2, 5000), (9, 0), (None, 0)])
def test_helpers_change_nothing(workers: int | None, batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records and their order are those that one process gives, however many helpers and however much at a time."""
    monkeypatch.setattr(many, "BATCH", batch)

    assert list(read_many(SEEDS, workers)) == list(read_many(SEEDS, 1))


@pytest.mark.parametrize(
    "sources",
    [
        str(SEEDS),
        SEEDS,
        [SEEDS],
        sorted(SEEDS.iterdir()),
        iter(sorted(SEEDS.iterdir())),
        (SEEDS / f"{NAMES[0]}.txt", str(SEEDS)),
        list(load(SEEDS).articles),
        load(SEEDS).articles,
        iter(load(SEEDS).articles),
        [SEEDS / f"{NAMES[0]}.txt", list(load(SEEDS).articles)[1:]],
    ],
    ids=range(10),
)
def test_sources_of_every_kind(sources: Any) -> None:  # noqa: ANN401 - what callers may give
    """A path or an iterable of articles, or an iterable of those; a file found twice is read once."""
    assert ids(read_many(sources)) == NAMES


def test_what_is_known_of_an_article_is_kept() -> None:
    """As by `load`."""
    given = Article(id="a", text="Talks on 6 May.", title="Talks", published="2024-05-08", source="Kazinform")

    (record,) = read_many([given])

    assert record == load([given])
    assert record.articles[0].title == "Talks"


def test_a_saved_record_is_given_as_it_is(tmp_path: Path) -> None:
    """It takes the place in the order that its file has."""
    saved = Record(articles=[Article(id="saved", text="")])
    save(saved, tmp_path / "b.json")
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_text(f"This is {name} of three.", encoding="utf-8")

    assert ids(read_many(tmp_path)) == ["a", "saved", "c"]


def test_nothing_is_no_record() -> None:
    """An empty list of sources, or of articles, is no mistake."""
    assert list(read_many([])) == list(read_many([[]])) == list(read_many(iter(()))) == []


def test_articles_are_taken_as_they_are_needed() -> None:
    """The first record is there long before the last article, so that there may be more than memory holds."""
    taken: list[str] = []

    def endless() -> Iterator[Article]:
        while True:
            taken.append(f"a{len(taken)}")
            yield Article(id=taken[-1], text="GRECO " * 1000)

    assert ids([next(read_many(endless(), 1))]) == ["a0"]
    assert len(taken) < 100


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_a_wrong_number_of_workers_is_refused(workers: Any) -> None:  # noqa: ANN401 - wrong on purpose
    """At the call, not when the first record is asked for."""
    with pytest.raises(InvalidValueError, match="expected a number of workers from 1 up, or None, got"):
        read_many(SEEDS, workers)


@pytest.mark.parametrize("sources", [5, None, [5], [["a.txt"]]])
def test_what_is_no_source_is_refused(sources: Any) -> None:  # noqa: ANN401 - wrong on purpose
    """A mistake of the caller is no text that fails."""
    with pytest.raises(InvalidValueError, match="sources: expected"):
        list(read_many(sources, on_error=pytest.fail))


# Helpers


@pytest.mark.usefixtures("alone")
def test_little_text_does_not_pay_for_helpers() -> None:
    """A few articles are read before a helper would be ready."""
    assert ids(read_many(SEEDS)) == ids(read_many(SEEDS, 4)) == NAMES


@pytest.mark.usefixtures("alone", "helped")
def test_one_record_alone_is_loaded_here(tmp_path: Path) -> None:
    """However large it is: from a helper it would only have to be handed over."""
    saved = Record(articles=[Article(id="saved", text="GRECO met.")])
    save(saved, tmp_path / "saved.json")

    assert list(read_many(tmp_path, 4)) == [saved]


@pytest.mark.usefixtures("alone", "helped")
def test_one_worker_is_this_process() -> None:
    """However much there is to read."""
    assert ids(read_many(SEEDS, 1)) == NAMES


@pytest.mark.usefixtures("alone", "helped")
def test_without_an_interpreter_to_start_this_process_reads_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python in another program may not know its own."""
    monkeypatch.setattr(sys, "executable", "")

    assert ids(read_many(SEEDS, 4)) == NAMES


@pytest.mark.parametrize("name", ["process_cpu_count", "cpu_count"])
def test_by_default_there_are_as_many_workers_as_cores(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as this process may use, where Python can tell; one where it knows nothing."""
    asked: list[int] = []
    monkeypatch.delattr(os, "process_cpu_count", raising=False)
    monkeypatch.setattr(many, "LITTLE", 0)
    monkeypatch.setattr(many, "spread", lambda *arguments: asked.append(arguments[2]) or iter(()))

    for count in (3, None):
        monkeypatch.setattr(os, name, lambda count=count: count, raising=False)
        list(read_many(SEEDS))

    assert asked == [3]  # one worker asks nobody


@pytest.mark.usefixtures("helped")
def test_a_reader_that_stops_early_leaves_nothing_behind() -> None:
    """Whoever wants only the first records waits for no other, and no process is left."""
    records = read_many(SEEDS, 2)
    assert ids([next(records)]) == NAMES[:1]

    records.close()  # type: ignore[attr-defined]

    assert list(records) == []


def test_a_script_may_ask_for_help_at_its_top_level(tmp_path: Path) -> None:
    """Without a guard, and with what it prints printed once: helpers do not run it again."""
    script = tmp_path / "script.py"
    script.write_text(
        f"from kzcoe.files import many\nmany.LITTLE = 0\nprint(len(list(many.read_many({str(SEEDS)!r}, 2))))",
        encoding="utf-8",
    )

    run = subprocess.run([sys.executable, "-W", "error", script], capture_output=True, text=True, check=True)  # noqa: S603

    assert (run.stdout, run.stderr) == ("5\n", "")


# Progress


@pytest.mark.parametrize(
    ("sources", "total"),
    [
        (lambda: SEEDS, 5),
        (lambda: load(SEEDS).articles, 5),
        (lambda: [list(load(SEEDS).articles)[:2], *sorted(SEEDS.iterdir())[2:]], 5),
        (lambda: iter(load(SEEDS).articles), None),
    ],
    ids=["folder", "articles", "both", "iterator"],
)
def test_progress_tells_how_many_are_done(sources: Callable[[], Any], total: int | None) -> None:
    """And of how many, where that is known without opening a file."""
    told: list[tuple[int, int | None]] = []

    for number, _ in enumerate(read_many(sources(), progress=lambda *now: told.append(now)), start=1):
        assert len(told) == number

    assert told == [(done, total) for done in range(1, 6)]


def test_progress_counts_what_fails(mixed: Path) -> None:
    """The bar reaches its end all the same."""
    told: list[tuple[int, int | None]] = []

    list(read_many(mixed, progress=lambda *now: told.append(now), on_error=lambda _: None))

    assert told == [(done, None) for done in range(1, 7)]


# What fails


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.usefixtures("helped")
def test_a_text_that_fails_does_not_keep_the_others_from_being_read(mixed: Path, workers: int) -> None:
    """Each record is given, and then the error that names every text that failed."""
    given: list[Record] = []

    with pytest.raises(ReadingError) as caught:
        given.extend(read_many([mixed / "gone.txt", mixed], workers))

    assert ids(given) == ["a", "c1", "c3", "d"]
    assert str(caught.value) == (
        f"3 texts could not be read: {mixed / 'gone.txt'}: cannot be read: No such file or directory; "
        f"{mixed / 'b.txt'}: expected UTF-8, found byte 0xe9 at offset 3; "
        f"{mixed / 'c.jsonl'}, line 2: text: missing"
    )
    assert [type(failure.error) for failure in caught.value.failures] == [SourceError, FormatError, FormatError]


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.usefixtures("helped")
def test_failures_are_told_in_their_place(mixed: Path, workers: int) -> None:
    """With `on_error` the caller hears of each, paths that are not there first, and nothing is raised at the end."""
    told: list[str] = []

    def tell(failure: Failure) -> None:
        told.append(failure.source)

    for record in read_many([mixed, mixed / "gone.txt"], workers, on_error=tell):
        told.extend(record.articles.ids)

    gone, b, c = (str(mixed / name) for name in ("gone.txt", "b.txt", "c.jsonl"))
    assert told == [gone, "a", b, "c1", f"{c}, line 2", "c3", "d"]


def test_reading_may_end_at_the_first_failure(mixed: Path) -> None:
    """`Failure.throw` raises the error itself, of its own class."""
    records = read_many(mixed, on_error=Failure.throw)

    assert ids([next(records)]) == ["a"]
    with pytest.raises(FormatError, match="expected UTF-8"):
        next(records)


@pytest.mark.usefixtures("helped")
def test_load_ends_at_the_first_failure(mixed: Path) -> None:
    """One record of all would be one that lacks something; the error is that of the file."""
    with pytest.raises(FormatError, match=r"b\.txt: expected UTF-8"):
        load(mixed)


def test_a_file_of_several_that_cannot_be_opened_is_one_failure(tmp_path: Path) -> None:
    """What comes after it is read."""
    (tmp_path / "a.jsonl").mkdir()
    (tmp_path / "b.txt").write_text("b", encoding="utf-8")
    failures: list[Failure] = []

    records = list(read_many([tmp_path / "a.jsonl", tmp_path / "b.txt"], on_error=failures.append))

    assert ids(records) == ["b"]
    assert [failure.source for failure in failures] == [str(tmp_path / "a.jsonl")]


def test_a_file_that_goes_away_is_a_failure(mixed: Path) -> None:
    """Between listing and reading, as files of a busy folder do."""
    failures: list[Failure] = []
    records = read_many([mixed / "a.txt", mixed / "c.jsonl", mixed / "d.txt"], on_error=failures.append)
    (mixed / "a.txt").unlink()
    (mixed / "c.jsonl").unlink()

    assert ids(records) == ["d"]
    assert list(map(str, failures)) == [
        f"{mixed / name}: cannot be read: No such file or directory" for name in ("a.txt", "c.jsonl")
    ]


def test_a_mistake_of_the_reader_is_told_like_any_other_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the article it arose from; where in the code is a note of the error."""

    def stumble(text: str, **_: object) -> Record:
        return read(text[text.index("GRECO") :])

    monkeypatch.setattr("kzcoe.reading.read", stumble)
    failures: list[Failure] = []

    list(read_many([Article(id="a", text=""), Article(id="b", text="GRECO")], on_error=failures.append))

    (failure,) = failures
    assert str(failure) == "a: cannot be read: ValueError: substring not found"
    assert "in stumble" in failure.error.__notes__[0]


@pytest.mark.usefixtures("helped")
def test_an_article_that_ends_its_helper_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too much memory, or a fault in a library: the others are read, and the article is named."""
    monkeypatch.setattr(many, "spread", spread_but_b)
    failures: list[Failure] = []
    articles = [Article(id=id_, text="GRECO met.") for id_ in "abc"]

    assert ids(read_many(articles, 2, on_error=failures.append)) == ["a", "c"]
    assert list(map(str, failures)) == ["b: cannot be read: the process that did so ended with status -9"]


def spread_but_b(
    function: Callable[[Unit], Outcome], batches: Iterable[list[Unit]], _: int, lost: Callable[[Unit, int], Outcome]
) -> Iterator[Outcome]:
    """As if the helper that was given b had been killed."""
    return (lost(unit, -9) if unit.name == "b" else function(unit) for batch in batches for unit in batch)


@pytest.mark.parametrize(("message", "told"), [("a.txt: is empty", "a.txt: is empty"), ("is empty", "a.txt: is empty")])
def test_a_failure_names_its_source_once(message: str, told: str) -> None:
    """Most errors name it themselves."""
    assert str(Failure("a.txt", FormatError(message))) == told


def test_the_error_survives_a_process_pool() -> None:
    """With the failures in it."""
    error = ReadingError("1 text could not be read", [Failure("a", FormatError("why"))])

    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert str(back) == str(error)
    assert list(map(str, back.failures)) == ["a: why"]
