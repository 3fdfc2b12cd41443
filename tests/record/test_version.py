"""The version of the data in a record: it stays with the very data, and with nothing that is made of it."""

import copy
import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.errors import InvalidValueError
from kzcoe.files import load, to_json
from kzcoe.model import Article, Body, Correction, DataVersion, PartialDate
from kzcoe.record import Record

NOVEMBER = DataVersion(name="2026.11", date="2026-11-22")
DECEMBER = DataVersion(name="2026.12", date="2026-12-15")
BODIES = [Body(id="greco", name="GRECO"), Body(id="pace", name="PACE")]
DATA = Record(bodies=BODIES, version=NOVEMBER)

# Few enough that any two often have the same facts, or the same version.
versioned = st.builds(
    Record,
    bodies=st.sampled_from([[], BODIES[:1], BODIES]),
    version=st.sampled_from([None, NOVEMBER, DECEMBER]),
)


def test_the_published_record_has_a_version() -> None:
    """Whoever rests a result on the data can say which data it was, and of which day."""
    version = load().version

    assert version is not None
    assert isinstance(version.date.earliest, date)
    assert f"{version}" == version.name
    assert version.name.startswith(f"{version.date.earliest:%Y.%m}")


def test_a_version_is_of_a_day() -> None:
    """A date is taken as text or as a date, and has to be known to the day."""
    assert DataVersion(name="2026.11", date=date(2026, 11, 22)) == NOVEMBER
    assert NOVEMBER.date == PartialDate("2026-11-22")
    for wrong in ("2026-11", "2026", "XXXX-11-22", None):
        with pytest.raises(InvalidValueError, match=r"DataVersion\.date: expected"):
            DataVersion(name="2026.11", date=wrong)  # type: ignore[arg-type]


def test_a_version_is_no_plain_text() -> None:
    """A name alone does not say of when the data is."""
    with pytest.raises(InvalidValueError, match=r"Record\.version: expected a DataVersion or None, got '2026\.11'"):
        Record(version="2026.11")  # type: ignore[arg-type]


def test_records_are_equal_by_what_they_hold() -> None:
    """The version tells where the facts come from and is no part of them."""
    plain = Record(bodies=BODIES)

    assert plain == DATA
    assert hash(plain) == hash(DATA)
    assert plain.version is None


def test_copies_have_the_version() -> None:
    """A copy, a pickle, the text form and the JSON form of the data are the same data."""
    names = {"Record": Record, "Bodies": type(DATA.bodies), "Body": Body, "DataVersion": DataVersion}
    names |= {"BodyKind": type(BODIES[0].kind), "PartialDate": PartialDate}
    copies = [
        copy.deepcopy(DATA),
        pickle.loads(pickle.dumps(DATA)),  # noqa: S301 - our own bytes
        eval(repr(DATA), names),  # noqa: S307 - our own text
    ]

    assert [(one, one.version) for one in copies] == [(DATA, NOVEMBER)] * 3
    assert b'"version": {\n  "name": "2026.11",\n  "date": "2026-11-22"\n }' in to_json(DATA)
    assert b"version" not in to_json(Record(bodies=BODIES))


@pytest.mark.parametrize(
    "edited",
    [
        DATA.replace("greco", name="Greco"),
        DATA.without("greco"),
        DATA.with_(Article(id="a", text="A text.")),
        DATA.corrected([Correction(collection="bodies", id="pace", remove=True, author="A", reason="B")]),
        DATA | Record(articles=[Article(id="a", text="A text.")]),
        DATA | Record(bodies=BODIES[:1], version=NOVEMBER),
        DATA | Record(bodies=BODIES, version=DECEMBER),
        DATA | Record(bodies=BODIES),
    ],
    ids=["replace", "without", "with_", "corrected", "more", "a part", "another version", "no version"],
)
def test_what_is_made_of_it_has_none(edited: Record) -> None:
    """An edit or a merge is no longer what was given out under the name."""
    assert edited.version is None


@pytest.mark.parametrize(
    "same", [DATA | DATA, Record.union(DATA), DATA | Record(), Record(version=DECEMBER) | DATA], ids=str
)
def test_the_same_data_stays_the_version(same: Record) -> None:
    """The same told again adds nothing, nor does a record without facts."""
    assert same == DATA
    assert same.version == NOVEMBER


@given(versioned, versioned, versioned)
def test_order_and_grouping_do_not_matter(one: Record, two: Record, three: Record) -> None:
    """Merging is commutative, associative and idempotent for the version as it is for the facts."""
    assert (one | two).version == (two | one).version
    assert ((one | two) | three).version == (one | (two | three)).version == Record.union(one, two, three).version
    assert (one | one).version == one.version


def test_a_version_is_set_as_any_attribute() -> None:
    """Whoever gives out data of their own names it."""
    assert attrs.evolve(DATA, version=DECEMBER).version == DECEMBER
