"""Articles with what was found in them."""

import re
from pathlib import Path

import pytest

import kzcoe.export.pages
from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError, SourceError
from kzcoe.export.pages import MarkedPage
from kzcoe.export.pages.safe import shown
from kzcoe.files import load
from kzcoe.model import Article, Convention, Document, Evidence, Meeting, Official, Post, Programme, Span, Statement
from kzcoe.reading import read
from kzcoe.record import Record
from markup import Tag, parsed

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
EVIL = "</pre></style><script>alert('x')</script>\x00\ud800\u202e\u2069 & \"Anna\""
TEXT = "Menu\nAnna Berg, Director, met Erik Holm on 6 May. ETS 141 is in force.\nShare"
ANNA = Evidence("talks", 5, 14, "Anna Berg")
MET = Evidence("talks", 5, 49, "Anna Berg, Director, met Erik Holm on 6 May.")


def spoken(article: str = "talks") -> Record:
    """A record of one article with facts that nest, and one quote that is not there."""
    return Record(
        articles=[
            Article(
                id=article,
                text=TEXT,
                title="Talks",
                published="2024-05-08",
                source="A paper",
                url="https://example.org/talks",
                language="en",
                spans=[Span(0, 4, "boilerplate"), Span(71, 76, "boilerplate")],
            )
        ],
        officials=[
            Official(
                id="anna",
                name="Anna Berg",
                posts=[Post(title="Director", body="coe", evidence=Evidence("talks", 16, 24, "Director"))],
                evidence=[ANNA],
            )
        ],
        meetings=[Meeting(id="m", kind="talks", date="2024-05-06", place="Astana", bodies=["coe"], evidence=[MET])],
        conventions=[
            Convention(
                number=141,
                series="ETS",
                title="Laundering",
                statements=[
                    Statement(standing="party", date="2016", note="so", evidence=Evidence("talks", 50, 57, "ETS 141")),
                    Statement(evidence=Evidence("elsewhere", 0, 3, "ETS")),
                ],
            )
        ],
        programmes=[Programme(id="p", name="Law", period="2020/2023", partners=["coe"], evidence=[MET])],
        documents=[Document(id="d", kind="report", number="1", title="Of", evidence=[Evidence("talks", 0, 4, "Else")])],
    )


def rows(root: Tag) -> list[Tag]:
    """The rows of the table of facts that tell a fact."""
    return [row for row in root.named("tr") if "id" in row.attributes]


def links(root: Tag) -> list[str]:
    """Where the links inside the page lead."""
    return [one.attributes["href"].removeprefix("#") for one in root.named("a") if one.attributes["href"][0] == "#"]


def test_a_page_says_the_text_and_each_fact_with_its_words() -> None:
    """The text to the letter, and a row for each thing that is said, by kind and place."""
    root = parsed(spoken().show().html)

    assert root.one("kz-text").text == TEXT
    assert [tuple(cell.text for cell in row.named("td")) for row in rows(root)] == [
        ("1", "Talks, Astana, 2024-05-06coe", f"“{MET.quote}”"),
        ("2", "Anna BergDirector, coe", "“Anna Berg”“Director”"),
        ("3", "ETS No. 141, Launderingstanding: partysince 2016so", "“ETS 141”"),
        ("4", "Law2020/2023coe", f"“{MET.quote}”"),
        ("5", "Report 1Of", "“Else” does not stand there in this text"),
    ]
    assert root.named("h1")[0].text == "Talks"
    assert root.one("kz-about").text == "published 2024-05-08A paperhttps://example.org/talksid talks"


def test_rows_lead_to_marks_and_marks_back_to_rows() -> None:
    """Every link in the page leads to one element in it; a mark bears the words that the row quotes."""
    root = parsed(spoken().show().html)
    places = {one.attributes["id"]: one for one in root.all if "id" in one.attributes}

    assert len(places) == len(root.ids)
    assert set(links(root)) <= set(places)
    for row in rows(root)[:-1]:
        quote = row.classed("kz-quote")[0]
        mark = places[quote.named("a")[0].attributes["href"][1:]]
        assert quote.text == f"“{mark.text}”"
        assert row.attributes["id"] in links(mark)


def test_kinds_are_told_by_class_legend_and_title() -> None:
    """The legend has the kinds that are there; boilerplate is a part of its own."""
    root = parsed(spoken().show().html)

    assert [one.text for one in root.one("kz-legend").named("li")] == [
        "Meetings",
        "Officials",
        "Conventions",
        "Programmes",
        "Documents",
        "Boilerplate, not read",
    ]
    text = root.one("kz-text")
    assert {one.attributes["title"] for one in text.named("mark")} == {"meeting", "official", "convention", "programme"}
    assert [one.text for one in text.classed("kz-boilerplate")] == ["Menu", "Share"]


