"""Officials and what else goes by several names, and when a source shows a post held."""

from typing import Any

import pytest
from hypothesis import given

from kzcoe.model import Body, Evidence, Official, PartialDate, Period, Post, Programme
from strategies import posts, whens

EVIDENCE = Evidence("a", 0, 8, "minister")


@pytest.mark.parametrize(
    ("dates", "on", "possibly", "certainly"),
    [
        ({}, "2023-06-28", True, False),
        ({"start": "2020"}, "2019", False, False),
        ({"start": "2020"}, "2020-05", True, False),
        ({"start": "2020"}, "2021", True, True),
        ({"end": "2020"}, "2019", True, False),
        ({"end": "2020"}, "2020-05", True, False),
        ({"end": "2020"}, "2021", False, False),
        ({"start": "2018", "end": "2020"}, "2019-05-01", True, True),
        ({"start": "2018", "end": "2020"}, "2018-05-01", True, False),
        ({"start": "2018", "end": "2020"}, "2020-05-01", True, False),
        ({"start": "2018", "end": "2020"}, "2017", False, False),
        ({"start": "2018", "end": "2020"}, "2021", False, False),
        ({"attested": [PartialDate("2023-06-28")]}, "2023-06-28", True, True),
        ({"attested": [PartialDate("2023-06-28")]}, "2023-06", True, True),
        ({"attested": [PartialDate("2023-06-28")]}, "2023-06-29", False, False),
        ({"attested": [PartialDate("2023-06-28")], "start": "2022"}, "2023-06-29", True, True),
        ({"attested": [PartialDate("2017-06-28")], "start": "2022"}, "2017", True, True),
    ],
)
def test_held(dates: dict[str, Any], on: str, *, possibly: bool, certainly: bool) -> None:
    """A post is held from its start to its end and on every day attested; a source without dates leaves it possible."""
    post = Post(title="Minister", evidence=EVIDENCE, **dates)

    assert post.held(on) is possibly
    assert post.held(on, certain=True) is certainly


@given(posts(), whens())
def test_what_is_certain_is_possible(post: Post, on: PartialDate | Period) -> None:
    """A post certainly held on a date is possibly held on it."""
    assert post.held(on) or not post.held(on, certain=True)


def test_an_official_has_every_spelling_and_each_title_once() -> None:
    """The name comes first, and a title told by several sources is told once, in the order of the posts."""
    told = [Post(title=title, evidence=EVIDENCE) for title in ("Minister", "Ambassador", "Minister")]
    official = Official(id="o", name="Claus Neukirch", aliases=["Klaus Neukirch"], posts=told)

    assert official.names == ("Claus Neukirch", "Klaus Neukirch")
    assert official.titles == ("Minister", "Ambassador")


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (Body(id="b", name="Committee"), ("Committee",)),
        (Body(id="b", name="Committee", short_name="C", aliases=["Comm."]), ("Committee", "C", "Comm.")),
        (Programme(id="p", name="Priorities", aliases=["NCP"]), ("Priorities", "NCP")),
    ],
)
def test_the_fullest_name_comes_first(value: Body | Programme, names: tuple[str, ...]) -> None:
    """Bodies and programmes list every name they go by, the full one first."""
    assert value.names == names
