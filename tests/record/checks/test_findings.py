"""Checks: what does not agree, and where it is said."""

import pytest

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record

ARTICLE = Article(id="a", text="Words that say so.")
WORDS = ARTICLE.quote(0, 5)
PAGE = Reference(title="A page")


def problems(**facts: object) -> list[str]:
    """What is wrong in a record of the article and some facts."""
    return list(map(str, Record(articles=[ARTICLE], **facts).check()))  # type: ignore[arg-type]


def treaty(*statements: Statement) -> Convention:
    """A convention with statements on it."""
    return Convention(number=1, series="ETS", title="A", statements=statements)


def test_a_record_that_agrees_is_silent() -> None:
    """Where every quote stands, every id leads somewhere and nothing contradicts, there is nothing to tell."""
    assert problems(bodies=[Body(id="b", name="B", evidence=[WORDS])]) == []


def test_a_quote_must_stand_in_its_article() -> None:
    """Evidence of an article that is missing or says otherwise is told."""
    moved, lost = Evidence("a", 1, 6, "Words"), Evidence("z", 0, 5, "Words")

    assert problems(bodies=[Body(id="b", name="B", evidence=[moved, WORDS, lost])]) == [
        "Body b: article 'a' says otherwise",
        "Body b: article 'z' is not in the record",
    ]


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"bodies": [Body(id="b", name="B", parent="x")]}, "Body b: body 'x' is not in the record"),
        ({"meetings": [Meeting(id="m", bodies=["x"])]}, "Meeting m: body 'x' is not in the record"),
        ({"documents": [Document(id="d", kind="report", number="1", body="x")]}, "Document d: body 'x' is not in"),
        ({"programmes": [Programme(id="p", name="P", partners=["x"])]}, "Programme p: body 'x' is not in the record"),
        (
            {"officials": [Official(id="o", name="O", posts=[Post(title="M", body="x", reference=PAGE)])]},
            "Official o: body 'x' is not in the record",
        ),
        (
            {"meetings": [Meeting(id="m", accounts=[Meeting(id="n", bodies=["x"])])]},
            "Meeting m: body 'x' is not in the record",
        ),
        (
            {"meetings": [Meeting(id="m", participants=[Participant(name="A", official="x")])]},
            "Meeting m: official 'x' is not in the record",
        ),
        (
            {"meetings": [Meeting(id="m", participants=[Participant(name="A", body="x")])]},
            "Meeting m: body 'x' is not in the record",
        ),
    ],
)
def test_an_id_must_lead_somewhere(facts: dict[str, object], problem: str) -> None:
    """An id that the record does not have is told, wherever it is given."""
    [found] = problems(**facts)

    assert found.startswith(problem)


def test_accounts_that_exclude_each_other_are_told() -> None:
    """Two dates that cannot be one, and two places, are told with the evidence of the accounts."""
    one = Meeting(id="m", date="2023-06-28", place="Astana", evidence=[WORDS])
    record = Record(
        articles=[ARTICLE],
        meetings=[
            Meeting(id="m", accounts=[one, Meeting(id="n", date="2023-06-29", place="Paris")]),
            Meeting(id="k", accounts=[one, Meeting(id="l", date="2023-06", place="ASTANA")]),
        ],
        documents=[
            Document(
                id="d",
                kind="report",
                number="1",
                accounts=[Document(id="d", kind="report", number="1", date=date) for date in ("2020", "2021", None)],
            )
        ],
    )

    found = record.check()

    assert list(map(str, found)) == [
        "Meeting m: told with the dates 2023-06-28 and 2023-06-29",
        "Document d: told with the dates 2020 and 2021",
        "Meeting m: told with the places Astana and Paris",
    ]
    assert found[0].evidence == (WORDS,)
    assert found[0].facts == (record.meetings["m"],)


def test_two_dates_of_one_standing_are_told() -> None:
    """Sources that date one standing differently disagree; a less precise date does not."""
    told = [Statement(standing="party", date=date, reference=PAGE) for date in ("2016", "2016-01-01")]
    other = Statement(standing="party", date="2017", evidence=WORDS)

    assert problems(conventions=[treaty(*told)]) == ["Convention ETS 1: party since 2016, more precisely 2016-01-01"]
    assert problems(conventions=[treaty(*told, other)]) == [
        "Convention ETS 1: party since 2016 and 2016-01-01 and 2017",
        "Convention ETS 1: party since 2016, more precisely 2016-01-01",
    ]


def test_a_plan_after_it_was_carried_out_is_told() -> None:
    """A source that tells of a plan after another dates its end disagrees, with both as sources."""
    plan = Statement(standing="intends", said="2023", evidence=WORDS)
    before, after = (Statement(standing="party", date=date, reference=PAGE) for date in ("2016", "2024"))
    silent, undated = Statement(reference=PAGE), Statement(standing="intends", reference=PAGE)

    [found] = Record(articles=[ARTICLE], conventions=[treaty(plan, before, silent, undated)]).check()

    assert str(found) == "Convention ETS 1: intends as of 2023, but party since 2016"
    assert (found.evidence, found.references) == ((WORDS,), (PAGE,))
    assert "facts=(<Convention 'ETS 1'>)" in repr(found)
    assert problems(conventions=[treaty(plan, after)]) == []


def test_a_step_that_may_follow_is_no_disagreement() -> None:
    """After signing, a state may still plan to ratify; after observing, it may apply for membership."""
    signed = Statement(standing="signed", date="2013", reference=PAGE)
    plan = Statement(standing="intends", said="2014", evidence=WORDS)

    assert problems(conventions=[treaty(signed, plan)]) == []
