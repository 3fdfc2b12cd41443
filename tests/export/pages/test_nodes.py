"""Elements: what is put into them is text, whatever it looks like."""

from hypothesis import given
from hypothesis import strategies as st

from kzcoe.export.pages.nodes import add, link, node, told, verbatim, written
from kzcoe.export.pages.safe import shown
from markup import parsed

anything = st.text(st.characters())


@given(anything, anything, anything)
def test_text_and_attributes_come_back_to_the_letter(first: str, second: str, attribute: str) -> None:
    """A browser reads the text that was put in, and no markup in it."""
    root = parsed(written(add(node("p", first, told(second), first, title=attribute), second)))

    (paragraph,) = root.named("p")
    assert [one.name for one in root.all] == ["", "p", "bdi"]
    assert paragraph.text == shown(first + second + first + second)
    assert paragraph.attributes["title"] == shown(attribute)


@given(anything)
def test_a_verbatim_text_keeps_its_first_line_end(text: str) -> None:
    """What stands in `pre` starts with an element, so that no parser drops the first end of a line."""
    html = written(verbatim(node("span", f"\n{text}")))

    assert html.startswith('<pre class="kz-text" dir="auto"><span>')
    assert parsed(html).text == shown(f"\n{text}")


def test_an_address_of_the_web_is_a_link_and_any_other_is_text() -> None:
    """A link is made of http and https only."""
    assert parsed(written(link("a page", 'https://example.org/?a=1&b="2"'))).named("a")[0].attributes["href"] == (
        'https://example.org/?a=1&b="2"'
    )
    assert parsed(written(link("a page", "javascript:alert(1)"))).named("a") == []
