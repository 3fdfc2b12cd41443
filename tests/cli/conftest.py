"""A small record to be asked."""

from pathlib import Path

import pytest

from kzcoe.files import save
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record

TEXT = "Anna Berg met the Venice Commission in Strasbourg.\nETS 141 is in force."
ANNA = Evidence("a", 0, 9, "Anna Berg")
PAGE = Reference(title="Details of Treaty No. 141", publisher="Treaty Office", url="https://x.int/141", seen="2024")
RECORD = Record(
    articles=[Article(id="a", text=TEXT, published="2023-06-28")],
    officials=[
        Official(
            id="anna-berg",
            name="Anna Berg",
            posts=[
                Post(title="Director", body="coe", attested=(PartialDate("2023"), PartialDate("2024")), evidence=ANNA),
                Post(title="Adviser", start="2020", reference=Reference(title="A page")),
            ],
            evidence=[ANNA],
        )
    ],
    meetings=[
        Meeting(
            id="a/meeting-1",
            kind="talks",
            date="2023-06-26/2023-06-27",
            participants=[Participant(name="Anna Berg", official="anna-berg")],
            bodies=["venice", "elsewhere"],
            evidence=[Evidence("a", 0, 50, TEXT[:50])],
        )
    ],
    conventions=[
        Convention(
            number=141,
            series="ETS",
            title="Convention on Laundering",
            open_to_non_members=True,
            statements=[
                Statement(standing="party", date="2015-01-01", evidence=Evidence("a", 51, 58, "ETS 141")),
                Statement(standing="signed", date="2011", reference=PAGE),
            ],
        ),
        Convention(number=210, series="CETS", title="Istanbul Convention", open_to_non_members=False),
    ],
    agreements=[PartialAgreement(id="greco", name="Group of States against Corruption", short_name="GRECO")],
    programmes=[Programme(id="p", name="Rule of Law in Central Asia", period="2020/2023", partners=["coe"])],
    documents=[Document(id="d", kind="declaration", number="809", title="The way forward", body="coe")],
    bodies=[
        Body(id="coe", name="Council of Europe", short_name="CoE"),
        Body(id="venice", name="European Commission for Democracy through Law"),
    ],
)


@pytest.fixture
def record() -> Record:
    """A small record of facts of all kinds."""
    return RECORD


@pytest.fixture
def saved(tmp_path: Path) -> str:
    """The path of a small record."""
    save(RECORD, tmp_path / "small.json")
    return str(tmp_path / "small.json")
