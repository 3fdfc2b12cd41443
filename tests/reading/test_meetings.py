"""Meetings: who came together, when and where, in every way of saying it; and what has not taken place."""

from typing import Any

import pytest

from kzcoe.model import Meeting, MeetingKind
from kzcoe.reading import read

ANNA, PAUL, OLE = "Anna Lundqvist", "Paul Mertens", "Ole Strand"
BOTH = [ANNA, PAUL]
M, N = f"Deputy Minister {ANNA}", f"Director {PAUL}"
O, R = f"Ambassador {OLE}", "Senator Rosa Bellini"  # noqa: E741 - names in a table
DIALOGUE = (
    "The Human Rights Dialogue of the European Union and Kazakhstan was held in Astana on 17 April 2024. The 21st "
    "meeting of the Subcommittee on Justice took place there on 18 April 2024."
)
OVERVIEW = (
    "The page lists what was done for the courts of the region, with the days and the cities, and with all who came to "
    "learn from each other. It is kept by the secretariat, which is glad to hear of what is missing, and of mistakes."
)


def meetings(text: str, **details: Any) -> list[Meeting]:  # noqa: ANN401
    """The meetings that a text tells of."""
    return list(read(text, **details).meetings)


def meeting(text: str, **details: Any) -> Meeting:  # noqa: ANN401
    """The one meeting that a text tells of."""
    (told,) = meetings(text, **details)
    return told


def names(told: Meeting) -> list[str]:
    """Who was there, in the order of the alphabet."""
    return sorted(participant.name for participant in told.participants)


def date(told: Meeting) -> str | None:
    """The date in EDTF."""
    return str(told.date) if told.date else None


def bodies(text: str) -> list[str]:
    """The names of the bodies at the one meeting of a text."""
    record = read(text)
    (told,) = record.meetings
    return sorted(record.bodies[id_].name for id_ in told.bodies)


class TestSaying:
    """The ways of saying that two people met."""

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} met with {N} on 5 May 2024.",
            f"{M} met {N} on 5 May 2024.",
            f"{M} and {N} met on 5 May 2024.",
            f"{M} has met with {N}.",
            f"{M} meets with {N}.",
            f"On 5 May 2024, {M} met with {N} in Astana.",
            f"In Astana {M} met with {N}.",
            f"{M} held talks with {N}.",
            f"{M} held a meeting with {N}.",
            f"{M} held a working meeting with {N}.",
            f"{M} held negotiations with {N} in Astana.",
            f"{M} and {N} held talks in Astana.",
            f"{M} had talks with {N}.",
            f"{M} had a conversation with {N}.",
            f"{M} began talks with {N}.",
            f"{M} conferred with {N}.",
            f"{M} sat down with {N}.",
            f"{M} received {N}.",
            f"{M} received {N} in Astana on 5 May 2024.",
            f"{M} welcomed {N} in Astana.",
            f"{M} hosted {N}.",
            f"{M} paid a courtesy call on {N}.",
            f"{M} called on {N}.",
            f"{M} paid a visit to {N}.",
            f"{M} visited {N}.",
            f"{M} spoke by telephone with {N}.",
            f"{M} spoke by phone with {N}.",
            f"{M} talked by video with {N}.",
            f"{M} had a telephone conversation with {N}.",
            f"{M} and {N} discussed the reform of the courts.",
            f"{M} and {N} exchanged views on the reform of the courts.",
            f"{M} discussed the reform of the courts with {N}.",
            f"{M} handed over the letter to {N} in Astana.",
            f"{M} took part in a round table with {N} in Astana.",
            # passive
            f"{M} was received by {N}.",
            f"{M} was received in Astana by {N}.",
            f"{M} was welcomed by {N}.",
            f"{M} was hosted by {N} in Astana.",
            f"{N} was met by {M} at the ministry.",
            f"Talks were held between {M} and {N}.",
            f"Talks were held in Astana between {M} and {N}.",
            f"A meeting between {M} and {N} was held in Astana.",
            f"A meeting between {M} and {N} took place in Astana.",
            f"A meeting of {M} with {N} took place on 5 May 2024.",
            f"A round table was co-chaired by {M} and {N}.",
            f"The conference was attended by {M} and {N}.",
            f"The session was opened by {M} and addressed by {N}.",
            f"A conference in Astana brought together {M} and {N}.",
            f"A video conference linked {M} with {N}.",
            # other orders
            f"During the talks with {N}, {M} spoke of the reform of the courts.",
            f"In the course of the meeting with {N} in Astana, {M} spoke of the reform.",
            f"At a meeting with {N} in Astana, {M} spoke of the reform of the courts.",
            f"During her visit to Astana, {M} met with {N}.",
            f"After a walk through the hall {M} sat down with {N}.",
            f"A delegation headed by {M} met with {N}.",
            f"Among those with whom {M} met was {N}.",
        ],
    )
    def test_two_people_met(self, text: str) -> None:
        """However it is said, it is one meeting of the two."""
        assert names(meeting(text)) == BOTH

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            (f"{M} met with {N}.", MeetingKind.TALKS),
            (f"{M} held talks with {N}.", MeetingKind.TALKS),
            (f"{N} visited Astana on 5 May 2024.", MeetingKind.VISIT),
            (f"{M} spoke by telephone with {N}.", MeetingKind.CALL),
            (f"{M} took part in the session of PACE in Strasbourg.", MeetingKind.SESSION),
            (f"{M} took part in a conference in Astana.", MeetingKind.CONFERENCE),
            (f"On 5 May 2024 the ministry hosted a seminar attended by {M}.", MeetingKind.CONFERENCE),
            (f"A round table was opened in Astana by {N}.", MeetingKind.CONFERENCE),
            (
                "The ceremony in Astana brought together Anna Lundqvist, Deputy Minister, and the judges.",
                MeetingKind.CEREMONY,
            ),
        ],
    )
    def test_the_kind_of_a_meeting(self, text: str, kind: MeetingKind) -> None:
        """The words tell what kind of meeting it was."""
        assert meeting(text).kind is kind


class TestWhoWasThere:
    """Participants and bodies."""

    def test_a_list_of_participants(self) -> None:
        """Everybody whom the sentence lists took part."""
        text = (
            f"The Ombudsman Anna Lundqvist met with {N}, Head of Department Ole Strand, and Adviser "
            "Rosa Bellini in Strasbourg."
        )

        assert names(meeting(text)) == [ANNA, OLE, PAUL, "Rosa Bellini"]

    def test_a_delegation(self) -> None:
        """A delegation and who headed it took part."""
        text = f"{M} met with a delegation of the Council of Europe headed by {N}."

        assert names(meeting(text)) == BOTH
        assert bodies(text) == ["Council of Europe"]

    def test_a_body_and_a_person(self) -> None:
        """A person may meet a body."""
        text = f"On 5 May 2024 {M} met with a delegation from the National Assembly of Ruritania."

        assert names(meeting(text)) == [ANNA]
        assert bodies(text) == ["National Assembly of Ruritania"]

    def test_two_bodies(self) -> None:
        """Two bodies may meet without anybody being named."""
        text = "On 5 May 2024 the Lindholm Foundation and the Council of Europe held a seminar in Astana."

        assert bodies(text) == ["Council of Europe", "Lindholm Foundation"]

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} met with {N}, the press service of the Lindholm Foundation said.",
            f"{M} met with {N}, according to the Lindholm Foundation.",
        ],
    )
    def test_a_source_is_no_participant(self, text: str) -> None:
        """The body that reports of a meeting did not therefore take part."""
        assert bodies(text) == []

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} and {N} discussed the reforms of President Ole Strand.",
            (f"{M} told {N} of the reforms initiated by President Ole Strand when they met."),
            f"{M} met with {N} in Ole Strand Street.",
        ],
    )
    def test_who_is_only_spoken_of(self, text: str) -> None:
        """Whose reforms are discussed did not therefore take part."""
        assert names(meeting(text)) == BOTH

    def test_who_speaks_next_was_there(self) -> None:
        """Somebody with a post who speaks right after the meeting was told was there too."""
        text = f"{M} met with {N} in Astana. {O} thanked the hosts and spoke of the reform of the courts."

        assert names(meeting(text)) == [ANNA, OLE, PAUL]

    def test_the_speakers_were_there(self) -> None:
        """Those who are told to have spoken at a conference took part in it."""
        text = f"A round table was held in Astana on 5 May 2024. Among the speakers were {M} and {N}."

        assert names(meeting(text)) == BOTH

    def test_a_delegation_that_is_spoken_of_again(self) -> None:
        """Where the delegation travelled, there were its members."""
        text = f"The delegation included {M} and {N}. It visited Strasbourg on 5-7 May 2024."

        assert names(meeting(text)) == BOTH

    def test_the_hosts_of_a_visit(self) -> None:
        """The bodies with which a visitor had meetings took part in them."""
        text = f"On 5 May 2024 {N} visited Astana for meetings with the Constitutional Court and the Supreme Court."

        assert bodies(text) == [
            "Constitutional Court of the Republic of Kazakhstan",
            "Supreme Court of the Republic of Kazakhstan",
        ]

    def test_a_spokesman_was_not_there(self) -> None:
        """A spokesman who tells of the meeting did not therefore take part."""
        text = f"{M} met with {N} in Astana. Ministry spokesman Ole Strand said that the talks went well."

        assert names(meeting(text)) == BOTH

    @pytest.mark.parametrize(
        ("told", "there"),
        [
            ("ministry spokesman Ole Strand told reporters", False),
            ("Senator Ole Strand said in a statement", False),
            ("Senator Ole Strand wrote on Facebook", False),
            ("Senator Ole Strand told reporters after the talks", True),
        ],
    )
    def test_who_tells_the_press(self, told: str, there: bool) -> None:  # noqa: FBT001 - a column of a table
        """Who only tells the press of a meeting was not there; who does so after the talks was."""
        assert (OLE in names(meeting(f"{M} met with {N}, {told}."))) is there

    def test_another_day_in_the_same_city(self) -> None:
        """What "also in Strasbourg, on 6 May" begins is another meeting."""
        text = f"{M} met {N} in Strasbourg on 5 May 2024. Also in Strasbourg, on 6 May, {O} was received by {R}."

        assert [names(told) for told in meetings(text)] == [BOTH, [OLE, "Rosa Bellini"]]

    def test_participants_lead_to_their_officials(self) -> None:
        """A participant with a post is linked to the official of the record."""
        record = read(f"{M} met with {N}.")
        linked = [participant.official for participant in record.meetings[0].participants]

        assert [record.officials[id_].name for id_ in linked if id_] == BOTH


