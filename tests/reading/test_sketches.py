"""From a sentence to what it tells of a meeting: its sketch, its clauses, the words of meeting, when and where."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.reading.bodies import find_bodies
from kzcoe.reading.dates import Calendar
from kzcoe.reading.meetings import Scene
from kzcoe.reading.meetings.clauses import Telling, tellings
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.meetings.when import days_of_visit
from kzcoe.reading.people import find_people
from kzcoe.reading.spans import covered_by
from reading.cases import run

DIRECTOR, AMBASSADOR = "Director Anna Lundqvist", "Ambassador Paul Mertens"


def scene(text: str, covered: tuple[tuple[int, int], ...] = ()) -> Scene:
    """A text of one sentence, with all that is found in it."""
    sentence = run(text)
    return Scene(
        folded=sentence.read.page.folded,
        reads=[sentence.read],
        people=find_people([sentence], sentence.read.page.plain),
        bodies=[find_bodies(sentence)],
        covered=covered_by(covered),
        calendar=Calendar.of(None, sentence.read.dates),
        dateline=None,
    )


def sketched(text: str) -> Sketch:
    """The sketch of a sentence."""
    return scene(text).sketch(0)


def told(text: str) -> list[Telling]:
    """What a sentence tells of meetings."""
    return list(tellings(sketched(text)))


class TestSketch:
    """A sentence with marks for whom and what it names."""

    @pytest.mark.parametrize(
        ("text", "drawn"),
        [
            ("Director Anna Lundqvist met with Ambassador Paul Mertens.", "P1 met with P2."),
            ("They met the Director, Anna Lundqvist, there.", "they met the P1, there."),
            ("The Council of Europe and GRECO met.", "the B1 and B2 met."),
            ("They met in Astana on 5 May 2024.", "they met in L1 on D1."),
            ("They met in Astana and Almaty.", "they met in L1 and L2."),
            ("They met  in\nthe hall.", "they met in the hall."),
            ("They met.", "they met."),
            ("", ""),
        ],
    )
    def test_marks_stand_for_what_is_named(self, text: str, drawn: str) -> None:
        """Persons with their titles, bodies, places and dates become marks, numbered by kind; the rest is folded."""
        assert sketched(text).text == drawn

    def test_a_mark_stands_where_it_says(self) -> None:
        """Each thing found knows the place of its mark in the sketch."""
        sketch = sketched(f"{DIRECTOR} met with the Council of Europe in Astana on 5 May 2024.")
        placed = [*sketch.persons, *sketch.bodies, *sketch.places, *sketch.dates]

        assert [sketch.text[one.at : one.end] for one in placed] == ["P1", "B1", "L1", "D1"]

    def test_a_date_inside_a_name_stays_as_it_is(self) -> None:
        """The years of a programme are no date of the sentence."""
        text = "They met on 5 May 2024 for the Plan 2025."
        place = text.index("2025")

        assert scene(text, ((place, place + 4),)).sketch(0).text == "they met on D1 for the plan 2025."

    @given(
        st.lists(st.sampled_from([DIRECTOR, AMBASSADOR, "met", "the Council of Europe", "in Astana", "on 5 May", ","]))
    )
    def test_marks_of_any_words_are_in_order(self, words: list[str]) -> None:
        """Whatever the sentence, marks do not overlap, and each is what it says."""
        sketch = sketched(" ".join(words))
        placed = sorted((one.at, one.end) for one in (*sketch.persons, *sketch.bodies, *sketch.places, *sketch.dates))

        assert all(a[1] <= b[0] for a, b in pairwise(placed))
        assert all(sketch.text[at] in "PBLD" and sketch.text[at + 1 : end].isdigit() for at, end in placed)

    def test_a_clause_holds_its_own_marks(self) -> None:
        """Of the marks of a sentence a clause has those that stand in it."""
        sketch = sketched(f"{DIRECTOR} came; {AMBASSADOR} left.")
        clause = Clause(sketch, sketch.text.index(";"), len(sketch.text))

        assert clause.text == "; P2 left."
        assert [one.at for one in clause.within(sketch.persons)] == [sketch.text.index("P2")]
        assert clause.names_anything
        assert not Clause(sketch, 2, 5).names_anything


class TestTellings:
    """The words of a clause that tell of a meeting."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (f"{DIRECTOR} met with {AMBASSADOR}.", ["met"]),
            (f"{DIRECTOR} met with {AMBASSADOR}; on 5 May she visited Astana.", ["met", "visited"]),
            (f"{DIRECTOR} met with {AMBASSADOR} and left.", ["met"]),
            ("They met with nobody.", []),
            (f"{DIRECTOR} will meet with {AMBASSADOR}.", []),
            (f"{DIRECTOR} was to have met with {AMBASSADOR}.", []),
            (f"{DIRECTOR} left.", []),
        ],
    )
    def test_what_clauses_tell(self, text: str, words: list[str]) -> None:
        """Each clause with words of meeting and somebody or something named tells one event, unless it is unreal."""
        assert [telling.hit.words for telling in told(text)] == words

    def test_who_else_was_there(self) -> None:
        """Words of attendance tell of a meeting told before only."""
        (telling,) = told(f"Those present included {DIRECTOR}.")

        assert telling.only_goes_on

    @pytest.mark.parametrize(
        ("text", "retold"),
        [
            (f"{DIRECTOR} informed of the outcomes of the meeting held on 5 May 2024 in Astana.", True),
            (f"The meeting held on 5 May 2024 in Astana was opened by {DIRECTOR}.", False),
        ],
    )
    def test_a_meeting_that_is_only_mentioned(self, text: str, *, retold: bool) -> None:
        """A meeting of which results are told is retold, and those who speak of it did not therefore attend."""
        assert [telling.is_retold for telling in told(text)] == [retold]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("a three-day visit to l1", 3),
        ("a 4-day working visit", 4),
        ("a two-day seminar", None),
        ("ended a three-day visit", None),
        ("a visit", None),
    ],
)
def test_the_length_of_a_visit(text: str, days: int | None) -> None:
    """A visit of so many days is that long from its first day, unless it is told at its end."""
    assert days_of_visit(text) == days


class TestScene:
    """What the telling of meetings asks of a text."""

    def test_the_mentions_of_a_sentence(self) -> None:
        """Mentions are had in the order of the text."""
        found = scene(f"{DIRECTOR} met with {AMBASSADOR}. Lundqvist spoke.")

        assert [mention.person for mention in found.mentioned(0)] == [0, 1, 0]
        assert found.first_mention(0).start == found.folded.index("anna")

    def test_the_holder_of_a_title(self) -> None:
        """A title leads to who was named with it last, before a place."""
        text = f"{DIRECTOR} met with {AMBASSADOR}. The director spoke."
        found = scene(text)
        holder = found.holder("director", len(text))

        assert holder is not None
        assert holder.person == 0
        assert found.holder("director", 0) is None
        assert found.holder("judge", len(text)) is None
