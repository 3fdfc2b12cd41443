"""An article is never altered, and every quotation stands where it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.errors import InvalidValueError
from kzcoe.model import Article, Evidence, PartialDate, Span, SpanKind
from strategies import articles, evidences, spans

ARTICLE = Article(id="a", text="Nur-Sultan 😀 — Астана", published="2023-06-28")


@given(articles(), st.data())
def test_a_quotation_stands_at_its_span(article: Article, data: st.DataObject) -> None:
    """On any text, the quote is the text between the offsets, and the article holds it."""
    start = data.draw(st.integers(0, len(article.text) - 1))
    end = data.draw(st.integers(start + 1, len(article.text)))

    evidence = article.quote(start, end)

    assert evidence.quote == article.text[start:end]
    assert evidence.article == article.id
    assert article.holds(evidence)


@given(articles(), evidences())
def test_an_article_holds_only_its_own_words(article: Article, evidence: Evidence) -> None:
    """Evidence of another article, or of words that stand elsewhere, is not held."""
    same = evidence.article == article.id and article.text[evidence.start : evidence.end] == evidence.quote

    assert article.holds(evidence) == same


def test_offsets_count_code_points() -> None:
    """A character outside the basic plane counts once."""
    assert ARTICLE.quote(11, 12).quote == "😀"
    assert not ARTICLE.holds(Evidence("a", 12, 13, "😀"))
    assert not ARTICLE.holds(Evidence("b", 11, 12, "😀"))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (-1, 3), (0, 22), (30, 40)])
def test_what_is_not_in_the_text_cannot_be_quoted(start: int, end: int) -> None:
    """Empty, backward, negative and outlying stretches are refused."""
    with pytest.raises(InvalidValueError, match=f"{start} to {end} is no stretch of the 21 code points"):
        ARTICLE.quote(start, end)


def test_dates_are_taken_as_text() -> None:
    """The day of publication may be given as EDTF and is kept as a date."""
    assert ARTICLE.published == PartialDate(2023, 6, 28)


@given(st.lists(spans(20), max_size=6))
def test_spans_are_kept_in_order_of_place(given_spans: list[Span]) -> None:
    """Parts of a page are sorted by where they begin, then by where they end."""
    article = Article(id="a", text="x" * 20, spans=given_spans)

    assert [(span.start, span.end) for span in article.spans] == sorted((s.start, s.end) for s in given_spans)


def test_a_span_takes_its_kind_as_text() -> None:
    """The kind of a span may be given as its word."""
    assert Span(0, 3, "stamp").kind is SpanKind.STAMP


@given(evidences(), evidences())
def test_evidence_sorts_by_article_and_place(one: Evidence, other: Evidence) -> None:
    """Evidence of one article stands together, in reading order."""
    if (one.article, one.start, one.end) < (other.article, other.start, other.end):
        assert one < other
