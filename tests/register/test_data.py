"""The data files are tested like code: form, columns, ids, names, sources and dates."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import pytest

from kzcoe.model import PartialDate, when
from kzcoe.model.names import fold, slug
from kzcoe.register import Register, Shelf, shipped
from kzcoe.register.__main__ import main
from kzcoe.register.columns import TABLES
from kzcoe.register.pages import Publishers
from kzcoe.register.tables import read_table, shipped_folder

Row = dict[str, Any]
SHELVES = ("conventions", "agreements", "bodies", "officials", "places", "countries")
NO_PAGE_FOUND = {4, 6, 7, 8, 11, 22, 28, 36, 42, 81, 113, 129, 131, 204, 227, 229}  # of these numbers, up to 229


def rows(table: str) -> list[Row]:
    """The rows of a data file as they stand."""
    return read_table(shipped_folder(), table)


def shelf(name: str) -> Shelf[Any]:
    """A shelf of the shipped register."""
    found: Shelf[Any] = getattr(shipped(), name)
    return found


def addresses(row: Row) -> Iterator[str]:
    """Every page that a row names."""
    yield from row.get("sources", ())
    yield from (part["source"] for part in (row, *row.get("posts", ())) if "source" in part)


def missing(ids: Iterable[str | None], among: Iterable[str]) -> set[str]:
    """The ids that lead nowhere."""
    return set(filter(None, ids)) - set(among)


class TestForm:
    """The files are as the canonical writer writes them, and hold what their columns take."""

    def test_each_file_is_canonical(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The bytes of each file are those of its canonical form."""
        assert main(["--check"]) == 0
        assert capsys.readouterr().out == ""

    @pytest.mark.parametrize("table", TABLES)
    def test_each_row_fits_its_columns(self, table: str) -> None:
        """No column is missing, unknown, empty or of another type."""
        assert [(row, fault) for row in rows(table) for fault in TABLES[table].faults(row)] == []

    def test_each_file_has_its_columns_described(self) -> None:
        """There is no data file that the schema does not know, and none is missing."""
        files = {file.name.removesuffix(".json") for file in shipped_folder().iterdir() if file.name.endswith(".json")}

        assert files == set(TABLES)

    def test_the_readme_tells_of_each_file_and_column(self) -> None:
        """What a contributor reads beside the data names every table and every column."""
        readme = (shipped_folder() / "README.md").read_text(encoding="utf-8")
        words = [f"{name}.json" for name in TABLES] + [c.name for table in TABLES.values() for c in table.columns]

        assert [word for word in words if f"`{word}`" not in readme] == []


class TestNames:
    """Ids are unique, and a name leads to one row."""

    @pytest.mark.parametrize("name", SHELVES)
    def test_ids_are_unique(self, name: str) -> None:
        """No two rows of a shelf have one id."""
        assert [id_ for id_, count in Counter(row.id for row in shelf(name)).items() if count > 1] == []

    @pytest.mark.parametrize("name", SHELVES)
    def test_no_name_leads_to_two_rows(self, name: str) -> None:
        """Whatever a row is called, in whatever spelling, it is the only one called so."""
        found = shelf(name)

        assert [(n, row.id) for row in found for n in (row.id, *row.names) if found.named(n) != (row,)] == []

    @pytest.mark.parametrize("name", SHELVES)
    def test_no_row_tells_a_name_twice(self, name: str) -> None:
        """The aliases of a row repeat neither each other nor its name."""
        assert [row.id for row in shelf(name) if len(set(row.names)) != len(row.names)] == []

    @pytest.mark.parametrize("table", ["officials", "places"])
    def test_ids_are_slugs_of_names(self, table: str) -> None:
        """Who knows the name of a person or a city knows the id."""
        assert [row["id"] for row in rows(table) if row["id"] != slug(row["name"])] == []

    def test_a_local_name_leads_to_one_body(self) -> None:
        """Among Kazakhstan's bodies a local name has one owner, and it is no name of a body anywhere."""
        own = [row for row in rows("bodies") if row.get("country") == "KZ"]
        owners = Counter(fold(name) for row in own for name in row.get("local_names", ()))

        assert [name for name, count in owners.items() if count > 1] == []
        assert [name for name in owners if shipped().bodies.named(name)] == []

    @pytest.mark.parametrize(
        "name", ["Government", "Parliament", "Senate", "Commissioner", "Congress", "Council", "Court"]
    )
    def test_what_every_country_has_is_no_name(self, name: str) -> None:
        """A short name that fits many bodies leads to none of them by itself."""
        assert shipped().bodies.named(name) == ()


