"""What a notebook shows of a fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.export.pages.bounds import LISTED, LONGEST_EXCERPT, ROWS
from kzcoe.model import (
    Article,
    Convention,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Reference,
    Statement,
)
from markup import parsed
from strategies import EVERY_CLASS

CLASSES = [kind for kind in EVERY_CLASS if hasattr(kind, "_repr_html_")]
OURS = {
    "a",
    "bdi",
    "blockquote",
    "cite",
    "details",
    "div",
    "li",
    "p",
    "pre",
    "span",
    "strong",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
}
EVIL = "\"><script>alert('x')</script>\x00\n\ud800\u202e&lt;<!--]]>"


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_card_of_any_value_is_markup_of_ours(kind: type, data: st.DataObject) -> None:
    """Whatever a fact holds, its card has 20 rows or fewer, no element but ours, and can be written."""
    card = data.draw(EVERY_CLASS[kind])._repr_html_()
    root = parsed(card)

    assert {one.name for one in root.all} <= OURS | {""}
    assert len(root.named("tr")) <= ROWS
    assert root.classed("kz-kind")[0].text == kind.__name__
    assert card.encode().decode() == card


def test_nothing_in_a_fact_is_markup() -> None:
    """Names, quotes, ids and addresses that look like markup are shown as they are, and no address is a link."""
    fact = Official(
        id=EVIL,
        name=EVIL,
        aliases=[EVIL],
        posts=[
            Post(title=EVIL, body=EVIL, evidence=Evidence(EVIL, 0, len(EVIL), EVIL)),
            Post(title=EVIL, reference=Reference(title=EVIL, publisher=EVIL, url="javascript:alert(1)")),
        ],
    )
    root = parsed(fact._repr_html_())

    assert {one.name for one in root.all} <= OURS | {""}
    assert root.named("a") == []
    assert root.text.count("<script>alert('x')</script>␀ \ufffd\ufffd&lt;<!--]]>") == 11


def test_quotes_are_one_click_away() -> None:
    """The quote and its place are folded up under their number; a page has its address."""
    fact = Convention(
        number=141,
        series="ETS",
        title="Laundering",
        statements=[
            Statement(standing="party", date="2016", evidence=Evidence("talks", 3, 8, "party")),
            Statement(
                standing="signed", reference=Reference(title="Chart", url="https://example.org/141", seen="2024")
            ),
        ],
    )
    quote, page = parsed(fact._repr_html_()).named("details")

    assert quote.text == "1 quote“party” talks, 3–8"
    assert page.text == "1 pageChart, seen 2024"
    assert page.named("a")[0].attributes["href"] == "https://example.org/141"
    assert "open" not in quote.attributes


def test_long_lists_and_texts_are_cut_and_counted() -> None:
    """Of many parts the first are shown and the rest counted; of a long text the beginning."""
    meeting = Meeting(id="m", participants=[Participant(name=f"Person {number}") for number in range(1000)])
    article = Article(id="a", text="word " * 100_000)

    root = parsed(meeting._repr_html_())
    assert [one.text for one in root.named("li")] == [
        *(f"Person {number}" for number in range(LISTED)),
        "and 995 more",
    ]
    assert root.classed("kz-head")[0].text.endswith("Meeting: Person 0, Person 1, Person 2 and 997 more")
    assert len(parsed(article._repr_html_()).one("kz-text").text) == LONGEST_EXCERPT


def test_a_treaty_says_how_far_it_got() -> None:
    """The card of a treaty has the standing that it answers with, or that no source says."""
    treaty = PartialAgreement(id="greco", name="Group of States", short_name="GRECO")
    said = parsed(treaty._repr_html_()).text

    assert "Standingno source says" in said
    assert "Group of States (GRECO)" in said