def test_what_lies_in_other_words_of_the_same_fact_is_marked_once() -> None:
    """A name inside the sentence that tells the meeting is no evidence of its own on the page."""
    meeting = Meeting(id="m", evidence=[MET, ANNA])
    record = Record(articles=[Article(id="talks", text=TEXT)], meetings=[meeting])

    assert [one.text for one in parsed(record.show().html).named("mark") if "id" in one.attributes] == [MET.quote]


def test_of_many_quotes_the_first_are_open() -> None:
    """A fact that is told eight times has five quotes in sight and the others folded up; each leads to its mark."""
    text = "Anna " * 8
    anna = Official(id="a", name="Anna", evidence=[Evidence("t", 5 * one, 5 * one + 4, "Anna") for one in range(8)])
    root = parsed(Record(articles=[Article(id="t", text=text)], officials=[anna]).show().html)

    (row,) = rows(root)
    (folded,) = row.named("details")
    assert (len(row.classed("kz-quote")), len(folded.classed("kz-quote"))) == (8, 3)
    assert folded.named("summary")[0].text == "and 3 more"
    assert len(set(links(row)) & set(root.ids)) == 8


def test_of_a_fact_that_articles_tell_otherwise_the_page_has_the_account_of_its_own() -> None:
    """What stands in the table is what this article says, and not what another does."""
    accounts = [
        Meeting(id="m1", kind="talks", place="Astana", evidence=[MET]),
        Meeting(id="m2", kind="visit", place="Paris", evidence=[Evidence("other", 0, 4, "Anna")]),
    ]
    merged = Meeting(id="m", kind="visit", evidence=[MET, *accounts[1].evidence], accounts=accounts)
    record = Record(articles=[Article(id="talks", text=TEXT), Article(id="other", text="Anna")], meetings=[merged])

    assert [row.named("strong")[0].text for row in rows(parsed(record.show("talks").html))] == ["Talks, Astana"]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_pages_of_the_seeds(path: Path) -> None:
    """Each article is there to the letter, every link leads somewhere, and each id stands once."""
    record = load(path)
    root = parsed(record.show().html)

    assert root.one("kz-text").text == shown(record.articles[0].text)
    assert len(set(root.ids)) == len(root.ids)
    assert set(links(root)) <= set(root.ids)
    assert len(rows(root)) > 5


def test_a_page_stands_alone() -> None:
    """It has no script, loads nothing, and forbids itself to."""
    root = parsed(load(*SEEDS).show(*load(*SEEDS).articles).html)

    assert not {"script", "img", "iframe", "object", "base", "form"} & {one.name for one in root.all}
    assert [one.attributes["href"] for one in root.named("link")] == ["data:,"]
    assert not [one for one in root.all if "src" in one.attributes or "style" in one.attributes]
    assert not re.search(r"url\(|@import", "".join(str(one.inside) for one in root.named("style")))
    assert [one.attributes["content"] for one in root.named("meta") if "http-equiv" in one.attributes] == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ]


def test_several_articles_are_one_page_with_contents() -> None:
    """A section for each, links to them above, and ids that do not meet."""
    record = load(*SEEDS)
    root = parsed(record.show(*record.articles).html)

    assert len(root.named("section")) == len(root.named("nav")[0].named("a")) == 5
    assert root.named("title")[0].text == "5 articles"
    assert len(set(root.ids)) == len(root.ids)
    assert set(links(root)) <= set(root.ids)


def test_hostile_texts_are_shown() -> None:
    """Markup, NULs, surrogates and changes of direction in text, title, id, source and address do no harm."""
    evidence = Evidence(EVIL, 0, len(EVIL), EVIL)
    article = Article(id=EVIL, text=EVIL, title=EVIL, source=EVIL, url="javascript:alert(1)", language='en"><script>')
    record = Record(articles=[article], officials=[Official(id=EVIL, name=EVIL, evidence=[evidence])])
    page = record.show()

    for html in (page.html, page._repr_html_()):
        root = parsed(html)
        assert root.named("script") == []
        assert root.one("kz-text").text == shown(EVIL)
        assert [one for one in root.named("a") if "rel" in one.attributes] == []
        assert html.encode().decode() == html


@pytest.mark.parametrize("text", ["", "\n", " \n\n\tAnna\n", "\r\nAnna\r\n"])
def test_texts_of_next_to_nothing(text: str) -> None:
    """An article without words has a page that says that nothing was found."""
    root = parsed(Article(id="a", text=text).show().html)

    assert root.one("kz-text").text == shown(text)
    assert root.one("kz-facts").text == "Nothing was found in this text."
    assert root.classed("kz-legend") == []


# The ways to it


