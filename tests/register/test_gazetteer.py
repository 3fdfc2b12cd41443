"""Places know the names they went by, and countries the words made from theirs."""

import pytest

from kzcoe.errors import InvalidValueError
from kzcoe.register import Country, FormerName, Place, shipped

ASTANA = shipped().places.find("Astana")


class TestPlaces:
    """A city that was renamed is one place."""

    @pytest.mark.parametrize(
        ("date", "name"),
        [
            ("1990-01-01", "Tselinograd"),
            ("1995", "Akmola"),
            ("1998-05-05", "Akmola"),
            ("1998-05-06", "Astana"),
            ("2010-12", "Astana"),
            ("2019-03-22", "Astana"),
            ("2019-03-23", "Nur-Sultan"),
            ("2021", "Nur-Sultan"),
            ("2022-09-16", "Nur-Sultan"),
            ("2022-09-17", "Astana"),
            ("2025", "Astana"),
        ],
    )
    def test_the_name_on_a_date(self, date: str, name: str) -> None:
        """A name counts from its first day, and the next from the day of the renaming."""
        assert ASTANA.name_on(date) == name

    @pytest.mark.parametrize("date", ["2019", "2022-09", "XXXX-05-06", "2018/2020"])
    def test_a_date_that_is_not_certain(self, date: str) -> None:
        """Where the date may lie on either side of a renaming, it is today's name."""
        assert ASTANA.name_on(date) == "Astana"

    def test_former_names_are_names(self) -> None:
        """Each name is told once, today's first."""
        assert ASTANA.names[0] == "Astana"
        assert {"Nur-Sultan", "Akmola", "Tselinograd"} <= set(ASTANA.names)
        assert len(set(ASTANA.names)) == len(ASTANA.names)

    @pytest.mark.parametrize(
        "city",
        ["Almaty", "Shymkent", "Karaganda", "Aktobe", "Pavlodar", "Semey", "Turkistan", "Kokshetau", "Kosshy", "Atyrau",
         "Aktau", "Kostanay", "Kyzylorda", "Petropavl", "Taraz", "Taldykorgan", "Konaev", "Zhezkazgan", "Oskemen",
         "Oral"],
    )  # fmt: skip
    def test_kazakh_cities_have_their_romanisations(self, city: str) -> None:
        """The centres of the regions and the larger cities are there, each with the usual spellings."""
        place = shipped().places.find(city)

        assert place.country == "KZ"
        assert len(place.names) > 1

    def test_what_is_no_place_is_refused(self) -> None:
        """The error names the class, the attribute and the value."""
        with pytest.raises(InvalidValueError, match=r"Place\.capital: expected a bool, got 'yes'"):
            Place(id="x", name="X", capital="yes")  # type: ignore[arg-type]
        with pytest.raises(InvalidValueError, match=r"FormerName\.name"):
            FormerName("")

    def test_a_name_without_an_end_is_never_certain(self) -> None:
        """A former name of which only the beginning is known does not displace today's."""
        place = Place(id="x", name="New", former=[FormerName("Old", "1950")])

        assert place.name_on("1960") == "New"


class TestCountries:
    """A country has a code, names, adjectives and people."""

    def test_the_words_made_from_a_name(self) -> None:
        """Adjectives and demonyms stand apart from the names."""
        kazakhstan = shipped().countries.find("KZ")

        assert {"Kazakh", "Kazakhstani"} <= set(kazakhstan.adjectives)
        assert "Kazakhs" in kazakhstan.demonyms
        assert not {"Kazakh", "Kazakhs"} & set(kazakhstan.names)

    def test_the_id_is_the_code(self) -> None:
        """Countries are looked up like everything else, by id."""
        assert shipped().countries.get("HU") is shipped().countries.find("Hungary")
        assert Country(code="HU", name="Hungary").id == "HU"