class TestWhoElseWasThere:
    """Those who are told of in later sentences, with a title and without."""

    @pytest.mark.parametrize(
        ("text", "others"),
        [
            # persons without a title, told to have been there
            ("Also present at the meeting were Ilona Keleti and Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            ("The closing session was moderated by Ilona Keleti.", ["Ilona Keleti"]),
            ("The participants also heard from Ilona Keleti and Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            ("Questions were answered by Ilona Keleti.", ["Ilona Keleti"]),
            ("The moderator of the talks was Ilona Keleti.", ["Ilona Keleti"]),
            ("Ilona Keleti also took part in the meeting.", ["Ilona Keleti"]),
            # on a list with others
            ("They were joined by Senator Ilona Keleti and Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            (
                "The meeting was attended by Ilona Keleti, chair of the board, Tibor Sandor, Vera Holm and judges.",
                ["Ilona Keleti", "Tibor Sandor", "Vera Holm"],
            ),
            ("Also in attendance was Senator Ilona Keleti, as well as Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            # of whom a delegation consists
            ("The delegation included Ilona Keleti and Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            (
                "The team was composed of Mr Tibor Sandor (Norway), Ms Ilona Keleti (Malta) and Vera Holm.",
                ["Ilona Keleti", "Tibor Sandor", "Vera Holm"],
            ),
            (
                "The delegation of the academy consisted of Ilona Keleti and Tibor Sandor.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            # who came with whom, and what was given by whom
            ("She was accompanied by Senator Ilona Keleti.", ["Ilona Keleti"]),
            ("Participating in the talks was Senator Ilona Keleti.", ["Ilona Keleti"]),
            ("Taking part from the Norwegian side was Senator Ilona Keleti.", ["Ilona Keleti"]),
            (
                "Presentations were made by Senator Ilona Keleti and Judge Tibor Sandor.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            ("The board heard statements by Ilona Keleti and Senator Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            ("They listened to a lecture by Judge Ilona Keleti.", ["Ilona Keleti"]),
            (
                "Her other interlocutors were Senator Ilona Keleti; and Jan Sandor, head.",
                ["Ilona Keleti", "Jan Sandor"],
            ),
            ("Also present on the Norwegian side was Ilona Keleti.", ["Ilona Keleti"]),
            ("Among those taking part were Judges Ilona Keleti and Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            ("Judge Ilona Keleti was on hand, and Senator Tibor Sandor was there.", ["Ilona Keleti", "Tibor Sandor"]),
            (
                "Experts from the academy - Ilona Keleti and Tibor Sandor - explained it.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            ("Senator Ilona Keleti chaired the discussion.", ["Ilona Keleti"]),
            ("From the side of the guests participated: Judge Ilona Keleti, Tibor Sandor.", ["Ilona Keleti"]),
            ("Senator Ilona Keleti led the group.", ["Ilona Keleti"]),
            ("It was conducted by Ilona Keleti, a judge.", ["Ilona Keleti"]),
            (
                "Leading the discussion were consultants Ilona Keleti and Tibor Sandor.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            ("Judge Ilona Keleti came with her colleague Tibor Sandor.", ["Ilona Keleti", "Tibor Sandor"]),
            ("Forty judges were also there, among them Ilona Keleti and Jan Sandor.", ["Ilona Keleti", "Jan Sandor"]),
            ("Senators Ilona Keleti and Tibor Sandor accompanied her.", ["Ilona Keleti", "Tibor Sandor"]),
            ("Their teams, led by Ilona Keleti and Tibor Sandor, then worked on it.", ["Ilona Keleti", "Tibor Sandor"]),
            (
                "Other participants: Ilona Keleti, judge; Tibor Sandor, of the academy.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            ("Her host was Senator Ilona Keleti.", ["Ilona Keleti"]),
            ("The participants also heard the OSCE's Ilona Keleti.", ["Ilona Keleti"]),
            # not there
            ("The guests took with them a book, among them the best by Ilona Keleti.", []),
            ("A message from Senator Ilona Keleti was read out.", []),
            ("They praised the work of the board headed by Judge Ilona Keleti.", []),
            ("The board heard of the death of Ilona Keleti.", []),
            ("Presents were handed to the guests, among them a book on Ilona Keleti.", []),
            ("The exhibition of paintings by Ilona Keleti is open until May.", []),
            ("The hall was named after Ilona Keleti, and built by Tibor Sandor.", []),
            ("The law was drafted by Senator Ilona Keleti and Tibor Sandor.", []),
            ("The ministry publishes a journal; its editor is Ilona Keleti.", []),
        ],
    )
    def test_who_else_took_part(self, text: str, others: list[str]) -> None:
        """A person needs no title where the words tell that they were there; who is only named was not."""
        assert names(meeting(f"{M} met with {N} in Astana. {text}")) == sorted([*BOTH, *others])

    @pytest.mark.parametrize(
        "text",
        [
            f"The talks, held in Astana between {M} and {N}, turned on water.",
            f"{M} and {N} opened the second forum on trade in Astana.",
            f"A lecture by {N} took place in Astana, and was attended by {M}.",
            f"{M} and {N} talked on Monday about the courts.",
            f"{M} took part online in the plenary on 5 May 2024, chaired by {N}.",
            f"The court was represented at the forum in Astana on 5 May 2024 by {M} and {N}.",
            "A team of the academy, comprising Anna Lundqvist and Paul Mertens, met with judges in Astana.",
            f"{M} met with {N}. Senator Rosa Bellini recalled that {O} had visited Bishkek in 2019.",
        ],
    )
    def test_whose_meeting_it_was(self, text: str) -> None:
        """Whoever met is told of in the words of their meeting; who recalls that of others was not at theirs."""
        told = meetings(text)

        assert names(told[0]) in (BOTH, sorted([*BOTH, "Rosa Bellini"]))
        assert [names(other) for other in told[1:]] in ([], [[OLE]])

    @pytest.mark.parametrize(
        ("text", "others"),
        [
            # what is said may be to come
            ("Senator Ilona Keleti said that the law would be adopted.", ["Ilona Keleti"]),
            ("Senator Ilona Keleti promised to send the report.", ["Ilona Keleti"]),
            ("Senator Ilona Keleti noted that the country planned to join the treaty.", ["Ilona Keleti"]),
            # two who say one thing
            ("Senators Ilona Keleti and Tibor Sandor asked about bail.", ["Ilona Keleti", "Tibor Sandor"]),
            ("Judge Ilona Keleti and Senator Tibor Sandor stressed the same.", ["Ilona Keleti", "Tibor Sandor"]),
            (
                "Judge Ilona Keleti, Senator Vera Holm and Judge Tibor Sandor disagreed.",
                [
                    "Ilona Keleti",
                    "Tibor Sandor",
                    "Vera Holm",
                ],
            ),
            # words that lead to the person
            ("Closing the seminar, Judge Ilona Keleti handed out the papers.", ["Ilona Keleti"]),
            ("In her opening address, Judge Ilona Keleti looked back on the reform.", ["Ilona Keleti"]),
            ("On behalf of the academy, Judge Ilona Keleti gave a talk on bail.", ["Ilona Keleti"]),
            ("Then Judge Ilona Keleti led the discussion.", ["Ilona Keleti"]),
            ("Judge Ilona Keleti and Senator Tibor Sandor led the second part.", ["Ilona Keleti", "Tibor Sandor"]),
            # whose report it was
            ("The report by Judge Ilona Keleti, who presented it, is long.", ["Ilona Keleti"]),
            ("A report was drafted by Senator Ilona Keleti, who spoke too.", ["Ilona Keleti"]),
            (
                "The opinion of Judges Ilona Keleti and Tibor Sandor, who both spoke, is long.",
                ["Ilona Keleti", "Tibor Sandor"],
            ),
            ("The report by Judge Ilona Keleti, who wrote it in May, is long.", []),
            # said somewhere else
            ("Senator Ilona Keleti said in an interview that the law was late.", []),
            ("Senator Ilona Keleti told the Ruritania Times that the law was late.", []),
            ("Senator Ilona Keleti noted on Facebook that the law was late.", []),
            ("Senator Ilona Keleti said in a written statement that the law was late.", []),
            ("The law that Senator Ilona Keleti called off last year is to be drafted anew.", []),
        ],
    )
    def test_who_speaks_there(self, text: str, others: list[str]) -> None:
        """Whoever speaks or acts after a seminar has been told was there, unless it was said elsewhere."""
        told = meeting(f"{M} opened the seminar held in Astana on 5 May 2024. {text}")

        assert names(told) == sorted([ANNA, *others])


class TestWhen:
    """The date of a meeting."""

    @pytest.mark.parametrize(
        ("when", "edtf"),
        [
            ("on 5 May 2024", "2024-05-05"),
            ("on May 5", "XXXX-05-05"),
            ("on 26-27 June 2023", "2023-06-26/2023-06-27"),
            ("from 26 to 27 June 2023", "2023-06-26/2023-06-27"),
            ("in May 2024", "2024-05"),
            ("in May", "XXXX-05"),
            ("in 2012", "2012"),
            ("yesterday", None),
            ("on Wednesday", None),
            ("at last", None),
        ],
    )
    def test_the_date_is_the_one_printed(self, when: str, edtf: str | None) -> None:
        """Without a stamp a meeting has the date that is printed, and no more of it."""
        assert date(meeting(f"{M} met with {N} {when}.")) == edtf

    @pytest.mark.parametrize(
        ("when", "edtf"),
        [
            ("on May 6", "2025-05-06"),
            ("on 28 December", "2024-12-28"),
            ("yesterday", "2025-05-07"),
            ("today", "2025-05-08"),
            ("on Wednesday", "2025-05-07"),
            ("on Tuesday, May 6", "2025-05-06"),
            ("last month", "2025-04"),
            ("in March", "2025-03"),
            ("last year", "2024"),
            ("last week", None),
        ],
    )
    def test_the_stamp_completes_the_date(self, when: str, edtf: str | None) -> None:
        """With a stamp, years and words are resolved where one reading is left."""
        text = f"{M} met with {N} {when}."

        assert date(meeting(text, published="2025-05-08")) == edtf
        assert date(meeting(f"date 2025-05-08 {text}")) == edtf

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} met with {N}, in office since 2019.",
            f"{M} met with {N} and spoke of the plan for 2024-2027.",
            f"{M} met with {N}, who invited her for 5 May 2024.",
            f"{M} met with {N} to speak of the law of 5 May 2024.",
            f"{M} met with {N} to speak of the elections set for 5 May 2024.",
            f"{M} met with {N}; Resolution 2193 (2017) was read.",
        ],
    )
    def test_a_date_of_something_else(self, text: str) -> None:
        """The date of an office, a plan, a law or a vote is not that of the meeting."""
        assert date(meeting(text)) is None

    def test_the_length_of_a_visit(self) -> None:
        """The days of a visit follow from its last day and its length."""
        text = f"{N} ends his three-day visit to Astana today."

        assert date(meeting(text, published="2025-05-08")) == "2025-05-06/2025-05-08"


class TestWhere:
    """The place of a meeting."""

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            (f"{M} met with {N} in Strasbourg.", "Strasbourg"),
            (f"In Strasbourg {M} met with {N}.", "Strasbourg"),
            (f"{N} visited Astana on 5 May 2024.", "Astana"),
            (f"{N} paid a visit to Almaty on 5 May 2024.", "Almaty"),
            (f"Almaty hosted a seminar opened by {N}.", "Almaty"),
            (f"On 5 May 2024 Almaty played host to a forum attended by {N}.", "Almaty"),
            (f"Strasbourg is hosting a conference attended by {N} and {M}.", "Strasbourg"),
            (f"Almaty was hot when {M} met with {N}.", None),
            (f"On 5 May 2024 {N} arrived in Almaty.", "Almaty"),
            (f"{N} visited the capital of Kazakhstan on 5 May 2024.", "Astana"),
            (f"{N} visited the Kazakh capital on 5 May 2024.", "Astana"),
            (f"On 5 May 2020 {N} visited the Kazakh capital.", "Nur-Sultan"),
            (f"On 5 May 2020 {N} was received in Nur-Sultan by the judges.", "Nur-Sultan"),
            (f"{M} met with {N}.", None),
            (f"{M} met with Paul Mertens, Ambassador in Paris.", None),
            (
                (
                    "The Consulate General of Kazakhstan in Strasbourg organised talks between Anna Lundqvist, Deputy "
                    f"Minister, and {N}."
                ),
                None,
            ),
            (f"ASTANA – {M} met with {N}.", None),
            (f"ASTANA – {M} met here with {N}.", "Astana"),
        ],
    )
    def test_the_place_is_the_city_told(self, text: str, place: str | None) -> None:
        """The place is the city where they met; a dateline and the seat of a body are none."""
        assert meeting(text).place == place


class TestSeveralSentences:
    """One meeting told in several sentences, several meetings in one text."""

    @pytest.mark.parametrize(
        "more",
        [
            "The meeting took place on 5 May 2024.",
            "The talks were held on 5 May 2024.",
            "They met on 5 May 2024.",
            "The two sides met on 5 May 2024.",
            "The parties discussed the reform of the courts on 5 May 2024.",
        ],
    )
    def test_the_date_may_stand_in_the_next_sentence(self, more: str) -> None:
        """What the next sentence says of "the meeting" is said of the same one."""
        told = meeting(f"{M} met with {N}. {more}")

        assert (names(told), date(told)) == (BOTH, "2024-05-05")

    @pytest.mark.parametrize(
        ("more", "edtf"),
        [
            ("It had opened the day before.", "2024-05-04/2024-05-05"),
            ("It ended on 7 May 2024.", "2024-05-05/2024-05-07"),
            ("The seminar closed on 6 May 2024.", "2024-05-05/2024-05-06"),
            ("It had opened an office on 4 May 2024.", "2024-05-05"),
            ("It ended on 7 May 2025.", "2024-05-05"),
        ],
    )
    def test_the_first_or_the_last_day_may_be_told_after_it(self, more: str, edtf: str) -> None:
        """A meeting told to have begun or ended on a day nearby took all the days between."""
        told = meeting(f"On 5 May 2024 the Court of Malta and the Senate held a seminar in Riga. {more}")

        assert date(told) == edtf

    def test_opened_and_closed_in_one_sentence(self) -> None:
        """What opened on one day and closed on another took the days between."""
        opened = "A seminar of the Court of Malta and the Senate, which opened in Riga on 5 May 2024"

        assert date(meeting(f"{opened} and closed on 7 May 2024, was led by {M}.")) == "2024-05-05/2024-05-07"

    def test_a_call_is_no_day_of_a_visit(self) -> None:
        """A call on another day is another meeting."""
        told = meetings(f"{M} visited Riga on 5 May 2024 and met {N}. On 7 May 2024 {M} spoke by telephone with {N}.")

        assert [date(one) for one in told] == ["2024-05-05", "2024-05-07"]

    def test_two_who_were_there_tell_of_a_meeting(self) -> None:
        """Who sat at the table tells that there was one, where two are named, and when and where; else it does not."""
        assert names(meeting(f"A waybill was agreed in Riga on 5 May 2024. At the table sat {M} and {N}.")) == BOTH
        assert meetings(f"A waybill was agreed in Riga on 5 May 2024. At the table sat {M}.") == []
        assert meetings(f"A waybill was agreed. At the table sat {M} and {N}.") == []

    def test_more_participants_in_the_next_sentence(self) -> None:
        """Who attended, as the next sentence says, was at the same meeting."""
        text = f"{M} met with {N}. The meeting was attended by {O}."

        assert names(meeting(text)) == [ANNA, OLE, PAUL]

    def test_a_pronoun_takes_up_the_guest(self) -> None:
        """The one who visited is the one who met, also where only "he" stands."""
        text = f"In May 2024 {N} visited Astana, where he met with the judges."

        assert names(meeting(text)) == [PAUL]

    def test_a_visit_told_with_its_talks_is_one(self) -> None:
        """A visit and the talks held on it are one meeting."""
        text = f"{N} visited Astana on 5 May 2024. He met with {M}. The guest was also received by {O}."

        assert names(meeting(text)) == [ANNA, OLE, PAUL]

    def test_two_meetings_in_two_sentences(self) -> None:
        """Others who met elsewhere at another time are another meeting."""
        text = f"On 5 May 2024 {M} met with {N} in Strasbourg. On 12 June 2024 {O} was received by {R} in Astana."
        told = sorted(meetings(text), key=date)

        assert [(date(m), m.place, names(m)) for m in told] == [
            ("2024-05-05", "Strasbourg", BOTH),
            ("2024-06-12", "Astana", [OLE, "Rosa Bellini"]),
        ]

    def test_talks_and_a_session(self) -> None:
        """A session of a body is an event of its own, although somebody was at both."""
        text = (
            f"{M} met with {N} in Strasbourg. On 12 June 2024 the Deputy Minister took part in the plenary session of "
            "the European Committee on Crime Problems (CDPC)."
        )

        assert {date(m) for m in meetings(text)} == {None, "2024-06-12"}

    def test_the_day_before(self) -> None:
        """What was the day before was another meeting."""
        text = f"{M} met with {N}. The day before, Lundqvist was received by {O}."

        assert sorted(names(m) for m in meetings(text)) == [[ANNA, OLE], BOTH]

    def test_on_the_margins(self) -> None:
        """A meeting on the margins of another is one of its own."""
        text = f"{M} met with {N} in Strasbourg. On the margins of the meeting, {R} met with {O} in Paris."

        assert sorted(names(m) for m in meetings(text)) == [BOTH, [OLE, "Rosa Bellini"]]

    def test_two_meetings_of_one_person(self) -> None:
        """Two meetings of one person at different times are two."""
        text = f"On 5 May 2024 {M} met with {N} in Strasbourg. On 12 June 2024 {M} met with {O} in Astana."

        assert {(date(m), m.place) for m in meetings(text)} == {("2024-05-05", "Strasbourg"), ("2024-06-12", "Astana")}

    def test_a_meeting_that_somebody_spoke_of(self) -> None:
        """A meeting of which one speaks at another is a meeting of its own, without those who speak."""
        text = (
            f"{M} met with {N}. Mertens informed her of the outcomes of the "
            "steering committee meeting of the Council of Europe held on 26-27 June 2023 in Astana."
        )

        assert {(date(m), m.place, tuple(names(m))) for m in meetings(text)} == {
            (None, None, tuple(BOTH)),
            ("2023-06-26/2023-06-27", "Astana", ()),
        }

    def test_items_of_a_digest(self) -> None:
        """Each item of a list of events is an event of its own."""
        text = (
            "The week of the embassy was full of events, as its press service writes in the bulletin that it sends to "
            "everybody who is interested in the work of the diplomats, at the end of each and every week of the year.\n"
            f"- On 5 May 2024 {O} met with {N}.\n"
            f"- On 7 May 2024 {R} visited Strasbourg."
        )

        assert {(date(m), tuple(names(m))) for m in meetings(text)} == {
            ("2024-05-05", (OLE, PAUL)),
            ("2024-05-07", ("Rosa Bellini",)),
        }

    def test_news_under_headings(self) -> None:
        """Under another heading another piece of news begins."""
        filler = (
            "It was said at length that the reform of the courts would go on, and that the judges were grateful for it."
        )
        text = (
            f"Talks in Strasbourg\n\n{M} met with {N}. {filler} {filler}\n\n"
            f"A guest in Astana\n\n{O} was received by {R}. {filler}"
        )

        assert sorted(names(m) for m in meetings(text)) == [BOTH, [OLE, "Rosa Bellini"]]

    def test_speakers_under_a_heading(self) -> None:
        """Of a piece of news under a heading, everybody who speaks was there, and not the first alone."""
        told = meetings(
            f"Monday\n{M} met {N} in Riga.\n\nTuesday\nJudges held a round table in Oslo. Doors were shut, "
            f"said {R}. {O}, recalled the years of the old court."
        )

        assert [names(one) for one in told] == [BOTH, [OLE, "Rosa Bellini"]]


class TestBesideTheMeeting:
    """When and where it was, and who was there, told in sentences that tell of no meeting themselves."""

    @pytest.mark.parametrize(
        ("beside", "edtf", "place"),
        [
            ("The anniversary was kept in Vilnius on 3 May 2024.", "2024-05-03", "Vilnius"),
            ("The anniversary fell on 3 May 2024.", "2024-05-03", None),
            ("It was the last day of the journey, in Vilnius.", None, "Vilnius"),
            ("Snow fell in Vilnius on 3 May 2024.", None, None),
            ("The director was born in Vilnius on 3 May 1964.", None, None),
            ("The programme runs from 1 May 2024 to 31 May 2027.", None, None),
            ("The law was adopted in Vilnius on 3 May 2024.", None, None),
            ("A second meeting is planned in Vilnius for 3 May 2026.", None, None),
            ("Between Vilnius and Riga nobody had slept since 3 May 2024.", None, None),
        ],
    )
    def test_when_and_where(self, beside: str, edtf: str | None, place: str | None) -> None:
        """The one day and the one city of the sentence before, unless they are those of something else."""
        told = meeting(f"{beside} {M} received {N} in the library.")

        assert (date(told), told.place) == (edtf, place)

    def test_each_of_several_meetings_has_its_own_city(self) -> None:
        """Where a text tells of several meetings, a city beside one of them may be that of none."""
        told = meetings(
            f"It was a warm day in Vilnius. {M} received {N}. Separately, {R} met {O} in Riga on 3 May 2024."
        )

        assert [one.place for one in told] == [None, "Riga"]

    def test_the_sentence_is_quoted(self) -> None:
        """What tells when it was is among the sentences quoted for it."""
        told = meeting(f"It was the last day of the journey, in Vilnius. {M} received {N} in the library.")

        assert [quote.quote for quote in told.evidence][:1] == ["It was the last day of the journey, in Vilnius."]

    def test_who_is_named_where_several_meetings_are_told(self) -> None:
        """Of several meetings, whoever is named between them may have been at none."""
        told = meetings(
            f"{M} met {N} in Riga on 3 May 2024. The gate was kept by {R}. {O} met {M} in Oslo on 9 May 2024."
        )

        assert "Rosa Bellini" not in {name for one in told for name in names(one)}

    @pytest.mark.parametrize(
        "aside",
        [
            f"In 2015 {R} signed the treaty.",
            f"{R} was fined in the spring.",
            f"In Oslo {R} spoke of something else.",
            f"The letter was addressed to {R}.",
            f"It was {R} who wrote the law.",
            f"The envoy to the court is {R}.",
        ],
    )
    def test_who_was_somewhere_else(self, aside: str) -> None:
        """Whoever is named beside a meeting for another reason, another time or place, was not there."""
        assert names(meeting(f"{M} met {N} in Riga on 3 May 2024. {aside}")) == BOTH

    def test_who_is_named_under_another_heading(self) -> None:
        """Another piece of news names nobody who was at the meeting of the first."""
        filler = "It was said at length that the reform of the courts would go on, and that the judges were grateful."
        told = meeting(
            f"Talks in Riga\n\n{M} met with {N}. {filler} {filler}\n\n"
            f"A chief for the weather\n\nThe service has chosen {R}, who smiled. {filler}"
        )

        assert names(told) == BOTH

    def test_one_who_tells_of_themselves_may_name_anybody(self) -> None:
        """In an interview, who is named beside a meeting was not therefore there."""
        told = meeting(f"I remember the day. {M} met {N} in Riga on 3 May 2024. {R} kept the gate of my school.")

        assert names(told) == BOTH


class TestOneOrTwo:
    """What goes on to tell of one meeting, and what tells of another."""

    @pytest.mark.parametrize(
        "more",
        [
            f"{R} told the participants that the budget is small.",
            f"{R} addressed the forum by video link.",
            f"{R} welcomed the guests and gave a dinner.",
            f"The panel on water was moderated by {R}.",
            f"The main topics of the conversation with {R} were water and trade.",
        ],
    )
    def test_the_meeting_told_before(self, more: str) -> None:
        """Whoever spoke to "the participants" was at the meeting told before, some sentences later too."""
        filler = (
            "Water is scarce in the valley. The rivers are shared by three states. Nobody can say who owns the snow."
        )
        told = meeting(f"A forum on water, held in Riga on 5 May 2024, was opened by {M} and {N}. {filler} {more}")

        assert names(told) == [*BOTH, "Rosa Bellini"]

    def test_a_conversation_on_a_day_of_a_forum(self) -> None:
        """On the first day of a forum two who are there may meet, and that is another meeting."""
        told = meetings(
            f"A forum was held in Riga from 5 to 7 May 2024; {M} gave a lecture. "
            f"On the first day she was received by {N}."
        )

        assert [(date(one), names(one)) for one in told] == [
            ("2024-05-05/2024-05-07", [ANNA]),
            ("2024-05-05", BOTH),
        ]

    @pytest.mark.parametrize("places", ["Riga and Vilnius", "Latvia and Lithuania"])
    def test_a_visit_to_several_cities(self, places: str) -> None:
        """What a guest did in each of the cities is the visit, which has no one place."""
        told = meeting(
            f"From 5 to 8 May 2024 {M} was on a visit to {places}. "
            f"In Riga she met {N}. In Vilnius the guest was received by {O}."
        )

        assert (date(told), told.place, names(told)) == ("2024-05-05/2024-05-08", None, [ANNA, OLE, PAUL])

    def test_a_meeting_that_is_only_recalled(self) -> None:
        """Who speaks, some sentences after an earlier meeting was recalled, speaks at that of which the news tells."""
        told = meetings(
            f"A seminar was held in Riga on 5 May 2024; it was opened by {M}. "
            "The first one was held in Oslo on 3 May 2023. "
            f"It had taken a decision. Nobody remembers it. {R} told the audience that time is short."
        )

        assert {date(one): names(one) for one in told}["2024-05-05"] == [ANNA, "Rosa Bellini"]

    def test_the_two_and_whom_they_met(self) -> None:
        """Where the two met somebody, all three were there."""
        told = meetings(
            f"{M} and {N} took part in a session in Riga on 5-7 May 2024. "
            f"Separately, on 6 May 2024, the two had talks in Riga with {O}."
        )

        assert [names(one) for one in told] == [BOTH, [ANNA, OLE, PAUL]]

    def test_a_visit_goes_on_after_a_session(self) -> None:
        """What the guest did after a session is told of belongs to the visit."""
        told = meetings(
            f"{M} paid a visit to Riga on 5 May 2024. "
            f"A session of a court was under way there from 3 to 7 May 2024, and {R} followed its debates. "
            f"The deputy minister was received by {N}."
        )

        assert sorted(names(one) for one in told) == [BOTH, ["Rosa Bellini"]]

    def test_who_visited_is_named_after_the_visit(self) -> None:
        """A visit of people without names is that of those who are named in the next sentence."""
        told = meeting(
            "Delegations of two courts spent 5 and 6 May 2024 in Riga on a study visit. "
            f"{M} and {N} were received by {O}."
        )

        assert names(told) == [ANNA, OLE, PAUL]

    def test_the_day_of_something_else(self) -> None:
        """On the last day of a trial, and not of the session told before, somebody met somebody."""
        told = meetings(
            f"The assembly held its session in Riga from 5 to 7 May 2024; {R} spoke. "
            f"On the last day of the trial {M} met {N}."
        )

        assert [date(one) for one in told if names(one) == BOTH] != ["2024-05-07"]

    def test_the_day_on_which_it_was_reported(self) -> None:
        """The day on which a press service told of a meeting is not that of the meeting."""
        assert date(meeting(f"{M} met with {N} in Riga, the press service of the court said on 5 May 2024.")) is None


class TestWhichOfSeveral:
    """To which of several meetings a sentence belongs."""

    def test_the_one_told_of_last_may_have_begun_first(self) -> None:
        """A visit goes on after a session beside it; what follows is of the visit, not of the session begun later."""
        visit, session = meetings(
            f"{M} paid a visit to Riga on 5-6 May 2024. The session of the Council of Europe was held there from 4 to "
            f"8 May, and {R} followed it. During the visit {ANNA} was received by {N}. There were further talks "
            f"with {O}."
        )

        assert names(visit) == [ANNA, OLE, PAUL]
        assert names(session) == ["Rosa Bellini"]

    @pytest.mark.parametrize(
        "recalled",
        [
            f"He recalled his talks with {N} in Astana on 12 April 2024.",
            "He reminded the hall that he had met the Ministry of Justice in Astana on 12 April 2024.",
        ],
    )
    def test_who_speaks_after_a_meeting_recalled(self, recalled: str) -> None:
        """After a meeting that is only recalled the text goes on with the one of which it tells."""
        first, _ = meetings(
            f"The Senate held a hearing with {M} in Riga on 14 June 2024. The rapporteur, {OLE}, regretted the delay. "
            f"{recalled} {R} suggested another law."
        )

        assert "Rosa Bellini" in names(first)

    def test_the_one_that_is_named(self) -> None:
        """Of a dialogue and a subcommittee each is called by its noun."""
        dialogue, subcommittee = meetings(
            f"{DIALOGUE} Kazakhstan was represented at the Dialogue by {M}. In the Subcommittee the delegation was led "
            f"by {N}."
        )

        assert (names(dialogue), names(subcommittee)) == ([ANNA], [PAUL])

    @pytest.mark.parametrize("both", ["at both meetings", "on both days", "at both events"])
    def test_both(self, both: str) -> None:
        """Whoever was at both was at each."""
        told = meetings(f"{DIALOGUE} {M} led the delegation {both}.")

        assert [names(one) for one in told] == [[ANNA], [ANNA]]

    def test_they_are_those_named_before(self) -> None:
        """At another meeting "they" are those whom the sentence before names."""
        _, talks = meetings(
            f"{M} and {R} took part in the session of the Council of Europe in Riga from 4 to 8 May 2024. On its "
            f"sidelines they met {N}."
        )

        assert names(talks) == [ANNA, PAUL, "Rosa Bellini"]

    def test_somebody_spoken_of_by_more_of_the_title(self) -> None:
        """A title of two words is that of the one who has both."""
        _, talks = meetings(
            f"{M} met {N} in Riga on 5 May 2024. Minister Rosa Bellini sent her greetings. On 7 May 2024 the deputy "
            f"minister met {O} in Oslo."
        )

        assert names(talks) == [ANNA, OLE]

    def test_talks_of_another_day(self) -> None:
        """The next day's talks of the same person with others are others."""
        assert len(meetings(f"{M} met {N} on 5 May 2024. The next day {ANNA} met {O}.")) == 2

    def test_a_visit_called_off_beside_one_that_was_paid(self) -> None:
        """What was called off in one half of a sentence was not the meeting in the other."""
        told = meeting(
            "In August 2018 judges were received in Riga by the Ministry of Justice; a trip to Oslo had to be dropped."
        )

        assert told.place == "Riga"

    @pytest.mark.parametrize(
        "text",
        [
            f"On the sidelines of a Forum, held in Riga on 5 May 2024, {M} met {N}. The forum was opened by {R}.",
            f"{M} met {N} on the margins of the Forum of Cities in Riga on 5 May 2024. The forum was opened by {R}.",
            f"On 5 May 2024, on the sidelines of a seminar in Riga, {M} held talks with {N}. {R} spoke at the seminar.",
        ],
    )
    def test_the_gathering_beside_which_they_met(self, text: str) -> None:
        """Talks on the sidelines of a gathering are told first; what is then told of it is not told of the talks."""
        talks, gathering = meetings(text)

        assert (names(talks), names(gathering)) == ([ANNA, PAUL], ["Rosa Bellini"])
        assert (date(gathering), gathering.place) == ("2024-05-05", "Riga")

    def test_the_meeting_on_the_sidelines(self) -> None:
        """The meeting of which a text goes on to tell is that on the sidelines, if the gathering has another noun."""
        talks = meeting(
            f"On the sidelines of the Forum in Riga on 5 May 2024, {M} met {N}. The meeting was attended by {R}."
        )

        assert names(talks) == [ANNA, PAUL, "Rosa Bellini"]

    @pytest.mark.parametrize(
        "elsewhere",
        [
            f"Blogger {OLE} called the talks a farce.",
            f"Commenting on the talks, Senator {OLE} noted that little will change.",
            f"Earlier this week, Senator {OLE} stressed the need for roads.",
            f"Senator {OLE} initiated the amendments of 2019.",
            f"Senator {OLE} apologised for his absence.",
        ],
    )
    def test_who_speaks_of_it_elsewhere(self, elsewhere: str) -> None:
        """Who comments on talks, or did something else at another time, was not there."""
        assert names(meeting(f"{M} met {N} in Riga on 5 May 2024. {elsewhere}")) == [ANNA, PAUL]

    @pytest.mark.parametrize(
        "beside", ["The exhibition opened on 30 April 2024.", "The launch took place on 3 May 2024."]
    )
    def test_the_day_of_something_else_beside_it(self, beside: str) -> None:
        """The day of an exhibition or a launch is not that of the talks told next."""
        assert date(meeting(f"{beside} {M} met {N} in Riga.")) is None

    def test_a_title_with_the_name_of_a_people(self) -> None:
        """The minister of another people is not the minister of Kazakhstan named before."""
        told = meeting(
            f"Minister of Justice of Kazakhstan {OLE} spoke. On 5 May 2024 the Norwegian minister met {N} in Riga."
        )

        assert names(told) == [PAUL]

    def test_a_call_from_one_city_to_another(self) -> None:
        """A call has no place where those who talk are in two."""
        told = meeting(f"On 5 May 2024 {M} spoke by video link from Riga with {N} in Strasbourg.")

        assert told.place is None


class TestDaysOverIt:
    """Days told by a heading, or by the week of a bulletin, or beside the meeting."""

    def test_a_list_of_activities(self) -> None:
        """Each activity has the day that stands alone above it, also where several sentences tell of it."""
        told = meetings(
            f"{OVERVIEW}\n\nKAZAKHSTAN - seminar\n\n13-14/04/2023\n\nThe Council of Europe held a seminar in Astana "
            f"for judges. {M} and {N} opened the seminar.\n\nLATVIA - round table\n\n12/05/2022\n\nJudges and the "
            "Council of Europe met in Riga.\n"
        )

        assert [date(one) for one in told] == ["2023-04-13/2023-04-14", "2022-05-12"]

    def test_a_heading_with_its_day(self) -> None:
        """A heading that names an occasion and a day dates what stands under it."""
        told = meeting(
            f"{OVERVIEW}\n\nConference on bail, 17 October 2024\n\nThe Supreme Court and the Council of Europe brought "
            "fifty judges to Bishkek for a day on bail.\n"
        )

        assert date(told) == "2024-10-17"

    def test_the_week_of_a_bulletin(self) -> None:
        """A weekday in a bulletin is that of the week at its head."""
        told = meeting(f"THE WEEK\n24-28 November 2014\n\nTUESDAY. {M} received {N} in Astana. They spoke of bail.\n")

        assert date(told) == "2014-11-25"

    @pytest.mark.parametrize(
        "text",
        [
            "The session of the Senate, which had opened in Riga on 5 May 2024 and closed on 9 May 2024, was long.",
            f"The forum of judges closed in Riga on 9 May 2024. Opening the forum in Riga on 5 May 2024, {N} spoke.",
            "The session opened in Riga on 5 May 2024 and ends on 9 May 2024; the Senate is there.",
        ],
    )
    def test_from_the_opening_to_the_close(self, text: str) -> None:
        """A session lasts from the day on which it opened to that on which it closed."""
        assert date(meeting(text)) == "2024-05-05/2024-05-09"

    def test_a_visit_that_ended_after_it_had_begun(self) -> None:
        """The day of the end may stand before that of the beginning."""
        text = f"On 9 May 2024 {N} ended a visit to Kazakhstan that he had begun on 6 May 2024."

        assert date(meeting(text)) == "2024-05-06/2024-05-09"

    def test_items_of_a_wire(self) -> None:
        """A time and a word in front of a piece of news keep it apart from the one above."""
        told = meetings(
            f"EVENING WIRE\n06.11.2012 19:00\n\n18:41 LATVIA. {M} met {N} in Riga on Monday.\n\n"
            f"17:05 NORWAY. A seminar was held in Oslo on 31 October. It was opened by {O}.\n"
        )

        assert [(one.place, date(one), names(one)) for one in told] == [
            ("Riga", "2012-11-05", BOTH),
            ("Oslo", "2012-10-31", [OLE]),
        ]

    @pytest.mark.parametrize(
        ("when", "edtf"),
        [
            ("on 5, 6 and 7 March 2024", "2024-03-05/2024-03-07"),
            ("on 5, 6 and 7 March", "XXXX-03-05/XXXX-03-07"),
            ("on 5 and 7 March 2024", "2024-03-05"),
        ],
    )
    def test_days_in_a_row(self, when: str, edtf: str) -> None:
        """Days that follow each other are one stretch."""
        assert date(meeting(f"{M} met {N} in Riga {when}.")) == edtf

    def test_a_day_without_a_year_beside_the_meeting(self) -> None:
        """The sentence beside may tell the day without its year."""
        told = meeting(
            f"Justice matters, {ANNA} said as she went from office to office in Riga on 16 April. Deputy Minister "
            f"{ANNA} was received by {N} and by {O}."
        )

        assert date(told) == "XXXX-04-16"

    def test_the_round_table_told_before(self) -> None:
        """The day and the city of "the round table" are those of the sentence before it."""
        told = meeting(
            "On 12 March 2025 doctors took their seats at one table in Pavlodar. The round table was arranged by the "
            "Ministry of Health and the Council of Europe."
        )

        assert (date(told), told.place) == ("2025-03-12", "Pavlodar")

    def test_a_town_at_the_beginning(self) -> None:
        """A town that nobody knows may open the sentence."""
        assert meeting(f"In Differdange on 5 May 2024 {M} met {N}.").place == "Differdange"


class TestNotTakenPlace:
    """What has not taken place, or is no meeting."""

    @pytest.mark.parametrize(
        "text",
        [
            # plans
            f"{M} will meet with {N} in Astana on 5 May 2030.",
            f"{M} is to meet with {N} in Astana.",
            f"{M} plans to visit Strasbourg in May 2030.",
            f"{M} is expected to meet with {N} in Astana.",
            f"{M} is due to meet with {N}.",
            f"{M} would like to meet with {N}.",
            f"{M} hopes to meet {N} in Astana.",
            f"{M} may meet with {N} in Astana.",
            f"{M} intends to visit Strasbourg.",
            f"{N} agreed to meet with {M} in autumn.",
            "A conference is scheduled to take place in Astana on 5 May 2030.",
            "The next meeting of the Council of Europe and the ministry will be held in Astana.",
            f"A visit of {N} to Astana is planned for May.",
            f"{N} can visit Astana in May.",
            f"As part of the visit, the deputies will travel to Turkistan and meet with {R}.",
            # invitations
            f"{M} invited {N} to visit Astana.",
            f"{N} was invited to visit Astana.",
            f"{N} received an invitation to visit Astana.",
            f"{M} asked {N} to meet with the judges.",
            # cancelled
            f"The meeting of {M} with {N} was cancelled.",
            f"The visit of {N} to Astana was postponed.",
            "The conference in Astana, set for 5 May 2024, was called off.",
            f"The talks between Anna Lundqvist, Deputy Minister, and {N} did not take place.",
            # denied
            f"{M} did not meet with {N}.",
            f"{M} has never met {N}.",
            f"{M} denied having met {N} on 5 May 2024.",
            # elections and the like
            "The referendum took place in Kazakhstan on 5 June 2022.",
            "Elections to the Mazhilis were held on 19 March 2023.",
            "The match between Astana and Almaty was held on 5 May 2024.",
            # no meetings
            "The ministry meets the standards of the Council of Europe.",
            f"{M} called on all states to sign the Istanbul Convention.",
            f"{N} received the prize of the Council of Europe in Strasbourg.",
            "The Parliamentary Assembly of the Council of Europe adopted Resolution 2193 (2017).",
            f"{M} signed the order on 5 May 2024.",
            f"{M} was appointed in 2019 and succeeded Paul Mertens, Director.",
            f"{M} sent a letter to {N}.",
            "The Convention on Cybercrime was opened for signature in Budapest on 23 November 2001.",
            "Visit our website and meet the team of the Council of Europe.",
        ],
    )
    def test_there_is_no_meeting(self, text: str) -> None:
        """Plans, invitations, what was called off or denied, and votes are no meetings."""
        assert meetings(text) == []

    @pytest.mark.parametrize(
        "text",
        [
            f"Tomorrow {M} meets {N} in Strasbourg.",
            f"{M} receives {N} in Astana on 30 June.",
            f"A conference with {N} takes place in Astana on 2 July.",
            f"Talks between {M} and {N} are held in Astana on 5 July.",
            f"Next week {M} receives {N} in Astana.",
        ],
    )
    def test_the_present_of_a_day_to_come(self, text: str) -> None:
        """What is told in the present of a day after the publication has still to come."""
        assert meetings(f"News of the week\n\n{text}", published="2025-06-25") == []

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            (f"Today {M} meets {N} in Strasbourg.", "2025-06-25"),
            (f"{M} receives {N} in Astana on 20 June.", "2025-06-20"),
            (f"{M} received {N} in Astana on 30 June.", "2024-06-30"),
            (f"{M} meets {N} in Strasbourg on 30 December.", "2024-12-30"),
        ],
    )
    def test_the_present_of_a_day_that_was(self, text: str, day: str) -> None:
        """What is told in the present of a day up to the publication, or in the past, took place."""
        assert date(meeting(f"News of the week\n\n{text}", published="2025-06-25")) == day

    def test_a_plan_beside_a_meeting(self) -> None:
        """A plan made at a meeting does not make a second one, nor undo the first."""
        text = f"{M} met with {N}. The next meeting will be held in Strasbourg."
        told = meeting(text)

        assert (names(told), told.place) == (BOTH, None)

    def test_a_headline_tells_no_second_meeting(self) -> None:
        """What the headline says is told by the story."""
        text = f"Lundqvist meets Mertens in Astana\n\n{M} met with {N} on Monday."

        assert names(meeting(text)) == BOTH


class TestEvidence:
    """The sentences that tell of a meeting."""

    def test_each_sentence_that_tells_of_it(self) -> None:
        """The evidence of a meeting is the sentences that tell of it."""
        text = f"{M} met with {N}. It rained. The meeting took place in Astana."

        assert [e.quote for e in meeting(text).evidence] == [
            f"{M} met with {N}.",
            "The meeting took place in Astana.",
        ]

    def test_a_participant_is_quoted(self) -> None:
        """The evidence of a participant is the name in the sentence of the meeting."""
        told = meeting(f"{M} met with {N}.")

        assert sorted(p.evidence.quote for p in told.participants if p.evidence) == BOTH

    def test_meetings_are_numbered_in_their_article(self) -> None:
        """The id of a meeting tells its article and its number there."""
        text = f"{M} met with {N}."

        assert meeting(text, id="news").id == "news/meeting-1"


class TestSetting:
    """Where, and perhaps when, a meeting was held, told in a sentence of its own."""

    @pytest.mark.parametrize(
        ("text", "when", "place"),
        [
            (f"{M} met with {N} on 5 May 2024. The venue was the old hotel in Oslo.", "2024-05-05", "Oslo"),
            (f"{M} held talks with {N} on 5 May 2024. All of this happened in Oslo.", "2024-05-05", "Oslo"),
            (
                f"{M} opened the seminar, and {N} spoke. It ran for two days, on 5 and 6 May 2024, in Oslo.",
                None,
                "Oslo",
            ),
            (f"The committee heard {M} and {N}. Its members sat in Oslo until 5 May 2024.", "2024-05-05", "Oslo"),
            (f"{M} met with {N}. The old palace provided the setting on 5 May 2024.", "2024-05-05", None),
            (f"{M} met with {N} on 5 May 2024. The revenue was spent in Oslo.", "2024-05-05", None),
            (
                f"{M} met with {N} in Riga on 5 May 2024. The venue of the next round will be Oslo.",
                "2024-05-05",
                "Riga",
            ),
        ],
    )
    def test_the_setting_is_told_next(self, text: str, when: str | None, place: str | None) -> None:
        """A sentence that tells only where a meeting was held, or when, tells it of the meeting before."""
        told = meeting(text)

        assert told.place == place
        assert date(told) == (when or "2024-05-05/2024-05-06")

    @pytest.mark.parametrize(
        "text",
        [
            f"In a telephone conversation on 5 May 2024 {M} and {N} reviewed the plan.",
            f"On 5 May 2024 {M} and {N} came to terms after two hours of talks.",
            f"{ANNA}, Deputy Minister of Justice, and {PAUL}, Director of the Court, went over the list on 5 May 2024.",
            f"{M} held talks on the bill on 5 May 2024. On the other side of the table was {N}.",
            f"The board met on 5 May 2024. “It is late,” said {M}, who chaired together with {N}.",
        ],
    )
    def test_further_ways_of_telling(self, text: str) -> None:
        """Talks by phone, talks that lasted, and those across the table."""
        told = meeting(text)

        assert (names(told), date(told)) == (BOTH, "2024-05-05")

    def test_what_only_looks_like_it(self) -> None:
        """A box is no call, and hours of rain are no talks."""
        assert meetings(f"In a telephone box {M} and {N} waited after an hour of rain.") == []

    def test_a_chronicle_by_days(self) -> None:
        """Days that stand alone in a page are those of what stands under them, and none of the page."""
        text = f"""Chronicle of the week

Monday, 3 June 2024

{M} met with {N}.

Tuesday, 4 June 2024

{M} met with {O}.
"""
        record = read(text)

        assert record.articles[0].published is None
        assert [date(told) for told in record.meetings] == ["2024-06-03", "2024-06-04"]

    def test_a_day_without_its_year(self) -> None:
        """The day of a heading takes its year from the week at the head of the page."""
        text = f"Chronicle of the week: 3 – 7 June 2024\nMonday, 3 June\n{M} was received by {N}. They spoke for long."

        assert date(meeting(text)) == "2024-06-03"

    def test_the_same_stamp_twice(self) -> None:
        """A day that a page prints twice is its stamp."""
        text = f"11.04.2024\nA long headline on the talks of the minister\n11.04.2024\n{M} met with {N} today."

        assert date(meeting(text)) == "2024-04-11"


def test_the_day_after_a_day_of_the_week() -> None:
    """What "the next day" is goes by the day told last, be it printed or not."""
    text = f"{M} met with {N} on Wednesday. The next day {M} held talks with {O}."

    assert [date(told) for told in meetings(text, published="2024-05-17")] == ["2024-05-15", "2024-05-16"]


class TestWithin:
    """What took place on one day of something longer, and what is told of several at once."""

    def test_a_sitting_on_one_day_of_a_session(self) -> None:
        """What a committee held on a day of its own is a meeting beside the session."""
        text = (
            f"From 21 to 25 January 2019 {M} took part in the session of the Parliamentary Assembly of the Council of "
            f"Europe. On 24 January {ANNA} attended the meeting of the Committee on Legal Affairs and Human Rights."
        )
        assert [date(told) for told in meetings(text)] == ["2019-01-21/2019-01-25", "2019-01-24"]

    def test_the_second_day_of_a_visit(self) -> None:
        """Who received the guests on the second day of a visit was met in its course."""
        text = f"{M} paid a visit to Oslo on 5 and 6 May 2024. On the second day the guests were received by {N}."

        assert (names(meeting(text)), date(meeting(text))) == (BOTH, "2024-05-05/2024-05-06")

    def test_all_were_held_in_one_place(self) -> None:
        """Where all meetings were held is told of each."""
        text = f"On 5 May 2024 {M} met with {N}. On 7 May {M} met with {O}. All talks were held in Oslo."

        assert [told.place for told in meetings(text)] == ["Oslo", "Oslo"]

    @pytest.mark.parametrize("name", ["The two", "The pair"])
    def test_the_two_who_were_named_before(self, name: str) -> None:
        """Who met is told in the sentences before, where two are named and no more."""
        text = f"{M} has left. {N} gave her a carpet. {name} had met on 5 May 2024."

        assert (names(meeting(text)), date(meeting(text))) == (BOTH, "2024-05-05")

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} was in Oslo on 5 May 2024. {N} received her there.",
            f"{M} was in Oslo on 5 May 2024. {N} gave a dinner for her there.",
            f"On 5 May 2024 {M} joined {N} for talks on trade.",
            f"On 5 May 2024 {M} rang her Polish counterpart, {PAUL}.",
        ],
    )
    def test_received_and_rung(self, text: str) -> None:
        """Who received or rang somebody met with them."""
        assert (names(meeting(text)), date(meeting(text))) == (BOTH, "2024-05-05")

    def test_the_day_before_what_was_told_of_now(self) -> None:
        """What "the day before" goes back to is no date of former years."""
        text = (
            f"On 15 October 2019 {M} met with {N}. It has sat there since 13 March 2012. The day before, {M} met {O}."
        )

        assert [date(told) for told in meetings(text, published="2019-10-17")] == ["2019-10-15", "2019-10-14"]

    def test_from_one_weekday_to_another(self) -> None:
        """Days of the week beside the ends of a stretch are part of it."""
        text = f"{M} and {N} met in Oslo. The talks lasted from Monday 20 to Friday 24 June 2022."

        assert date(meeting(text)) == "2022-06-20/2022-06-24"

    def test_two_gatherings_told_together(self) -> None:
        """Two gatherings of the same sides on two days have each the day that is told of it, and its own people."""
        text = (
            "On 6-7 March 2024 the European Union and Kazakhstan held the 15th Human Rights Dialogue and the 21st "
            "meeting of the Subcommittee on Justice in Astana. During the Human Rights Dialogue on 6 March they spoke. "
            "On 7 March the Subcommittee discussed migration. "
            f"The Dialogue was co-chaired by {M}. The Subcommittee was co-chaired by {N}."
        )
        told = [(date(one), one.place, names(one)) for one in meetings(text)]

        assert told == [("2024-03-06", "Astana", [ANNA]), ("2024-03-07", "Astana", [PAUL])]

    def test_a_session_that_others_attended(self) -> None:
        """Who attended a session was not at the talks that took place on one of its days."""
        text = (
            f"{M} and {N} held talks in Riga on 5 May 2024. Senators Rosa Bellini and {OLE} also took part in the "
            "session of the Parliamentary Assembly of the Council of Europe, which ran in Riga from 3 to 7 May 2024."
        )
        assert [names(told) for told in meetings(text)] == [BOTH, [OLE, "Rosa Bellini"]]

    def test_a_day_within_a_quotation(self) -> None:
        """A day that somebody quoted speaks of is not that of the meeting."""
        text = f"{M} met with {N} on 5 May 2024. “We joined it on 1 January 2020,” {O} told the meeting."

        assert date(meeting(text)) == "2024-05-05"

    @pytest.mark.parametrize(
        ("text", "when", "place"),
        [
            ("On 5 May 2024 the Court sent a delegation to the plenary of GRECO in Oslo.", "2024-05-05", "Oslo"),
            ("The course was given on 5 May 2024 in Oslo by staff of the Council of Europe.", "2024-05-05", "Oslo"),
            ("Oslo, 5 May 2024: workshop on evidence, with the Council of Europe and Eurojust.", "2024-05-05", "Oslo"),
            ("Before that, on 5 May 2024, the experts of GRECO had held a meeting with judges.", "2024-05-05", None),
            (f"{M} met with {N} in Oslo on 5 May 2024 about the forum to be held in Riga.", "2024-05-05", "Oslo"),
        ],
    )
    def test_a_gathering_of_bodies(self, text: str, when: str, place: str | None) -> None:
        """What bodies held or attended is told in the ways of news and of lists."""
        assert (date(meeting(text)), meeting(text).place) == (when, place)

    def test_items_of_what_was_done(self) -> None:
        """What the items of a list tell was done at the meeting of the line above them."""
        text = (
            "At its 9th Plenary Meeting (Oslo, 5-7 May 2024), the Group of States against Corruption (GRECO):\n\n"
            f"1. adopted the agenda, which was presented by {M};\n2. held an exchange of views with {N}, on bail;\n"
        )
        assert (names(meeting(text)), date(meeting(text))) == (BOTH, "2024-05-05/2024-05-07")

    @pytest.mark.parametrize(
        "text",
        [
            "A new request met the same answer in 2009, when the Parliament of Kazakhstan was advised to look at it.",
            "The United Nations has its own mechanism: 141 members, 523 visits last year.",
            "Its members have attended the Parliamentary Assembly since 2004.",
        ],
    )
    def test_what_is_no_event(self, text: str) -> None:
        """An answer that is met, a number of visits and a habit are no meetings."""
        assert meetings(text, published="2024-05-08") == []

    def test_a_gathering_prepared(self) -> None:
        """The days of a gathering that is only prepared are not those of the meeting that prepared it."""
        text = f"Meeting in Oslo on 5 October 2022, {M} and {N} prepared the plenary, to be held in Riga on 7 November."

        assert (date(meeting(text)), meeting(text).place) == ("2022-10-05", "Oslo")

    def test_all_talks_that_are_told_themselves(self) -> None:
        """Talks of which all is told in one sentence are a meeting, and those put off place none."""
        told = meeting(f"All talks between {M} and {N} were held in Oslo on 5 May 2024.")

        assert (names(told), date(told), told.place) == (BOTH, "2024-05-05", "Oslo")
        assert meeting(f"{M} met with {N} on 5 May 2024. All talks on visas in Oslo were put off.").place is None

    def test_a_weekday_opens_a_piece_of_news(self) -> None:
        """The day of the news may have its day of the week before it."""
        text = f"Friday, 3 May 2024 - the ministers came together.\n\nThen {M} met with {N}."

        assert date(meeting(text)) == "2024-05-03"


