"""Numbered documents: what kind, which number, of when; and what bears no number or is no document."""

import pytest

from kzcoe.reading import read


def found(text: str) -> list[tuple[str, str, str | None]]:
    """The documents of a text: kind, number and date."""
    return [(d.kind, d.number, str(d.date) if d.date else None) for d in read(text).documents]


@pytest.mark.parametrize(
    ("name", "kind", "number", "date"),
    [
        ("Resolution 2193 (2017)", "resolution", "2193", "2017"),
        ("Resolution No. 2193", "resolution", "2193", None),
        ("Resolution No. 2193 (2017)", "resolution", "2193", "2017"),
        ("Resolution № 2193", "resolution", "2193", None),
        ("resolution number 2193", "resolution", "2193", None),
        ("Resolution No. 2193 of 12 October 2017", "resolution", "2193", "2017-10-12"),
        ("Resolution 2193 of 12 October 2017", "resolution", "2193", "2017-10-12"),
        ("Resolution 2193, adopted on 12 October 2017,", "resolution", "2193", "2017-10-12"),
        ("Resolution No. 2193 dated 12.10.2017", "resolution", "2193", "2017-10-12"),
        ("Resolution CM/Res(2013)38", "resolution", "CM/Res(2013)38", "2013"),
        ("Recommendation 1991 (2012)", "recommendation", "1991", "2012"),
        ("Recommendation No. R (97) 20", "recommendation", "R (97) 20", None),
        ("Recommendation CM/Rec(2010)12", "recommendation", "CM/Rec(2010)12", "2010"),
        ("Opinion No. 612/2011", "opinion", "612/2011", None),
        ("Opinion 612/2011", "opinion", "612/2011", None),
        ("Opinion CDL-AD(2011)012", "opinion", "CDL-AD(2011)012", "2011"),
        ("CDL-AD(2011)012", "opinion", "CDL-AD(2011)012", "2011"),
        ("opinion no. 612/2011", "opinion", "612/2011", None),
        ("Written Declaration No. 771", "written declaration", "771", None),
        ("Written declaration No. 771 of 14 May 2025", "written declaration", "771", "2025-05-14"),
        ("written declaration 771", "written declaration", "771", None),
        ("Declaration No. 771", "declaration", "771", None),
        ("Report No. 12", "report", "12", None),
        ("the report (Doc. 15432)", "report", "15432", None),
        ("Doc. 15432", "report", "15432", None),
        ("GrecoEval5Rep(2021)3", "report", "GrecoEval5Rep(2021)3", "2021"),
        ("the UN General Assembly resolution 71/189 of 19 December 2016", "resolution", "71/189", "2016-12-19"),
        ("GrecoEval1/2Rep(2019)3", "report", "GrecoEval1/2Rep(2019)3", "2019"),
        ("the report CPT/Inf (2014) 7", "report", "CPT/Inf (2014) 7", "2014"),
        ("MONEYVAL(2018)12", "report", "MONEYVAL(2018)12", "2018"),
        ("the declaration Decl(21/05/2014)2", "declaration", "Decl(21/05/2014)2", "2014"),
        ("Decl(21/05/2014)2 of 21 May 2014", "declaration", "Decl(21/05/2014)2", "2014-05-21"),
        ("the resolution 2019/2712(RSP)", "resolution", "2019/2712(RSP)", "2019"),
        ("Recommendation 2011-2", "recommendation", "2011-2", "2011"),
        ("Resolution CM/ResAP(2012)5", "resolution", "CM/ResAP(2012)5", "2012"),
        ("Resolution ResAP(2003)5", "resolution", "ResAP(2003)5", "2003"),
        ("the declaration “The way forward” (No. 771 by 14.05.2025 year)", "declaration", "771", "2025-05-14"),
        ("the document «The way forward» (No. 771)", "document", "771", None),
        ("the statutory resolution (89) 40 from 5 May 1989", "resolution", "(89) 40", "1989-05-05"),
        ("the recommendation No. R (97) 20", "recommendation", "R (97) 20", None),
    ],
)
def test_a_document_is_read_with_kind_number_and_date(name: str, kind: str, number: str, date: str | None) -> None:
    """A document is known by its kind and number; its date is the one printed beside it."""
    assert found(f"The Assembly spoke of {name} at length.") == [(kind, number, date)]