class TestLinks:
    """An id in one file is the id of a row in another."""

    def test_posts_are_of_known_bodies(self) -> None:
        """Each post is a post of a body of the register."""
        assert missing((post.body for row in shelf("officials") for post in row.posts), rows_ids("bodies")) == set()

    def test_parents_are_known_bodies(self) -> None:
        """Each body is part of a body of the register, or of none."""
        assert missing((row.parent for row in shelf("bodies")), rows_ids("bodies")) == set()

    def test_no_body_is_part_of_itself(self) -> None:
        """The parents of a body come to an end."""
        parents = {row.id: row.parent for row in shelf("bodies")}
        for body, parent in parents.items():
            above, at = {body}, parent
            while at is not None:
                assert at not in above
                above.add(at)
                at = parents[at]

    @pytest.mark.parametrize("name", ["bodies", "officials", "places"])
    def test_countries_are_known(self, name: str) -> None:
        """Each country named is a country of the register."""
        assert missing((row.country for row in shelf(name)), rows_ids("countries")) == set()

    def test_seats_and_places_of_opening_are_known(self) -> None:
        """Each city in which a body sits or a treaty was opened is a place of the register."""
        cities = {row.seat for row in shelf("bodies")} | {row.opened_at for row in shelf("conventions")}

        assert [city for city in cities - {None} if len(shipped().places.named(city)) != 1] == []

    def test_standings_are_towards_known_instruments(self) -> None:
        """Each statement on Kazakhstan is on a treaty or an agreement of the register, and reaches it."""
        told = sum(len(row.statements) for name in ("conventions", "agreements") for row in shelf(name))

        assert (
            missing((row["of"] for row in rows("kazakhstan")), rows_ids("conventions") | rows_ids("agreements"))
            == set()
        )
        assert told == len(rows("kazakhstan"))


def rows_ids(name: str) -> set[str]:
    """The ids on a shelf."""
    return {row.id for row in shelf(name)}


class TestSources:
    """Every row says where it comes from, and how far that is to be trusted."""

    @pytest.mark.parametrize("table", sorted(TABLES.keys() - {"publishers"}))
    def test_each_page_has_a_known_publisher(self, table: str) -> None:
        """No page is given by its bare host."""
        publishers = Publishers(rows("publishers"))

        assert [url for row in rows(table) for url in addresses(row) if not publishers.knows(url)] == []

    @pytest.mark.parametrize("table", sorted(TABLES.keys() - {"publishers"}))
    def test_each_row_is_sourced(self, table: str) -> None:
        """A row names at least one page, and none twice."""
        assert [row for row in rows(table) if not list(addresses(row))] == []
        assert [row for row in rows(table) if len(set(row.get("sources", ()))) != len(row.get("sources", ()))] == []

    def test_each_publisher_is_needed(self) -> None:
        """A publisher of which there is no page goes."""
        everything = [row for table in TABLES.keys() - {"publishers"} for row in rows(table)]
        publishers = Publishers(rows("publishers"))
        used = {publishers.place(url) for row in everything for url in addresses(row)}

        assert publishers.rows.keys() - used == set()

    @pytest.mark.parametrize("name", SHELVES)
    def test_sources_reach_the_objects(self, name: str) -> None:
        """Each object has References with title, publisher, address and confidence."""
        for row in shelf(name):
            references = row.references if name != "officials" else [post.reference for post in row.posts]
            assert references
            assert all(r.title and r.publisher and r.url and r.confidence for r in references)

    def test_a_seed_is_no_source(self) -> None:
        """The articles that are read are no source of what is known before reading."""
        assert [url for table in TABLES for row in rows(table) for url in addresses(row) if "seed" in url] == []


class TestTreaties:
    """The treaties are those of the Treaty Office's list, as far as a page was found."""

    def test_all_that_were_found_are_there(self) -> None:
        """There are 213, with the gaps that are known."""
        numbers = {row.number for row in shelf("conventions")}

        assert len(shelf("conventions")) == 213
        assert set(range(1, 230)) - numbers == NO_PAGE_FOUND

    def test_they_stand_in_order(self) -> None:
        """The shelf is sorted by number."""
        numbers = [row.number for row in shelf("conventions")]

        assert numbers == sorted(numbers)

    def test_series_changes_after_193(self) -> None:
        """Up to 193 it is the European Treaty Series, from 194 that of the Council of Europe."""
        assert {
            row["number"] for row in rows("treaties") if (row["series"] == "ETS") != (row["number"] <= 193)
        } == set()

    def test_none_entered_into_force_before_it_was_opened(self) -> None:
        """Entry into force is on the day of opening or later."""
        dated = [row for row in shelf("conventions") if row.opened and row.in_force]

        assert len(dated) > 180
        assert [row.id for row in dated if row.in_force.certainly_before(row.opened)] == []

    def test_a_missing_entry_into_force_is_explained(self) -> None:
        """Where there is no date, the note says whether the treaty is not in force or the date was not found."""
        notes = [row.get("note", "") for row in rows("treaties") if "in_force" not in row]

        assert [
            note for note in notes if "not in force" not in note and "no date of entry into force" not in note
        ] == []

    def test_openings_run_with_the_numbers(self) -> None:
        """Treaties are numbered as they are opened, give or take those adopted together and opened apart."""
        opened = [row.opened for row in shelf("conventions") if row.opened]
        years = [(one.year, next_.year) for one, next_ in pairwise(opened)]

        assert [pair for pair in years if pair[1] < pair[0]] == []

    def test_each_has_subjects(self) -> None:
        """No treaty is about "other"."""
        assert [row.id for row in shelf("conventions") if not row.subjects or "other" in row.subjects] == []

    def test_what_was_changed_says_so(self) -> None:
        """A value that no page gave is marked in the note, and the row is no official one."""
        supplied = [row for row in rows("treaties") if "own knowledge" in row.get("note", "")]

        assert {60, 95, 158, 179, 219} <= {row["number"] for row in supplied}
        assert {row["confidence"] for row in supplied} == {"secondary"}