class TestToldAround:
    """Who met and when, where a sentence turns the usual order round."""

    def test_talks_held_by(self) -> None:
        """Talks with one side were held by the other."""
        assert names(meeting(f"Talks with {N} were held by {M} on 5 May 2024.")) == BOTH

    def test_a_list_of_speakers_after_the_verb(self) -> None:
        """All of a list spoke, whatever stands between their names."""
        text = f"{M} visited Oslo on 5 May 2024. Readiness to help was voiced by {N}, and her colleague {O}."

        assert names(meeting(text)) == [ANNA, OLE, PAUL]

    def test_a_summit_only_mentioned(self) -> None:
        """A gathering that a speaker mentions is another, and took none of those who speak of it."""
        text = f"{M} met with {N}. The summit, which took place in Oslo on 5 May 2024, was useful, {M} stressed."
        talks, summit = meetings(text)

        assert (names(talks), date(talks)) == (BOTH, None)
        assert (names(summit), date(summit), summit.place) == ([], "2024-05-05", "Oslo")

    def test_a_pronoun_over_a_sentence_that_begins_with_one(self) -> None:
        """Somebody called "he" twice is the same."""
        text = (
            f"{N} spoke of his year. He had a video call with Senator Rosa Bellini on 4 July 2024. On 9 July 2024 he "
            "met the staff of the Ministry of Justice of Norway in Oslo."
        )

        assert [names(told) for told in meetings(text)] == [[PAUL, "Rosa Bellini"], [PAUL]]

    def test_a_dialogue_and_a_subcommittee_have_a_day_each(self) -> None:
        """Of two gatherings told together each has the day that a later sentence tells of it."""
        text = (
            "The European Union and Norway held the 12th Rights Dialogue and the 18th Subcommittee meeting on Trade on "
            "26-27 November 2020. The dialogue on 26 November was long. The subcommittee on 27 November spoke of fish."
        )

        assert [date(told) for told in meetings(text)] == ["2020-11-26", "2020-11-27"]

    @pytest.mark.parametrize(
        "text",
        [
            "A statement of the Government of Norway was welcomed by the European Union.",
            f"As {M} said, the treaty was opened for signature on 21 March 1983.",
            f"{M} is going to take part in the forum which Oslo will host on 3 July 2024.",
        ],
    )
    def test_what_is_no_meeting(self, text: str) -> None:
        """Statements that are welcomed, treaties that were opened and sessions still to be hosted are none."""
        assert meetings(text) == []

    def test_the_day_of_what_somebody_told(self) -> None:
        """A date before the words of somebody who tells a gathering something is part of what is told."""
        text = f"A forum took place in Oslo on 5 May 2024. In June 2023 Norway applied for a seat, {M} told the forum."

        assert [date(told) for told in meetings(text)] == ["2024-05-05"]

    @pytest.mark.parametrize(
        "text",
        [
            f"On 4 May 2024 the guests moved to Oslo. There a seminar on fish was opened by {M} and {N}.",
            f"On 4 May 2024 judges from ten states filled a hall in Oslo. Here passed the seminar of {M} and {N}.",
        ],
    )
    def test_what_is_told_there(self, text: str) -> None:
        """A sentence that begins with "there" tells what took place on the day, and in the city, told right before."""
        told = meeting(text)

        assert (date(told), told.place, names(told)) == ("2024-05-04", "Oslo", BOTH)

    def test_whoever_spoke_there(self) -> None:
        """Whoever spoke "there" was at the gathering told right before, though it is only recalled."""
        text = (
            f"A seminar was held in Oslo on 5 May 2024. It was opened by {M}. Fish was, it will be recalled, among the "
            f"subjects of the conference that took place in Bergen on 2 May 2024. Speaking there, {N} praised it."
        )

        assert [(told.place, names(told)) for told in meetings(text)] == [("Oslo", [ANNA]), ("Bergen", [PAUL])]

    def test_the_city_of_a_house(self) -> None:
        """A city whose house is the venue is where they met."""
        assert meeting(f"{M} met {N} in Oslo's House of Writers on 5 May 2024.").place == "Oslo"

    @pytest.mark.parametrize(
        "header",
        ["5 May 2024, Oslo. Prisons", "5 May 2024 | Oslo (Norway)", "5 May 2024, Oslo: Prisons"],
    )
    def test_a_day_and_a_city_head_what_took_place(self, header: str) -> None:
        """A line of a day, a city and a title tells when and where what stands below it took place."""
        told = meeting(f"{OVERVIEW}\n\nRECENT ACTIVITIES\n\n{header}\n{M} met with {N}, and they spoke of it.")

        assert (date(told), told.place) == ("2024-05-05", "Oslo")

    def test_a_title_below_a_day_and_a_city(self) -> None:
        """A heading right below a day and a city is the title of what took place there."""
        header = "5 May 2024 | Oslo (Norway)\nPrisons of the north and of the south"
        told = meeting(f"{OVERVIEW}\n\nPast events\n\n{header}\n{M} met with {N}, and they spoke of it.")

        assert (date(told), told.place) == ("2024-05-05", "Oslo")

    def test_a_day_and_a_city_of_a_sentence_head_nothing(self) -> None:
        """Where a sentence follows the day and the city, the line is of its own."""
        line = "5 May 2024, Oslo: the court was closed."
        told = meeting(f"{OVERVIEW}\n\n{line}\n\n{M} met with {N}, and they spoke of it.")

        assert (date(told), told.place) == (None, None)


