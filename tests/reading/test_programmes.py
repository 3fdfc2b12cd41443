"""Named co-operation programmes with the years they run."""

import pytest

from kzcoe.reading import read


def found(text: str) -> list[tuple[str, str | None]]:
    """The programmes of a text with their periods."""
    return [(p.name, str(p.period) if p.period else None) for p in read(text).programmes]


@pytest.mark.parametrize(
    ("printed", "name", "period"),
    [
        (
            "the Neighbourhood Co-operation Priorities for Kazakhstan 2024-2027",
            "Neighbourhood Co-operation Priorities for Kazakhstan",
            "2024/2027",
        ),
        (
            "the Neighbourhood Co-operation Priorities for Kazakhstan for 2024–2027",
            "Neighbourhood Co-operation Priorities for Kazakhstan",
            "2024/2027",
        ),
        (
            "the Neighbourhood Co-operation Priorities for Kazakhstan (2024-2027)",
            "Neighbourhood Co-operation Priorities for Kazakhstan",
            "2024/2027",
        ),
        (
            "the Neighbourhood Co-operation Priorities for Kazakhstan",
            "Neighbourhood Co-operation Priorities for Kazakhstan",
            None,
        ),
        ("the Central Asia Rule of Law Programme (2020-2023)", "Central Asia Rule of Law Programme", "2020/2023"),
        ("the Central Asia Rule of Law Programme for 2020–2023", "Central Asia Rule of Law Programme", "2020/2023"),
        ("the Northern Steppe Justice Programme", "Northern Steppe Justice Programme", None),
        ("the joint programme “Courts of the Steppe for All”", "Courts of the Steppe for All", None),
        (
            "the joint programme «Courts of the Steppe for All» for 2021-2024",
            "Courts of the Steppe for All",
            "2021/2024",
        ),
        ("the “Courts of the Steppe for All” project (2021-2024)", "Courts of the Steppe for All", "2021/2024"),
        ("the Northern Steppe Action Plan 2025-2028", "Northern Steppe Action Plan", "2025/2028"),
        ("the Partnership for Good Governance", "Partnership for Good Governance", None),
        ("the Council of Europe’s Clean Steppe Project", "Clean Steppe Project", None),
        ("the EU/UNDP Northern Steppe Justice Programme", "Northern Steppe Justice Programme", None),
        ("the Northern Steppe Justice Programme of the EU and the OSCE", "Northern Steppe Justice Programme", None),
        ("the Northern  Steppe  Justice Programme (2020-2023)", "Northern Steppe Justice Programme", "2020/2023"),
        ("the Northern Steppe Justice Programme III", "Northern Steppe Justice Programme III", None),
        ("the Steppe Border Programme in Asia (STEBO 3)", "Steppe Border Programme in Asia (STEBO 3)", None),
        ("the joint project “Clear Courts”", "Clear Courts", None),
        ("the project ‘Courts of the Steppe for All’", "Courts of the Steppe for All", None),
        ("the project ‘Women’s Courts of the Steppe’ (2020-2023)", "Women’s Courts of the Steppe", "2020/2023"),
        ("“Clear Courts”, a Kazakh-Norwegian co-operation programme for 2020-2022,", "Clear Courts", "2020/2022"),
        (
            "the HELP programme (Human Rights Education for Legal Professionals)",
            "HELP programme (Human Rights Education for Legal Professionals)",
            None,
        ),
        ("Human Rights Education for Legal Professionals", "Human Rights Education for Legal Professionals", None),
        ("the contract for “Courts of the Steppe for All”", "Courts of the Steppe for All", None),
        ("Erasmus+", "Erasmus+", None),
        ("Horizon 2020", "Horizon 2020", None),
    ],
)
def test_a_programme_is_read_with_its_period(printed: str, name: str, period: str | None) -> None:
    """A programme is known by its name without the years, and the years beside it are its period."""
    (programme,) = found(f"The two sides spoke of {printed} at length.")

    assert programme == (name, period)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The Northern Steppe Justice Programme runs from 2021 to 2024.", "2021/2024"),
        ("The Northern Steppe Justice Programme ends in July 2026.", "../2026-07"),
        ("The Northern Steppe Justice Programme runs until 2026.", "../2026"),
        ("The Northern Steppe Justice Programme began in 2024.", "2024/.."),
        ("The Northern Steppe Justice Programme, launched in 2024, goes on.", "2024/.."),
        ("The Northern Steppe Justice Programme was praised in 2024.", None),
        ("The Northern Steppe Justice Programme goes on until 2026.", "../2026"),
        ("The Northern Steppe Justice Programme came to its end in 2026.", "../2026"),
        ("The Northern Steppe Justice Programme began in 2020 and has been extended to May 2026.", "2020/2026-05"),
        ("The Northern Steppe Justice Programme 2019-2022 (extended until May 2023) was praised.", "2019/2023-05"),
        ("The Northern Steppe Justice Programme is planned for 2024-2027.", "2024/2027"),
        ("The Northern Steppe Justice Programme is run by both and has been running since 2020.", "2020/.."),
        (
            (
                "The Northern Steppe Justice Programme, which the two countries and others launched in 2020 and will "
                "run until the end of 2024, was praised."
            ),
            "2020/2024",
        ),
        (
            (
                "“Courts of the Steppe for All”, a programme of the two countries and of others in the region, was "
                "launched in May 2020 and comes to an end in June 2023."
            ),
            "2020-05/2023-06",
        ),
        ("“Courts of the Steppe for All” started in May 2020 and will end in June 2023.", "2020-05/2023-06"),
        ("“Courts of the Steppe for All” — Kingdom of Norway — since May 2023.", "2023-05/.."),
        ("“Courts of the Steppe for All” — Kingdom of Norway — 2022-2025.", "2022/2025"),
        ("The Northern Steppe Justice Programme (until 2027) was praised.", "../2027"),
        ("The EU-Council of Europe joint programme “Courts of the Steppe for All” started in 2020.", "2020/.."),
        ("The end of the “Courts of the Steppe for All” project came in 2023.", None),
        ("The seminar under the Northern Steppe Justice Programme began in March 2023.", None),
        ("She has led the Northern Steppe Justice Programme since 2020.", None),
        ("The Northern Steppe Justice Programme was praised by a judge, who began his work in 2019.", None),
        ("It is part of the project “Courts of the Steppe for All”, paid by the EU and due to end in 2025.", "../2025"),
    ],
)
def test_a_period_may_be_told_by_a_verb(text: str, period: str | None) -> None:
    """What begins or ends has a period open at the other end; any other year is none."""
    assert [p for _, p in found(text)] == [period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The Northern Steppe Justice Programme pays for it. It will run from 2021 to 2024.", "2021/2024"),
        ("They spoke of the Northern Steppe Justice Programme. The programme runs until May 2025.", "../2025-05"),
        ("They spoke of the Northern Steppe Justice Programme. This programme began in 2020.", "2020/.."),
        (
            "The Northern Steppe Justice Programme was launched on 18 March 2021. It will run from 2021 to 2024.",
            "2021/2024",
        ),
        ("They spoke of the Northern Steppe Justice Programme. It began in 2020.", None),
        ("They spoke of the Northern Steppe Justice Programme. The seminar began in 2020.", None),
        ("They spoke of the Northern Steppe Justice Programme. The programme’s head came in 2020.", None),
        ("The Northern Steppe Justice Programme 2021-2024 pays. It began in 2015.", "2021/2024"),
    ],
)
def test_a_period_may_be_told_in_the_next_sentence(text: str, period: str | None) -> None:
    """A sentence that goes on about the programme may tell its period, where it is plain what it speaks of."""
    assert [p for _, p in found(text)] == [period]


