"""CSL-JSON: what the items hold, and what a maker of bibliographies makes of them."""

from pathlib import Path
from typing import Any

import citeproc
import pytest
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st

import strategies
from hostile import EVIL, hostile
from kzcoe.model import Article
from kzcoe.record import Articles

[STYLE] = (Path(citeproc.__file__).parent / "data" / "styles").glob("*.csl")
TALKS = Article(
    id="talks",
    text="…",
    title="Talks & more",
    source="The  Times",
    url="https://e.org/1?a=b&c",
    published="2023-06-28",
    language="en",
)


def bibliography(articles: Articles) -> list[str]:
    """The entries that citeproc makes of the items, as HTML."""
    items = articles.to_csl()
    style = citeproc.CitationStylesStyle(str(STYLE), validate=False)
    made = citeproc.CitationStylesBibliography(style, CiteProcJSON(items), citeproc.formatter.html)
    for item in items:
        made.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    return [str(entry) for entry in made.bibliography()]


def test_an_item_holds_what_the_article_tells_of_itself() -> None:
    """Each thing under the name that CSL has for it."""
    assert Articles([TALKS]).to_csl() == [
        {
            "id": "talks",
            "type": "article-newspaper",
            "title": "Talks & more",
            "container-title": "The Times",
            "issued": {"date-parts": [[2023, 6, 28]]},
            "URL": "https://e.org/1?a=b&c",
            "language": "en",
        }
    ]


@pytest.mark.parametrize(
    ("published", "issued"),
    [
        ("2023-06-28", {"date-parts": [[2023, 6, 28]]}),
        ("2023-06", {"date-parts": [[2023, 6]]}),
        ("2023", {"date-parts": [[2023]]}),
        ("2023-XX-28", {"date-parts": [[2023]]}),
        ("XXXX-11-13", {"literal": "13 November"}),
        ("XXXX-11", {"literal": "November"}),
        ("XXXX-XX-13", {"literal": "13"}),
    ],
)
def test_a_date_is_no_more_precise_than_it_was(published: str, issued: dict[str, Any]) -> None:
    """In parts up to the first that is not known, or in words where that is the year."""
    [item] = Articles([Article(id="a", text="…", published=published)]).to_csl()

    assert item == {"id": "a", "type": "article-newspaper", "issued": issued}


def test_a_bibliography_is_made_of_it() -> None:
    """By citeproc, with everything that the style prints."""
    [entry] = bibliography(Articles([TALKS]))

    assert entry == (
        "<i>The Times</i> (2023) “Talks & more”, <i>The Times</i>, 28 June. Available at: https://e.org/1?a=b&c."
    )


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_stay_texts(evil: str) -> None:
    """In the HTML of a bibliography too there are no tags but those of its style."""
    [item] = hostile(evil).articles.to_csl()

    assert not {"<", ">", "\n", "\x00"} & set("".join(str(item[key]) for key in item if key != "id"))
    assert item.get("URL", "https://").startswith("https://")
    str(item).encode()


@given(st.lists(strategies.articles(), unique_by=lambda article: article.id, max_size=3))
def test_each_article_is_an_item(articles: list[Article]) -> None:
    """By its id, in order, with no key that is empty."""
    items = Articles(articles).to_csl()

    assert [item["id"] for item in items] == [article.id for article in articles]
    assert all(item.values() and all(item.values()) for item in items)