@pytest.mark.parametrize(
    "text",
    [
        "The Assembly adopted a resolution on the rule of law.",
        "The Assembly adopted a declaration by 22 votes.",
        "The opinion of 2017 was read.",
        "In the opinion of 200 guests, the talks went well.",
        "The report of 12 pages was read.",
        "The report covers 2020 and 2021.",
        "The report 2019-20 was read.",
        "The Resolution 2019/XY was read.",
        "The Convention (ETS No. 127) was read.",
        "Article 12 and paragraph 3 of the law were read.",
        "The law No. 127 was read.",
        "Decree of the President No. 12 was read.",
        "Room 305 was full.",
        "She was asked for her opinion in 2019.",
        "Reports of 5 June say so.",
        "Resolution of 12 October 2017 was read.",
        "The ministers of the Union took Decision No. 14.",
        "The Council agreed on the chairmanship (Decision No. 3/21).",
        "Resolution No. 1050 of the Government of Kazakhstan was amended.",
        "The plenum's normative resolution No. 4 was quoted.",
        "UN Security Council Resolution 2417 was quoted.",
        "She quoted resolution 71/189 of the General Assembly.",
        "The principles (UN General Assembly resolution 71/189) were read.",
        "General recommendation No. 19 of the committee was read.",
        "ILO Recommendation No. 203 was read.",
    ],
)
def test_what_bears_no_number_is_no_document(text: str) -> None:
    """A resolution, report or opinion without a number, and a law or a treaty with one, are no documents here."""
    assert found(text) == []


def test_each_of_several_documents_is_found() -> None:
    """Each document of a text has its own kind, number and date."""
    text = "The Assembly adopted Resolution 2193 (2017) and Recommendation 2110 (2017). Doc. 14399 was read."

    assert set(found(text)) == {
        ("resolution", "2193", "2017"),
        ("recommendation", "2110", "2017"),
        ("report", "14399", None),
    }


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        ("Resolutions 2193 (2017) and 2194 (2017)", ["2193", "2194"]),
        ("Resolutions 2193 (2017), 2195 (2018) and 2013 (2014)", ["2193", "2195", "2013"]),
        ("Opinions 612/2011 and 613/2012", ["612/2011", "613/2012"]),
        ("Written declarations No. 712 and No. 713", ["712", "713"]),
        ("Resolutions 2193 (2017) and 2018", ["2193"]),
        ("Resolutions 2193 (2017) and 120 members", ["2193"]),
        ("Recommendations 711 and 500 others", ["711"]),
        ("Resolution 2193 (2017), 2194 (2017) having been withdrawn,", ["2193"]),
    ],
)
def test_several_numbers_after_one_word(names: str, numbers: list[str]) -> None:
    """Numbers of one form after one plural are those of several documents; a count or a year is none."""
    assert {number for _, number, _ in found(f"The Assembly spoke of {names} at length.")} == set(numbers)


def test_a_link_to_a_document_names_it() -> None:
    """A line that sends the reader on to a document is no line of links."""
    assert found("See also: PACE Resolution 2193 (2017); Recommendation 2110 (2017).") == [
        ("recommendation", "2110", "2017"),
        ("resolution", "2193", "2017"),
    ]


def test_each_document_has_its_own_year() -> None:
    """Of two documents side by side each has the year of its number."""
    text = "The Assembly adopted Resolution 2193 (2017) and Opinion 301 (2021)."

    assert set(found(text)) == {("resolution", "2193", "2017"), ("opinion", "301", "2021")}


def test_a_document_told_twice_is_one() -> None:
    """A document named twice is one, with the fuller date and both places as evidence."""
    text = "Resolution 2193 (2017) was read. Resolution 2193, adopted on 12 October 2017, is short."
    (document,) = read(text).documents

    assert (document.number, str(document.date)) == ("2193", "2017-10-12")
    assert [evidence.quote for evidence in document.evidence] == ["Resolution 2193 (2017)", "Resolution 2193"]


def test_the_kind_of_a_document_may_stand_before() -> None:
    """A mere "document" with a number is of the kind that the text has named before."""
    text = "The Assembly has adopted a declaration. The document «The way forward» (No. 771) was signed by ten."

    assert found(text) == [("declaration", "771", None)]


def test_a_date_takes_its_year_from_the_stamp() -> None:
    """The day of a document is completed like any other."""
    (document,) = read("Resolution No. 2193 of 12 October was read.", published="2017-10-20").documents

    assert str(document.date) == "2017-10-12"


def test_the_number_of_a_document_is_no_year() -> None:
    """A number that looks like a year is the number."""
    assert found("The Assembly adopted Resolution 2013 (2014).") == [("resolution", "2013", "2014")]


def test_a_number_on_the_next_line() -> None:
    """The year in brackets at the beginning of a line is no bullet where a number follows."""
    text = "They spoke.\n\nThe Assembly recalled that all of this is settled by the resolution\n(89) 40 of 5 May 1989."

    assert found(text) == [("resolution", "(89) 40", "1989-05-05")]
