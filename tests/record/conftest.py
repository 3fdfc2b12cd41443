"""A small record that several tests ask."""

import pytest

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record

TEXT = "Roman Vassilenko met Bjørn Berge in Strasbourg. Kazakhstan joined the\nVenice Commission."
LATER = "Claus Neukirch opened a seminar in Astana."


@pytest.fixture
def record() -> Record:
    """Two articles, three officials, four meetings, and one or two of everything else."""
    first = Article(id="first", text=TEXT, title="Talks in Strasbourg", published="2023-06-29", url="https://e.org/1")
    later = Article(id="later", text=LATER, published="2024-02")
    page = Reference(title="A page of the Treaty Office")
    return Record(
        articles=[later, first],
        officials=[
            Official(
                id="roman-vassilenko",
                name="Roman Vassilenko",
                aliases=["Roman Vasilenko"],
                country="KZ",
                posts=[
                    Post(title="Deputy Minister of Foreign Affairs", body="mfa", start="2019", reference=page),
                    Post(title="Ambassador", body="embassy", start="2012", end="2016", reference=page),
                ],
                evidence=[first.quote(0, 16)],
            ),
            Official(
                id="bjorn-berge",
                name="Bjørn Berge",
                posts=[Post(title="Deputy Secretary General", body="secretariat", evidence=first.quote(21, 32))],
                evidence=[first.quote(21, 32)],
            ),
            Official(id="claus-neukirch", name="Claus Neukirch", evidence=[later.quote(0, 14)]),
        ],
        meetings=[
            Meeting(
                id="strasbourg",
                kind="talks",
                title="Annual talks",
                date="2023-06-28",
                place="Strasbourg",
                participants=[
                    Participant(name="Roman Vassilenko", official="roman-vassilenko", body="mfa"),
                    Participant(name="Bjørn Berge", official="bjorn-berge"),
                ],
                bodies=["coe"],
                topics=["human rights", "rule of law"],
                evidence=[first.quote(0, 47)],
            ),
            Meeting(
                id="astana",
                kind="conference",
                date="2024-02",
                place="Astana",
                participants=[
                    Participant(name="Claus Neukirch", official="claus-neukirch"),
                    Participant(name="Roman Vassilenko", official="roman-vassilenko"),
                ],
                topics=["rule of law"],
                evidence=[later.quote(0, 42)],
            ),
            Meeting(id="session", kind="session", date="2023-12-30/2024-01-02", bodies=["pace"]),
            Meeting(id="undated", participants=[Participant(name="A. Guest", body="coe")]),
        ],
        conventions=[
            Convention(
                number=141,
                series="ETS",
                title="Convention on Laundering",
                short_titles=["Strasbourg Convention"],
                subjects=["crime"],
                opened="1990-11-08",
                opened_at="Strasbourg",
                in_force="1993-09-01",
                statements=[
                    Statement(standing="signed", date="2015-03", reference=page),
                    Statement(standing="party", date="2016", reference=page),
                ],
                references=[page],
            ),
            Convention(
                number=18, series="ETS", title="European Cultural Convention", opened="1954", subjects=["culture"]
            ),
            Convention(number=198, series="CETS", title="Convention on Laundering and Terrorism"),
        ],
        agreements=[
            PartialAgreement(
                id="venice-commission",
                name="European Commission for Democracy through Law",
                short_name="Venice Commission",
                created="1990-05-10",
                subjects=["democracy"],
                statements=[Statement(standing="member", date="2012-03-13", evidence=first.quote(48, 88))],
            ),
            PartialAgreement(id="greco", name="Group of States against Corruption", short_name="GRECO"),
        ],
        programmes=[
            Programme(id="priorities", name="Co-operation Priorities", period="2019/2022", partners=["coe"]),
            Programme(id="rule-of-law", name="Central Asia Rule of Law Programme", aliases=["CARLP"]),
        ],
        documents=[
            Document(
                id="resolution-2193", kind="resolution", number="2193 (2017)", title="Relations", date="2017-11-27"
            ),
            Document(id="opinion-1", kind="opinion", number="CDL-AD(2017)010", body="venice"),
        ],
        bodies=[
            Body(id="coe", name="Council of Europe", short_name="CoE"),
            Body(id="pace", name="Parliamentary Assembly", short_name="PACE", parent="coe"),
            Body(id="secretariat", name="Secretariat", parent="coe"),
            Body(id="bureau", name="Bureau", parent="pace"),
            Body(id="mfa", name="Ministry of Foreign Affairs", country="KZ"),
            Body(id="embassy", name="Embassy in London", parent="mfa"),
            Body(id="mfa-fr", name="Ministry of Foreign Affairs", country="FR"),
        ],
    )
