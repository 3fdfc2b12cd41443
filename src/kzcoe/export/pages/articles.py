"""An article with what was found in it: its head, a legend, its text with marks, and a table of facts."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from kzcoe.export.pages.bounds import LISTED, LONGEST_QUOTE, LONGEST_TEXT, counted, first
from kzcoe.export.pages.claims import HEADINGS, Claim
from kzcoe.export.pages.labels import label
from kzcoe.export.pages.marks import Stretch, marked_text
from kzcoe.export.pages.nodes import add, link, node, told
from kzcoe.export.pages.safe import cut, language_tag
from kzcoe.model import Article, Evidence, SpanKind

__all__ = ["marked_article"]

Place = tuple[int, int, str]
"""Start, end and kind of a stretch that is marked."""


def marked_article(article: Article, claims: Sequence[Claim], prefix: str, heading: str) -> Element:
    """The article with its claims as a section, under a heading of a level such as "h2".

    The `prefix` begins the ids in it, so that no two sections have the same.
    """
    text = marked_text(article.text, [*_parts(article), *_marks(article, claims, prefix)])
    if language := language_tag(article.language):
        text.set("lang", language)
    return node(
        "section",
        _head(article, heading),
        _legend(article, claims),
        node("div", text, _facts(article, claims, prefix), class_="kz-columns"),
        class_="kz-article",
        id=prefix,
    )


def _head(article: Article, heading: str) -> Element:
    about = node("p", class_="kz-about")
    for one in _about(article):
        add(about, node("span", *one))
    return node("header", node(heading, told(cut(label(article), LONGEST_QUOTE))), about)


def _about(article: Article) -> Iterator[tuple[Element | str, ...]]:
    if article.published:
        yield ("published ", node("time", str(article.published)))
    if article.source:
        yield (told(cut(article.source, LONGEST_QUOTE)),)
    if article.url:
        yield (link(cut(article.url, LONGEST_QUOTE), article.url),)
    yield ("id ", told(cut(article.id, LONGEST_QUOTE)))


def _legend(article: Article, claims: Sequence[Claim]) -> Element | None:
    """What the marks in this text mean; None where there are none."""
    found = {claim.kind for claim in claims}
    keys = [node("li", node("span", HEADINGS[kind], class_=f"kz-mark kz-{kind}")) for kind in HEADINGS if kind in found]
    if any(span.kind is SpanKind.BOILERPLATE for span in article.spans):
        keys.append(node("li", node("span", "Boilerplate, not read", class_="kz-part kz-boilerplate")))
    return node("ul", *keys, class_="kz-legend", aria_label="What the marks mean") if keys else None


def _parts(article: Article) -> Iterator[Stretch]:
    for span in article.spans:
        yield Stretch(span.start, span.end, "span", f"kz-part kz-{span.kind}", str(span.kind))


def _marks(article: Article, claims: Sequence[Claim], prefix: str) -> Iterator[Stretch]:
    """A mark for each stretch and kind, with links to the facts that rest on it."""
    facts: dict[Place, dict[int, None]] = {}
    for number, claim in enumerate(claims, 1):
        for evidence in claim.evidence:
            if article.holds(evidence):
                facts.setdefault((evidence.start, evidence.end, claim.kind), {})[number] = None
    for (start, end, kind), numbers in facts.items():
        yield Stretch(
            start,
            end,
            "mark",
            f"kz-mark kz-{kind}",
            kind,
            _place_id(prefix, start, end, kind),
            tuple(_notes(list(numbers), prefix)),
        )


def _notes(numbers: list[int], prefix: str) -> Iterator[Element]:
    """Links to facts, one for each run of numbers; what they show is left to the style, and so no part of the text."""
    for _, run in groupby(enumerate(numbers), lambda one: one[1] - one[0]):
        several = [number for _, number in run]
        shown = f"{several[0]}" if len(several) == 1 else f"{several[0]}–{several[-1]}"
        label = f"to fact {shown}" if len(several) == 1 else f"to facts {shown}"
        yield node("a", href=f"#{_fact_id(prefix, several[0])}", class_="kz-note", data_n=shown, aria_label=label)


def _facts(article: Article, claims: Sequence[Claim], prefix: str) -> Element:
    if not claims:
        return node("div", node("p", "Nothing was found in this text."), class_="kz-facts")
    heads = node("tr", *(node("th", one, scope="col") for one in ("No.", "What is said", "In the words of the text")))
    table = node("table", node("caption", counted(len(claims), "fact")), node("thead", heads))
    for kind, group in groupby(enumerate(claims, 1), lambda one: one[1].kind):
        rows = [_fact(number, claim, article, prefix) for number, claim in group]
        name = node("span", HEADINGS[kind], class_=f"kz-mark kz-{kind}")
        add(table, node("tbody", node("tr", node("th", name, colspan="3", scope="rowgroup")), *rows))
    return node("div", table, class_="kz-facts")


def _fact(number: int, claim: Claim, article: Article, prefix: str) -> Element:
    details = [node("div", told(cut(one, LONGEST_QUOTE)), class_="kz-detail") for one in claim.details]
    quotes, more = first(claim.evidence, LISTED)
    words = node("td", *_quotes(quotes, claim.kind, article, prefix))
    if more:
        rest = node("summary", f"and {more:,} more")
        add(words, node("details", rest, *_quotes(claim.evidence[LISTED:], claim.kind, article, prefix)))
    what = node("td", node("strong", told(cut(claim.what, LONGEST_QUOTE))), *details)
    return node("tr", node("td", str(number), class_="kz-number"), what, words, id=_fact_id(prefix, number))


def _quotes(quotes: Iterable[Evidence], kind: str, article: Article, prefix: str) -> Iterator[Element]:
    for one in quotes:
        quote = told(cut(one.quote, LONGEST_TEXT))
        if article.holds(one):
            place = _place_id(prefix, one.start, one.end, kind)
            yield node("div", node("a", "“", quote, "”", href=f"#{place}"), class_="kz-quote")
        else:
            yield node("div", "“", quote, "” does not stand there in this text", class_="kz-quote kz-missing")


def _fact_id(prefix: str, number: int) -> str:
    return f"{prefix}-fact-{number}"


def _place_id(prefix: str, start: int, end: int, kind: str) -> str:
    return f"{prefix}-{kind}-{start}-{end}"
