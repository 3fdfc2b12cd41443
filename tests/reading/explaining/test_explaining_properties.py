"""What holds whatever the text: explaining never fails, and what is marked stands where it is said to stand."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kzcoe import Article, Meeting, Record
from kzcoe.reading import read
from strategies import evidences

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))]
PIECES = st.sampled_from(
    [
        *("Deputy Minister Anna Lundqvist", "Director Paul Mertens", "Ambassador", "the rapporteurs", "Petra Lind"),
        *("met with", "held talks with", "was received by", "will meet", "did not meet", "she", "the two", "there"),
        *("the Council of Europe", "Kazakhstan", "Tunisia", "is a party to", "was invited to join", "it", "has not"),
        *("a full member of the Venice Commission since", "the Istanbul Convention", "ETS No. 141", "No. 999", "ILO"),
        *(
            "Resolution 2193 (2017)",
            "Steppe Justice Programme",
            "2024-2027",
            "on 5 May 2024",
            "yesterday",
            "the 31st of",
        ),
        *(
            "in Astana",
            "the Kazakh capital",
            "here",
            "ASTANA –",
            "11.03.2023 11:58",
            "Photo:",
            "Speakers:",
            "- ",
            "1. ",
        ),
        *(
            "(",
            ")",
            "“",
            "”",
            ",",
            ";",
            ":",
            ".",
            "and",
            "of",
            "'s",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "\u0301",
            "\ud800",
            "İ",
        ),
    ]
)
made = st.lists(PIECES | st.text(max_size=6), max_size=40).map(" ".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A stretch of a seed with pieces put in, cut out and put twice."""
    text = draw(st.sampled_from(SEEDS))
    start = draw(st.integers(0, max(0, len(text) - 1)))
    text = text[start : start + draw(st.integers(0, 1500))]
    for _ in range(draw(st.integers(0, 4))):
        at, to = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        text = text[:at] + draw(st.sampled_from(["", text[at:to] * 2]) | PIECES) + text[to:]
    return text


@settings(max_examples=60)
@given(made | mutated())
def test_explaining_never_fails(text: str) -> None:
    """Of any text each fact has reasons, every mark stands in the text, and nothing was put there by hand."""
    record = read(text, id="a", published="2024-05-08")
    article = record.articles["a"]
    for fact in record:
        explanation = record.explain(fact)

        assert explanation.reasons
        assert explanation.by_hand == ()
        assert all(article.holds(one.words) for one in explanation if one.words is not None)
        assert str(explanation)
    for one in record.passed_over():
        assert article.holds(one.words)
        assert str(one)


@settings(max_examples=30)
@given(st.lists(evidences(), max_size=3), made)
def test_evidence_that_does_not_hold_is_told_to_be_by_hand(evidence: list[object], text: str) -> None:
    """Whatever a fact claims to rest on, explaining it says so or finds nothing, and does not fail."""
    meeting = Meeting(id="m", kind="talks", evidence=evidence)  # type: ignore[arg-type]  # the strategy makes evidence
    record = Record(articles=[Article(id="a", text=text)], meetings=[meeting])

    assert record.explain(meeting).by_hand
