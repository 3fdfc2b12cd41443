"""Standings told by answers, tables, lists of states and clauses that go on about others."""

import pytest

from kzcoe.reading import read


def told(text: str) -> dict[str, list[tuple[str | None, str | None]]]:
    """For each treaty and agreement of a text its standings with their dates."""
    record = read(text)
    named = {str(one.number): one.statements for one in record.conventions}
    named |= {one.id: one.statements for one in record.agreements}
    return {
        id_: [(s.standing.value if s.standing else None, str(s.date) if s.date else None) for s in statements]
        for id_, statements in named.items()
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "- How many treaties of the Council of Europe bind Kazakhstan?\n"
                "- Two. The European Cultural Convention since 2011 and the Anti-Doping Convention."
            ),
            {"18": [("party", "2011")], "135": [("party", None)]},
        ),
        (
            (
                "Kazakhstan has been invited to accede to some treaties.\n- Which ones?\n"
                "- Two: the Budapest Convention in May 2021 and the Istanbul Convention."
            ),
            {"185": [("invited", "2021-05")], "210": [("invited", None)]},
        ),
        (
            "- But Kazakhstan sits in the Venice Commission.\n- Since 2013, and in GRECO since 2019.",
            {"venice-commission": [("member", "2013")], "greco": [("member", "2019")]},
        ),
        (
            "- You are members of commissions and groups.\n- True. Venice Commission since 2013.",
            {"venice-commission": [("member", "2013")]},
        ),
        ("- How many treaties bind Kazakhstan?\n- None. The Istanbul Convention is far away.", {"210": [(None, None)]}),
        (
            "- Which treaties bind Kazakhstan?\n- I could not say. Malta has the Istanbul Convention.",
            {"210": [(None, None)]},
        ),
    ],
)
def test_an_answer_claims_what_was_asked(text: str, expected: dict[str, list[tuple[str | None, str | None]]]) -> None:
    """The treaties named in answer to an open question have the standing that it asks for."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Conventions\nNo. | Subject | In force for Kazakhstan since\n"
                "018 | European Cultural Convention | 03.02.2011\n"
                "127 | Administrative Assistance in Tax Matters | 01.09.2016\n"
            ),
            {"18": [("party", "2011-02-03")], "127": [("party", "2016-09-01")]},
        ),
        (
            (
                "The table\n\nTreaty | Number | Status | Date\nConvention on Cybercrime | 185 | invited | May 2021\n"
                "Saint-Denis Convention | 218 | none | 2021\n"
            ),
            {"185": [("invited", "2021-05")], "218": [(None, None)]},
        ),
        (
            (
                "The table\n\nBody | Status of Kazakhstan | Since\n"
                "Venice Commission | member | 2013\nEPAS | applied | 2024\n"
            ),
            {"venice-commission": [("member", "2013")], "epas": [("applied", "2024")]},
        ),
        (
            (
                "Treaties: Kazakhstan\nNo. | Title | Signature | Entry into force\n"
                "018 | European Cultural Convention | - | 03/02/2011\n185 | Convention on Cybercrime | - | -\n"
            ),
            {"18": [("party", "2011-02-03")], "185": [(None, None)]},
        ),
        (
            (
                "The table\n\nTreaty | Malta | Kazakhstan | Fiji\nETS 018 Culture | S | P 03/02/2011 | –\n"
                "ETS 135 Doping | S | I May 2021 | –\nETS 173 Corruption | – | – | S\nETS 185 Cybercrime | – | C | S\n"
                "P = party, with the day since when; I = invited to accede; C = considering accession; – = no action\n"
            ),
            {
                "18": [("party", "2011-02-03")],
                "135": [("invited", "2021-05")],
                "173": [(None, None)],
                "185": [("intends", None)],
            },
        ),
        (
            (
                "The table\n\nNo. | Kazakhstan | Malta\nETS 018 | R 3.02.2011 | S\nETS 135 | INV | –\n"
                "Key: S - signed, R - ratified, INV - invited to accede\n"
            ),
            {"18": [("party", "2011-02-03")], "135": [("invited", None)]},
        ),
        ("Home | News | Istanbul Convention\n\nKazakhstan was there.", {}),
    ],
)
def test_a_row_of_a_table_claims_with_its_heading(
    text: str, expected: dict[str, list[tuple[str | None, str | None]]]
) -> None:
    """The rows of a table stand alone, and what its heading claims holds for each; a bar of links is no table."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Convention on Cybercrime has many parties. Nine states hold an invitation to accede, among them"
                " Fiji, Kazakhstan (since May 2021) and Malta."
            ),
            {"185": [("invited", "2021-05")]},
        ),
        (
            "Two countries are members of the Venice Commission: Fiji (since 2003) and Kazakhstan (since 2013).",
            {"venice-commission": [("member", "2013")]},
        ),
        (
            "Kazakhstan joined GRECO in May 2019 and received an invitation to the Convention on Cybercrime.",
            {"greco": [("member", "2019-05")], "185": [("invited", None)]},
        ),
        (
            (
                "Kazakhstan was invited to accede to the conventions on corruption (ETS No. 173),"
                " cybercrime (ETS No. 185) and violence against"
                " women (CETS No. 210), in 2019, 2021 and 2022 respectively."
            ),
            {"173": [("invited", "2019")], "185": [("invited", "2021")], "210": [("invited", "2022")]},
        ),
        (
            "A member of GRECO since 2019, Kazakhstan would like to learn more about Eurimages.",
            {"greco": [("member", "2019")], "eurimages": [(None, None)]},
        ),
        (
            (
                "The Convention for the Prevention of Torture (ETS No. 126) was compared with the UN Convention against"
                " Torture, which Kazakhstan ratified in 1998."
            ),
            {"126": [(None, None)]},
        ),
        (
            "Kazakhstan knows the European Social Charter (ETS No. 163), in which it does not take part.",
            {"163": [(None, None)]},
        ),
        ("Kazakhstan has requested an invitation to the Convention on Cybercrime.", {"185": [("intends", None)]}),
        (
            "The law on shelters signed on 3 May 2024 is a step. Kazakhstan spoke of the Istanbul Convention.",
            {"210": [(None, None)]},
        ),
        (
            "The Majilis passed the law on accession to the Anti-Doping Convention. Kazakhstan is glad.",
            {"135": [("intends", None)]},
        ),
        (
            "Malta signed the Istanbul Convention in 2012, and the ministry encouraged it to sign the Faro Convention.",
            {"210": [(None, None)], "199": [(None, None)]},
        ),
        (
            "The guide from Malta praised the Istanbul Convention, which the country ratified. Kazakhstan listened.",
            {"210": [(None, None)]},
        ),
        (
            "Accession to the Convention on Extradition and its Protocols (Nos. 86 and 98) is under study.",
            {"24": [("intends", None)], "86": [("intends", None)], "98": [("intends", None)]},
        ),
        (
            "Of conventions Kazakhstan is bound by number 141 on laundering and number 18, the Cultural Convention.",
            {"141": [("party", None)], "18": [("party", None)]},
        ),
        (
            (
                "The Framework Convention on Artificial Intelligence is new. Astana was considering accession to the"
                " new Framework Convention."
            ),
            {"225": [("intends", None)]},
        ),
        (
            "Malta has been a member of the Venice Commission since 1990, Kazakhstan — since 2013.",
            {"venice-commission": [("member", "2013")]},
        ),
        (
            "Two states of the region belong to GRECO: Georgia (since 1999) and Kazakhstan (since 2019).",
            {"greco": [("member", "2019")]},
        ),
        ("The documents belong to Kazakhstan and GRECO.", {"greco": [(None, None)]}),
        (
            "The draft Law “On accession of the Republic of Kazakhstan to the Faro Convention” has been posted.",
            {"199": [("intends", None)]},
        ),
        (
            "The Committee of Ministers agreed today to invite Kazakhstan to accede to the Faro Convention.",
            {"199": [("invited", None)]},
        ),
        (
            "Malta is a party to the Faro Convention, while Kazakhstan, invited on 3 July 2019, is silent.",
            {"199": [("invited", "2019-07-03")]},
        ),
        (
            "The ministry of Kazakhstan is to submit proposals by May on acceding to the Faro Convention.",
            {"199": [("intends", None)]},
        ),
        ("Kazakhstan has been accepted into the North-South Centre.", {"north-south-centre": [("member", None)]}),
        (
            "Kazakhstan turned to Eurimages with the request to be admitted.",
            {"eurimages": [("applied", None)]},
        ),
        ("CETS 199 | Kazakhstan | Invited: – | Acceded: – | In force: –", {"199": [(None, None)]}),
        (
            "Kazakhstan: Cultural Convention (ETS No. 18) – acceded 3.02.2011; Faro Convention – no action.",
            {"18": [("party", "2011-02-03")], "199": [(None, None)]},
        ),
        (
            "Kazakhstan is a party to ETS No. 30, without its Second Additional Protocol (ETS No. 182).",
            {"30": [("party", None)], "182": [(None, None)]},
        ),
        (
            "Kazakhstan acceded to the Anti-Doping Convention in 2003, but has yet to sign its Protocol (ETS No. 188).",
            {"135": [("party", "2003")], "188": [(None, None)]},
        ),
        (
            "That will be possible once Kazakhstan itself becomes a party to the Convention on Cybercrime.",
            {"185": [(None, None)]},
        ),
        (
            "Kazakhstan is outside the Council of Europe Development Bank; it is in the EBRD, of which it is a member.",
            {"development-bank": [(None, None)]},
        ),
        ("Malta ratified the Faro Convention in 2011 and Kazakhstan in 2015.", {"199": [("party", "2015")]}),
        ("Malta signed the Faro Convention in May 2011, Kazakhstan in June 2015.", {"199": [("signed", "2015-06")]}),
        ("Malta joined GRECO in 2001, and Kazakhstan in 2019.", {"greco": [("member", "2019")]}),
        (
            "Having sat as an observer since 1999, Kazakhstan became a member of GRECO on 3 May 2019.",
            {"greco": [("observer", "1999"), ("member", "2019-05-03")]},
        ),
        (
            (
                "Kazakhstan has the invitations to accede to the Faro Convention and to the Istanbul Convention. The"
                " first was issued on 3 May 2021 and the second in June 2022."
            ),
            {"199": [("invited", "2021-05-03")], "210": [("invited", "2022-06")]},
        ),
        (
            "Kazakhstan has been in the Venice Commission as a member since 2013, after nine years as an observer.",
            {"venice-commission": [("member", "2013")]},
        ),
        (
            "Kazakhstan knows the Convention on Cybercrime, signed in Budapest in November 2001.",
            {"185": [(None, None)]},
        ),
        (
            "Kazakhstan has read the protocols reserved for parties to the Convention on Cybercrime.",
            {"185": [(None, None)]},
        ),
        (
            "Kazakhstan is a party to ETS Nos. 18,\n127 and 135 of the series.",
            {"18": [("party", None)], "127": [("party", None)], "135": [("party", None)]},
        ),
        (
            "Kazakhstan is a party to the tax convention (ETS No. 127) together with its 2010 Protocol.",
            {"127": [("party", None)], "208": [("party", None)]},
        ),
        (
            "Malta has the European Convention on Human Rights, and in 2003 it ratified Protocol No. 13.",
            {"5": [(None, None)], "187": [(None, None)]},
        ),
        (
            "An agreement that clears the way for Kazakhstan to join GRECO was signed on 3 May 2018 in Strasbourg.",
            {"greco": [("applied", "2018-05-03")]},
        ),
    ],
)
def test_a_claim_is_made_of_whom_and_what_it_says(
    text: str, expected: dict[str, list[tuple[str | None, str | None]]]
) -> None:
    """A list of states, a clause of its own and a treaty of others tell of what a claim is made, and since when."""
    assert told(text) == expected
