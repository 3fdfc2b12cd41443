"""Marks in a text: stretches that may lie in each other and cross each other, as elements that cannot."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from xml.etree.ElementTree import Element

from attrs import frozen

from kzcoe.export.pages.nodes import add, node, verbatim
from kzcoe.export.pages.safe import shown

__all__ = ["DEEPEST", "Stretch", "marked_text"]

DEEPEST = 6
"""Most marks around one place; those further in are only pointed at, so that no text makes a page without bounds."""


@frozen
class Stretch:
    """A stretch of a text that is to be seen as something."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    tag: str
    """The element that it becomes."""
    classes: str
    """What it is seen as."""
    title: str
    """What it is, in words."""
    id: str | None = None
    """Where links to it lead."""
    notes: tuple[Element, ...] = ()
    """What stands after its last word."""


def marked_text(text: str, stretches: Iterable[Stretch]) -> Element:
    """The whole text with its stretches marked; what the element says is the text as `shown`, to the letter.

    Of stretches that begin together the longer is outside. One that crosses the end of another is marked in pieces, of
    which the first bears the id and the last the notes.
    """
    drawing = _Drawing()
    starting, ends = _by_start(stretches)
    fit = shown(text)
    for here, there in pairwise(sorted({0, len(text), *starting, *ends})):
        drawing.close(here)
        for stretch in starting.get(here, ()):
            drawing.open(stretch)
        drawing.write(fit[here:there])
    drawing.close(len(text))
    return verbatim(drawing.root)


def _by_start(stretches: Iterable[Stretch]) -> tuple[dict[int, list[Stretch]], set[int]]:
    starting: dict[int, list[Stretch]] = defaultdict(list)
    ends = set()
    for stretch in sorted(stretches, key=lambda one: -one.end):
        starting[stretch.start].append(stretch)
        ends.add(stretch.end)
    return starting, ends


class _Drawing:
    """Elements that are being written, and those of them that are open."""

    def __init__(self) -> None:
        self.root = node("span")
        self._open: list[tuple[Stretch, Element]] = []

    def write(self, text: str) -> None:
        add(self._innermost, text)

    def open(self, stretch: Stretch) -> None:
        if len(self._open) < DEEPEST:
            self._begin(stretch, stretch.id)
        else:
            add(self._innermost, node("span", *stretch.notes, id=stretch.id))

    def close(self, place: int) -> None:
        """End the stretches that end at the place; what lies in them and goes on is begun again behind them."""
        outermost = next((depth for depth, (one, _) in enumerate(self._open) if one.end <= place), len(self._open))
        interrupted = self._open[outermost:]
        del self._open[outermost:]
        for stretch, element in interrupted:
            if stretch.end <= place:
                add(element, *stretch.notes)
        for stretch, _ in interrupted:
            if stretch.end > place:
                self._begin(stretch, None)

    def _begin(self, stretch: Stretch, id_: str | None) -> None:
        element = node(stretch.tag, class_=stretch.classes, title=stretch.title, id=id_)
        add(self._innermost, element)
        self._open.append((stretch, element))

    @property
    def _innermost(self) -> Element:
        return self._open[-1][1] if self._open else self.root