class TestOfficials:
    """Posts are held by somebody, somewhere, from a day to a later one."""

    def test_no_post_ends_before_it_starts(self) -> None:
        """The end of a post is not before its start."""
        posts = [(row.id, post) for row in shelf("officials") for post in row.posts if post.start and post.end]

        assert [(id_, post.title) for id_, post in posts if post.end.certainly_before(post.start)] == []

    def test_each_has_a_post(self) -> None:
        """Nobody is in the register without an office."""
        assert [row.id for row in shelf("officials") if not row.posts] == []

    @pytest.mark.parametrize(
        ("title", "body"),
        [("Secretary General", "council-of-europe"), ("President", "pace"), ("Prime Minister", "government-kz")],
    )
    def test_offices_of_one_person_are_held_by_one_at_a_time(self, title: str, body: str) -> None:
        """Nobody takes up an office of one person while another certainly holds it."""
        terms = {
            (row.id, post.start, post.end or PartialDate("9999"))
            for row in shelf("officials")
            for post in row.posts
            if (post.title, post.body) == (title, body) and post.start
        }

        assert [
            (one, other)
            for one, start, end in terms
            for other, other_start, _ in terms
            if one != other and start.certainly_before(other_start) and other_start.certainly_before(end)
        ] == []


class TestPlacesAndCountries:
    """Capitals, members and former names agree with each other."""

    def test_the_united_nations_and_three_more_are_there(self) -> None:
        """All 193 member states, the Holy See, Kosovo and Palestine."""
        assert len(shelf("countries")) == 193 + 3
        assert {"VA", "XK", "PS"} <= rows_ids("countries")

    def test_the_council_of_europe_has_46_members(self) -> None:
        """Russia is none of them since 2022, and Kazakhstan never was."""
        members = {country.code for country in shelf("countries") if country.council_of_europe}

        assert len(members) == 46
        assert {"FR", "GE", "TR", "UA"} < members
        assert not {"RU", "KZ", "BY", "VA", "XK"} & members

    def test_each_country_has_its_capital(self) -> None:
        """A country's capital is a place of that country that is marked as one, and each marked place is a capital."""
        capitals = {country.capital: country.code for country in shelf("countries") if country.capital}
        marked = {place.id: place.country for place in shelf("places") if place.capital}

        assert capitals == marked
        assert [country.code for country in shelf("countries") if not country.capital] == ["PS"]

    def test_each_country_has_an_adjective(self) -> None:
        """What is of a country can be said in a word."""
        assert [country.code for country in shelf("countries") if not country.adjectives] == []

    def test_former_names_follow_each_other(self) -> None:
        """A former name ends not before it starts, and the next starts not before it ends."""
        for place in shelf("places"):
            for name in place.former:
                assert not (name.start and name.end and name.end.certainly_before(name.start))
            for one, next_ in pairwise(place.former):
                assert one.end is not None
                assert next_.start is not None
                assert not next_.start.certainly_before(one.end)


def test_dates_are_of_the_time_of_the_council_of_europe() -> None:
    """Treaties, agreements and Kazakhstan's steps are dated after 1949 and not in the far future."""
    dates = [row.get(column) for row in rows("treaties") for column in ("opened", "in_force")]
    dates += [row.get("created") for row in rows("agreements")]
    dates += [row.get(column) for row in rows("kazakhstan") for column in ("date", "said")]

    assert [date for date in dates if date and not when(date).certainly_within("1949/2030")] == []


def test_the_shipped_register_reads_the_shipped_files() -> None:
    """Without a folder the register is the one of the package."""
    assert Register() == shipped()