@pytest.mark.parametrize(
    "text",
    [
        "The programme was discussed at length.",
        "The two sides spoke of a programme for judges.",
        "Anna Lundqvist, Head of the Programme Coordination Department, came.",
        "Director of Programme Coordination Paul Mertens came.",
        "The Project Manager came late.",
        "The two sides spoke of cooperation priorities.",
        "The State Programme Department was there.",
        "They watched “The Steppe at Night and Day”, a film.",
        "Anna Lundqvist, Northern Steppe Justice Programme Manager, came.",
        "The two sides praised the state programme “Nation of Strong People”.",
        "The two sides praised the programme “Clear Sky”.",
        "The World Food Programme and the United Nations Environment Programme were there.",
        "The two spoke of the EU’s Central Asia programme.",
        "‘We build courts for all here,’ said Paul Mertens, Head of the project.",
        "The judges’ programme and the lawyers’ programme were praised.",
        "The round table “Courts and the Press Today” was held as part of the project.",
        "The “Courts and the Press Today” forum was opened by the head of the programme.",
        "A judge spoke on “The Rule of Law in Our Time” at the opening of the programme.",
        "They heard the choir “Days of the Steppe Song”, which opened in May 2022.",
        "“Borders mean nothing here,” said Paul Mertens, Head of the Programme Office.",
    ],
)
def test_what_has_no_name_is_no_programme(text: str) -> None:
    """A programme that is only described, and an office that runs programmes, are none."""
    assert found(text) == []


