"""What facts are called, and what each piece of evidence says of them."""

import pytest

from kzcoe.export.formats._saying import called, sayings
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Statement,
)
from kzcoe.record import Fact

ONE, TWO = Evidence("a", 0, 3, "one"), Evidence("a", 4, 7, "two")
HOLM = Participant(name="Erik Holm", evidence=TWO)


@pytest.mark.parametrize(
    ("fact", "name"),
    [
        (Article(id="a", text="…"), "a"),
        (Article(id="a", text="…", title="Talks\nin Astana"), "Talks in Astana"),
        (Official(id="holm", name="Erik Holm"), "Erik Holm"),
        (Meeting(id="m"), "meeting"),
        (Meeting(id="m", kind="visit", place="Astana", participants=[HOLM]), "visit in Astana: Erik Holm"),
        (Meeting(id="m", kind="visit", title="5th Forum"), "5th Forum"),
        (Convention(number=18, series="ETS", title="Culture"), "ETS No. 018, Culture"),
        (Document(id="d", kind="written declaration", number="809"), "Written declaration 809"),
        (PartialAgreement(id="greco", name="Group of States"), "Group of States"),
        (Body(id="\x00", name="\u202e"), "Body"),
    ],
)
def test_every_fact_is_called_something(fact: Fact, name: str) -> None:
    """In one line, with what there is to call it."""
    assert called(fact) == name


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (Article(id="a", text="…"), []),
        (
            Official(id="holm", name="Erik Holm", posts=[Post(title="Director", evidence=TWO)], evidence=[ONE]),
            [(ONE, "Erik Holm"), (TWO, "Erik Holm: Director")],
        ),
        (
            Meeting(id="m", kind="talks", date="2024", participants=[HOLM], evidence=[ONE]),
            [(ONE, "talks: Erik Holm, 2024"), (TWO, "Erik Holm took part: talks: Erik Holm, 2024")],
        ),
        (
            Meeting(id="m", accounts=[Meeting(id="m1", place="Astana", evidence=[ONE])]),
            [(ONE, "meeting in Astana")],
        ),
        (
            Convention(
                number=18,
                series="ETS",
                title="Culture",
                statements=[Statement(standing="party", date="2010", evidence=ONE), Statement(evidence=TWO)],
            ),
            [(ONE, "Kazakhstan: party, 2010: ETS No. 018, Culture"), (TWO, "names ETS No. 018, Culture")],
        ),
        (Document(id="d", kind="report", number="1", date="2024-05", evidence=[ONE]), [(ONE, "Report 1, 2024-05")]),
        (Programme(id="p", name="Rule of Law", evidence=[ONE, TWO]), [(ONE, "Rule of Law"), (TWO, "Rule of Law")]),
    ],
)
def test_evidence_says_what_is_told_there(fact: Fact, told: list[tuple[Evidence, str]]) -> None:
    """Of the fact, or of the part of it that the evidence is for."""
    assert list(sayings(fact)) == told