class TestSideBySide:
    """Which of several meetings is its own: on one day of a visit or of a session, later that day, on the next day."""

    @pytest.mark.parametrize(
        "beside",
        [
            f"On 5 May, the delegation also took part in a seminar on rivers in Oslo, opened by {N}.",
            f"On 5 May {N} opened in Oslo a conference on rivers, attended by experts of the Ministry of Justice.",
            f"On 5 May part of the delegation was present in Oslo at the plenary session of GRECO, chaired by {N}.",
        ],
    )
    def test_a_gathering_of_others_on_one_day_of_a_visit(self, beside: str) -> None:
        """A session or a conference of others is its own, though it lies in the days of a visit."""
        text = f"From 3 to 6 May 2024 a delegation headed by {M} paid a visit to Oslo. {beside}"

        assert [date(told) for told in meetings(text)] == ["2024-05-03/2024-05-06", "2024-05-05"]

    def test_a_hearing_on_the_programme_of_a_visit(self) -> None:
        """What the guests were shown is part of their visit."""
        text = f"From 3 to 6 May 2024 a delegation headed by {M} paid a visit to Oslo. On 5 May it was received by {N}."

        assert [(date(told), names(told)) for told in meetings(text)] == [("2024-05-03/2024-05-06", BOTH)]

    @pytest.mark.parametrize(
        "beside",
        [
            f"As part of the visit, on 5 May, she had talks with {N} and {O}.",
            f"On 5 May the delegation was received by {N}, and afterwards by {O}.",
            f"On 5 May {N} and {O} held talks with the delegation.",
        ],
    )
    def test_talks_on_one_day_of_a_session(self, beside: str) -> None:
        """Talks told with their day are beside a session of several days, and not part of it."""
        text = f"A delegation headed by {M} took part in the session of PACE in Strasbourg on 3-7 May 2024. {beside}"
        session, talks = meetings(text)

        assert (date(session), names(session)) == ("2024-05-03/2024-05-07", [ANNA])
        assert date(talks) == "2024-05-05"
        assert {OLE, PAUL} <= set(names(talks))

    def test_the_delegation_at_talks_beside_a_session(self) -> None:
        """Those who came to the session are "the delegation" that others receive."""
        text = (
            f"A delegation headed by {M} took part in the session of PACE in Strasbourg on 3-7 May 2024. "
            f"On 5 May the delegation was received by {N} and by {O}."
        )

        assert names(meetings(text)[1]) == [ANNA, OLE, PAUL]

    @pytest.mark.parametrize("when", ["Later in the day", "Earlier the same day", "In the afternoon"])
    def test_others_on_the_same_day(self, when: str) -> None:
        """Who talks with somebody else on the same day, and visits nobody, holds another meeting."""
        text = f"{M} met with {N} in Oslo on 5 May 2024. {when} {M} exchanged views with {O} and {R}."

        assert [names(told) for told in meetings(text)] == [BOTH, [ANNA, OLE, "Rosa Bellini"]]

    def test_a_guest_whom_others_receive_that_day(self) -> None:
        """Who is received by others on the same day is still on one visit."""
        text = f"{M} held talks in Oslo with {N} on 5 May 2024. In the afternoon {ANNA} was also received by {O}."

        assert [names(told) for told in meetings(text)] == [[ANNA, OLE, PAUL]]

    @pytest.mark.parametrize(
        "second",
        [
            f"On 6 May {ANNA}, still in Oslo, was received by {O}.",
            f"On 6 May {ANNA} called on {O}.",
            f"On 6 May {ANNA} was welcomed in Oslo by {O}.",
        ],
    )
    def test_guests_on_two_days(self, second: str) -> None:
        """Who was a guest of others on two days running was on one visit."""
        told = meeting(f"{M} was received in Oslo on 5 May 2024 by {N}. {second}")

        assert (date(told), names(told)) == ("2024-05-05/2024-05-06", [ANNA, OLE, PAUL])

    @pytest.mark.parametrize(
        "text",
        [
            f"{M} told the guests that five museums could receive them tomorrow, 6 May 2024.",
            f"Over tea {M} and {N} spoke of sending two students to Bergen as trainees.",
        ],
    )
    def test_what_could_be(self, text: str) -> None:
        """What could be, or whom somebody might send to a city, tells neither of a meeting nor of its place."""
        assert [told.place for told in meetings(text) if told.place] == []

    def test_two_who_come_on_two_days(self) -> None:
        """Who receives others on two days running holds two meetings."""
        text = f"{M} met with {N} in Oslo on 5 May 2024. On 6 May {ANNA} met with {O}."

        assert [date(told) for told in meetings(text)] == ["2024-05-05", "2024-05-06"]

    def test_the_round_before(self) -> None:
        """An earlier round has its own day and city, and "the same day" does not go back to it."""
        text = (
            f"{M} and {N} held talks in Oslo on 5 May 2024. They praised what had been agreed at the previous round, "
            f"which had taken place in Bergen in May 2023. On the same day {ANNA} was received by {O}."
        )

        assert [(date(told), told.place) for told in meetings(text)] == [
            ("2024-05-05", "Oslo"),
            ("2023-05", "Bergen"),
        ]

    def test_a_further_date_of_who_joined(self) -> None:
        """A year in what is told of somebody who joined is not the date of the meeting."""
        text = (
            f"A seminar was held in Oslo on 5 May 2024 by {M}. {N} joined by video link and described a house which "
            "began in Bergen in 1998."
        )

        assert [(date(told), names(told)) for told in meetings(text)] == [("2024-05-05", BOTH)]


