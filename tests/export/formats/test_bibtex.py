"""BibTeX: read again by a parser of its own, it says what the articles say."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import BibliographyData, parse_string

import strategies
from hostile import EVIL, hostile
from kzcoe.export.formats._text import one_line
from kzcoe.model import Article
from kzcoe.record import Articles

# What LaTeX prints for the commands that may stand in a field.
PRINTED = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
}
COMMAND = re.compile(r"\{\\([a-z]+)\}|\\([&%$#_])")


def parsed(articles: Articles) -> BibliographyData:
    """The entries as pybtex reads them."""
    return parse_string(articles.to_bibtex(), "bibtex")


def printed(field: str) -> str:
    """What LaTeX prints for a field; nothing in it is left that LaTeX would obey."""
    assert not set(COMMAND.sub("", field)) & set("\\{}&%$#_~^")
    return COMMAND.sub(lambda found: PRINTED[found[1]] if found[1] else found[2], field)


def test_an_entry_holds_what_the_article_tells_of_itself() -> None:
    """To the letter."""
    talks = Article(
        id="talks",
        text="…",
        title="Talks: 5 % & more",
        source="The_Times",
        url="https://e.org/a_b?c=%20",
        published="2023-06-28",
        language="en",
    )

    assert Articles([talks]).to_bibtex() == (
        """\
@misc{talks,
  title = {{Talks: 5 \\% \\& more}},
  howpublished = {The\\_Times},
  year = {2023},
  month = jun,
  day = {28},
  url = {https://e.org/a_b?c=%20},
  language = {en}
}
"""
    )


@given(st.lists(strategies.articles(), unique_by=lambda article: article.id, max_size=3))
def test_it_reads_back(articles: list[Article]) -> None:
    """An entry for each article, in order, with its title, outlet and year."""
    entries = parsed(Articles(articles)).entries

    assert len(entries) == len(articles)
    for entry, article in zip(entries.values(), articles, strict=True):
        assert printed(entry.fields.get("title", "{}")[1:-1]) == one_line(article.title or "")
        assert printed(entry.fields.get("howpublished", "")) == one_line(article.source or "")
        year = article.published.year if article.published else None
        assert entry.fields.get("year") == (None if year is None else f"{year:04}")


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_stay_texts(evil: str) -> None:
    """They end no field and no entry, and are printed as they are."""
    text = hostile(evil).articles.to_bibtex()
    [entry] = parse_string(text, "bibtex").entries.values()

    assert set(entry.fields) <= {"title", "howpublished", "year", "month", "day", "url", "language"}
    assert printed(entry.fields.get("title", "{}")[1:-1]) == one_line(evil)
    assert text.count("{") == text.count("}")
    assert all(line.isprintable() for line in text.encode().decode().splitlines())


@pytest.mark.parametrize(
    ("ids", "keys"),
    [
        (["001_15841afbb5fcb278", "Talks-2023"], ["001_15841afbb5fcb278", "Talks-2023"]),
        (["a", "A"], [r"a-\w{12}", r"a-\w{12}"]),
        (["folder/a b, c", "folder/a b. c"], [r"folder-a-b-c-\w{12}", r"folder-a-b-c-\w{12}"]),
        (["Сөз", "{}"], [r"\w{12}", r"\w{12}"]),
    ],
)
def test_keys_are_ids_where_bibtex_takes_them(ids: list[str], keys: list[str]) -> None:
    """Others are made of them, and no two are alike, even for those to whom capitals are nothing."""
    entries = parsed(Articles(Article(id=one, text="…") for one in ids)).entries

    assert all(re.fullmatch(key, entry) for key, entry in zip(keys, entries, strict=True))
    assert len({entry.lower() for entry in entries}) == len(ids)


def test_no_articles_are_no_entries() -> None:
    """And nothing is written."""
    assert Articles().to_bibtex() == ""
