"""What a notebook shows of explanations."""

import pytest

from kzcoe import Article, Explanation, Official, PassedOver, Reason, Reference, Rule
from kzcoe.export.pages.bounds import ROWS
from markup import Tag, parsed

EVIL = "<script>alert('x')</script> & \"Anna\"\nBerg \ud800"
ARTICLE = Article(id="a<b>", text=f"Director {EVIL} came.")
WORDS = ARTICLE.quote(9, 9 + len(EVIL))
SENTENCE = ARTICLE.quote(0, len(ARTICLE.text))
RULE = Rule(step="people", name="n", meaning="The <b>title</b> stands before.", table="t", pattern="p", example=" x ")
OFFICIAL = Official(id="o<i>", name="Anna Berg", evidence=[WORDS])
REASON = Reason(part="name", value=EVIL, rules=(RULE,), words=WORDS, sentence=SENTENCE)


def card(shown: Explanation | PassedOver) -> Tag:
    """What a notebook makes of it."""
    return parsed(shown._repr_html_())


@pytest.mark.parametrize(
    "shown",
    [
        Explanation(fact=OFFICIAL, reasons=[REASON]),
        PassedOver(kind="person", words=WORDS, sentence=SENTENCE, rule=RULE),
    ],
    ids=lambda shown: type(shown).__name__,
)
def test_everything_is_escaped(shown: Explanation | PassedOver) -> None:
    """Words of an article are text on a page, the marked ones as they stand, and any page can hold them."""
    root = card(shown)

    ours = {"", "bdi", "div", "strong", "span", "style", "p", "dl", "dt", "dd", "mark", "ul", "li"}
    assert {tag.name for tag in root.all} <= ours
    assert [mark.text for mark in root.named("mark")] == ["<script>alert('x')</script> & \"Anna\" Berg �"]
    assert "The <b>title</b> stands before." in root.text
    assert shown._repr_html_().encode("utf-8")


def test_many_reasons_are_counted() -> None:
    """Never more than twenty are shown."""
    root = card(Explanation(fact=OFFICIAL, reasons=[REASON] * (ROWS + 13)))

    assert len(root.named("dt")) == ROWS
    assert root.one("kz-more").text == "and 13 more; print it to see all"


def test_reasons_stand_under_their_article() -> None:
    """Where an article says so, its id is told; a page is named where none does."""
    page = Reason(part="post", rules=(RULE,), reference=Reference(title="Details <of> it"))
    root = card(Explanation(fact=OFFICIAL, reasons=[REASON, page]))

    assert [one.text for one in root.named("p")] == [
        "Official o<i>",
        "In article a<b>",
        "Not from an article",
        "Details <of> it",
    ]
    assert [one.text.partition(":")[0] for one in root.named("dt")] == ["name", "post"]
