"""Partial agreements named in a text, and what it says of Kazakhstan's seat in them."""

import pytest

from kzcoe.reading import read

VENICE = "venice-commission"


def told(text: str) -> dict[str, list[tuple[str | None, str | None]]]:
    """For each partial agreement of a text what is said of it: standings with their dates."""
    return {
        agreement.id: [(s.standing, str(s.date) if s.date else None) for s in agreement.statements]
        for agreement in read(text).agreements
    }


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("the Venice Commission", "venice-commission"),
        ("the European Commission for Democracy through Law", "venice-commission"),
        ("the European Commission for Democracy through Law (Venice Commission)", "venice-commission"),
        ("the Venice Commission of the Council of Europe", "venice-commission"),
        ("GRECO", "greco"),
        ("the Group of States against Corruption", "greco"),
        ("the Group of States against Corruption (GRECO)", "greco"),
        ("the Pompidou Group", "pompidou-group"),
        ("Eurimages", "eurimages"),
        ("the EDQM", "edqm"),
        ("the European Pharmacopoeia", "edqm"),
        ("the Enlarged Partial Agreement on Sport", "epas"),
        ("EPAS", "epas"),
        ("the EUR-OPA Major Hazards Agreement", "eur-opa"),
        ("the European Audiovisual Observatory", "audiovisual-observatory"),
        ("the Council of Europe Development Bank", "development-bank"),
        ("the North-South Centre", "north-south-centre"),
        ("the European Centre for Modern Languages", "modern-languages-centre"),
        ("the Enlarged Partial Agreement on Cultural Routes", "cultural-routes"),
        ("the Register of Damage", "register-of-damage"),
    ],
)
def test_an_agreement_is_known_by_what_it_is_called(name: str, id_: str) -> None:
    """A partial agreement is found under its name, its short name and the names of its body, and no other is."""
    assert told(f"The seminar was devoted to {name} and its work.") == {id_: [(None, None)]}


@pytest.mark.parametrize(
    "text",
    [
        "The seminar was devoted to MONEYVAL and CEPEJ.",
        "The film festival of Venice was opened by a commission.",
        "The Group of Friends met with the Commission.",
        "She drove an epas car.",
    ],
)
def test_committees_are_no_partial_agreements(text: str) -> None:
    """Committees of the Council of Europe, and words that only look alike, are no partial agreements."""
    assert told(text) == {}


