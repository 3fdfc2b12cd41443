"""W3C Web Annotation (https://www.w3.org/TR/annotation-model/): evidence as annotations of the articles."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import quote

from kzcoe.export.formats._saying import sayings
from kzcoe.export.formats._text import one_line, unbroken, web_address
from kzcoe.model import Article, Evidence
from kzcoe.record import Fact, Record

__all__ = ["AROUND", "BASE", "web_annotations"]

Node: TypeAlias = dict[str, Any]

BASE = "urn:kzcoe:"
"""What the names of facts, articles and annotations begin with, unless a caller has a better beginning."""
AROUND = 32
"""How many code points before and after a quote are given with it."""


def web_annotations(record: Record, base: str = BASE) -> Node:
    """The evidence of a record as one AnnotationCollection, an annotation for each fact that a quote tells of.

    The body names the fact and says in words what the quote tells of it; the target is the article, by position and by
    quote. Positions count code points of the text as it was given, as the model of the W3C counts them.
    """
    articles = {article.id: article for article in record.articles}
    items = [
        _annotation(f"{name}/{_name(fact.id)}", base, articles, told)
        for name, facts in record.collections().items()
        for fact in facts
        for told in _told_by(fact).items()
    ]
    _number_alike(items)
    page = {"id": f"{base}annotations#1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection: Node = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{base}annotations",
        "type": "AnnotationCollection",
        "label": "Evidence of a record of kzcoe",
        "total": len(items),
        **({"first": page} if items else {}),
    }
    whole: Node = unbroken(collection)
    return whole


def _number_alike(items: list[Node]) -> None:
    """Two annotations have one name where two quotes of one place contradict each other: the later gets a number."""
    seen = Counter[str]()
    for item in items:
        seen[item["id"]] += 1
        if seen[item["id"]] > 1:
            item["id"] += f"-{seen[item['id']]}"


def _told_by(fact: Fact) -> dict[Evidence, list[str]]:
    """What is said of the fact by each piece of evidence, every thing once."""
    told: dict[Evidence, list[str]] = {}
    for evidence, text in sayings(fact):
        texts = told.setdefault(evidence, [])
        texts += [text] if text not in texts else []
    return told


def _annotation(fact: str, base: str, articles: Mapping[str, Article], told: tuple[Evidence, list[str]]) -> Node:
    evidence, texts = told
    place = f"{_name(evidence.article)}/{evidence.start}-{evidence.end}"
    return {
        "id": f"{base}annotations/{fact}/{place}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [
            {"type": "SpecificResource", "purpose": "identifying", "source": f"{base}{fact}"},
            *map(_in_words, texts),
        ],
        "target": {
            "type": "SpecificResource",
            "source": _source(base, evidence.article, articles.get(evidence.article)),
            "selector": list(_selectors(evidence, articles.get(evidence.article))),
        },
    }


def _in_words(text: str) -> Node:
    return {
        "type": "TextualBody",
        "purpose": "describing",
        "value": one_line(text),
        "format": "text/plain",
        "language": "en",
    }


def _source(base: str, id_: str, article: Article | None) -> Node:
    """The text that the positions are of; the page it came from, where it is known, is another resource."""
    known = article and {"language": article.language, "via": web_address(article.url)}
    return {
        "id": f"{base}articles/{_name(id_)}",
        "type": "Text",
        "format": "text/plain",
        **{key: value for key, value in (known or {}).items() if value},
    }


def _selectors(evidence: Evidence, article: Article | None) -> Iterator[Node]:
    yield {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end}
    around = {}
    if article and article.holds(evidence):  # otherwise what stands there has nothing to do with the quote
        before, after = article.text[: evidence.start][-AROUND:], article.text[evidence.end :][:AROUND]
        around = {"prefix": before, "suffix": after}
    yield {"type": "TextQuoteSelector", "exact": evidence.quote, **around}


def _name(id_: str) -> str:
    """An id as part of an IRI, from which `urllib.parse.unquote` gives it back."""
    return quote(id_, safe="", errors="surrogatepass")
