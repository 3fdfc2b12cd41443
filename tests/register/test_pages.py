"""An address becomes a Reference with its publisher and a confidence."""

import pytest

from kzcoe.model import Confidence, Reference
from kzcoe.register.pages import Publishers

PUBLISHERS = Publishers(
    [
        {"host": "coe.int", "publisher": "Council of Europe", "page": "Page", "confidence": "official"},
        {
            "host": "coe.int/en/web/conventions",
            "publisher": "Council of Europe",
            "page": "Treaty",
            "confidence": "official",
        },
        {"host": "wikipedia.org", "publisher": "Wikipedia", "page": "Article", "confidence": "secondary"},
    ]
)


def test_a_page_has_title_publisher_and_address() -> None:
    """The Reference says what the page is, who publishes it and where it stands."""
    assert PUBLISHERS.reference("https://www.coe.int/en/web/cpt", "official") == Reference(
        title="Page",
        publisher="Council of Europe",
        url="https://www.coe.int/en/web/cpt",
        confidence=Confidence.OFFICIAL,
    )


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://www.coe.int/en/web/conventions/full-list?x=1", "Treaty"),
        ("https://www.coe.int/en/web/conventions", "Treaty"),
        ("https://www.coe.int/en/web/conventionsets", "Page"),
        ("http://coe.int", "Page"),
        ("https://rm.coe.int/0900001680ac90dd", "Page"),
        ("https://en.m.wikipedia.org/wiki/Astana", "Article"),
    ],
)
def test_the_nearest_row_counts(url: str, title: str) -> None:
    """The longest beginning of the path, or else the host, or else the domain above it."""
    assert PUBLISHERS.reference(url, "official").title == title


@pytest.mark.parametrize(
    ("url", "stated", "confidence"),
    [
        ("https://coe.int/x", "official", "official"),
        ("https://coe.int/x", "press", "press"),
        ("https://wikipedia.org/x", "official", "secondary"),
        ("https://wikipedia.org/x", "press", "secondary"),
    ],
)
def test_the_weaker_confidence_counts(url: str, stated: str, confidence: str) -> None:
    """A row is no surer than its page, and a page no surer than what was taken from it."""
    assert PUBLISHERS.reference(url, stated).confidence == confidence


def test_an_unknown_host_speaks_for_itself() -> None:
    """A page of which the publisher is not known is named by its host, and trusted least."""
    reference = PUBLISHERS.reference("https://blog.example.org/1", "official")

    assert (reference.title, reference.publisher) == ("Page at blog.example.org", "blog.example.org")
    assert reference.confidence == Confidence.SECONDARY
    assert not PUBLISHERS.knows("https://blog.example.org/1")
