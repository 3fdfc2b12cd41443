"""What holds whatever the text: explaining never fails, and what is marked stands where it is said to stand."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kzcoe import Article, Meeting, Record
from kzcoe.reading import read
from strategies import evidences, pieced_texts, pieces

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A stretch of a seed with pieces put in, cut out and put twice."""
    text = draw(st.sampled_from(SEEDS))
    start = draw(st.integers(0, max(0, len(text) - 1)))
    text = text[start : start + draw(st.integers(0, 1500))]
    for _ in range(draw(st.integers(0, 4))):
        at, to = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        text = text[:at] + draw(st.sampled_from(["", text[at:to] * 2]) | pieces) + text[to:]
    return text


@settings(max_examples=60)
@given(pieced_texts | mutated())
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
@given(st.lists(evidences(), max_size=3), pieced_texts)
def test_evidence_that_does_not_hold_is_told_to_be_by_hand(evidence: list[object], text: str) -> None:
    """Whatever a fact claims to rest on, explaining it says so or finds nothing, and does not fail."""
    meeting = Meeting(id="m", kind="talks", evidence=evidence)  # type: ignore[arg-type]  # the strategy makes evidence
    record = Record(articles=[Article(id="a", text=text)], meetings=[meeting])

    assert record.explain(meeting).by_hand
