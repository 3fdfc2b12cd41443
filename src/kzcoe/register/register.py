"""The register: every table on a shelf, read on first use."""

from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources.abc import Traversable
from types import MappingProxyType

from attrs import field, frozen

from kzcoe.model import Body, Convention, Official, PartialAgreement, Statement
from kzcoe.model.names import fold
from kzcoe.register import rows
from kzcoe.register.gazetteer import Country, Place
from kzcoe.register.naming import person_key, treaty_key
from kzcoe.register.pages import Publishers
from kzcoe.register.shelf import Shelf
from kzcoe.register.tables import Row, read_table, shipped_folder

__all__ = ["Register", "shipped"]


@frozen
class Register:
    """What is known beforehand: treaties, partial agreements, bodies, office holders, places and countries.

    Each table is read when it is first asked for, and only then. Everything in it is immutable, so that two threads
    that ask at once at worst read it twice.
    """

    folder: Traversable = field(factory=shipped_folder)
    """The folder of the data files; those that ship with the package when none is given."""

    @cached_property
    def conventions(self) -> Shelf[Convention]:
        """The treaties of the Council of Europe by number, with what sources say of Kazakhstan's standing."""
        made = [
            rows.to_convention(row, self._statements_on(_treaty_id(row)), self._publishers)
            for row in self._rows("treaties")
        ]
        return Shelf(made, noun="treaty", names=_treaty_names, key=treaty_key)

    @cached_property
    def agreements(self) -> Shelf[PartialAgreement]:
        """The partial agreements, with what sources say of Kazakhstan's standing."""
        made = [
            rows.to_agreement(row, self._statements_on(row["id"]), self._publishers) for row in self._rows("agreements")
        ]
        return Shelf(made, noun="partial agreement")

    @cached_property
    def bodies(self) -> Shelf[Body]:
        """Organisations and their parts; `local_names` has the names that mean one in its own country only."""
        return Shelf((rows.to_body(row, self._publishers) for row in self._body_rows), noun="body")

    @cached_property
    def officials(self) -> Shelf[Official]:
        """Office holders, with the posts they are said to have held."""
        made = (rows.to_official(row, self._publishers) for row in self._rows("officials"))
        return Shelf(made, noun="official", key=person_key)

    @cached_property
    def places(self) -> Shelf[Place]:
        """Cities, found by today's names and former ones alike."""
        return Shelf((rows.to_place(row, self._publishers) for row in self._rows("places")), noun="place")

    @cached_property
    def countries(self) -> Shelf[Country]:
        """Countries, with the words made from their names."""
        return Shelf((rows.to_country(row, self._publishers) for row in self._rows("countries")), noun="country")

    @cached_property
    def local_names(self) -> Mapping[str, str]:
        """Names that mean one body in Kazakhstan and others elsewhere ("senate"), folded, each with the body's id."""
        own = (row for row in self._body_rows if row.get("country") == "KZ")
        return MappingProxyType({fold(name): row["id"] for row in own for name in row.get("local_names", ())})

    def _rows(self, table: str) -> list[Row]:
        return read_table(self.folder, table)

    @cached_property
    def _body_rows(self) -> list[Row]:
        return self._rows("bodies")

    @cached_property
    def _publishers(self) -> Publishers:
        return Publishers(self._rows("publishers"))

    @cached_property
    def _statements(self) -> Mapping[str, tuple[Statement, ...]]:
        statements: dict[str, list[Statement]] = {}
        for row in self._rows("kazakhstan"):
            statements.setdefault(row["of"], []).append(rows.to_statement(row, self._publishers))
        return {of: tuple(said) for of, said in statements.items()}

    def _statements_on(self, id_: str) -> tuple[Statement, ...]:
        return self._statements.get(id_, ())


@cache
def shipped() -> Register:
    """The register that ships with the package."""
    return Register()


def _treaty_names(convention: Convention) -> tuple[str, ...]:
    return (*convention.names, convention.reference)


def _treaty_id(row: Row) -> str:
    return f"{row['series']} {row['number']}"
