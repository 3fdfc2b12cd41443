"""Why a fact is so, and what was left alone: cards with the words of each reason marked in their sentence."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from kzcoe.export.pages.bounds import LONGEST_QUOTE, ROWS, first
from kzcoe.export.pages.nodes import add, node, style, told, written
from kzcoe.export.pages.safe import cut
from kzcoe.record import Explanation, PassedOver, Reason, Rule
from kzcoe.record._lines import by_article

__all__ = ["explanation_card", "passed_over_card"]


def explanation_card(explanation: Explanation) -> str:
    """The reasons under their fact, article by article."""
    shown, more = first(explanation.reasons, ROWS)
    groups = [one for place, reasons in by_article(shown) for one in _group(place, reasons)]
    rest = node("p", f"and {more:,} more; print it to see all", class_="kz-more") if more else None
    return _card(type(explanation.fact).__name__, explanation.fact.id, *groups, rest)


def passed_over_card(left: PassedOver) -> str:
    """What was left alone, in its sentence, and why."""
    return _card(left.kind, "left alone", node("p", *_marked(left)), _rules([left.rule]))


def _card(kind: str, name: str, *inside: Element | None) -> str:
    shown_kind = node("span", kind, class_="kz-kind")
    head = node("p", shown_kind, " ", node("strong", told(cut(name, LONGEST_QUOTE))), class_="kz-head")
    return written(node("div", style("notebook"), head, *inside, class_="kzcoe kz-card"))


def _group(place: str, reasons: Iterable[Reason]) -> tuple[Element, Element]:
    """The reasons that one article gives, under what tells which."""
    return node("p", told(cut(place, LONGEST_QUOTE))), add(
        node("dl"), *(one for each in reasons for one in _reason(each))
    )


def _reason(reason: Reason) -> tuple[Element, Element]:
    part = node("dt", reason.part)
    if reason.value is not None:
        add(part, ": ", node("strong", told(cut(reason.value, LONGEST_QUOTE))))
    page = None if reason.reference is None else node("p", told(cut(reason.reference.title, LONGEST_QUOTE)))
    words = () if reason.words is None else _marked(reason)
    return part, node("dd", *words, page, _rules(reason.rules))


def _marked(one: Reason | PassedOver) -> tuple[Element, Element, Element]:
    before, words, after = one.around
    return told(before), node("mark", told(words)), told(after)


def _rules(rules: Iterable[Rule]) -> Element:
    return node("ul", *(node("li", told(str(rule))) for rule in rules))
