"""A row is found by its number, its names and its id, however they are written."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.errors import AmbiguousError, NotFoundError
from kzcoe.register import Shelf, shipped
from kzcoe.register.naming import name_key, person_key, treaty_key


class TestTreaties:
    """Treaties are found by number in any usual form, by title and by short title."""

    @pytest.mark.parametrize(
        "number",
        ["ETS 141", "ETS No. 141", "ETS No.141", "ETS No 141", "ETS no. 141", "ETS-141", "ETS141", "ETS n° 141",
         "ETS nº 141", "ETS N°141", "ETS #141", "ETS: 141", "STE 141", "STE n° 141", "STE No. 141", "No. 141", "No 141",
         "№ 141", "№141", "Nr. 141", "n° 141", "141", " 141 ", "#141", "ets 141", "European Treaty Series No. 141",
         "СЕД № 141", "ЕTS 141", "Treaty No. 141", "ETS Number 141", 141],
    )  # fmt: skip
    def test_number_in_any_form(self, number: str | int) -> None:
        """What is written about the number adds nothing to it."""
        assert shipped().conventions.find(number).id == "ETS 141"

    @pytest.mark.parametrize("number", ["CETS No. 198", "CETS 198", "STCE 198", "ETS No. 198", "No. 198", 198])
    def test_series_adds_nothing(self, number: str | int) -> None:
        """The press takes one series for the other; the number is the treaty's alone."""
        assert shipped().conventions.find(number).id == "CETS 198"

    @pytest.mark.parametrize("number", ["No. 018", "ETS 018", "ETS No. 018", "018", "18", 18])
    def test_leading_noughts(self, number: str | int) -> None:
        """The Treaty Office writes three digits, others as many as it takes."""
        assert shipped().conventions.find(number).title == "European Cultural Convention"

    @pytest.mark.parametrize(
        "number", [4, 227, 999, 0, -5, "ETS 0", "ETS 1410", "-141", "141st", "Law No. 141", "ILO 141"]
    )
    def test_no_such_number(self, number: str | int) -> None:
        """A number that is none of the treaties is not found, and neither is that of another instrument."""
        with pytest.raises(NotFoundError):
            shipped().conventions.find(number)

    def test_every_treaty_by_every_form(self) -> None:
        """Id, citation and bare number lead to each of the treaties."""
        find = shipped().conventions.find

        assert [c.id for c in shipped().conventions if not c == find(c.number) == find(c.id) == find(c.reference)] == []

    @pytest.mark.parametrize(
        ("name", "number"),
        [
            ("Istanbul Convention", 210),
            ("the Istanbul Convention", 210),
            ("İSTANBUL CONVENTION", 210),
            ("Istanbul  Сonvention", 210),  # with a Cyrillic letter
            ("Budapest Convention", 185),
            ("Lanzarote Convention", 201),
            ("MEDICRIME Convention", 211),
            ("Convention 108", 108),
            ("Convention 108+", 223),
            ("European Convention on Human Rights", 5),
            ("Tromso Convention", 205),
            ("European Outline Convention on Transfrontier Cooperation", 106),
            ("Convention on laundering, search, seizure and confiscation of the proceeds from crime", 141),
            ("Protocol No. 13 to the ECHR", 187),
        ],
    )
    def test_by_title(self, name: str, number: int) -> None:
        """Case, diacritics, look-alike letters, articles and hyphens make no difference."""
        assert shipped().conventions.find(name).number == number

    def test_a_misspelt_name_suggests_the_right_one(self) -> None:
        """The error says what comes nearest, the nearest first."""
        with pytest.raises(
            NotFoundError, match=r"no treaty goes by 'Istambul Convention'; nearest: CETS 210 \(Istanbul"
        ):
            shipped().conventions.find("Istambul Convention")

    def test_a_part_of_one_name_is_suggested(self) -> None:
        """A part is not enough to find a row by, and enough to name it."""
        with pytest.raises(NotFoundError, match=r"nearest: CETS 201 \(Lanzarote Convention\)$"):
            shipped().conventions.find("Lanzarote")

    def test_a_part_of_several_names_is_ambiguous(self) -> None:
        """The error lists the candidates."""
        with pytest.raises(
            AmbiguousError, match=r"'extradition' may be ETS 24 .*ETS 86 .*ETS 98 .*CETS 209 .*CETS 212 "
        ):
            shipped().conventions.find("extradition")

    def test_many_candidates_are_counted(self) -> None:
        """The error lists the first and says how many more there are."""
        with pytest.raises(AmbiguousError, match=r", \d+ more$"):
            shipped().conventions.find("Protocol")