def test_a_programme_told_twice_is_one() -> None:
    """The same name, whole or in part, is one programme; the fullest name stays."""
    text = (
        "The two sides spoke of the Neighbourhood Co-operation Priorities for Kazakhstan 2024-2027. "
        "The Neighborhood Cooperation Priorities serve the rule of law."
    )
    (programme,) = read(text).programmes

    assert (programme.name, str(programme.period)) == (
        "Neighbourhood Co-operation Priorities for Kazakhstan",
        "2024/2027",
    )
    assert len(programme.evidence) == 2


def test_two_periods_are_two_programmes() -> None:
    """The same name with other years is the programme of those years."""
    text = (
        "The Neighbourhood Co-operation Priorities for Kazakhstan 2019-2022 were followed by the Neighbourhood "
        "Co-operation Priorities for Kazakhstan 2024-2027."
    )

    assert {period for _, period in found(text)} == {"2019/2022", "2024/2027"}


def test_parts_of_a_period_are_one_period() -> None:
    """Beginning and end told in two places are those of one programme, and so is a period told more finely."""
    text = (
        "The Northern Steppe Justice Programme, launched in 2020, pays for it. The Northern Steppe Justice Programme "
        "(2020-2024) was praised."
    )

    assert found(text) == [("Northern Steppe Justice Programme", "2020/2024")]


