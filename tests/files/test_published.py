"""The published record: made of the seeds and the register, and nothing in it leads nowhere."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from itertools import chain
from pathlib import Path

import pytest

from kzcoe.files import load, to_json
from kzcoe.files.joining import joined
from kzcoe.files.published import published
from kzcoe.files.publishing import assembled, publish
from kzcoe.model import (
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Statement,
)
from kzcoe.record import Record
from kzcoe.register import shipped

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
SHIPPED = files("kzcoe.files").joinpath("published.json").read_bytes()
EVIDENCE = Evidence("a", 0, 1, "x")


def test_the_published_record_is_made_of_the_seeds() -> None:
    """Read anew and joined with the register, the seeds give the shipped file, byte for byte."""
    assert to_json(assembled(SEEDS)) == SHIPPED


def test_the_published_record_loads_to_what_it_was_made_of() -> None:
    """The way through the file loses nothing."""
    assert load() == assembled(SEEDS)


def test_the_published_record_is_loaded_once() -> None:
    """It never changes, so every caller gets the same."""
    assert load() is load() is published()


def test_the_articles_are_the_seeds_to_the_letter() -> None:
    """Each file of the folder is an article under its stem."""
    assert {article.id: article.text.encode() for article in load().articles} == {
        path.stem: path.read_bytes() for path in SEEDS.glob("*.txt")
    }


def test_each_quote_stands_where_it_says() -> None:
    """Every evidence in the record is in its article."""
    record = load()

    assert all(record.articles[evidence.article].holds(evidence) for evidence in record.evidence())


def test_no_id_of_a_body_or_official_leads_nowhere() -> None:
    """Posts, meetings, programmes and documents give ids that the record has, and so do bodies for their parents."""
    record = load()

    assert set(bodies_in(record)) <= set(record.bodies.ids)
    assert {one.official for meeting in record.meetings for one in meeting.participants if one.official} <= set(
        record.officials.ids
    )


def bodies_in(record: Record) -> Iterator[str]:
    """The ids of bodies that facts give."""
    yield from (body.parent for body in record.bodies if body.parent)
    yield from (post.body for official in record.officials for post in official.posts if post.body)
    for meeting in chain(record.meetings, *(one.accounts for one in record.meetings)):
        yield from meeting.bodies
        yield from (one.body for one in meeting.participants if one.body)
    yield from (partner for programme in record.programmes for partner in programme.partners)
    yield from (document.body for document in record.documents if document.body)


def test_each_known_convention_has_the_word_of_article_and_register() -> None:
    """What an article names comes with the treaty's data and with pages that speak of Kazakhstan."""
    convention = load().conventions["ETS 141"]

    assert any(statement.evidence for statement in convention.statements)
    assert any(statement.reference for statement in convention.statements)
    assert convention.references
    assert convention.opened


# Joining


def test_the_register_adds_to_what_the_record_names() -> None:
    """Statements, posts, data and parents of what is there; nothing that is not."""
    register = shipped()
    said = Statement(standing="party", evidence=EVIDENCE)
    post = Post(title="Director", evidence=EVIDENCE)
    record = Record(
        conventions=[
            Convention(number=141, series="ETS", title=register.conventions.find(141).title, statements=[said])
        ],
        agreements=[PartialAgreement(id="greco", name=register.agreements.find("greco").name)],
        officials=[Official(id="claus-neukirch", name="Claus Neukirch", posts=[post])],
        bodies=[Body(id="venice-commission", name="Venice Commission")],
    )

    whole = joined(record, register)

    assert whole.conventions.ids == ("ETS 141",)
    assert set(whole.conventions[0].statements) == {said, *register.conventions.find(141).statements}
    assert set(whole.agreements[0].statements) == set(register.agreements.find("greco").statements)
    assert set(whole.officials[0].posts) == {post, *register.officials.find("claus-neukirch").posts}
    assert {"venice-commission", "council-of-europe"} <= set(whole.bodies.ids)
    assert not whole.meetings


@pytest.mark.parametrize(
    "record",
    [
        Record(),
        Record(
            officials=[Official(id="anna-berg", name="Anna Berg", posts=[Post(title="Director", evidence=EVIDENCE)])]
        ),
        Record(meetings=[Meeting(id="m", bodies=["nowhere"], participants=[Participant(name="Anna", body="no-body")])]),
        Record(bodies=[Body(id="b", name="Some Body of Nowhere", parent="nowhere")]),
        Record(
            documents=[
                Document(id="d", kind="report", number="1", body="nowhere"),
                Document(id="e", kind="report", number="2"),
            ]
        ),
    ],
)
def test_what_the_register_does_not_know_stays_as_it_is(record: Record) -> None:
    """Joining adds nothing to strangers."""
    assert joined(record, shipped()) == record


def test_joining_twice_is_joining_once() -> None:
    """The register's word is added, not repeated."""
    assert joined(load(), shipped()) == load()


# The command


def test_the_command_rebuilds_what_is_published(tmp_path: Path) -> None:
    """Run at the root of a repository it writes the record and the schema there, as they are here."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    (tmp_path / "src/kzcoe/files").mkdir(parents=True)
    (tmp_path / "docs").mkdir()

    command = [sys.executable, "-W", "error", "-m", "kzcoe.files.publishing"]
    subprocess.run(command, cwd=tmp_path, check=True)  # noqa: S603 - our own command

    assert (tmp_path / "src/kzcoe/files/published.json").read_bytes() == SHIPPED
    assert (tmp_path / "docs/record.schema.json").read_bytes() == (ROOT / "docs/record.schema.json").read_bytes()


def test_publishing_again_changes_nothing(tmp_path: Path) -> None:
    """The same seeds give the same files."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    (tmp_path / "src/kzcoe/files").mkdir(parents=True)
    (tmp_path / "docs").mkdir()

    publish(tmp_path)

    assert (tmp_path / "src/kzcoe/files/published.json").read_bytes() == SHIPPED