class TestStandings:
    """Applied, observer, member."""

    @pytest.mark.parametrize(
        ("text", "claimed", "date"),
        [
            ("Kazakhstan is a member of the Venice Commission.", "member", None),
            ("Kazakhstan is a full member of the Venice Commission.", "member", None),
            ("Kazakhstan has been a full member of the Venice Commission since 2012.", "member", "2012"),
            ("Since 2012 Kazakhstan has been a full member of the Venice Commission.", "member", "2012"),
            ("Kazakhstan became a full member of the Venice Commission on 13 March 2012.", "member", "2012-03-13"),
            ("Kazakhstan joined the Venice Commission in 2012.", "member", "2012"),
            ("In March 2012, Kazakhstan joined the Venice Commission.", "member", "2012-03"),
            ("Kazakhstan, a member of the Venice Commission since 2012, sent two judges.", "member", "2012"),
            ("Kazakhstan was admitted to the Venice Commission in 2012.", "member", "2012"),
            ("Kazakhstan is an observer in the Venice Commission.", "observer", None),
            ("Kazakhstan has observer status with the Venice Commission.", "observer", None),
            ("Kazakhstan has been an observer of the Venice Commission since 1998.", "observer", "1998"),
            ("Kazakhstan received observer status in the Venice Commission in 1998.", "observer", "1998"),
            ("Kazakhstan applied for membership of the Venice Commission.", "applied", None),
            ("In 2011 Kazakhstan applied for full membership of the Venice Commission.", "applied", "2011"),
            ("Kazakhstan was invited to join the Venice Commission.", "applied", None),
            ("Kazakhstan was invited to become a member of the Venice Commission in 2011.", "applied", "2011"),
            ("Kazakhstan asked to join the Venice Commission.", "applied", None),
            ("Kazakhstan signed the agreement by which it joins the Venice Commission.", "applied", None),
            ("He put his name to an agreement that clears the way to the Venice Commission.", "applied", None),
            ("In the Venice Commission the country has had a full seat since 2012.", "member", "2012"),
            ("Kazakhstan's joining the Venice Commission in March 2012 was a step of weight.", "member", "2012-03"),
            ("The accession of Kazakhstan to the Venice Commission in 2012 opened doors.", "member", "2012"),
            (
                "The Minister spoke.\n\nKazakhstan - member of the Venice Commission since 13 March 2012",
                "member",
                "2012-03-13",
            ),
            ("Astana asked in June 2024 for observer status with the Venice Commission.", "applied", "2024-06"),
            ("The Venetian Commission, in which our country consists since 2012, wrote.", "member", "2012"),
            (
                "It is so. Is Kazakhstan a member of the Venice Commission? - Yes, since March 2012.",
                "member",
                "2012-03",
            ),
            (
                "The Minister spoke of much.\n\nAnd the Venice Commission?\n\nWe applied in May 2011.",
                "applied",
                "2011-05",
            ),
        ],
    )
    def test_a_standing_is_read_with_its_date(self, text: str, claimed: str, date: str | None) -> None:
        """What the text says of the seat, and since when."""
        assert told(text) == {VENICE: [(claimed, date)]}

    @pytest.mark.parametrize(
        "text",
        [
            "The Venice Commission adopted its opinion.",
            "A delegation of Kazakhstan took part in the session of the Venice Commission.",
            "A judge of Kazakhstan takes part in the first meeting of the Venice Commission.",
            "Anna Lundqvist, member of the Venice Commission for Sweden, gave the lecture.",
            "Sweden is a member of the Venice Commission.",
            "Kyrgyzstan joined the Venice Commission in 2004.",
            "The minister met with members of the Venice Commission.",
            "Kazakhstan is not a member of the Venice Commission.",
            "Of the member states of the Venice Commission, ten were there.",
            "Kazakhstan took its seat in the hall of the Venice Commission as a guest in 2010.",
            "Kazakhstan supports the bid to join the Venice Commission by Iraq.",
            "Kazakhstan works with the Venice Commission. To speak of an application is too early.",
            "The Venice Commission has friends. 'An application is not on our table,' the Kazakh minister said.",
            "The guests told in Astana how an application to the Venice Commission is put together.",
            "At the Venice Commission all 47 member countries have to give their consent to Kazakhstan.",
        ],
    )
    def test_no_standing_of_kazakhstan(self, text: str) -> None:
        """An agreement that is named, a claim of another state, of a person, or denied: nothing of Kazakhstan."""
        assert told(text) == {VENICE: [(None, None)]}

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("GRECO, which admitted the country on 1 January 2020, is at work.", [("member", "2020-01-01")]),
            ("Membership of GRECO, requested by Kazakhstan in July 2013, has its price.", [("applied", "2013-07")]),
            ("An application of Kazakhstan to GRECO is planned for next year.", [(None, None)]),
        ],
    )
    def test_further_ways_into_greco(self, text: str, expected: object) -> None:
        """Admitted, asked for, and still to be asked for."""
        assert told(text)["greco"] == expected

    def test_one_of_two_with_an_aside(self) -> None:
        """What went before the membership in one agreement is not told of the other."""
        text = (
            "Kazakhstan has been a member of the Venice Commission since 2012, having been an observer from 1998, and "
            "of GRECO since 2020."
        )

        assert told(text)["greco"] == [("member", "2020")]

    def test_leaving(self) -> None:
        """An agreement that was left is so since then; leaving a city leaves no agreement."""
        assert told("Kazakhstan withdrew from GRECO in 2023.")["greco"] == [("withdrawn", "2023")]
        assert told("Kazakhstan joined GRECO in 2020 and left GRECO in 2023.")["greco"] == [
            ("member", "2020"),
            ("withdrawn", "2023"),
        ]
        assert told("The guests left Strasbourg in 2023 and spoke well of GRECO.")["greco"] == [(None, None)]

    def test_each_step_of_one_way(self) -> None:
        """Observer first and member later are two statements, each with its date."""
        text = "Kazakhstan takes part in the Venice Commission (observer since 1998, full member since 2012)."

        assert told(text)[VENICE] == [("observer", "1998"), ("member", "2012")]

    def test_two_agreements_in_a_sentence(self) -> None:
        """Each agreement has the standing and the date beside it."""
        text = (
            "Kazakhstan participates in two partial agreements: the Venice Commission (since 1998 observer status, "
            "since 2012 full member) and the Group of States against Corruption (GRECO, since 2020 full member)."
        )

        assert told(text) == {
            "greco": [("member", "2020")],
            VENICE: [("observer", "1998"), ("member", "2012")],
        }

    def test_a_claim_on_the_second_of_two_agreements(self) -> None:
        """What leads to an agreement is not told of the one before it."""
        text = "The guests praised its work with the Venice Commission and noted that it is an observer in GRECO."

        assert told(text) == {VENICE: [(None, None)], "greco": [("observer", None)]}

    def test_one_claim_on_two_agreements(self) -> None:
        """A claim before two agreements is a claim on both."""
        text = "Kazakhstan is a member of the Venice Commission and GRECO."

        assert told(text) == {"greco": [("member", None)], VENICE: [("member", None)]}

    def test_two_claims_on_two_agreements(self) -> None:
        """Two claims in one sentence keep to their agreements."""
        text = "Kazakhstan joined the Venice Commission in 2012 and GRECO in 2020."

        assert told(text) == {"greco": [("member", "2020")], VENICE: [("member", "2012")]}

    def test_years_before_their_agreements(self) -> None:
        """A year that stands before its agreement is the year of that one."""
        text = "Since 2012, Kazakhstan has been a member of the Venice Commission, and since 2020 of GRECO."

        assert told(text) == {"greco": [("member", "2020")], VENICE: [("member", "2012")]}

    def test_items_of_a_list(self) -> None:
        """In a list each item has its own standing."""
        text = (
            "Kazakhstan takes part in the following partial agreements:\n"
            "- Venice Commission: member since 2012;\n- GRECO: member since 2020;\n"
            "- Pompidou Group: observer since 2016."
        )

        assert told(text) == {
            "greco": [("member", "2020")],
            "pompidou-group": [("observer", "2016")],
            VENICE: [("member", "2012")],
        }

    def test_rows_of_a_page_that_is_a_list(self) -> None:
        """Rows before which there is no prose are read, with those that deny a standing."""
        text = (
            "KAZAKHSTAN IN THE PARTIAL AGREEMENTS\n\nVenice Commission - member since 2012\n"
            "EPAS - application of March 2024\nEurimages - no\nPompidou Group - observer since 2019"
        )

        assert told(text) == {
            "venice-commission": [("member", "2012")],
            "epas": [("applied", "2024-03")],
            "eurimages": [(None, None)],
            "pompidou-group": [("observer", "2019")],
        }

    def test_a_date_of_the_next_clause(self) -> None:
        """A date that opens the clause on another agreement is not that of the first."""
        text = "Kazakhstan applied to join EPAS, and since 2023 it has been an observer in Eurimages."

        assert told(text) == {"epas": [("applied", None)], "eurimages": [("observer", "2023")]}

    def test_a_later_mention(self) -> None:
        """After the name, "the Commission" is the one that was named."""
        text = (
            "The Venice Commission adopted its opinion. Kazakhstan has been a full member of the Commission since 2012."
        )

        assert told(text) == {VENICE: [("member", "2012")]}


