"""Organisations named in a text: those of the register, and others known by their shape."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.reading.bodies import BodyMention, find_bodies
from kzcoe.reading.homes import at_home
from kzcoe.reading.lexicon import Lexicon
from kzcoe.reading.pages import Page
from kzcoe.reading.register_names import lexicon
from kzcoe.reading.runs import run_of
from kzcoe.reading.tokens import tokenize
from kzcoe.register import shipped
from reading.cases import read_of, run

WORDS = ["the", "Council", "of", "Europe", "for", "and", "-", "'s", "&", "Steppe", "University", ",", "6", "May"]


def mentions(text: str) -> list[BodyMention]:
    """The organisations that one sentence names."""
    return find_bodies(run(text))


def bodies(text: str) -> list[tuple[str, str | None]]:
    """The organisations of a sentence: the name as printed, and the id in the register."""
    return [(mention.name, mention.id) for mention in mentions(text)]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Council of Europe", "council-of-europe"),
        ("CoE", "council-of-europe"),
        ("Parliamentary Assembly of the Council of Europe", "pace"),
        ("PACE", "pace"),
        ("Venice Commission", "venice-commission"),
        ("GRECO", "greco"),
        ("Committee of Ministers", "committee-of-ministers"),
        ("European Commission for the Efficiency of Justice", "cepej"),
        ("CEPEJ", "cepej"),
        ("Congress of Local and Regional Authorities", "congress"),
        ("Ministry of Foreign Affairs of Kazakhstan", "mfa-kz"),
        ("Ministry of Foreign Affairs of the Republic of Kazakhstan", "mfa-kz"),
        ("Ministry of Foreign Affairs", "mfa-kz"),
        ("Ministry of Justice", "moj-kz"),
        ("Constitutional Court of Kazakhstan", "constitutional-court-kz"),
        ("Supreme Court", "supreme-court-kz"),
        ("Consulate General of Kazakhstan in Strasbourg", "consulate-strasbourg"),
    ],
)
def test_a_body_of_the_register_is_known(name: str, id_: str) -> None:
    """An organisation that the register knows is found under each of its names, with its id."""
    assert (name, id_) in bodies(f"The guests came to the {name} on Monday.")


@pytest.mark.parametrize(
    "name",
    [
        "Ural Steppe University",
        "State Archive of Malta",
        "Valletta Regional Hospital",
        "Tyrol Observatory",
        "Western Steppe University",
        "Ural Steppe Regional Council",
        "Committee on Steppe Affairs",
        "National Assembly of Ruritania",
        "Institute for Steppe Law",
        "Lindholm Foundation",
        "Steppe Development Bank",
        "Union of Steppe Lawyers",
        "Centre for Steppe Studies",
        "Academy of Steppe Sciences",
        "Ministry of Steppe Affairs of Ruritania",
        "Department for Science, Culture and Sport of Ruritania",
        "Embassy of Ruritania in Strasbourg",
        "Mission of Ruritania in Brussels",
        "Steppe Lawyers' Association",
        "Steppe-Ural Institute",
        "Committee of the Parties to the Steppe Charter",
    ],
)
def test_an_unknown_body_is_known_by_its_shape(name: str) -> None:
    """A name in capitals around a noun for an organisation is one, with what "of", "for" and "and" add to it."""
    assert bodies(f"The guests came to the {name} on Monday.") == [(name, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The committee met on Monday.",
        "The guests spoke of the court and of the ministry.",
        "Deputy Minister Anna Lundqvist came.",
        "They met on Monday, 6 May 2024.",
        "The Istanbul Convention was read.",
        "The Round Table was opened.",
        "The Third Conference took place in Astana.",
        "Kazakhstan and Sweden signed.",
        "Council",
        "",
    ],
)
def test_what_is_no_body(text: str) -> None:
    """Nouns in small letters, persons, dates, treaties and events are no organisations."""
    assert bodies(text) == []


def test_the_city_that_has_a_body_is_no_part_of_its_name() -> None:
    """A possessive before a name tells in which city the body is."""
    assert bodies("They met in Oslo's Court of Appeal.") == [("Court of Appeal", None)]


def test_each_of_several_bodies_is_found() -> None:
    """Organisations stand in order, each by itself."""
    text = "The Council of Europe, the Lindholm Foundation and PACE held a seminar in Astana."

    assert bodies(text) == [("Council of Europe", "council-of-europe"), ("Lindholm Foundation", None), ("PACE", "pace")]


def test_a_longer_name_is_not_cut() -> None:
    """A name that begins with one of the register and goes on is a name of its own."""
    assert bodies("The guests came to the Council of Europe Steppe Lawyers Network on Monday.") == [
        ("Council of Europe Steppe Lawyers Network", None)
    ]


def test_a_name_is_had_as_printed() -> None:
    """Blanks and line breaks in a name become one blank, and the span is that of the text."""
    text = "The guests came to the Ural\nSteppe  University on Monday."
    (mention,) = mentions(text)

    assert mention.name == "Ural Steppe University"
    assert text[mention.start : mention.end] == "Ural\nSteppe  University"


def test_an_abbreviation_stands_in_its_own_capitals() -> None:
    """A word that only spells like an abbreviation is none."""
    assert bodies("They kept up the pace and met at the greco bar.") == []


@given(st.lists(st.sampled_from(WORDS)))
def test_bodies_of_any_words_stand_in_them(words: list[str]) -> None:
    """Whatever the sentence, the organisations are in order, do not overlap and lie in it."""
    text = " ".join(words)
    found = mentions(text)

    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


class TestLexicon:
    """The names of the register in running text."""

    def found(self, text: str) -> list[tuple[str, str, str]]:
        """Each name in a text, with what it names."""
        tokens = tokenize(Page(text).plain)
        return [(text[n.start : n.end], n.kind, n.id) for n in lexicon(shipped()).find(tokens)]

    def test_the_longest_name_wins(self) -> None:
        """Of two names that begin at one word, the longer is meant."""
        assert ("Parliamentary Assembly of the Council of Europe", "body", "pace") in self.found(
            "The Parliamentary Assembly of the Council of Europe sat."
        )

    def test_one_name_may_name_two_things(self) -> None:
        """A partial agreement and its body go by one name."""
        assert {(kind, id_) for _, kind, id_ in self.found("GRECO sat.")} == {("agreement", "greco"), ("body", "greco")}

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("They came from Kazakhstan.", ("Kazakhstan", "country", "KZ")),
            ("The Kazakh side spoke.", ("Kazakh", "people", "KZ")),
            ("They met in Strasbourg.", ("Strasbourg", "place", "strasbourg")),
            ("They met in STRASBOURG.", ("STRASBOURG", "place", "strasbourg")),
            ("The Istanbul Convention was read.", ("Istanbul Convention", "treaty", "CETS 210")),
        ],
    )
    def test_each_kind_of_name_is_found(self, text: str, name: tuple[str, str, str]) -> None:
        """Countries, peoples, places and treaties are found as well."""
        assert self.found(text) == [name]

    def test_an_article_inside_a_name_is_passed_over(self) -> None:
        """A "the" inside a name makes no other name."""
        short = "Ministry of Foreign Affairs of Republic of Kazakhstan"
        long = short.replace("of Republic", "of the Republic")

        assert self.found(short)[0][1:] == self.found(long)[0][1:] == ("body", "mfa-kz")

    def test_a_name_needs_a_capital(self) -> None:
        """Words in small letters are words."""
        assert self.found("the council of europe and strasbourg") == []

    def test_names_can_be_added(self) -> None:
        """A lexicon of one's own finds what is added to it, and an empty name adds nothing."""
        own = Lexicon()
        own.add("Lindholm Foundation", "body", "lindholm")
        own.add("the", "body", "nothing")
        own.add("", "body", "nothing")

        (named,) = own.find(tokenize("Met the Lindholm Foundation the"))
        assert (named.first, named.last, named.id) == (2, 4, "lindholm")


@pytest.mark.parametrize(
    ("sentences", "ids"),
    [
        (["In Kazakhstan Latvian judges went to the Ministry of Justice."], ["moj-kz"]),
        (["They came from the Ministry of Justice and the Central Bank of Latvia."], [None, None]),
        (["Latvia was host.", "The judges went to the Ministry of Justice."], [None]),
        (["Latvia was host to Kazakhstan.", "The judges went to the Ministry of Justice."], ["moj-kz"]),
    ],
)
def test_whose_ministry_it_is(sentences: list[str], ids: list[str | None]) -> None:
    """A ministry without its country is that of Kazakhstan, unless the text speaks of another state."""
    page = Page(" ".join(sentences))
    starts = [page.plain.index(sentence) for sentence in sentences]
    reads = [read_of(page.text, start, start + len(one)) for start, one in zip(starts, sentences, strict=True)]
    found = at_home(reads, [find_bodies(run_of(read, lexicon(shipped()).common)) for read in reads], shipped())

    assert [body.id for bodies in found for body in bodies] == ids