def test_an_article_is_read_and_shown() -> None:
    """Without a record the article is read; what it says of itself stays, what the page tells is added."""
    path = SEEDS[1]
    article = Article(id="mine", text=path.read_text("utf-8"), title="My title", url="https://example.org")
    page = article.show()

    assert page.record == read(article.text, id="mine", url="https://example.org")
    (shown_article,) = page.articles
    assert (shown_article.title, str(shown_article.published)) == ("My title", "2023-06-28")
    assert [span.kind for span in shown_article.spans] == ["stamp", "headline", "dateline"]


def test_an_article_is_shown_with_what_a_record_found() -> None:
    """A record that is given is not read again; one of another text is refused, and one without the article too."""
    record = spoken()

    assert record.articles[0].show(record) == record.show() == record.show("talks") == record.show(record.articles[0])
    with pytest.raises(InvalidValueError, match=r"Article\.show: expected a record with the same text of 'talks'"):
        Article(id="talks", text="Something else").show(record)
    with pytest.raises(NotFoundError, match="nothing goes by 'other'"):
        Article(id="other", text=TEXT).show(record)


def test_a_record_of_several_articles_asks_which() -> None:
    """None is chosen by itself; one that is not there is refused, and so is a record without any."""
    record = load(*SEEDS)

    with pytest.raises(AmbiguousError, match=r"has 5 articles; expected the id of one or more, such as '000_"):
        record.show()
    with pytest.raises(NotFoundError, match="nothing goes by 'missing'"):
        record.show("missing")
    with pytest.raises(NotFoundError, match="no article to show"):
        Record().show()
    with pytest.raises(InvalidValueError, match=r"MarkedPage\.articles: expected one article or more"):
        MarkedPage(articles=[], record=record)


def test_a_page_is_short_as_text() -> None:
    """What a console shows of a page is a line."""
    record = load(*SEEDS)

    assert repr(spoken().show()) == "<MarkedPage: article 'talks'>"
    assert repr(record.show(*record.articles)) == "<MarkedPage: article '000_4f075c61f72854a6' and 4 more>"


def test_pages_in_one_notebook_do_not_meet() -> None:
    """The ids of a cell tell it from that of another article."""
    first, second = (parsed(load(path).show()._repr_html_()) for path in SEEDS[:2])

    assert not set(first.ids) & set(second.ids)
    assert set(links(first)) <= set(first.ids)


def test_a_page_is_saved(tmp_path: Path) -> None:
    """The file holds the page in UTF-8; where it cannot be written, the error names it."""
    page = spoken().show()
    page.save(tmp_path / "talks.html")

    assert (tmp_path / "talks.html").read_text("utf-8") == page.html
    with pytest.raises(SourceError, match=r"missing.talks\.html: cannot be written"):
        page.save(tmp_path / "missing" / "talks.html")
    with pytest.raises(SourceError, match="cannot be written"):
        page.save("a\0b")


# Colours

SHEET = (Path(kzcoe.export.pages.__file__).parent / "marked.css").read_text("utf-8")
HUES = dict(re.findall(r"--kz-(\w+): #(\w{6});", SHEET))
TINTS = {kind: int(found) for kind, found in re.findall(r"kz-(\w+) \{ --kz-hue[^}]*--kz-hue\) (\d+)%", SHEET)}
LIGHT, DARK = ((255, 255, 255), (0, 0, 0)), ((18, 18, 18), (255, 255, 255))  # page and text


def rgb(hue: str) -> tuple[int, ...]:
    """The parts of a colour."""
    return tuple(int(hue[place : place + 2], 16) for place in (0, 2, 4))


def mixed(colour: tuple[int, ...], share: float, ground: tuple[int, ...]) -> tuple[float, ...]:
    """A colour laid over another."""
    return tuple(share * one + (1 - share) * other for one, other in zip(colour, ground, strict=True))


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """The contrast of two colours, as WCAG 2 defines it."""

    def luminance(colour: tuple[float, ...]) -> float:
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", sorted(HUES))
def test_colours_can_be_told(kind: str, scheme: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
    """A line stands out from the page by 3 to 1, and text from a mark by 4.5 to 1 with three marks in each other."""
    ground, ink = scheme
    hue = rgb(HUES[kind])
    tint = TINTS.get(kind, 14) / 100
    within_others = mixed(hue, tint, mixed(hue, 0.07, mixed(hue, 0.07, ground)))
    target = mixed(hue, 0.26, ground)

    assert contrast(hue, ground) >= 3
    assert contrast(ink, within_others) >= 4.5
    assert contrast(ink, target) >= 4.5


def test_each_kind_has_a_form_of_its_own() -> None:
    """No two kinds differ in colour alone: the lines of each have another style or thickness."""
    forms = {}
    for kind in HUES:
        rule = re.search(rf"\.kz-{kind} \{{([^}}]*)\}}", SHEET)
        assert rule
        forms[kind] = tuple(re.findall(r"text-decoration-(?:style|thickness): ([^;]+);", rule[1]))

    assert len(HUES) == len(set(forms.values())) == 7
