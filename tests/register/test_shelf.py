"""A shelf is an immutable run of rows that are found by id and by name."""

import pickle

import pytest
from attrs import evolve, frozen
from attrs.exceptions import FrozenInstanceError

from kzcoe.errors import AmbiguousError, NotFoundError
from kzcoe.register import Shelf


@frozen
class River:
    """A row of the tests' own."""

    id: str
    names: tuple[str, ...]


RIVERS = Shelf(
    [
        River("syr", ("Syr Darya", "Jaxartes")),
        River("amu", ("Amu Darya", "Oxus")),
        River("avon-1", ("Avon",)),
        River("avon-2", ("River Avon", "Avon")),
    ],
    noun="river",
)


def test_rows_keep_their_order() -> None:
    """Iteration and length are those of the rows given."""
    assert [river.id for river in RIVERS] == ["syr", "amu", "avon-1", "avon-2"]
    assert len(RIVERS) == 4


def test_in_asks_for_an_id() -> None:
    """An id is in the shelf, a name or a row is not."""
    assert "syr" in RIVERS
    assert "Oxus" not in RIVERS
    assert RIVERS.rows[0] not in RIVERS


def test_get_takes_an_id_to_the_letter() -> None:
    """`get` gives the row or the default, and looks at no names."""
    river = RIVERS.get("amu")

    assert river is RIVERS.rows[1]
    assert RIVERS.get("AMU") is None
    assert RIVERS.get("Oxus", "none such") == "none such"


def test_find_takes_whatever_a_row_is_called() -> None:
    """`find` looks at names in any spelling, and at ids to the letter."""
    assert {RIVERS.find(name).id for name in ("amu", "OXUS", "Amu-Darya")} == {"amu"}
    assert RIVERS.named("AMU") == ()


def test_a_name_of_two_rows_is_ambiguous() -> None:
    """The error lists both, and `named` gives both."""
    with pytest.raises(AmbiguousError, match=r"^'Avon' may be avon-1 \(Avon\), avon-2 \(River Avon\)$"):
        RIVERS.find("Avon")
    assert len(RIVERS.named("Avon")) == 2


def test_nothing_like_it() -> None:
    """Where nothing comes near, the error suggests nothing."""
    with pytest.raises(NotFoundError, match=r"^no river goes by 'Mississippi'$"):
        RIVERS.find("Mississippi")


def test_errors_are_lookup_errors() -> None:
    """One clause catches both."""
    for name in ("Avon", "Volga", ""):
        with pytest.raises(LookupError):
            RIVERS.find(name)


def test_a_shelf_does_not_change() -> None:
    """Neither its attributes nor the list it was made from can change it."""
    rivers = list(RIVERS)
    shelf = Shelf(rivers, noun="river")
    rivers.clear()

    assert len(shelf) == 4
    with pytest.raises(FrozenInstanceError):
        shelf.noun = "lake"  # type: ignore[misc]


def test_equal_rows_make_equal_shelves() -> None:
    """Shelves compare and hash by what they hold, and survive pickling."""
    assert Shelf(RIVERS.rows, noun="river") == RIVERS
    assert hash(Shelf(RIVERS.rows, noun="river")) == hash(RIVERS)
    assert pickle.loads(pickle.dumps(RIVERS)) == RIVERS  # noqa: S301 - our own bytes
    assert evolve(RIVERS, rows=RIVERS.rows[:1]) != RIVERS


def test_repr_is_short() -> None:
    """A notebook shows what it is and how long, not hundreds of rows."""
    assert repr(RIVERS) == "<Shelf: 4 rows, each a river>"
