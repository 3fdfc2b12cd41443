"""Markup as a browser would read it: the elements, and the texts in them."""

from collections.abc import Iterator
from html.parser import HTMLParser

from attrs import Factory, define

VOID = frozenset({"link", "meta"})


@define
class Tag:
    """An element with what is in it."""

    name: str
    attributes: dict[str, str] = Factory(dict)
    inside: "list[Tag | str]" = Factory(list)

    @property
    def text(self) -> str:
        """All that it says, style sheets left out."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside if self.name != "style")

    @property
    def all(self) -> "Iterator[Tag]":
        """Itself and every element in it, in order."""
        yield self
        for one in self.inside:
            if isinstance(one, Tag):
                yield from one.all

    def named(self, name: str) -> "list[Tag]":
        """The elements of a name."""
        return [one for one in self.all if one.name == name]

    def classed(self, name: str) -> "list[Tag]":
        """The elements of a class."""
        return [one for one in self.all if name in one.attributes.get("class", "").split()]

    def one(self, name: str) -> "Tag":
        """The only element of a class."""
        (only,) = self.classed(name)
        return only

    @property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [one.attributes["id"] for one in self.all if "id" in one.attributes]

    @property
    def depth(self) -> int:
        """How many elements lie in each other, at most."""
        return 1 + max((one.depth for one in self.inside if isinstance(one, Tag)), default=0)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Tag("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Tag(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        message = f"nothing writes comments: {data}"
        raise AssertionError(message)


def parsed(html: str) -> Tag:
    """The root of the markup; AssertionError when an element is not closed where it should be."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    (root,) = reader.open
    return root
