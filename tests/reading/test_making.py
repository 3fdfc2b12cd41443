"""From what was found to objects of the model: names put right, identifiers, bodies, the fullest of several dates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.model import BodyKind
from kzcoe.reading import read
from kzcoe.reading.making.printing import Ids, clean, without_article


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Сlaus Berger", "Claus Berger"),
        ("Tomáš Čapek", "Tomáš Čapek"),
        ("Åsa Öberg", "Åsa Öberg"),
        ("Анна", "Aннa"),
        ("O’Dálaigh", "O’Dálaigh"),
        ("", ""),
    ],
)
def test_look_alikes_are_put_right(printed: str, name: str) -> None:
    """Letters that look like Latin ones become Latin; diacritics, quotes and other letters stay."""
    assert clean(printed) == name


@given(st.text(st.characters()))
def test_putting_right_keeps_the_length(text: str) -> None:
    """One code point becomes one code point, and what was put right stays so."""
    assert len(clean(text)) == len(text)
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("printed", "name"),
    [("the Court", "Court"), ("The Court", "Court"), ("Theatre", "Theatre"), ("Court", "Court"), ("the", "the")],
)
def test_an_article_is_no_part_of_a_name(printed: str, name: str) -> None:
    """A "the" before a name goes, and no other letters do."""
    assert without_article(printed) == name


@given(st.lists(st.sampled_from(["a", "b", "a-2", "a-3"]), max_size=12))
def test_no_identifier_is_given_twice(wanted: list[str]) -> None:
    """However often one is asked for, each identifier given is new, and the first is the one asked for."""
    ids = Ids()
    given_out = [ids.unique(id_) for id_ in wanted]

    assert len(set(given_out)) == len(given_out)
    assert given_out[:1] == wanted[:1]


def test_namesakes_have_identifiers_of_their_own() -> None:
    """Two persons whose names give one identifier are two officials."""
    text = "Director Anna Lundqvist-Berg met with Director Anna Lundqvist Berg."

    assert len({official.id for official in read(text).officials}) == len(read(text).officials)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anna Lundqvist, Director of the Council of Europe, came.", BodyKind.ORGANISATION),
        ("Anna Lundqvist, President of GRECO, came.", BodyKind.PARTIAL_AGREEMENT),
        ("Swedish Ambassador Anna Lundqvist came.", BodyKind.STATE),
        ("Anna Lundqvist, Director of the Lindholm Foundation, came.", None),
    ],
)
def test_the_body_of_a_post_is_in_the_record(text: str, kind: BodyKind | None) -> None:
    """Whatever a post is a post of is a body of the record, of its kind."""
    record = read(text)
    (post,) = record.officials[0].posts
    assert post.body is not None

    assert record.bodies[post.body].kind == kind


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        ("Kazakh Foreign Minister Anna Lundqvist came.", "mfa-kz"),
        ("Minister of Foreign Affairs of Kazakhstan Anna Lundqvist came.", "mfa-kz"),
        ("Kazakhstan's Minister of Culture and Information Anna Lundqvist came.", "culture-kz"),
        ("Minister of Justice of Kazakhstan Anna Lundqvist came.", "moj-kz"),
        ("Swedish Foreign Minister Anna Lundqvist came.", "state-se"),
        ("Ambassador of Kazakhstan Anna Lundqvist came.", "state-kz"),
    ],
)
def test_the_ministry_of_a_minister(text: str, ministry: str) -> None:
    """A minister of Kazakhstan holds a post of the ministry of that field; one of another country, of the country."""
    assert [post.body for post in read(text).officials[0].posts] == [ministry]


def test_a_body_is_quoted_where_it_took_part() -> None:
    """A body that met keeps the words that name it."""
    record = read("On 5 May 2024 the Council of Europe and GRECO held a seminar in Astana.")

    assert [e.quote for e in record.bodies["council-of-europe"].evidence] == ["Council of Europe"]


def test_the_place_of_a_dateline_that_the_register_does_not_know() -> None:
    """With "here" the town of the dateline is meant, known or not."""
    story = "Director Anna Lundqvist met here with Ambassador Paul Mertens, and they spoke at length of the courts."
    (meeting,) = read(f"OBERDORF – {story}").meetings

    assert meeting.place == "Oberdorf"


def test_the_seat_of_a_body_is_a_place() -> None:
    """A meeting at the seat of a body took place where that is, if the text, and not only its dateline, says so."""
    met = "Director Anna Lundqvist met with Paul Mertens, Ambassador, at the seat of PACE."
    (meeting,) = read(f"They had come to see Strasbourg. {met}").meetings
    (unnamed,) = read(met).meetings
    (told_from,) = read(f"STRASBOURG – {met}").meetings

    assert (meeting.place, unnamed.place, told_from.place) == ("Strasbourg", None, None)


def test_a_capital_without_its_name_is_a_place() -> None:
    """The capital of a country is the city that it is."""
    (meeting,) = read("Director Anna Lundqvist met with Paul Mertens, Ambassador, in the French capital.").meetings

    assert meeting.place == "Paris"
