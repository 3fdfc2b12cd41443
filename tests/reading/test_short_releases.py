"""Short releases, told as wholes: each meeting with its day, its place and everybody who took part."""

import textwrap

import pytest

from kzcoe.reading import read

STAMP = "16 May 2024, 10:15\n\nThe work goes on\n\n"


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            """
Justice Minister Marek Dorn was in Strasbourg on 13 and 14 May. On the first day he was received by the
Deputy Secretary General, Ines Haldane. The minister then held talks with Piotr Wolny, Director of Legal
Advice. On the second day Dorn spoke at the Committee on Legal Co-operation, whose chair, Anna Lindt,
thanked him. He was accompanied by Vice-Minister Saule Orazova.
            """,
            [
                (
                    "2024-05-13/2024-05-14",
                    "Strasbourg",
                    ["Anna Lindt", "Ines Haldane", "Marek Dorn", "Piotr Wolny", "Saule Orazova"],
                )
            ],
        ),
        (
            """
A delegation of the Venice Commission is in Astana this week. It is led by Vice-President Ines Haldane
and includes Judge Piotr Wolny and Professor Anna Lindt. On Tuesday the experts met the Chairman of the
Constitutional Court, Marek Dorn. On Wednesday they talked to deputies of the Mazhilis.
            """,
            [("2024-05-14", "Astana", ["Anna Lindt", "Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
Astana hosted on 14 May the third meeting of the joint working group. The Kazakh side was represented by
Vice-Minister Saule Orazova, the European side by Ines Haldane, Head of the Eastern Unit. Also at the
table were Ambassador Piotr Wolny and the director of the Law Institute, Marek Dorn.
            """,
            [("2024-05-14", "Astana", ["Ines Haldane", "Marek Dorn", "Piotr Wolny", "Saule Orazova"])],
        ),
        (
            """
President Ines Haldane of the Congress and Akim Marek Dorn opened a conference on local democracy in
Almaty on 14 May. Speakers from Georgia and Latvia, among them Mayor Piotr Wolny of Riga, shared their
experience. Saule Orazova, head of the Association of Cities, closed the day.
            """,
            [("2024-05-14", "Almaty", ["Ines Haldane", "Marek Dorn", "Piotr Wolny", "Saule Orazova"])],
        ),
        (
            """
Prosecutor General Marek Dorn met on Monday with his Polish counterpart, Piotr Wolny. The meeting, held
in Warsaw, was also attended by Kazakhstan's Ambassador to Poland, Saule Orazova. Dorn thanked Wolny for
the support. The two signed a programme of co-operation.
            """,
            [("2024-05-13", "Warsaw", ["Marek Dorn", "Piotr Wolny", "Saule Orazova"])],
        ),
        (
            """
Members of the friendship group with France paid a visit to Paris from 13 to 15 May. The group, headed by
deputy Saule Orazova, was received by Senator Ines Haldane. At the Ministry of Justice the guests were
met by Secretary of State Piotr Wolny. Deputies Marek Dorn and Anna Lindt took part in the talks.
            """,
            [
                (
                    "2024-05-13/2024-05-15",
                    "Paris",
                    ["Anna Lindt", "Ines Haldane", "Marek Dorn", "Piotr Wolny", "Saule Orazova"],
                )
            ],
        ),
        (
            """
An online seminar on data protection took place on 14 May. It was organised by the Council of Europe and
the Ministry of Digital Development. Deputy Minister Marek Dorn said that the law was ready. For the
Council of Europe, Ines Haldane, programme manager, presented Convention 108. Piotr Wolny of the Polish
data office shared lessons from Warsaw.
            """,
            [("2024-05-14", None, ["Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
On the sidelines of the OSCE meeting in Vienna on 14 May, Deputy Foreign Minister Marek Dorn spoke with
High Commissioner Ines Haldane. He also met the Director of ODIHR, Piotr Wolny.
            """,
            [("2024-05-14", "Vienna", ["Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
GRECO held its 97th plenary in Strasbourg from 13 to 15 May. Kazakhstan's delegation was headed by Marek
Dorn, Deputy Chairman of the Anti-Corruption Agency. Presenting the report, evaluators Ines Haldane and
Piotr Wolny praised the new law. GRECO President Anna Lindt wished Kazakhstan well.
            """,
            [("2024-05-13/2024-05-15", "Strasbourg", ["Anna Lindt", "Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
Graduates of the HELP course received their certificates on 14 May in Karaganda. They were handed over by
the rector of the academy, Marek Dorn, and by HELP tutor Saule Orazova. "It was hard," admitted one of
the graduates. Ines Haldane, who heads the HELP Unit in Strasbourg, greeted them by video.
            """,
            [("2024-05-14", "Karaganda", ["Ines Haldane", "Marek Dorn", "Saule Orazova"])],
        ),
        (
            """
IN BRIEF

ANTI-CORRUPTION. On 13 May Agency head Marek Dorn received GRECO evaluators Ines Haldane (Malta) and
Piotr Wolny (Poland).

CULTURE. Vice-Minister Saule Orazova and the director of Eurimages, Anna Lindt, discussed in Cannes on 15
May the country's application.
            """,
            [
                ("2024-05-13", None, ["Ines Haldane", "Marek Dorn", "Piotr Wolny"]),
                ("2024-05-15", "Cannes", ["Anna Lindt", "Saule Orazova"]),
            ],
        ),
        (
            """
“Bail is not a favour,” Marek Dorn, a judge of the Supreme Court, told colleagues from five countries who
gathered in Bishkek on 14 May. The workshop was opened by Ines Haldane, head of the Bishkek office. “We
learn slowly,” countered Judge Piotr Wolny of Dushanbe City Court.
            """,
            [("2024-05-14", "Bishkek", ["Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
On May 14 in the Supreme Court passed the meeting with the delegation of the Council of Europe in head
with Ines Haldane. From the side of the court in the meeting took part the judges Marek Dorn and Saule
Orazova. I. Haldane highly estimated the reforms.
            """,
            [("2024-05-14", None, ["Ines Haldane", "Marek Dorn", "Saule Orazova"])],
        ),
        (
            """
Speaker Marek Dorn, who is on an official visit to Slovenia, laid flowers in Ljubljana on 14 May and then
sat down with his host, Ines Haldane. The speakers signed a memorandum. Deputies Saule Orazova and Piotr
Wolny travelled with Dorn.
            """,
            [("2024-05-14", "Ljubljana", ["Ines Haldane", "Marek Dorn", "Piotr Wolny", "Saule Orazova"])],
        ),
        (
            """
Consul General Marek Dorn attended in Strasbourg on 14 May the opening of an exhibition on the Silk Road.
The Director of Culture of the Council of Europe, Ines Haldane, and the curator Piotr Wolny guided the
guests.
            """,
            [("2024-05-14", "Strasbourg", ["Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
Minister Marek Dorn had a phone call with Secretary General Ines Haldane on 14 May. He invited her to
Astana. The call followed a letter by Ambassador Piotr Wolny.
            """,
            [("2024-05-14", None, ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
Twenty prosecutors spent last week in Riga. Their hosts were Prosecutor General Ines Haldane and the head
of the Corruption Bureau, Piotr Wolny. The group was led by Marek Dorn of the Prosecutor General's
Office.
            """,
            [(None, "Riga", ["Ines Haldane", "Marek Dorn", "Piotr Wolny"])],
        ),
        (
            """
Ahead of the session, which begins on 20 May, Senator Marek Dorn met in Strasbourg on 14 May with PACE
rapporteur Ines Haldane. The rapporteur plans to visit Astana in June, where she is to be received by
Speaker Piotr Wolny.
            """,
            [("2024-05-14", "Strasbourg", ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
The Board and the Ministry held their third Dialogue in Riga on 13 May, followed on 14 May, also in Riga, by
the 9th meeting of the Subcommittee on Trade. The Dialogue was chaired by Minister Marek Dorn and by
Director Ines Haldane.
            """,
            [("2024-05-13", "Riga", ["Ines Haldane", "Marek Dorn"]), ("2024-05-14", "Riga", [])],
        ),
        (
            """
The Committee held its third meeting in Riga on 13 May. The previous meeting, held in Oslo on 4-5 March of
the same year, had asked for figures. "Here they are," said Director Ines Haldane, opening the meeting.
            """,
            [("2024-05-13", "Riga", ["Ines Haldane"]), ("2024-03-04/2024-03-05", "Oslo", [])],
        ),
        (
            """
On 13 and 14 May Senators Marek Dorn and Ines Haldane took part in the session of the Parliamentary Assembly
of the Council of Europe in Strasbourg. On 14 May, within the framework of the session, they held talks with
the delegation of Norway.
            """,
            [
                ("2024-05-13/2024-05-14", "Strasbourg", ["Ines Haldane", "Marek Dorn"]),
                ("2024-05-14", "Strasbourg", ["Ines Haldane", "Marek Dorn"]),
            ],
        ),
        (
            """
On 14 May Commissioner Ines Haldane opened a seminar in Riga. Deputy Minister Marek Dorn told the participants
that his staff had dealt with 300 cases in 2023.
            """,
            [("2024-05-14", "Riga", ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
The Fair Trade Programme held the last meeting of its Steering Committee in Riga on 13 May.

Some 80 guests from three countries attended. The meeting was opened by Minister Marek Dorn and Director Ines
Haldane.
            """,
            [("2024-05-13", "Riga", ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
"So does Ambassador Piotr Wolny, Head of the Centre in Riga, with whom I met on 14 May," Ombudsman Ines Haldane
said. Ombudsman Ines Haldane was asked about the bill.
            """,
            [("2024-05-14", None, ["Ines Haldane", "Piotr Wolny"])],
        ),
        (
            """
Minister for Trade (Ines Haldane): I had the pleasure to do so on 14 May, when I met the Ambassador of Norway,
Piotr Wolny, in Riga.
            """,
            [("2024-05-14", "Riga", ["Ines Haldane", "Piotr Wolny"])],
        ),
        (
            """
14 May - Kazakhstan acceded to the Anti-Doping Convention. The instrument was handed over by Consul General
Marek Dorn at a meeting with Ines Haldane, Deputy Secretary General.
            """,
            [("2024-05-14", None, ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
Senators Marek Dorn and Ines Haldane took part in the session of the Parliamentary Assembly of the Council of
Europe in Strasbourg on 13-15 May. On 13 May M. Dorn took the floor at a sitting of its Committee on Migration, led
by Chairperson P.-A. Wolny. On 14 May the senators met with the delegation of Norway. Speaker Saule Orazova
praised their work.
            """,
            [
                ("2024-05-13/2024-05-15", "Strasbourg", ["Ines Haldane", "Marek Dorn"]),
                ("2024-05-13", "Strasbourg", ["Marek Dorn", "P.-A. Wolny"]),
                ("2024-05-14", "Strasbourg", ["Ines Haldane", "Marek Dorn", "Saule Orazova"]),
            ],
        ),
        (
            """
Seminars of this kind were held this year in Oslo in February and in Riga in April.
            """,
            [("2024-02", "Oslo", []), ("2024-04", "Riga", [])],
        ),
        (
            """
The Board held its plenary in Riga on 13-14 May. At this meeting the Board:

- heard Ines Haldane, Deputy Minister of Trade of Norway;

- took note of a paper;

- had an exchange of views with Marek Dorn of the Bank's Secretariat.

The conference of its members had met in the same city on 10 May.
            """,
            [("2024-05-13/2024-05-14", "Riga", ["Ines Haldane", "Marek Dorn"]), ("2024-05-10", "Riga", [])],
        ),
        (
            """
On Tuesday in Riga Minister Marek Dorn signed the agreement on the bank. He was then received by the President of
Latvia, Ines Haldane.
            """,
            [("2024-05-14", "Riga", ["Ines Haldane", "Marek Dorn"])],
        ),
        (
            """
On 14 May Senator Ines Haldane talked by video for an hour with Speaker Piotr Wolny.

A delegation of the bank did make the trip. Its chair, Marek Dorn, was in Riga on 13-14 May, where he was received
by Minister Saule Orazova.
            """,
            [
                ("2024-05-14", None, ["Ines Haldane", "Piotr Wolny"]),
                ("2024-05-13/2024-05-14", "Riga", ["Marek Dorn", "Saule Orazova"]),
            ],
        ),
        (
            """
The 31st session of the Council was held in Riga on 13-14 May. It was opened by Minister Saule Orazova.

Meetings on the margins of the council

On the margins of the council Minister Marek Dorn met with President of Latvia Ines Haldane.
            """,
            [
                ("2024-05-13/2024-05-14", "Riga", ["Saule Orazova"]),
                ("2024-05-13/2024-05-14", "Riga", ["Ines Haldane", "Marek Dorn"]),
            ],
        ),
        (
            """
Marek Dorn has been elected chair of the committee. He replaces Ines Haldane, who retires in June. The
election took place in Paris on 14 May.
            """,
            [],
        ),
    ],
)
def test_a_short_release(text: str, meetings: list[tuple[str | None, str | None, list[str]]]) -> None:
    """Nobody is missed, and nobody was there who was not."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    found = read(STAMP + "\n\n".join(paragraphs)).meetings

    told = [
        (one.date and str(one.date), one.place, sorted(person.name for person in one.participants)) for one in found
    ]
    assert told == meetings


def test_when_and_where_below_a_heading() -> None:
    """Each item of a bulletin has the date and the city that stand in a line of their own above it."""
    text = """
What the Board did in spring

NORWAY - A course for advocates

When and where: 14/03/2024, Oslo

The Ministry of Justice and the Board opened a course for advocates. Opening words came from Ines Haldane,
Director of the Board.

LATVIA - Judges and the press

When and where: 4-5/04/2024, Riga (hybrid)

The Supreme Court and the Board held a conference. Opening words came from Marek Dorn, Deputy Director of the
Board.
"""
    record = read(text.strip())

    assert [(str(one.date), one.place) for one in record.meetings] == [
        ("2024-03-14", "Oslo"),
        ("2024-04-04/2024-04-05", "Riga"),
    ]
    assert record.articles[0].published is None


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_a_release_broken_at_a_fixed_width(width: int) -> None:
    """Lines that end in the middle of a sentence go on."""
    text = (
        "Justice Minister Marek Dorn was in Strasbourg on 13 and 14 May. On the first day he was received by the "
        "Secretary General, Ines Haldane. The minister then held talks with Piotr Wolny, Director of Legal Advice. On "
        "the second day Dorn spoke at the Committee on Legal Co-operation, whose chair, Anna Lindt, thanked him."
    )

    (meeting,) = read(STAMP + textwrap.fill(text, width)).meetings

    assert {person.name for person in meeting.participants} == {
        "Marek Dorn",
        "Ines Haldane",
        "Piotr Wolny",
        "Anna Lindt",
    }
