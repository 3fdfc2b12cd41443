"""Explanations as HTML for a notebook: everything escaped, the words of each reason marked in their sentence."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kzcoe.record.visible import shown

if TYPE_CHECKING:
    from kzcoe.record.explanations import Reason, Rule

__all__ = ["marked_html", "reasons_html", "rules_html"]

_SHOWN: Final = 20  # reasons; the rest is counted


def reasons_html(heading: str, reasons: "tuple[Reason, ...]") -> str:
    """Reasons under a heading, article by article."""
    rest = len(reasons) - _SHOWN
    more = f"<p>… and {rest} more; print it to see all.</p>" if rest > 0 else ""
    return f"<div><strong>{_text(heading)}</strong>{''.join(_groups(reasons[:_SHOWN]))}{more}</div>"


def marked_html(pieces: tuple[str, str, str]) -> str:
    """A sentence in three pieces, the second of them marked."""
    before, words, after = map(_text, pieces)
    return f"{before}<mark>{words}</mark>{after}"


def rules_html(rules: "Iterable[Rule]") -> str:
    """Rules as a list."""
    return f"<ul>{''.join(f'<li>{_text(str(rule))}</li>' for rule in rules)}</ul>"


def _groups(reasons: "Iterable[Reason]") -> Iterator[str]:
    for article, group in groupby(reasons, lambda reason: reason.words and reason.words.article):
        yield f"<p>{'Not from an article' if article is None else f'In article {_text(article)}'}</p>"
        yield f"<dl>{''.join(map(_reason, group))}</dl>"


def _reason(reason: "Reason") -> str:
    value = "" if reason.value is None else f": <strong>{_text(reason.value)}</strong>"
    words = "" if reason.words is None else marked_html(reason.around)
    page = "" if reason.reference is None else _text(reason.reference.title)
    return f"<dt>{_text(reason.part)}{value}</dt><dd>{words}{page}{rules_html(reason.rules)}</dd>"


def _text(text: str) -> str:
    """Text that means itself in HTML, with something to be seen for what a page cannot hold."""
    return escape(shown(text))