class TestWhomWordsStandFor:
    """Whom "the senators", "the two" or a title stands for."""

    @pytest.mark.parametrize(
        "again",
        [
            f"On 6 May the senators met {O} in Oslo.",
            f"On 6 May, in Oslo, the two senators were received by {O}.",
            f"Also in Oslo, on 6 May, both senators spoke with {O}.",
        ],
    )
    def test_the_senators(self, again: str) -> None:
        """A group named first is at the further meeting too, where others are named beside it."""
        text = f"Senators {ANNA} and {PAUL} took part in a forum in Bergen on 2 May 2024. {again}"

        assert names(meetings(text)[1]) == [ANNA, OLE, PAUL]

    def test_senators_who_have_not_been_named(self) -> None:
        """Where nobody was named before, the senators stay without names."""
        assert names(meeting(f"On 6 May 2024 the senators met {O} in Oslo.")) == [OLE]

    def test_an_ombudsman_is_one_of_a_country(self) -> None:
        """The commissioner of a country is "the Ombudsman", and not that of an organisation named later."""
        text = (
            f"Commissioner for Human Rights in Kazakhstan {ANNA} visited Oslo on 5 May 2024. She met Council of Europe "
            f"Commissioner for Human Rights {PAUL}. On 2 May the Ombudsman took part in a conference in Bergen."
        )

        assert [names(told) for told in meetings(text)] == [BOTH, [ANNA]]

    def test_whom_the_sentence_before_is_about(self) -> None:
        """Whom the sentence before calls by a title is "she", and not whoever was named last."""
        text = (
            f"A forum met in Bergen on 2 May 2024. Vice-Minister {ANNA} spoke of roads. {N} showed a film. From Bergen "
            f"the Vice-Minister went on to Oslo. She was received there on 5 May by {O}."
        )

        assert names(meetings(text)[-1]) == [ANNA, OLE]

    @pytest.mark.parametrize(
        "again",
        ["Last year, in Bergen, both had sat at the plenary session of GRECO.", "In 2023 the two had met in Bergen."],
    )
    def test_both_of_whom_the_sentence_before_speaks(self, again: str) -> None:
        """The two of whom the sentence before speaks are "both", the guest among them."""
        text = (
            f"{M} was in Oslo on 5 May 2024. She was received by {O}, and the next day by {N}. For {N} the guest was "
            f"no stranger. {again}"
        )

        assert names(meetings(text)[-1]) == BOTH

    @pytest.mark.parametrize("guest", ["the guest", "the vice-minister"])
    def test_somebody_and_the_guest(self, guest: str) -> None:
        """A title beside a name stands for its holder."""
        text = f"Vice-Minister {ANNA} visited Oslo on 5 May 2024. On 9 May, in Bergen, {N} and {guest} held talks."

        assert names(meetings(text)[1]) == BOTH


