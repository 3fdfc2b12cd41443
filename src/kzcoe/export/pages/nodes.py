"""Elements of a page: what is put into them is text, never markup."""

from functools import cache
from importlib.resources import files
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

from kzcoe.export.pages.safe import shown, web_address

__all__ = ["Inside", "add", "link", "node", "style", "told", "verbatim", "written"]

Inside: TypeAlias = "Element | str | None"
"""What can be put into an element; None puts in nothing."""


def node(tag: str, *inside: Inside, **attributes: str | None) -> Element:
    """An element; an underscore in the name of an attribute stands for a hyphen, one at its end for nothing."""
    made = Element(tag)
    for name, value in attributes.items():
        if value is not None:
            made.set(name.rstrip("_").replace("_", "-"), shown(value))
    return add(made, *inside)


def add(to: Element, *inside: Inside) -> Element:
    """The element, with more put in at its end."""
    for one in inside:
        if isinstance(one, str):
            _add_text(to, shown(one))
        elif one is not None:
            to.append(one)
    return to


def told(text: str) -> Element:
    """Text from an article or a fact: set apart, so that its direction is its own and not that of its neighbours."""
    return node("bdi", text)


def link(text: str, url: str) -> Element:
    """The text as a link where a browser may follow the address, and otherwise as text."""
    address = web_address(url)
    return told(text) if address is None else node("a", told(text), href=address, rel="noopener noreferrer")


def verbatim(text: Element) -> Element:
    """A text with its ends of lines; in an element, since parsers drop an end of a line that comes first."""
    return node("pre", text, class_="kz-text", dir="auto")


def style(*names: str) -> Element:
    """The style sheets of this package with these names, as one element."""
    return node("style", "\n".join(map(_sheet, names)))


def written(element: Element) -> str:
    """The element as HTML."""
    return tostring(element, encoding="unicode", method="html")


@cache
def _sheet(name: str) -> str:
    return files("kzcoe.export.pages").joinpath(f"{name}.css").read_text(encoding="utf-8")


def _add_text(to: Element, text: str) -> None:
    if len(to):
        to[-1].tail = (to[-1].tail or "") + text
    else:
        to.text = (to.text or "") + text
