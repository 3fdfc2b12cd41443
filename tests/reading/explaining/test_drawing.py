"""From a sketch back to the text: the words that a stretch of the sketch stands for."""

import pytest

import kzcoe
from kzcoe.model import Article
from kzcoe.reading.explaining.drawing import in_text
from kzcoe.reading.explaining.rereading import reread
from kzcoe.register import shipped

TEXT = "Deputy Minister Dana  Orazova\tmet on 6 May in Strasbourg with the  Venice Commission."


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("P1", "Deputy Minister Dana  Orazova"),
        ("P1 met", "Deputy Minister Dana  Orazova\tmet"),
        ("met", "met"),
        ("D1", "6 May"),
        ("in L1", "in Strasbourg"),
        ("with the B1.", "with the  Venice Commission."),
        ("the ", "the  "),
    ],
)
def test_a_stretch_of_a_sketch_has_its_place_in_the_text(inside: str, words: str) -> None:
    """Marks stand for names with their titles, and one space for any white space."""
    scene = reread(kzcoe.read(TEXT, id="a").articles["a"], shipped()).scene
    sketch = scene.sketch(0)
    at = sketch.text.index(inside)

    start, end = in_text(scene.reads[0], sketch, at, at + len(inside))

    assert TEXT[start:end] == words


def test_an_empty_stretch_is_the_sentence() -> None:
    """There is always something to mark."""
    scene = reread(Article(id="a", text=TEXT), shipped()).scene

    assert in_text(scene.reads[0], scene.sketch(0), 5, 5) == (0, len(TEXT))


def test_an_article_read_again_gives_the_same() -> None:
    """What is found is what the record was made of."""
    record = kzcoe.read(TEXT, id="a", published="2024-05-08")

    assert reread(record.articles["a"], shipped()).record == record