class TestEntries:
    """Pages that list what took place: a day and a city, and a title."""

    @pytest.mark.parametrize(
        "entry",
        [
            "8 February 2024, Oslo: meeting of the Venice Commission with the Ministry of Justice of Norway",
            "8 February 2024 - meeting of the secretariat with a delegation of the Venice Commission, Oslo",
            "8 February 2024, Oslo. Study visit of the Academy of Justice to the courts of the north.",
            "8 February 2024 | Oslo (Norway)\nRound table on pre-trial detention",
        ],
    )
    def test_an_entry_with_its_title(self, entry: str) -> None:
        """An entry tells by its title what was held, on the day and in the city before it."""
        page = f"{OVERVIEW}\n\nRECENT CONTACTS\n\n{entry}\n\n11 September 2023, Bergen: visit of {M} to Bergen\n"

        assert ("2024-02-08", "Oslo") in [(date(told), told.place) for told in meetings(page)]

    @pytest.mark.parametrize(
        "entry",
        [
            "8 February 2024, Oslo. Round table on detention (cancelled)",
            "8 February 2024, Oslo. The round table on detention will be held online.",
            "8 February, Oslo. Business forum, with the port.",
        ],
    )
    def test_an_entry_that_tells_of_none(self, entry: str) -> None:
        """A title with a verb, or called off, or below a day without its year, tells of no meeting."""
        assert meetings(f"{OVERVIEW}\n\nRECENT CONTACTS\n\n{entry}\n\nThe list is kept by hand.\n") == []

    def test_what_is_named_beside_the_only_meeting_of_a_piece(self) -> None:
        """Of several pieces of news each completes its own meeting."""
        text = (
            f"CULTURE\n\n{M} met with {N} on 5 May 2024 to speak of roads and rivers.\n\n{R} was asked for maps.\n\n"
            f"SPORT\n\n{O} met with Rector Ida Brandt on 7 May 2024 to speak of a stadium that both of them like.\n"
        )

        assert [date(told) for told in meetings(text)] == ["2024-05-05", "2024-05-07"]
