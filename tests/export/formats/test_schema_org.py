"""schema.org: what a page with this JSON-LD on it says of its article, as our own reader of pages reads it."""

import pytest
from hypothesis import given

import strategies
from hostile import EVIL, hostile
from kzcoe.export.formats._text import one_line, unbroken
from kzcoe.export.formats.json_text import json_document
from kzcoe.export.formats.schema_org import news_article
from kzcoe.files.pages import article_of_page
from kzcoe.model import Article, PartialDate
from kzcoe.record import Articles

PROSE = "Roman Vassilenko met Bjørn Berge in Strasbourg on Tuesday to speak about what is to come. " * 5


def on_a_page(node: object) -> str:
    """A page of prose with JSON-LD in its head."""
    script = b"".join(json_document(node)).decode()
    head = f'<meta charset="utf-8"><script type="application/ld+json">{script}</script>'
    return f"<html><head>{head}</head><body><article><h1>Other</h1><p>{PROSE}</p></article></body></html>"


def test_a_node_holds_what_the_article_tells_of_itself() -> None:
    """Each thing under the name that schema.org has for it."""
    talks = Article(
        id="talks",
        text="Talks.",
        title="Talks & more",
        source="The Times",
        url="https://e.org/1",
        published="2023-06-28",
        dateline="ASTANA",
        language="en",
    )

    assert news_article(talks) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "identifier": "talks",
        "headline": "Talks & more",
        "datePublished": "2023-06-28",
        "dateline": "ASTANA",
        "publisher": {"@type": "Organization", "name": "The Times"},
        "url": "https://e.org/1",
        "inLanguage": "en",
        "articleBody": "Talks.",
    }


@given(strategies.articles())
def test_our_reader_reads_it_back(article: Article) -> None:
    """Title, outlet, day and address of any article, from a page with its node."""
    read = article_of_page(on_a_page(unbroken(news_article(article))), "page", "page")
    published = article.published

    assert read.title == (one_line(article.title or "") or "Other")
    assert read.source == (one_line(article.source or "") or None)
    if published is None or published.year is None:
        assert read.published is None
    else:
        assert read.published == (published if published.month else PartialDate(published.year))


def test_an_address_is_read_back_too() -> None:
    """The one of the page, which nothing in the page's own tags tells."""
    page = on_a_page(news_article(Article(id="a", text="…", title="Talks", url="https://e.org/1?a=b&c=<d>")))

    assert article_of_page(page, "page", "page").url == "https://e.org/1?a=b&c=%3Cd%3E"


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_stay_texts(evil: str) -> None:
    """They do not leave the script they stand in; the text itself is kept, as long as it was."""
    graph = hostile(evil).articles.to_schema_org()
    page = on_a_page(graph)

    assert page.count("<script") == page.count("</script") == 1
    assert len(graph["@graph"][0]["articleBody"]) == len(evil)
    assert article_of_page(page, "page", "page").text.startswith("Other\nRoman")


def test_many_articles_are_one_graph() -> None:
    """Each with its id, in order; none are an empty one."""
    articles = Articles([Article(id="a", text="A"), Article(id="b", text="B", published="XXXX-11-13")])

    assert articles.to_schema_org() == {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "NewsArticle", "identifier": "a", "articleBody": "A"},
            {"@type": "NewsArticle", "identifier": "b", "articleBody": "B"},
        ],
    }
    assert Articles().to_schema_org()["@graph"] == []