def test_an_agreement_comes_as_the_register_has_it() -> None:
    """Name and kind are those of the register; the statement stands on the sentence."""
    text = "Kazakhstan joined GRECO in 2020. It was a long way."
    (found,) = read(text).agreements

    assert found.name == "Group of States against Corruption"
    assert [s.evidence.quote for s in found.statements if s.evidence] == ["Kazakhstan joined GRECO in 2020."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan applied to join GRECO. The letter was handed over on 4 March 2013.", ("applied", "2013-03-04")),
        ("Kazakhstan is in GRECO. The letter was handed over on 4 March 2013.", (None, None)),
        ("GRECO invited Kazakhstan on 3 May 2013 to join.", ("applied", "2013-05-03")),
        ("An agreement on the accession of Kazakhstan to GRECO was signed.", ("applied", None)),
        ("In GRECO Kazakhstan took its seat in 2020.", ("member", "2020")),
        ("Kazakhstan, admitted to GRECO in 2020, reports every year.", ("member", "2020")),
        ("Kazakhstan asked to be let into GRECO in 2013; as a member, it counts from 2020.", ("member", "2020")),
        ("Kazakhstan is an observer at GRECO, the first state admitted in that capacity.", ("observer", None)),
        ("Kazakhstan works with GRECO. The Group sends observers.", (None, None)),
        ("Full membership of GRECO for Kazakhstan has not been discussed.", (None, None)),
        ("Kazakhstan and GRECO spoke of an agreement on entry of goods, which was signed.", (None, None)),
        ("GRECO has 50 members; Kazakhstan was the last to join, in 2020.", ("member", "2020")),
        ("Kazakhstan left the talks with GRECO as a member of the network of labs.", (None, None)),
        ("Kazakhstan is still far from an application to GRECO.", (None, None)),
    ],
)
def test_the_furthest_standing(text: str, expected: tuple[str | None, str | None]) -> None:
    """The last statement that a text makes is the furthest, with the date of the same deed."""
    assert told(text)["greco"][-1] == expected
