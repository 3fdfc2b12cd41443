"""Web pages: the article on a page, and what the page says of it."""

import json
from pathlib import Path

import pytest

from kzcoe.errors import FormatError
from kzcoe.files import load
from kzcoe.files.pages import article_of_page
from kzcoe.model import Article

TEXT = """Talks in Astana
Deputy Minister of Justice Dana Orazova met with Erik Holm, Director of the Treaty Office, in Astana on 6 May.
The parties discussed the conventions on corruption, on computer crime and on violence against women."""

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Talks in Astana | The Steppe</title>{head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Talks in Astana</h1>
<p>Deputy Minister of Justice Dana Orazova met with Erik Holm, Director of the Treaty Office, in Astana on 6 May.</p>
<p>The parties discussed the conventions on corruption, on computer crime and on violence against women.</p></article>
<section id="comments"><h2>Comments</h2><div class="comment"><p>I have met with the whole of the Venice Commission too,
on 1 April in Paris, and nobody wrote about it anywhere at all.</p></div></section>
<footer><p>Copyright 2019 The Steppe</p></footer></body></html>
"""

NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Talks &amp; treaties\n in Astana",
    "datePublished": "2024-05-08T23:50:00+05:00",
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Steppe Daily"},
    "url": "https://steppe.example/talks",
}
TAGS = """<meta property="og:title" content="Talks in the capital"><meta property="og:site_name" content="Steppe">
<meta property="article:published_time" content="2024-05-07T09:00:00Z">
<meta property="article:modified_time" content="2025-01-01T09:00:00Z">
<link rel="canonical" href="https://steppe.example/en/talks">"""


def page(head: str = "") -> Article:
    """The article of a page with this in its head."""
    return article_of_page(PAGE.format(head=head), "a", "a.html")


def linked(*values: object) -> str:
    """JSON-LD as it stands in the head of a page, a script for each value."""
    return "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)


def said(article: Article) -> list[str | None]:
    """What a page says of its article."""
    published = article.published and str(article.published)
    return [article.title, published, article.source, article.url]


LINKED = ["Talks & treaties in Astana", "2024-05-08", "The Steppe Daily", "https://steppe.example/talks"]
TAGGED = ["Talks in the capital", "2024-05-07", "Steppe", "https://steppe.example/en/talks"]


def test_the_text_is_the_article_and_nothing_around_it() -> None:
    """No menu, no footer, and not what readers have to say: they are not the source."""
    assert page().text == TEXT


def test_nobody_sees_soft_hyphens() -> None:
    """Signs that tell a browser where it may break a word are no part of the text."""
    page = PAGE.format(head="").replace("Minister", "Min&shy;is\u200bter")

    assert article_of_page(page, "page", "page.html").text == TEXT


def test_json_ld_tells_of_the_article() -> None:
    """Title, day as the clock there showed it, outlet and address, before what meta tags say."""
    assert said(page(TAGS + linked(NEWS))) == LINKED


def test_meta_tags_tell_where_json_ld_does_not() -> None:
    """The day on which it was published, and no other."""
    assert said(page(TAGS)) == TAGGED


def test_each_is_told_where_it_can_be() -> None:
    """What is lacking in one is taken from the other."""
    assert said(page(TAGS + linked({"@type": "NewsArticle", "datePublished": "2024-05"}))) == [
        "Talks in the capital", "2024-05", "Steppe", "https://steppe.example/en/talks"
    ]  # fmt: skip


def test_nothing_is_guessed() -> None:
    """A page that says nothing has its heading; neither the copyright nor the talks are the day it was published."""
    assert said(page()) == ["Talks in Astana", None, None, None]


@pytest.mark.parametrize(
    "values",
    [
        [[NEWS]],
        [{"@type": "Organization", "name": "Steppe"}, NEWS],
        [{"@graph": [{"@type": "WebSite", "name": "Steppe"}, NEWS]}],
        [{"@type": "WebPage", "mainEntity": NEWS}],
        [{**NEWS, "@type": ["Report", "NewsArticle"]}],
        [{**NEWS, "@type": "https://schema.org/ReportageNewsArticle"}],
        [{**NEWS, "@type": "BlogPosting"}],
        [{**NEWS, "publisher": [NEWS["publisher"]]}],
        [{**NEWS, "publisher": "The Steppe Daily"}],
        [{"@graph": [{**NEWS, "publisher": {"@id": "#us"}}, {"@id": "#us", "name": "The Steppe Daily"}]}],
        [{**NEWS, "url": None, "mainEntityOfPage": NEWS["url"]}],
        [{**NEWS, "url": "/talks", "mainEntityOfPage": {"@id": NEWS["url"]}}],
        [{**NEWS, "headline": None, "name": NEWS["headline"]}],
        [{**NEWS, "datePublished": "2024-05-08 23:50"}],
    ],
    ids=range(14),
)
def test_json_ld_has_many_forms(values: list[object]) -> None:
    """Lists, graphs, things by their ids, several scripts: pages in the wild have them all."""
    assert said(page(TAGS + linked(*values))) == LINKED


@pytest.mark.parametrize(
    "values",
    [
        [{"@type": "WebPage", "headline": "Not the article"}],
        [{"@type": None, "headline": "Not the article"}],
        [NEWS, {**NEWS, "url": "https://steppe.example/another"}],
        ["text", 5, None, []],
        [{**dict.fromkeys(NEWS, 5), "@type": "NewsArticle"}],
        [{**dict.fromkeys(NEWS, " "), "@type": "NewsArticle"}],
        [{"@type": "NewsArticle", "publisher": [], "mainEntityOfPage": []}],
    ],
    ids=range(7),
)
def test_json_ld_that_tells_nothing_is_passed_over(values: list[object]) -> None:
    """Other things, several articles of which none is that of the page, values of another kind."""
    assert said(page(TAGS + linked(*values))) == TAGGED


def test_of_several_articles_that_of_the_page_counts() -> None:
    """The one with the canonical address; the others are what else there is to read."""
    mine = {**NEWS, "url": "https://steppe.example/en/talks/"}

    assert said(page(TAGS + linked({**NEWS, "headline": "Another"}, mine))) == [*LINKED[:3], mine["url"]]


@pytest.mark.parametrize("script", ["", "{", "[" * 100_000, '{"@type": "NewsArticle", "headline": }'])
def test_a_script_that_is_no_json_is_passed_over(script: str) -> None:
    """The page is still there, and its meta tags are."""
    assert said(page(f'{TAGS}<script type="application/ld+json">{script}</script>')) == TAGGED


def test_a_script_may_break_its_lines_inside_texts() -> None:
    """As no strict reader of JSON would let it."""
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks\nin Astana"}</script>'

    assert page(script).title == "Talks in Astana"


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("2024-05-08", "2024-05-08"),
        (" 2024-05-08T01:00:00+06:00 ", "2024-05-08"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-06-31", None),
        ("2024-13", None),
        ("8 May 2024", None),
        ("08/05/2024", None),
        ("20240508", None),
        ("1715190600", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("name", ["article:published_time", "datePublished", "DC.date.issued"])
def test_a_day_is_taken_as_iso_8601_has_it(name: str, stamp: str, published: str | None) -> None:
    """As precisely as it is written down; what could be read in two ways is not known."""
    for attribute in ("property", "name", "itemprop"):
        assert said(page(f'<meta {attribute}="{name}" content="{stamp}">'))[1] == published


def test_a_page_is_loaded_like_any_article(tmp_path: Path) -> None:
    """What the page says of itself stands in the record, and the day completes the dates in the text."""
    (tmp_path / "talks.html").write_text(PAGE.format(head=linked(NEWS)), encoding="utf-8")

    record = load(tmp_path / "talks.html")

    (article,) = record.articles
    assert article.id == "talks"
    assert article.text == TEXT
    assert said(article) == LINKED
    assert [str(meeting.date) for meeting in record.meetings] == ["2024-05-06"]
    assert all(article.holds(evidence) for evidence in record.evidence())


@pytest.mark.parametrize("html", ["", " ", "<html></html>", "{}", "<html><head><title>Talks</title></head></html>"])
def test_a_page_without_an_article_is_refused(html: str) -> None:
    """An empty article would hide that nothing was found."""
    with pytest.raises(FormatError, match=r"^a\.html: expected an article, found a page without one$"):
        article_of_page(html, "a", "a.html")
