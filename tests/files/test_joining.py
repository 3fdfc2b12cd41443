"""A record with what the register knows."""

import kzcoe
from kzcoe import Convention, Record, Register, Statement

ORAZOVA = "Minister of Justice Dana Orazova met with GRECO on 6 May 2024. Kazakhstan was invited to join ETS No. 185."


def test_what_is_named_is_known_better() -> None:
    """Of what a record names comes what pages say; what it does not name stays away."""
    told = kzcoe.read(ORAZOVA, id="talks")
    known = told.with_register()

    assert told.conventions.ids == known.conventions.ids == ("ETS 185",)
    assert {one.reference is not None for one in known.conventions["ETS 185"].statements} == {True, False}
    assert known.bodies["greco"].parent in known.bodies


def test_everything_is_the_whole_register() -> None:
    """A record of nothing has then all that the register has, and no id leads nowhere."""
    known = Record().with_register(everything=True)
    shipped = Register()

    assert known.conventions.ids == tuple(one.id for one in shipped.conventions)
    assert {len(known.agreements), len(known.officials), len(known.bodies)} == {
        len(shipped.agreements),
        len(shipped.officials),
        len(shipped.bodies),
    }
    assert [one for one in known.check() if one.code == "id-astray"] == []


def test_what_an_article_says_stays() -> None:
    """The words of a record stand beside those of the register, as when two records are merged."""
    own = Statement(standing="signed", date="2030", evidence=None, reference=kzcoe.Reference(title="Ours"))
    record = Record(conventions=[Convention(number=185, series="ETS", title="Cybercrime", statements=[own])])

    for everything in (False, True):
        known = record.with_register(everything=everything).conventions["ETS 185"]
        assert own in known.statements
        assert len(known.statements) > 1