def test_a_period_may_follow_another() -> None:
    """The years of the plan before it are those of another programme of the same name."""
    text = "The Northern Steppe Action Plan 2023-2026, which follows that of 2019-2022, was praised."

    assert {period for _, period in found(text)} == {"2019/2022", "2023/2026"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They are covered by “Courts Closer”, a programme of the Council of Europe that runs from 2025 to 2028.",
            [("Courts Closer", "2025/2028")],
        ),
        (
            "This joint programme of both is called “Courts Closer to All”. It runs from May 2018 to April 2020.",
            [("Courts Closer to All", "2018-05/2020-04")],
        ),
        (
            "The partners met.\n\nOur projects\n\nGLACY+             2016 - 2024\nCyberEast          2019 - 2023\n",
            [("GLACY+", "2016/2024"), ("CyberEast", "2019/2023")],
        ),
        (
            "Programmes\n\nNorthern Steppe Justice Programme, 2019-2022 and 2024-2027\nFair Rivers Project, 2020-2024",
            [
                ("Northern Steppe Justice Programme", "2019/2022"),
                ("Northern Steppe Justice Programme", "2024/2027"),
                ("Fair Rivers Project", "2020/2024"),
            ],
        ),
        (
            "It was the Third Steering Committee Meeting of the Northern Steppe Justice Programme.",
            [("Northern Steppe Justice Programme", None)],
        ),
        (
            "“The Northern Steppe Justice Programme paid for more seminars than there are judges,” jokes Ada Berg.",
            [("Northern Steppe Justice Programme", None)],
        ),
        ("The country takes part in the Istanbul Anti-Corruption Action Plan of the OECD.", []),
    ],
)
def test_programmes_in_lists_and_asides(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Rows of a table are read, an event is no part of a name, and what is said in quotes is none."""
    assert sorted(found(text), key=str) == sorted(expected, key=str)


def test_an_article_is_no_part_of_the_name() -> None:
    """A programme that begins a sentence has the same name as one in the middle."""
    assert found("The Northern Steppe Justice Programme was praised.") == [("Northern Steppe Justice Programme", None)]


def test_a_programme_is_not_its_years() -> None:
    """The years of a programme are no date of the meeting at which it was discussed."""
    text = (
        "Deputy Minister Anna Lundqvist and Director Paul Mertens discussed the Northern Steppe Action Plan 2025-2028."
    )

    assert [m.date for m in read(text).meetings] == [None]


_PRIORITIES = "Neighbourhood Co-operation Priorities for Kazakhstan"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "July 2021 saw the successful end of the joint programme “Courts of the Steppe for All”.",
            [("Courts of the Steppe for All", "../2021-07")],
        ),
        (
            "In July 2021 the joint programme “Courts of the Steppe for All” came to its end.",
            [("Courts of the Steppe for All", "../2021-07")],
        ),
        (
            "It was done under the programme “Courts of the Steppe for All”, duly completed in July 2021.",
            [("Courts of the Steppe for All", "../2021-07")],
        ),
        (
            "In July 2021 the joint programme “Courts of the Steppe for All” was discussed.",
            [("Courts of the Steppe for All", None)],
        ),
        (
            "Since May 2022 the Commission has been implementing the project “Courts of the Steppe for All”.",
            [("Courts of the Steppe for All", "2022-05/..")],
        ),
        (
            "All of this is part of the project “Courts of the Steppe for All”, running since May 2022.",
            [("Courts of the Steppe for All", "2022-05/..")],
        ),
        (
            "In July 2021 the project Strengthening the Work of Judges in Small Towns was completed.",
            [("Strengthening the Work of Judges in Small Towns", "../2021-07")],
        ),
        (
            f"The {_PRIORITIES} for 2015-2018 have been carried out, and those for 2019-2021 are under way.",
            [(_PRIORITIES, "2015/2018"), (_PRIORITIES, "2019/2021")],
        ),
        (
            f"The {_PRIORITIES} 2015-2018 came first. A second framework bore the same title and covered 2019-2021.",
            [(_PRIORITIES, "2015/2018"), (_PRIORITIES, "2019/2021")],
        ),
        (
            f"The {_PRIORITIES} 2015-2018 are over. All went well. The next edition covers 2019-2021.",
            [(_PRIORITIES, "2015/2018"), (_PRIORITIES, "2019/2021")],
        ),
        (
            f"The {_PRIORITIES} 2015-2018 are over. A second exhibition covers 1990-1995.",
            [(_PRIORITIES, "2015/2018")],
        ),
        (
            "It is part of the project Safe Bridges for Mountain Towns (2015-2018), led from Oslo.",
            [("Safe Bridges for Mountain Towns", "2015/2018")],
        ),
        (
            "The programme “Global Action on Cybercrime Enhanced” (GLACY-e) runs from 2023 to 2026.",
            [("Global Action on Cybercrime Enhanced", "2023/2026")],
        ),
        ("The programme is good. “If the answer is yes, the towns will gain,” said the mayor.", []),
        ("Anna Berg, Project Coordinator of the Steppe Programmes Division, came.", []),
    ],
)
def test_a_period_told_in_another_way_is_found(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A date before the name, or what is said of the next document, tells the period, too."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The course was the last of RIVER-CA, a project of the European Union.", [("RIVER-CA", None)]),
        (
            "The bank pays for FENLAND, its regional programme launched in March 2021.",
            [("FENLAND", "2021-03/..")],
        ),
        ("They have agreed on a joint project, FIRMLY, for the courts of Narva.", [("FIRMLY", None)]),
        ("The course belongs to the TARNS project, begun in 2021.", [("TARNS", "2021/..")]),
        (
            "They heard about Rivers4U, the project on water. Rivers4U started in May 2022 and ends in June 2024.",
            [("Rivers4U", "2022-05/2024-06")],
        ),
        (
            "They went at the invitation of Clear Northern Rivers, a regional programme launched in January 2020.",
            [("Clear Northern Rivers", "2020-01/..")],
        ),
        ("USAID, the project’s sponsor, was absent; a KOICA project and the OSCE project go on.", []),
        ("In the Northern Lake Region, a programme funded by Norway trains judges.", []),
        ("Anna Berg, a programme manager, and Eva Lind, an expert of the project, came.", []),
    ],
)
def test_words_beside_a_name_tell_that_it_is_a_programmes(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Letters, or a name in capitals, that stand beside a noun for a programme are its name."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            """The following projects are under way:
- Fair Rivers for All (2021-2024);
- HARBOUR – Safer Ports for Crews (1 January 2022 – 31 December 2023).""",
            [("Fair Rivers for All", "2021/2024"), ("HARBOUR – Safer Ports for Crews", "2022-01-01/2023-12-31")],
        ),
        ("Programmes of the bank\n\n- Young Judges, Phase II (2019-2022)", [("Young Judges, Phase II", "2019/2022")]),
        (
            """The bank has begun a project, the ministry said.

Project title: Clear Courts, Trusted Courts
Duration: 1 October 2021 – 30 September 2024
Budget: 100 000 euros""",
            [("Clear Courts, Trusted Courts", "2021-10-01/2024-09-30")],
        ),
        ("Halls of the museum:\n- Kings and Queens (1721-1798);\n- Harbours of the North (1800-1850).", []),
    ],
)
def test_a_list_of_programmes_tells_their_titles(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What a list of programmes or a sheet names with its years is one."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Carried out in 2015-2018, the Northern Steppe Justice Programme reached ten towns.", "2015/2018"),
        ("From 2014 to 2018 the bank paid for the Northern Steppe Justice Programme.", "2014/2018"),
        ("The first was the Northern Steppe Justice Programme. Between 2009 and 2011 it trained judges.", "2009/2011"),
        (
            "The Northern Steppe Justice Programme is over. Judges came. The programme ran from 2015 to 2018.",
            "2015/2018",
        ),
        ("It met the Northern Steppe Justice Programme, which was wound up in July 2018.", "../2018-07"),
        ("2014/15: first Northern Steppe Justice Programme.", "2014/2015"),
        ("From 2020 on: the Northern Steppe Justice Programme, for all five states.", "2020/.."),
        ("In 2015-2018 few had heard of the Northern Steppe Justice Programme.", None),
        ("It was in 2020: the first Northern Steppe Justice Programme was late.", None),
        ("The first was the Northern Steppe Justice Programme. Between 2009 and 2011 he trained judges.", None),
    ],
)
def test_a_period_may_open_a_sentence(text: str, period: str | None) -> None:
    """Years before the name, or before what stands for it, are the programme's if a verb says so."""
    assert found(text) == [("Northern Steppe Justice Programme", period)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has worked for “Second Wind” (2018-2020) since May.", [("Second Wind", "2018/2020")]),
        (
            "It grew out of “Clear Courts” (March 2013 – May 2015, 100 000 euros).",
            [("Clear Courts", "2013-03/2015-05")],
        ),
        ("She showed the film “Second Wind” (2018).", []),
    ],
)
def test_years_in_brackets_tell_a_programme_in_quotes(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A short name in quotes is a programme's where the years in which it ran follow in brackets."""
    assert found(text) == expected


def test_a_next_edition_may_follow_a_semicolon() -> None:
    """What the new document of the same name covers is its period."""
    text = f"The {_PRIORITIES} for 2015-2018 have been carried out; the new Priorities, for 2019-2021, begin in June."

    assert found(text) == [(_PRIORITIES, "2015/2018"), (_PRIORITIES, "2019/2021")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Europe pays, through a project called Roads of Salt and Amber, for the walk.",
            [("Roads of Salt and Amber", None)],
        ),
        (
            "It builds on “Support to the Bar of the Steppe”, which closed in May 2021 and was praised.",
            [("Support to the Bar of the Steppe", "../2021-05")],
        ),
        (
            f"The {_PRIORITIES} 2014-2015 were followed by those for 2019-2022.",
            [(_PRIORITIES, "2014/2015"), (_PRIORITIES, "2019/2022")],
        ),
        ("It told of “Support to the Bar of the Steppe”, closed to us.", []),
    ],
)
def test_a_name_is_told_by_what_became_of_it(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What a project is called, what closed in a year, and what followed a document are programmes."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "This joint European Union and Council of Europe programme, which began in May 2014 and ends in July 2017.",
            [("Support to the Courts of the Northern Steppe", "2014-05/2017-07")],
        ),
        (
            "It was paid for by the Joint Programme named above, under way since May 2014.",
            [("Support to the Courts of the Northern Steppe", "2014-05/..")],
        ),
        ("This programme of concerts began in May 2014 and ends in July.", []),
    ],
)
def test_the_title_of_a_page(words: str, told: list[tuple[str, str]]) -> None:
    """The programme of which a page speaks goes by the title of the page."""
    text = f"Support to the Courts of the Northern Steppe\n\n{words}\n"

    assert [(one.name, str(one.period)) for one in read(text).programmes] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They owe it to a joint programme which ended in July 2012: “Support to the clerks of lakes”. All agree.",
            [("Support to the clerks of lakes", "../2012-07")],
        ),
        (
            "We serve “Fair Lakes for All”. The action is part of the Steppe Law Programme and runs 2020-2023.",
            [("Fair Lakes for All", "2020/2023"), ("Steppe Law Programme", "2020/2023")],
        ),
        (
            "It was paid for by the Steppe Law Programme, which we call SLP. It is in its fifth phase (2010 to 2013).",
            [("Steppe Law Programme", "2010/2013")],
        ),
        (
            "Sport is named in the Northern Steppe Justice Programme, whose current phase covers 2024 to 2027.",
            [("Northern Steppe Justice Programme", "2024/2027")],
        ),
        (
            "Sport is named in the Northern Steppe Justice Programme, whose head taught from 2014 to 2017.",
            [("Northern Steppe Justice Programme", None)],
        ),
        (
            "It came from Border Management in Central Asia, better known as BOMCA. The programme has run since 2003.",
            [("Border Management in Central Asia", "2003/..")],
        ),
        ("The Steppe Initiative Regional Programme was praised.", [("Steppe Initiative Regional Programme", None)]),
    ],
)
def test_a_period_is_told_of_what_was_named_last(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A programme under which another runs, what all but ends a sentence, and a name it is known by are one's own."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            """FACTSHEET

Title:      Clear Courts, Trusted Courts
Duration:   1 March 2015 - 31 August 2017
Budget:     EUR 100 000

Fewer people go to court than ten years ago. The programme trains clerks.""",
            [("Clear Courts, Trusted Courts", "2015-03-01/2017-08-31")],
        ),
        (
            """Delegation » Projects

Clean Water for the Lake Basin

Contract:   DCI-7
Period:     September 2015 - December 2018

Two million people live off the same lake.""",
            [("Clean Water for the Lake Basin", "2015-09/2018-12")],
        ),
        (
            """PROJECT SHEET

Safer Lakes: protection of swimmers in the north

Reference            CA/3318
Duration             1 September 2021 - 31 August 2024

One pupil in three has been in the water.""",
            [("Safer Lakes: protection of swimmers in the north", "2021-09-01/2024-08-31")],
        ),
        (
            """Delegation » Projects

What is paid for, and by whom?

Contract:   DCI-7
Period:     September 2015 - December 2018

Two million people live off the same lake.""",
            [],
        ),
        (
            "Open Lakes for the North (2020-2024) is paid for by the European Union and run by the Council of Europe.",
            [("Open Lakes for the North", "2020/2024")],
        ),
        ("Open Lakes for the North (2020-2024) is what the poet called his book.", []),
        (
            """Clear Lakes for the North

Project fact sheet

Duration: 1 September 2014 - 31 August 2016, prolonged at no extra cost until 28 February 2017
Budget: EUR 740 000""",
            [("Clear Lakes for the North", "2014-09-01/2017-02-28")],
        ),
        (
            "It is part of the programme “Clear Lakes for All”. Drawn up for 2019-2022, it has been extended to 2023.",
            [("Clear Lakes for All", "2019/2023")],
        ),
        (
            "It belongs to the project “Clear Lakes for All”, launched by the Council of Europe in April 2018.",
            [("Clear Lakes for All", "2018-04/..")],
        ),
        (
            """Kazakhstan is no member. What it takes part in is told here, with the years of each programme.

Programmes

"Fighting Floods in the North"      September 2016 - August 2019
"Schools of the Northern Lakes"     2018-2020

They are paid for by both.""",
            [("Fighting Floods in the North", "2016-09/2019-08"), ("Schools of the Northern Lakes", "2018/2020")],
        ),
    ],
)
def test_sheets_and_columns(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The labels of a sheet, the title above them, and columns tell a programme and its period."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The next call of “Clear Lakes”, our exchange with Oslo (2018–2021), closes soon.",
            [("Clear Lakes", "2018/2021")],
        ),
        (
            "It is paid for by “Living North”, the Foundation's programme with two zoos (2009–2013).",
            [("Living North", "2009/2013")],
        ),
        (
            "Until then there is “Debut North”, which we share with the Institute, 2021 to 2024, eight films a year.",
            [("Debut North", "2021/2024")],
        ),
        (
            """Kazakhstan is no member. What it takes part in is told here, with the years of each programme.

Programmes
– “Protecting lakes, rivers and streams of the north”, European Union and Venice Commission, 2009–2012.
– “Platform of the Lakes”, European Union, from January 2012.

They are paid for by both.""",
            [
                ("Platform of the Lakes", "2012-01/.."),
                ("Protecting lakes, rivers and streams of the north", "2009/2012"),
            ],
        ),
        ("In “Living North”, our film with two zoos, 40 animals were shown.", []),
    ],
)
def test_quoted_names_and_whose_they_are(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A name in quotes is a programme's where it stands in a list of them, or is told to be ours, with its years."""
    assert found(text) == expected