@pytest.mark.parametrize(
    ("shelf", "name", "id_"),
    [
        ("agreements", "GRECO", "greco"),
        ("agreements", "Co-operation Group to Combat Drug Abuse and Illicit Trafficking in Drugs", "pompidou-group"),
        ("agreements", "European Pharmacopoeia", "edqm"),
        ("agreements", "EUR-OPA Major Hazards Agreement", "eur-opa"),
        ("agreements", "North-South Center of the Council of Europe", "north-south-centre"),
        ("agreements", "Cultural Routes", "cultural-routes"),
        ("bodies", "PACE", "pace"),
        ("bodies", "РАСЕ", "pace"),  # in Cyrillic look-alikes
        ("bodies", "Organisation for Security and Cooperation in Europe", "osce"),
        ("bodies", "Ministry of Foreign Affairs of Kazakhstan", "mfa-kz"),
        ("bodies", "Ministry of Foreign Affairs of the Republic of Kazakhstan", "mfa-kz"),
        ("bodies", "Ministry of Defense of Kazakhstan", "defence-kz"),
        ("bodies", "Consultative Council of European Judges", "ccje"),
        ("bodies", "High Judicial Council of Kazakhstan", "supreme-judicial-council-kz"),
        ("bodies", "KAZGUU", "mnu"),
        ("officials", "Claus Neukirch", "claus-neukirch"),
        ("officials", "Klaus Neukirch", "claus-neukirch"),
        ("officials", "Сlaus Neukirch", "claus-neukirch"),  # with a Cyrillic letter
        ("officials", "Bjorn Berge", "bjorn-berge"),
        ("officials", "Neukirch Claus", "claus-neukirch"),
        ("officials", "Erlan Sarsembaev", "yerlan-sarsembayev"),
        ("officials", "Касым-Жомарт Токаев", "kassym-jomart-tokayev"),
        ("officials", "Michael O’Flaherty", "michael-oflaherty"),
        ("places", "Nur-Sultan", "astana"),
        ("places", "Nur Sultan", "astana"),
        ("places", "Akmola", "astana"),
        ("places", "Astana", "astana"),
        ("places", "Semipalatinsk", "semey"),
        ("places", "Hague", "the-hague"),
        ("places", "The Hague", "the-hague"),
        ("places", "Qaraghandy", "karaganda"),
        ("places", "Kiev", "kyiv"),
        ("places", "Chişinău", "chisinau"),
        ("countries", "Turkey", "TR"),
        ("countries", "Türkiye", "TR"),
        ("countries", "RK", "KZ"),
        ("countries", "Republic of Kazakhstan", "KZ"),
        ("countries", "the Czech Republic", "CZ"),
        ("countries", "UK", "GB"),
        ("countries", "U.S.", "US"),
        ("countries", "KZ", "KZ"),
    ],
)
def test_by_name(shelf: str, name: str, id_: str) -> None:
    """Names, short names, aliases and ids lead to the row, in whatever spelling."""
    found: Shelf[Any] = getattr(shipped(), shelf)

    assert found.find(name).id == id_


def test_an_adjective_is_no_name() -> None:
    """The adjective of a country is a word made from its name, and not its name."""
    assert shipped().countries.named("Kazakh") == ()


def test_surnames_are_not_enough() -> None:
    """One of several who share a surname is not guessed at."""
    with pytest.raises(AmbiguousError, match=r"daniyal-akhmetov \(Daniyal Akhmetov\), serik-akhmetov"):
        shipped().officials.find("Akhmetov")


class TestKeys:
    """Keys fold away what does not matter, and nothing else."""

    @given(st.text())
    def test_a_key_is_its_own_key(self, text: str) -> None:
        """What is folded stays as it is."""
        assert name_key(name_key(text)) == name_key(text)

    @pytest.mark.parametrize("text", ["The the Hague", "the_defence", "co-co-co", "-the- centre", "isisation", "+&+"])
    def test_odd_texts_are_folded_at_once(self, text: str) -> None:
        """Articles, underscores and prefixes in a row are folded in one go."""
        assert name_key(name_key(text)) == name_key(text)

    @given(st.integers(min_value=1, max_value=9999))
    def test_numbers_keep_apart(self, number: int) -> None:
        """Each number has a key of its own, which no name has."""
        assert treaty_key(f"ETS No. {number:03}") == f"#{number}"
        assert not name_key(f"#{number}").startswith("#")

    def test_spellings_of_english(self) -> None:
        """British and American spelling, with hyphen or without, is one."""
        assert name_key("Centre for Labour Programmes & Co-operation") == name_key(
            "center for labor programs and cooperation"
        )

    def test_words_that_begin_alike_stay(self) -> None:
        """Only the article and the prefix are put right, not the beginnings of other words."""
        assert name_key("Theatre of CO") == "theatre of co"

    def test_cyrillic_names_are_kept_letter_by_letter(self) -> None:
        """Transliteration is seen through in Latin letters only."""
        assert person_key("Роман Василенко") != person_key("Роман Васильев")
        assert person_key("Roman Vasilenko") == person_key("Vasilenko, Roman")
