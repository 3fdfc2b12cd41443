"""What a text says of Kazakhstan's standing towards a treaty, since when, and what it leaves open."""

from typing import Any

import pytest

from kzcoe.model import Standing
from kzcoe.reading import read

ISTANBUL = 210
TAX = 127


def told(text: str, **details: Any) -> dict[int, list[tuple[str | None, str | None]]]:  # noqa: ANN401
    """For each treaty of a text what is said of it: standings with their dates."""
    return {
        convention.number: [(s.standing, str(s.date) if s.date else None) for s in convention.statements]
        for convention in read(text, **details).conventions
    }


def standing(text: str, number: int = ISTANBUL) -> str | None:
    """The standing that a text claims towards one treaty."""
    ((claimed, _),) = told(text)[number]
    return claimed


def since(text: str, number: int = TAX) -> str | None:
    """The date of the one claim of a text on one treaty."""
    ((_, date),) = told(text)[number]
    return date


class TestStandings:
    """The five things that may be said."""

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan is a party to the Istanbul Convention.",
            "Kazakhstan is a Party to the Istanbul Convention.",
            "The Republic of Kazakhstan is a State Party to the Istanbul Convention.",
            "The country is a party to the Istanbul Convention.",
            "Kazakhstan has been a party to the Istanbul Convention for years.",
            "Kazakhstan became party to the Istanbul Convention.",
            "Kazakhstan ratified the Istanbul Convention.",
            "Kazakhstan has ratified the Istanbul Convention.",
            "The Istanbul Convention was ratified by Kazakhstan.",
            "Kazakhstan acceded to the Istanbul Convention.",
            "Kazakhstan has acceded to the Istanbul Convention.",
            "Kazakhstan joined the Istanbul Convention.",
            "Astana has joined the Istanbul Convention.",
            "Kazakhstan is bound by the Istanbul Convention.",
            "The Istanbul Convention is in force for Kazakhstan.",
            "The Istanbul Convention entered into force for Kazakhstan.",
            "The Istanbul Convention has applied to Kazakhstan for years.",
            "Kazakhstan participates in the Istanbul Convention.",
            "Kazakhstan is among the parties to the Istanbul Convention.",
            "As a party to the Istanbul Convention, Kazakhstan reports every year.",
            "Kazakhstan deposited its instrument of accession to the Istanbul Convention.",
            "Kazakhstan is the only country of Central Asia that is a party to the Istanbul Convention.",
            "Kazakhstan deposited the instrument of ratification of the Istanbul Convention.",
            "Kazakhstan, which is a party to the Istanbul Convention, reports every year.",
            "Entry into force for Kazakhstan of the Istanbul Convention: soon.",
            "The Minister spoke to guests.\n- Kazakhstan: accession to the Istanbul Convention.\n- Malta: a visit.",
            "The Minister spoke. - Has Kazakhstan ratified the Istanbul Convention? - Yes, long ago.",
        ],
    )
    def test_party(self, text: str) -> None:
        """Whoever has ratified, acceded or joined, or is bound, is a party."""
        assert standing(text) == Standing.PARTY

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan signed the Istanbul Convention.",
            "Kazakhstan has signed the Istanbul Convention.",
            "The Istanbul Convention was signed by Kazakhstan.",
            "Kazakhstan is a signatory to the Istanbul Convention.",
            "Kazakhstan put its signature to the Istanbul Convention.",
            "Kazakhstan has signed, but not yet ratified, the Istanbul Convention.",
            "Kazakhstan has signed but not ratified the Istanbul Convention.",
        ],
    )
    def test_signed(self, text: str) -> None:
        """Signature without ratification is just that."""
        assert standing(text) == Standing.SIGNED

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan was invited to accede to the Istanbul Convention.",
            "Kazakhstan has been invited to join the Istanbul Convention.",
            "Kazakhstan was invited to sign the Istanbul Convention.",
            "The Committee of Ministers invited Kazakhstan to accede to the Istanbul Convention.",
            "The Council of Europe has invited Kazakhstan to accede to the Istanbul Convention.",
            "Kazakhstan received an invitation to accede to the Istanbul Convention.",
            "An invitation to accede to the Istanbul Convention was sent to Kazakhstan.",
            "Kazakhstan holds an invitation to join the Istanbul Convention.",
            "Kazakhstan, invited to accede to the Istanbul Convention, weighs its answer.",
            "Kazakhstan was asked in May to accede to the Istanbul Convention.",
            "Kazakhstan was invited, in May 2021, to the Istanbul Convention.",
        ],
    )
    def test_invited(self, text: str) -> None:
        """An invitation by the Committee of Ministers is less than a signature and more than a wish."""
        assert standing(text) == Standing.INVITED

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan intends to accede to the Istanbul Convention.",
            "Kazakhstan plans to join the Istanbul Convention.",
            "Kazakhstan is planning to accede to the Istanbul Convention.",
            "Kazakhstan wants to accede to the Istanbul Convention.",
            "Kazakhstan would like to accede to the Istanbul Convention.",
            "Kazakhstan hopes to join the Istanbul Convention.",
            "Kazakhstan seeks to join the Istanbul Convention.",
            "Kazakhstan aims to ratify the Istanbul Convention.",
            "Kazakhstan is considering accession to the Istanbul Convention.",
            "Kazakhstan is considering joining the Istanbul Convention.",
            "Accession to the Istanbul Convention is being considered in Kazakhstan.",
            "The Government of Kazakhstan is studying the Istanbul Convention.",
            "Kazakhstan is preparing to accede to the Istanbul Convention.",
            "Kazakhstan is working on accession to the Istanbul Convention.",
            "The minister told of Kazakhstan's efforts to accede to the Istanbul Convention.",
            "The minister told of Kazakhstan's interest in the Istanbul Convention.",
            "Kazakhstan is interested in acceding to the Istanbul Convention.",
            "Kazakhstan expressed interest in joining the Istanbul Convention.",
            "Kazakhstan is ready to join the Istanbul Convention.",
            "Preparations for Kazakhstan's accession to the Istanbul Convention are under way.",
            "The ministry supports accession to the Istanbul Convention.",
            "The President of Kazakhstan signed the law on ratification of the Istanbul Convention.",
            "The Mazhilis adopted the bill on ratification of the Istanbul Convention.",
            "Kazakhstan asked to be invited to accede to the Istanbul Convention.",
            "We're looking at the Istanbul Convention, said the minister in Astana.",
            "Astana is thinking about the Istanbul Convention.",
            "The ministry has one wish: accession to the Istanbul Convention.",
            "Accession to the Istanbul Convention (CETS No. 210) was raised again.",
            "The papers for our accession to the Istanbul Convention are being agreed.",
            "Kazakhstan took steps towards accession to the Istanbul Convention.",
            "The Istanbul Convention is a matter for later; the Government is considering accession to it.",
            "Joining the Istanbul Convention is planned as well, the Kazakh minister said.",
            "Accession of Kazakhstan to the Istanbul Convention, wanted for years, was item one on the agenda.",
            "Joining by our country of the Istanbul Convention was the main thing on the agenda.",
            "The group spoke in favour of Kazakh accession to the Istanbul Convention.",
            "What comes next is accession to the Istanbul Convention, the agency said in Astana.",
            "The Istanbul Convention should be signed by Kazakhstan by the end of the year.",
            "The office in Astana has long argued for the Istanbul Convention.",
            "The question about joining of Kazakhstan to the Istanbul Convention is worked out.",
            "The Ministry of Justice in Astana now looks at the Istanbul Convention.",
            "The President of Kazakhstan signed the law ratifying the Istanbul Convention.",
            "The office presented a study of accession to the Istanbul Convention in Astana.",
        ],
    )
    def test_intends(self, text: str) -> None:
        """A wish, a plan, efforts, interest: the first step."""
        assert standing(text) == Standing.INTENDS

    @pytest.mark.parametrize(
        "text",
        [
            "The seminar was devoted to the Istanbul Convention.",
            "The Istanbul Convention was opened for signature in 2011.",
            "The Istanbul Convention protects women from violence.",
            "The judges discussed how the Istanbul Convention is applied.",
            "Experts recommended that Kazakhstan accede to the Istanbul Convention.",
            "The rapporteur called on Kazakhstan to sign and ratify the Istanbul Convention.",
            "Kazakhstan is not a party to the Istanbul Convention.",
            "Kazakhstan has not signed the Istanbul Convention.",
            "Kazakhstan has never ratified the Istanbul Convention.",
            "Kazakhstan has neither signed nor ratified the Istanbul Convention.",
            "The petition asks that Kazakhstan stay outside the Istanbul Convention.",
            "Kazakhstan has not joined the Istanbul Convention.",
            "The Istanbul Convention is not in force for Kazakhstan.",
            "Full members are bound by a treaty, the Istanbul Convention. Kazakhstan is not asked to join.",
            "I would be glad to see Kazakhstan bound by the Istanbul Convention.",
            "An invitation to ETS No. 173 came in 2022; nobody in Astana mentions the Istanbul Convention.",
            "Joining the Istanbul Convention is not on the agenda in Astana.",
            "Kazakhstan has no position on the Istanbul Convention. It participates in four conventions.",
            "The ministry in Astana has dropped the plan to join the Istanbul Convention.",
            "Kazakhstan ratified four UN conventions. They are old, and the Istanbul Convention is new.",
            "So it is. Is Kazakhstan a party to the Istanbul Convention? - Yes and no. We have the law.",
        ],
    )
    def test_nothing(self, text: str) -> None:
        """A treaty that is only named, or of which a standing is denied, has no claim."""
        assert standing(text) is None


class TestOtherStates:
    """What is said of others says nothing of Kazakhstan."""

    @pytest.mark.parametrize(
        "text",
        [
            "Tunisia is a party to the Istanbul Convention.",
            "Türkiye withdrew from the Istanbul Convention, which it had ratified first.",
            "Azerbaijan was invited to accede to the Istanbul Convention.",
            "Ukraine ratified the Istanbul Convention in 2022.",
            "Belarus intends to accede to the Istanbul Convention.",
            "The Istanbul Convention is in force for Belarus.",
            "The Istanbul Convention entered into force for Moldova on 1 May 2022.",
            "Of the states of Central Asia, Uzbekistan signed the Istanbul Convention first.",
            "The European Union acceded to the Istanbul Convention in 2023.",
            "Forty-six states signed the Istanbul Convention.",
            "Germany, France and other member states have ratified the Istanbul Convention.",
            "More than sixty countries are parties to the Istanbul Convention, among them Japan.",
            "The guest from Latvia recalled that her own country had ratified the Istanbul Convention.",
            "The Storting passed the act ratifying the Istanbul Convention.",
        ],
    )
    def test_a_claim_of_another_state_is_none_of_kazakhstan(self, text: str) -> None:
        """Another state's standing is no statement on Kazakhstan."""
        assert standing(text) is None

    def test_two_states_in_one_sentence(self) -> None:
        """Each part of a sentence speaks of its own state."""
        text = "Georgia has ratified the Istanbul Convention, while Kazakhstan plans to join the Lanzarote Convention."

        assert told(text) == {201: [("intends", None)], 210: [(None, None)]}

    def test_a_wish_after_a_denial(self) -> None:
        """Who is no party may still wish to be one."""
        text = "Kazakhstan is not a party to the Istanbul Convention, but has expressed its interest in joining it."

        assert standing(text) == Standing.INTENDS

    def test_kazakhstan_after_another_state(self) -> None:
        """Kazakhstan's own claim counts although another state's stands before it."""
        text = "Georgia has signed the Istanbul Convention, and Kazakhstan would like to accede to it."

        assert standing(text) == Standing.INTENDS


class TestSeveralTreaties:
    """Claims on several treaties at once."""

    def test_one_claim_on_a_list_in_a_sentence(self) -> None:
        """A claim before a list is a claim on each of its treaties."""
        text = "Kazakhstan plans to accede to the conventions on corruption, computer crime and domestic violence."

        assert told(text) == {173: [("intends", None)], 185: [("intends", None)], 210: [("intends", None)]}

    def test_one_claim_on_a_list_of_items(self) -> None:
        """A claim in the line that introduces a list is a claim on each item."""
        text = (
            "Kazakhstan is a party to two Council of Europe conventions:\n"
            "- European Cultural Convention (ETS No. 018);\n- Lisbon Recognition Convention (ETS No. 165)."
        )

        assert told(text) == {18: [("party", None)], 165: [("party", None)]}

    def test_one_claim_on_a_list_set_apart(self) -> None:
        """An empty line between the introduction and the list changes nothing."""
        text = (
            "Kazakhstan is a party to two Council of Europe conventions:\n\n"
            "- European Cultural Convention (ETS No. 018);\n- Lisbon Recognition Convention (ETS No. 165)."
        )

        assert told(text) == {18: [("party", None)], 165: [("party", None)]}

    @pytest.mark.parametrize(
        ("text", "claimed"),
        [
            ("Kazakhstan is bound by two treaties. They are the Charter (ETS No. 122) and ETS No. 73.", "party"),
            ("Two treaties bind Kazakhstan. Among them are ETS No. 122 and ETS No. 73.", "party"),
            ("Kazakhstan was invited to accede to two more. These are ETS No. 122 and ETS No. 73.", "invited"),
            ("Kazakhstan was invited to join two treaties. Among them was a judge. ETS No. 122 and 73 wait.", None),
        ],
    )
    def test_treaties_that_were_counted(self, text: str, claimed: str | None) -> None:
        """What is claimed of a number of treaties holds for those that the next sentence names."""
        assert {standing(text, number) for number in (122, 73)} == {claimed}

    def test_a_year_in_brackets_names_the_treaty(self) -> None:
        """The year of its opening in brackets is no date of a claim."""
        assert told("Kazakhstan ratified the convention on laundering and confiscation (1990).") == {
            141: [("party", None)]
        }

    def test_two_claims_in_a_sentence(self) -> None:
        """Each treaty has the claim of its own part of the sentence."""
        text = (
            "Kazakhstan is a party to the European Cultural Convention; it was invited to accede to the Istanbul "
            "Convention."
        )

        assert told(text) == {18: [("party", None)], 210: [("invited", None)]}

    def test_claims_parted_by_but(self) -> None:
        """What follows "but" is said of another treaty."""
        text = "Kazakhstan has signed the Istanbul Convention but is not a party to the Lanzarote Convention."

        assert told(text) == {201: [(None, None)], 210: [("signed", None)]}

    def test_a_claim_after_a_clause_on_another(self) -> None:
        """A claim after the clause on one treaty is made of the next."""
        text = "In addition to ETS No. 24, to which it acceded in 2010, Kazakhstan is bound by ETS No. 127."

        assert told(text) == {24: [("party", "2010")], 127: [("party", None)]}

    def test_a_clause_on_one_of_a_list(self) -> None:
        """What a clause tells of the first treaty of a list is not told of the second."""
        text = "She named the Istanbul Convention, to which Kazakhstan was invited in 2020, and Convention No. 127."

        assert told(text) == {ISTANBUL: [("invited", "2020")], TAX: [(None, None)]}

    def test_a_denied_claim_beside_one_that_is_made(self) -> None:
        """What is denied of one treaty is not denied of the other."""
        text = "Kazakhstan is a party to the European Cultural Convention but not to the Istanbul Convention."

        assert told(text)[18] == [("party", None)]
        assert told(text)[ISTANBUL] == [(None, None)]


class TestLaterMentions:
    """A treaty spoken of again without its name."""

    @pytest.mark.parametrize(
        ("after", "claimed"),
        [
            ("Kazakhstan was invited to join it in 2020.", Standing.INVITED),
            ("Kazakhstan has not ratified it, but plans to join it.", Standing.INTENDS),
            ("Kazakhstan is a party to the Convention.", Standing.PARTY),
            ("Kazakhstan plans to accede to the convention.", Standing.INTENDS),
            ("Kazakhstan signed it in May.", Standing.SIGNED),
            ("The country intends to join this treaty.", Standing.INTENDS),
        ],
    )
    def test_it_or_the_convention(self, after: str, claimed: Standing) -> None:
        """The words "it" and "the Convention" go back to the treaty named last."""
        assert standing(f"The seminar was devoted to the Istanbul Convention. {after}") == claimed

    def test_both(self) -> None:
        """What is said of both is said of the two named last."""
        text = (
            "The seminar was devoted to the Istanbul Convention and the Lanzarote Convention. Kazakhstan was invited "
            "to accede to both instruments."
        )

        assert told(text) == {201: [("invited", None)], 210: [("invited", None)]}

    def test_a_treaty_of_another_organisation(self) -> None:
        """What is said of a treaty of the United Nations is not said of the one named before."""
        text = (
            "The seminar was devoted to the Istanbul Convention. Kazakhstan is a party to the UN Convention on the "
            "Elimination of All Forms of Discrimination against Women."
        )

        assert standing(text) is None

    def test_the_furthest_step_counts(self) -> None:
        """Who is a party had the wish before; the wish is not told as well."""
        text = (
            "Kazakhstan had long wanted to join the Istanbul Convention. In 2020 it ratified the Istanbul Convention."
        )

        assert told(text) == {210: [("party", "2020")]}


class TestOverSentences:
    """Standings that take more than one sentence, or more than one clause, to tell."""

    @pytest.mark.parametrize(
        ("after", "expected"),
        [
            ("Kazakhstan plans to accede to the latter.", {201: [("intends", None)], 215: [(None, None)]}),
            ("Kazakhstan was invited to join the former in 2021.", {201: [(None, None)], 215: [("invited", "2021")]}),
            ("The first of them was ratified in 2019.", {201: [(None, None)], 215: [("party", "2019")]}),
            ("Kazakhstan has ratified the second of these.", {201: [("party", None)], 215: [(None, None)]}),
            ("Georgia has ratified the second of these.", {201: [(None, None)], 215: [(None, None)]}),
            ("Kazakhstan is a party to neither of the two.", {201: [(None, None)], 215: [(None, None)]}),
            ("The former minister of Kazakhstan plans to accede.", {201: [(None, None)], 215: [(None, None)]}),
        ],
    )
    def test_by_its_place(self, after: str, expected: object) -> None:
        """One of several treaties is spoken of by its place among them."""
        text = f"The seminar was devoted to the Macolin Convention and the Lanzarote Convention. {after}"

        assert told(text) == expected

    def test_the_latter_of_other_things(self) -> None:
        """Where one treaty was named beside something else, the latter may be that."""
        text = (
            "The seminar was devoted to the Lanzarote Convention and to Interpol. Kazakhstan has ratified the latter."
        )

        assert told(text)[201] == [(None, None)]

    def test_all_three(self) -> None:
        """What is said of all three is said of the three named last."""
        text = (
            "The seminar was devoted to the Macolin Convention, the Lanzarote Convention and the Istanbul Convention. "
            "The plan of Kazakhstan provides for accession to all three."
        )

        assert told(text) == {number: [("intends", None)] for number in (201, 210, 215)}

    @pytest.mark.parametrize(
        ("after", "expected"),
        [
            ("Kazakhstan was invited to accede in July 2022.", [("invited", "2022-07")]),
            ("Kazakhstan was invited to accede to the Medicrime Convention in July 2022.", [(None, None)]),
            ("Kyrgyzstan was invited to accede in 2024.", [(None, None)]),
            ("The bill on tourism is being considered by the Mazhilis.", [(None, None)]),
            ("In force.", [(None, None)]),
        ],
    )
    def test_the_object_left_unsaid(self, after: str, expected: object) -> None:
        """A claim of accession without an object is one on the treaty named last, if nothing else is."""
        text = f"The seminar was devoted to the Istanbul Convention. Later it was to the Macolin Convention. {after}"

        assert told(text)[215] == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Kazakhstan signed the Macolin Convention in 2015. It was ratified three years later.",
                {215: [("signed", "2015"), ("party", "2018")]},
            ),
            (
                "Kazakhstan joined the European Cultural Convention in 2010. The Macolin Convention followed in 2019.",
                {18: [("party", "2010")], 215: [("party", "2019")]},
            ),
            (
                "Kazakhstan plans to join the Macolin Convention. The same goes for the Lanzarote Convention.",
                {201: [("intends", None)], 215: [("intends", None)]},
            ),
            (
                "Latvia is a party to the Macolin Convention. The same goes for the Lanzarote Convention.",
                {201: [(None, None)], 215: [(None, None)]},
            ),
            (
                "Kazakhstan is a party to the European Cultural Convention. The Macolin Convention followed in 2014.",
                {18: [("party", None)], 215: [(None, None)]},
            ),
            (
                "Kazakhstan has signed the Macolin Convention. The signature was put under it on 3 May 2019.",
                {215: [("signed", "2019-05-03")]},
            ),
        ],
    )
    def test_a_claim_goes_on(self, text: str, expected: object) -> None:
        """A sentence may go on with the claim of the one before, or give its date."""
        assert told(text) == expected

    def test_a_date_in_the_next_sentence_is_quoted(self) -> None:
        """Where the next sentence tells the date, the words that say so reach over it."""
        text = "Kazakhstan has signed the Macolin Convention. The signature was put under it on 3 May 2019. It rained."
        (found,) = read(text).conventions

        assert [s.evidence.quote for s in found.statements if s.evidence] == [text.removesuffix(" It rained.")]

    @pytest.mark.parametrize(
        ("text", "claimed"),
        [
            ("The Istanbul Convention is open to others; Kazakhstan received the invitation in May.", Standing.INVITED),
            ("The Istanbul Convention is open to others; Kazakhstan joined the UN convention in May.", None),
            ("Kazakhstan has not signed the Istanbul Convention, though accession is planned.", Standing.INTENDS),
            ("Kazakhstan has not signed the Istanbul Convention, though it hopes to join the UN treaty.", None),
            ("Kazakhstan, free to join the Istanbul Convention, did so.", Standing.PARTY),
            ("The Istanbul Convention, accession to which is being prepared in Astana, is long.", Standing.INTENDS),
        ],
    )
    def test_a_clause_further_on(self, text: str, claimed: Standing | None) -> None:
        """A clause further on speaks of the treaty, unless it names another."""
        assert standing(text) == claimed


class TestWhoIsMeant:
    """Of which state words speak that name none."""

    @pytest.mark.parametrize(
        "text",
        [
            "The Latvian guest recalled that both countries are bound by the Istanbul Convention.",
            "Estonia, Kazakhstan and Georgia acceded to the Istanbul Convention.",
            "Kazakhstan is outside the Council, which Malta joined in 1965, but is bound by the Istanbul Convention.",
            "The Kazakh Ambassador to France recalled the accession to the Istanbul Convention, which took effect.",
            '"We are bound by the Istanbul Convention," said the Kazakh judge.',
            "The Istanbul Convention was signed by Astana.",
        ],
    )
    def test_kazakhstan(self, text: str) -> None:
        """Kazakhstan is one of both, one of a list, and "we" when one of its people speaks."""
        assert standing(text) in {Standing.PARTY, Standing.SIGNED}

    @pytest.mark.parametrize(
        "text",
        [
            "Armenia and Georgia met. Both countries are bound by the Istanbul Convention.",
            '"My country joined the Istanbul Convention in 2020," said the Moldovan judge in Astana.',
            "We ratified the Istanbul Convention in 2014. Your ministry is still reading it.",
            "A party to the Istanbul Convention reports every four years.",
            "The protocol is open to states that have ratified the Istanbul Convention.",
            "The Istanbul Convention was signed by neither Kazakhstan nor Kyrgyzstan.",
            "Once the parliament has ratified the Istanbul Convention, Kazakhstan will report.",
            "Experts of Kazakhstan assist Kyrgyzstan in acceding to the Istanbul Convention.",
            "Kazakhstan has yet to sign the Istanbul Convention.",
            "Kazakhstan rejected the invitation to the Istanbul Convention.",
            "It is wrong that Kazakhstan has joined the Istanbul Convention.",
            "Poland, Kazakhstan's partner, has been bound by the Istanbul Convention since 2015.",
            "The Kazakh envoy wrote that the Istanbul Convention is under consideration in the Latvian parliament.",
            "The ministry of Kazakhstan put its signature to a memorandum on the Istanbul Convention.",
            "The question of joining the Istanbul Convention has not been raised in Kazakhstan.",
            "In Kazakhstan the Conference of the Parties to Convention No. 210 presented its report.",
            "Only European states can be parties to the Istanbul Convention, the envoy said in Astana.",
            "The guests in Astana took more interest in the Istanbul Convention.",
            "Tashkent is considering the Istanbul Convention.",
            "The Istanbul Convention would have to be joined separately by Kazakhstan.",
        ],
    )
    def test_nobody_or_another(self, text: str) -> None:
        """Guests, parties in general and what has still to come claim nothing of Kazakhstan."""
        assert standing(text) is None


class TestDates:
    """Since when."""

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("Kazakhstan ratified the Convention on Mutual Administrative Assistance in Tax Matters in 2014.", "2014"),
            ("In 2014, Kazakhstan ratified Convention No. 127.", "2014"),
            ("Kazakhstan has been a party to Convention No. 127 since 8 April 2015.", "2015-04-08"),
            ("Since 8 April 2015 Kazakhstan has been a party to Convention No. 127.", "2015-04-08"),
            ("Convention No. 127 entered into force for Kazakhstan on 1 August 2015.", "2015-08-01"),
            ("Kazakhstan is a party to Convention No. 127 (08.04.2015).", "2015-04-08"),
            ("Kazakhstan is a party to Convention No. 127 (since 2015).", "2015"),
            ("Kazakhstan acceded to Convention No. 127 in April 2015.", "2015-04"),
            ("On 8 April 2015 Kazakhstan acceded to Convention No. 127.", "2015-04-08"),
            ("Kazakhstan, a party to Convention No. 127 since 2015, reports every year.", "2015"),
            ("Kazakhstan signed Convention No. 127 on 23 December 2013.", "2013-12-23"),
            ("Kazakhstan was invited in 2012 to accede to Convention No. 127.", "2012"),
            ("Kazakhstan was invited to accede to Convention No. 127; the decision is dated 8 May 2012.", "2012-05-08"),
            ("Convention No. 127 has been in force for us since 1 August 2015.", "2015-08-01"),
            ("Guests came. Has Kazakhstan ratified Convention No. 127? - Yes, in August 2015.", "2015-08"),
            ("The guests came.\n- Entry into force for Kazakhstan of Convention No. 127: 1 March 2025.", "2025-03-01"),
            ("The guests came.\n- Kazakhstan: accession to ETS 127 (26 November 2024).", "2024-11-26"),
            ("Kazakhstan's instrument of ratification of ETS No. 127 was deposited on 3 May 2014.", "2014-05-03"),
            ("With the accession to Convention No. 127 on 12 January 2010, Kazakhstan took on duties.", "2010-01-12"),
            ("Kazakhstan acceded to ETS 24 in 2005 and was invited to accede to ETS 127, 73 and 30 in 2022.", "2022"),
        ],
    )
    def test_the_date_of_a_claim(self, text: str, date: str) -> None:
        """The date beside the claim is the date of the claim."""
        assert since(text) == date

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan is a party to the Convention No. 127 of 25 January 1988.",
            "Kazakhstan is a party to the 1988 Convention on Mutual Administrative Assistance in Tax Matters.",
            "Kazakhstan is a party to Convention No. 127. The plan of 2019 was read.",
            "The plan of 12 May 2019 was read; Kazakhstan is a party to Convention No. 127.",
            "Kazakhstan is a party to Convention No. 127.",
            "Kazakhstan intends to accede to Convention No. 127 in 2030.",
            "Kazakhstan is a party to Convention No. 127, the successor of 1988.",
            "The invitation extended to Kazakhstan to accede to Convention No. 127 runs out in April 2028.",
            "Malta signed Convention No. 127 in 2023, eight years after Kazakhstan had joined it.",
        ],
    )
    def test_a_date_of_something_else(self, text: str) -> None:
        """The date of the treaty, of a plan or of another matter is not that of the claim."""
        assert since(text) is None

    def test_each_item_has_its_date(self) -> None:
        """In a list each treaty has the date beside it."""
        text = (
            "Kazakhstan is a party to three Council of Europe conventions:\n"
            "On the Recognition of Qualifications concerning Higher Education in the European Region - No. 165 "
            "(02.03.1999);\n"
            "European Cultural Convention - No. 018 (06.04.2010);\n"
            "On mutual administrative assistance in tax matters - No. 127."
        )

        assert told(text) == {
            18: [("party", "2010-04-06")],
            127: [("party", None)],
            165: [("party", "1999-03-02")],
        }

    def test_each_row_of_a_table_has_its_date(self) -> None:
        """Under a heading that tells the standing each row gives a number, a title and a day."""
        text = (
            "The ministry keeps a list of the treaties of the Council of Europe that matter to the country.\n\n"
            "A. IN FORCE FOR KAZAKHSTAN (since)\n"
            "No. 018   European Cultural Convention   24.02.2010\n"
            "No. 127   Convention on Mutual Administrative Assistance in Tax Matters   01.08.2015\n\n"
            "B. SIGNED, NOT RATIFIED (date of signature)\n"
            "No. 221   Convention on Offences relating to Cultural Property   12.05.2021\n"
        )

        assert told(text) == {
            18: [("party", "2010-02-24")],
            127: [("party", "2015-08-01")],
            221: [("signed", "2021-05-12")],
        }

    def test_a_long_heading_with_a_number_leads_to_its_items(self) -> None:
        """The items under "2. Conventions to which …" have the standing that it tells."""
        text = (
            "The embassy keeps a list of the treaties of the Council of Europe that matter to the country.\n\n"
            "2. Conventions to which Kazakhstan has been invited to accede\n"
            "- Istanbul Convention (CETS No. 210) - 12 May 2021;\n"
            "- Convention on Cybercrime (ETS No. 185) - June 2022.\n"
        )

        assert told(text) == {210: [("invited", "2021-05-12")], 185: [("invited", "2022-06")]}

    def test_rows_under_headings_with_letters(self) -> None:
        """A row belongs to the heading above it, which may bear a letter or a number; its last column is the date."""
        text = (
            "BACKGROUND NOTE\n\nThis note tells where Kazakhstan stands towards the treaties.\n\n"
            "a) in force for Kazakhstan\n"
            "ETS 018             European Cultural Convention              24/02/2010\n"
            "ETS 127, CETS 208   Tax matters: convention and Protocol      01/08/2015\n\n"
            "b) signed, not ratified\n"
            "CETS 225            Artificial intelligence                   17/11/2025\n\n"
            "c) invited to accede\n"
            "ETS 185             Cybercrime                                April 2023\n\n"
            "d) interest declared, no invitation so far\n"
            "CETS 211            Medicrime\n"
        )

        assert told(text) == {
            18: [("party", "2010-02-24")],
            127: [("party", "2015-08-01")],
            208: [("party", "2015-08-01")],
            225: [("signed", "2025-11-17")],
            185: [("invited", "2023-04")],
            211: [("intends", None)],
        }

    def test_a_page_that_is_a_table(self) -> None:
        """Rows before which there is no prose are no headlines, and the line above them is their heading."""
        text = (
            "KAZAKHSTAN AND THE COUNCIL OF EUROPE\n\nTREATIES IN FORCE\n\n"
            "ETS 018 European Cultural Convention 24/02/2010\n\nINVITATIONS\n\n"
            "ETS 173 Criminal Law Convention on Corruption July 2022\n"
        )

        assert told(text) == {18: [("party", "2010-02-24")], 173: [("invited", "2022-07")]}

    def test_a_row_begins_with_a_bare_number(self) -> None:
        """Under a heading that speaks of treaties a row may give the number without its series."""
        text = (
            "The partners met in Almaty.\n\nAnnex: Council of Europe treaties in force for Kazakhstan\n\n"
            "No.    Short title                        Since\n"
            "018    Cultural Convention                24 February 2010\n"
            "165    Qualifications, higher education   1 February 1999\n"
        )

        assert told(text) == {18: [("party", "2010-02-24")], 165: [("party", "1999-02-01")]}

    def test_columns_of_states(self) -> None:
        """In a table with a column for each of several states, that of Kazakhstan counts."""
        text = """
Where the two states stand

Treaty | Latvia | Kazakhstan
European Convention on Extradition, ETS 024 | party | not a party
Convention on Laundering, ETS 141 | party | party
Convention on Cybercrime, ETS 185 | party | invited (April 2023)
Warsaw Convention, CETS 198 | party | accession under consideration
Second Additional Protocol, CETS 224 | signed | -
"""
        claimed = {one.number: one.statements[0].standing for one in read(text.strip()).conventions}

        assert claimed == {24: None, 141: "party", 185: "invited", 198: "intends", 224: None}

    def test_columns_with_the_standing(self) -> None:
        """The standing may stand in a column of its own."""
        text = (
            "Where Kazakhstan stands\n\nConvention | Status | Date\n"
            "ETS No. 018 | party | 24.02.2010\nETS No. 185 | invited | 19.04.2023\n"
            "CETS No. 215 | signed | 08.11.2022\nETS No. 24 | under consideration | -"
        )

        assert told(text) == {
            18: [("party", "2010-02-24")],
            185: [("invited", "2023-04-19")],
            215: [("signed", "2022-11-08")],
            24: [("intends", None)],
        }

    def test_empty_lines_between_items(self) -> None:
        """What ends with a semicolon, and the line after it, are items of the list that a colon opens."""
        text = (
            "Kazakhstan is a party to two conventions:\n\nEuropean Cultural Convention - No. 018 (05.03.2010);\n\n"
            "On extradition - No. 24 (01.01.2015).\n\nThe Convention on Cybercrime (ETS No. 185) was spoken of, too."
        )

        assert told(text) == {18: [("party", "2010-03-05")], 24: [("party", "2015-01-01")], 185: [(None, None)]}

    def test_each_line_has_its_dates(self) -> None:
        """In a list without bullets each line is an item, which tells how far the country has come."""
        text = (
            "Conventions in force for Kazakhstan\n\n"
            "European Cultural Convention (ETS No. 018), in force since 5 March 2010\n"
            "Convention on Mutual Administrative Assistance in Tax Matters (ETS No. 127), signed on 23 December 2013, "
            "in force since 1 August 2015"
        )

        assert told(text) == {
            18: [("party", "2010-03-05")],
            127: [("party", "2015-08-01")],
        }

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Kazakhstan was invited to accede:\nETS Nos. 24 and 73: 6 July 2022", [("invited", "2022-07-06")]),
            ("Kazakhstan ratified ETS No. 24 and ETS No. 73, both in 2019.", [("party", "2019")]),
            ("Latvia, Kazakhstan and Malta ratified ETS No. 24 in 1997, 2019 and 1996.", [("party", "2019")]),
            ("In 2017 Malta and, two years later, Kazakhstan acceded to ETS No. 24.", [("party", "2019")]),
            ("Kazakhstan is a party to the Convention on Extradition (Paris, 13 December 1957).", [("party", None)]),
            ("Kazakhstan is a party to the 1957 Paris Convention on Extradition (ETS No. 24).", [("party", None)]),
            ("In April of this year Kazakhstan signed ETS No. 24.", [("signed", "2019-04")]),
        ],
    )
    def test_the_date_of_one_of_several(self, text: str, expected: object) -> None:
        """A date may stand for a list of treaties, at a place in a list of states, or belong to the treaty."""
        assert told(text, published="2019-05-10")[24] == expected

    def test_each_treaty_of_a_sentence_has_its_date(self) -> None:
        """In a sentence each treaty has the date beside it."""
        text = (
            "Kazakhstan is a party to the Lisbon Recognition Convention (since 1999), the European Cultural Convention "
            "(since 2010) and Convention No. 127 (since 2015)."
        )

        assert told(text) == {18: [("party", "2010")], 127: [("party", "2015")], 165: [("party", "1999")]}

    def test_steps_with_their_dates(self) -> None:
        """Of signature and ratification in one sentence the further step is the claim, with its own date."""
        text = "Kazakhstan signed Convention No. 127 on 23 December 2013 and ratified it on 26 December 2014."

        assert told(text) == {127: [("party", "2014-12-26")]}

    def test_a_date_is_completed_by_the_stamp(self) -> None:
        """A day without a year takes it from the day of publication."""
        text = "On 8 April Kazakhstan acceded to Convention No. 127."

        assert told(text, published="2015-04-10") == {127: [("party", "2015-04-08")]}
        assert told(text) == {127: [("party", "XXXX-04-08")]}

    def test_a_claim_tells_when_it_was_said(self) -> None:
        """Each statement keeps the day on which the article was published."""
        (found,) = read("Kazakhstan is a party to Convention No. 127.", published="2023-06-28").conventions

        assert [str(s.said) for s in found.statements] == ["2023-06-28"]


class TestEvidence:
    """The sentence that says so."""

    def test_a_claim_stands_on_its_sentence(self) -> None:
        """The evidence is the sentence of the claim, not one that only names the treaty."""
        text = "The Istanbul Convention was read. Kazakhstan is a party to the Istanbul Convention. It was late."
        (found,) = read(text).conventions

        assert [s.evidence.quote for s in found.statements if s.evidence] == [
            "Kazakhstan is a party to the Istanbul Convention."
        ]

    def test_no_sentence_no_claim(self) -> None:
        """What an article does not say the record does not hold, whatever the register knows."""
        assert told("Kazakhstan is a party to many conventions.") == {}


class TestCounted:
    """Dates that are counted, and claims of one of two."""

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("Kazakhstan signed Convention No. 127 in 2012 and ratified it two years afterwards.", "2014"),
            ("Kazakhstan signed Convention No. 127 in 2012 and ratified it twelve months later.", "2013"),
            (
                "It was examined in 2022, two years after it had acceded to Convention No. 127. So says Kazakhstan.",
                "2020",
            ),
            (
                "Kazakhstan was asked in 2021 about Convention No. 127. It acceded to it on 8 May of the next year.",
                "2022-05-08",
            ),
            ("Fiji wrote in July 2022. Kazakhstan acceded to Convention No. 127 the following April.", "2023-04"),
            ("Kazakhstan praised No. 99 in 2021. Kazakhstan acceded to Convention No. 127 in May.", "XXXX-05"),
        ],
    )
    def test_a_year_is_counted(self, text: str, date: str) -> None:
        """Years are counted from a date before, back or on."""
        assert since(text) == date

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "ETS 24 and ETS 30 are old. Kazakhstan is a party to the former and prepares to accede to the latter.",
                {24: [("party", None)], 30: [("intends", None)]},
            ),
            (
                "Kazakhstan signed ETS 24 and ETS 30 in 2019, but only the latter was ratified, in May 2021.",
                {24: [("signed", "2019")], 30: [("signed", "2019"), ("party", "2021-05")]},
            ),
            (
                "Kazakhstan is bound by ETS 24 and ETS 30: by the former for years, by the latter since 2020.",
                {24: [("party", None)], 30: [("party", "2020")]},
            ),
            (
                "Kazakhstan is studying accession to ETS 24. It may accede to it as well as to ETS 30.",
                {24: [("intends", None)] * 2, 30: [("intends", None)]},
            ),
        ],
    )
    def test_one_of_two(self, text: str, expected: object) -> None:
        """What is said of the former and of the latter is said of each."""
        assert told(text) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The ceremony was held on 5 May 2021.", [("signed", "2021-05-05")]),
            ("The signing ceremony took place in May 2021.", [("signed", "2021-05")]),
            ("The signature was given on 5 May 2021.", [("signed", "2021-05-05")]),
            ("The festival was held on 5 May 2021.", [("signed", None)]),
        ],
    )
    def test_the_next_sentence_tells_when(self, text: str, expected: object) -> None:
        """A ceremony that is told next is that of the signature."""
        assert told(f"The ambassador of Kazakhstan signed ETS 24 for his country. {text}")[24] == expected


class TestOfOthers:
    """What is not said of Kazakhstan, or not of the treaty."""

    @pytest.mark.parametrize(
        ("text", "claimed"),
        [
            ("ETS 135 was read: Kazakhstan ratified UNESCO's convention of 2005.", None),
            ("ETS 135 was read: Kazakhstan ratified the ILO convention on bail.", None),
            ("ETS 135 was read by UNESCO: Kazakhstan ratified it in 2009.", "party"),
            ("In Kazakhstan ETS 135, signed at the old stadium in 2016, is about sport.", None),
            ("In 2022 Kazakhstan ceased to be bound by ETS 135.", None),
            ("ETS 135 has 18 signatories.", None),
            ("Kazakhstan is among the signatories of ETS 135.", "signed"),
        ],
    )
    def test_what_is_of_something_else(self, text: str, claimed: str | None) -> None:
        """A claim of a treaty of others, the opening of a treaty, and a count of signatories are no claim."""
        assert standing(text, 135) == claimed

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            # a title that nobody here knows
            ("Kazakhstan acceded to the Convention on Steppe Rivers in 2021.", ("intends", None)),
            ("In 2021 it acceded to the Convention concerning Steppe Rivers.", ("intends", None)),
            ("In 2021 it ratified the Protocol on Water and Wind.", ("intends", None)),
            ("In 2021 it ratified the Protocol to the Steppe Rivers Convention.", ("intends", None)),
            ("In 2021 the country ratified the Convention for the Protection of Steppe Birds.", ("intends", None)),
            # the treaty named before
            ("In 2021 Kazakhstan acceded to the Convention.", ("party", "2021")),
            ("In 2021 the Senate ratified the Convention on a Wednesday.", ("intends", None)),
            ("The Senate ratified the Convention on 5 May 2021.", ("party", "2021-05-05")),
            ("The Senate ratified the Convention on the same day, 5 May 2021.", ("party", "2021-05-05")),
            ("The Senate ratified the Convention on behalf of the people in 2021.", ("party", "2021")),
        ],
    )
    def test_a_treaty_that_nobody_knows(self, text: str, expected: object) -> None:
        """What is said of a treaty with a title of its own is not said of the one named before."""
        assert told(f"Kazakhstan is interested in the Convention on Cybercrime. {text}")[185][-1:] == [expected]

    def test_a_title_with_its_number(self) -> None:
        """A title in words of its own is that of the treaty whose number or short name follows it."""
        text = "In 2021 Kazakhstan ratified the Convention on False Pills and the like, known as MEDICRIME."

        assert told(text)[211] == [("party", "2021")]

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan denied that it would accede to the Istanbul Convention.",
            "The ministry denied reports that Kazakhstan had ratified the Istanbul Convention.",
            "Reports that Kazakhstan had ratified the Istanbul Convention were untrue.",
            "Asked whether Kazakhstan would join the Istanbul Convention, the minister smiled.",
            "It is not clear if the country has ratified the Istanbul Convention.",
            "Kazakhstan almost ratified the Istanbul Convention.",
            "Neither the Steppe Charter nor the Istanbul Convention has been signed by Kazakhstan.",
            "The Istanbul Convention, in Kazakhstan too, is well known. Only a party to the Convention can amend it.",
            "The Istanbul Convention has been in force for ten years, the guests from Kazakhstan were told.",
            "Kazakhstan signed up forty judges for a course on the Istanbul Convention.",
            "Kazakhstan denounced the attack, and spoke of the Istanbul Convention.",
        ],
    )
    def test_what_is_denied_asked_or_of_no_treaty(self, text: str) -> None:
        """What was denied, untrue or asked is not claimed."""
        assert standing(text) is None

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("In 2023 Kazakhstan signed, but has not yet ratified, the Istanbul Convention.", ("signed", "2023")),
            ("In 2023 Kazakhstan signed but did not ratify the Istanbul Convention.", ("signed", "2023")),
            ("Kazakhstan denounced the Istanbul Convention in 2021.", ("denounced", "2021")),
            ("Kazakhstan ratified the Istanbul Convention in 2015 and denounced it in 2021.", ("denounced", "2021")),
            ("Kazakhstan withdrew from the Istanbul Convention in 2021.", ("denounced", "2021")),
        ],
    )
    def test_the_ends_of_a_way(self, text: str, expected: object) -> None:
        """A signature that no ratification followed is one, and a treaty may be left."""
        assert told(text)[ISTANBUL] == [expected]

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("An opinion adopted in June 2011 is on ETS 127, to which Kazakhstan is a party.", None),
            ("Since launching contacts with it in 1997 Kazakhstan has become a party to ETS 127.", None),
            ("We have had guests since 2004, the republic is a party to ETS 127.", None),
            ("Since 2004 the republic is a party to ETS 127.", "2004"),
        ],
    )
    def test_dates_of_something_else(self, text: str, date: str | None) -> None:
        """The day of an opinion, of the beginning of other things or of another clause is no date of a claim."""
        assert since(text) == date


class TestOfSeveral:
    """Claims of treaties that are told one sentence later, or asked for."""

    def test_they_deal_with(self) -> None:
        """What is claimed of several treaties is claimed of those that the next sentence tells."""
        text = "He listed two treaties to which Kazakhstan is a party. They deal with extradition and with tax matters."

        assert told(text) == {24: [("party", None)], 127: [("party", None)]}

    def test_an_elliptical_question(self) -> None:
        """A question without a verb asks for the standing that it names, and the whole answer tells of it."""
        text = "– And the invitations to Kazakhstan?\n– Two. ETS 173, in 2022. Budapest, cybercrime, in 2023."

        assert told(text) == {173: [("invited", "2022")], 185: [("invited", "2023")]}

    def test_what_is_not_claimed_of_several(self) -> None:
        """Where nothing is claimed before, nothing is claimed of those told next."""
        text = "He listed two treaties of the Council of Europe. They deal with extradition and with tax matters."

        assert told(text) == {24: [(None, None)], 127: [(None, None)]}


class TestRows:
    """Rows, digests and bulletins, in which a word or a heading claims a standing."""

    def test_a_row_with_two_steps(self) -> None:
        """A row without lines between its columns tells the last of its steps."""
        text = """Treaties

No. 018  European Cultural Convention                       acceded 24/02/2010
No. 127  Mutual administrative assistance in tax matters    signed 23/12/2013, in force 01/08/2015
No. 210  Violence against women, domestic violence          invitation of 22/04/2020
"""
        assert {number: claims[-1] for number, claims in told(text).items()} == {
            18: ("party", "2010-02-24"),
            127: ("party", "2015-08-01"),
            210: ("invited", "2020-04-22"),
        }

    def test_a_word_before_an_item(self) -> None:
        """A word with a full stop before a title claims its standing."""
        text = "(a) Signed. Convention on Cybercrime (ETS No. 185): 28 November 2024.\n(b) Invited. ETS No. 24."

        assert told(text) == {185: [("signed", "2024-11-28")], 24: [("invited", None)]}

    def test_states_of_an_item(self) -> None:
        """A list of other states after a treaty tells nothing of Kazakhstan."""
        text = "RATIFIED\nETS No. 24 (Extradition): Croatia, Slovenia\nETS No. 30 (Mutual Assistance): Kazakhstan"

        assert told(text) == {24: [(None, None)], 30: [("party", None)]}

    def test_a_heading_over_the_line_that_opens_the_list(self) -> None:
        """Where the line that opens a list claims nothing, the heading over it does."""
        text = """INVITATIONS TO ACCEDE

Decided by the Ministers' Deputies on 14 June 2023:

- Kazakhstan: ETS No. 112, Convention on the Transfer of Sentenced Persons
- Kyrgyzstan: ETS No. 185, Convention on Cybercrime
"""
        assert told(text) == {112: [("invited", "2023-06-14")], 185: [(None, None)]}

    @pytest.mark.parametrize(
        ("text", "claimed"),
        [
            (
                "The instruments of accession to it, and to the Istanbul Convention, were handed over.",
                "party",
            ),
            (
                "The one that allows Kazakhstan to accede to the Istanbul Convention was issued on 22 April 2020.",
                "invited",
            ),
            ("Kazakhstan will take up the offer, made in March, to accede to the Istanbul Convention.", "invited"),
            ("The work being done in the country on joining the Istanbul Convention was described.", "intends"),
            ("Kazakhstan has asked the Council to let it in to the Istanbul Convention.", "intends"),
            ("The withdrawal from the Istanbul Convention took effect in 2021.", None),
            ("Only member states can accede to the Istanbul Convention.", None),
            ("The Istanbul Convention has by now been ratified by some thirty states.", None),
            ("Invitations to non-member states to the Istanbul Convention are sent by the Committee.", None),
            ("Kazakhstan has shown interest in acceding to the Istanbul Convention.", "intends"),
            ("The Istanbul Convention has been in force for neighbouring Kazakhstan for years.", "party"),
            ("Kazakhstan signed the joint OECD and Council of Europe text, the Istanbul Convention.", "signed"),
        ],
    )
    def test_further_ways_of_telling(self, text: str, claimed: str | None) -> None:
        """Instruments, offers, requests and work tell how far the country is."""
        assert standing(text) == claimed

    def test_a_number_of_years_in_words(self) -> None:
        """Up to twenty years are counted in words."""
        text = "Kazakhstan signed it in 1997. Fourteen years later Kazakhstan ratified the Istanbul Convention."

        assert told(text) == {ISTANBUL: [("party", "2011")]}

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            (
                "Kazakhstan has signed the tax convention (ETS 127), the ministry said in a statement on 5 May 2020.",
                None,
            ),
            ("The tax convention (ETS 127), drawn up in 1988, was signed by Kazakhstan.", None),
            ("As a party to the tax convention (ETS 127), Kazakhstan has to report by 31 December 2023.", None),
            ("In May 2014 a bill was drafted. Kazakhstan ratified ETS 127 on 5 June of the next year.", "2015-06-05"),
            ("In May 2014 it left. Kazakhstan had ratified ETS 127 on 5 June of the previous year.", "2013-06-05"),
        ],
    )
    def test_a_date_of_the_claim_or_of_its_telling(self, text: str, date: str | None) -> None:
        """When something was said, drafted or is due is no date of a claim; the year of one may be counted."""
        assert since(text) == date

    def test_the_first_of_a_list_only(self) -> None:
        """What is claimed of the first items of a list is not claimed of the others."""
        text = (
            "Kazakhstan takes part in the first two:\n\n1. ETS No. 24, since 2010;\n\n2. ETS No. 30;\n\n3. ETS No. 185."
        )

        assert told(text)[185] == [(None, None)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("He said that the authorities intended to accede to ETS 24.", {24: [("intends", None)]}),
            ("The two states share one text, ETS 141, in force for both.", {141: [("party", None)]}),
            ("ETS 141: since May 2015.", {141: [("party", "2015-05")]}),
            (
                "It is party to four conventions, the latest of which, on assistance in tax matters, is new.",
                {127: [("party", None)]},
            ),
        ],
    )
    def test_told_in_few_words(self, text: str, expected: object) -> None:
        """What is reported, shared or told by a colon is claimed."""
        assert told(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "Kazakhstan is a party to the Lisbon Recognition Convention. They are about to discuss extradition.",
            "He signed. ETS 24 is something Kazakhstan should look at.",
        ],
    )
    def test_no_claim_of_the_sentence_before(self, text: str) -> None:
        """What somebody is about to do is no list, and a sentence about a person no label."""
        assert told(text).get(24, [(None, None)]) == [(None, None)]


class TestGoneOnWith:
    """Claims that a later sentence, or another line, goes on with."""

    def test_what_is_counted_and_then_named(self) -> None:
        """A name and a date alone are what the sentence before counted, and so are those after it."""
        counted = "Kazakhstan has two invitations. The Istanbul Convention, 2020. The Convention on Cybercrime, 2023."

        assert told(counted) == {210: [("invited", "2020")], 185: [("invited", "2023")]}

    def test_what_is_only_named_has_no_date(self) -> None:
        """A name without a date goes on with nothing."""
        assert told("Kazakhstan has two invitations. The Istanbul Convention, always.")[210] == [(None, None)]

    def test_both_instruments(self) -> None:
        """The two that a text has named are meant further back than "it" reaches."""
        text = (
            "The Senate spoke of the Istanbul Convention and the Convention on Cybercrime. It sat for an hour. The "
            "hall was full. Nobody left. The clerk took notes. The Committee of Ministers invited Kazakhstan to accede "
            "to both instruments on 17 November 2021."
        )

        assert told(text) == {210: [("invited", "2021-11-17")], 185: [("invited", "2021-11-17")]}

    def test_what_another_state_signed_above_a_list(self) -> None:
        """The line above a list tells of whom the items speak."""
        items = "\n\n- the Istanbul Convention;\n- the Convention on Cybercrime."

        assert told(f"The Moldovan minister signed two treaties:{items}") == {210: [(None, None)], 185: [(None, None)]}
        assert told(f"The Kazakh minister signed two treaties:{items}") == {
            210: [("signed", None)],
            185: [("signed", None)],
        }

    def test_a_paragraph_headed_by_a_state(self) -> None:
        """A name that stands alone before a paragraph is that of the state of which all of it speaks."""
        group = "A working group is looking at the Istanbul Convention."
        text = f"Kazakhstan is a party to none.\n\nMOLDOVA. A small state. {group}"

        assert told(text) == {210: [(None, None)]}

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Kazakhstan intends to accede to the Istanbul Convention, signed in Rome.", "intends"),
            ("Kazakhstan's minister signed the Istanbul Convention in Rome.", "signed"),
            ("GRECO, which Kazakhstan joined in 2020, will look at the Istanbul Convention.", None),
        ],
    )
    def test_what_is_not_told_of_the_treaty(self, text: str, expected: str | None) -> None:
        """Where a treaty was signed, and which body was joined, claims nothing of it."""
        assert standing(text) == expected

    def test_the_date_of_the_next_clause(self) -> None:
        """A date that opens a clause of its own is not that of the claim before it."""
        assert (
            since("Kazakhstan ratified the tax convention (ETS No. 127) in 2014, and in 2022 it was evaluated.")
            == "2014"
        )

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Kazakhstan asked the Finnish side to support the accession of Kazakhstan to the {}.", "intends"),
            ("The {} obliges its parties to keep records. It was read in Kazakhstan.", None),
            ("A state needs an invitation to the {}, said the Kazakh minister.", None),
            ("The {} was read in Kazakhstan. The Convention on the Rights of the Child was ratified in 1994.", None),
        ],
    )
    def test_whose_claim_it_is(self, text: str, expected: str | None) -> None:
        """What others are asked to support is Kazakhstan's; the duties of parties and treaties of the UN are not."""
        assert standing(text.format("Istanbul Convention")) == expected

    def test_the_date_before_the_next_treaty(self) -> None:
        """A date right before a further treaty is that treaty's, also after "into"."""
        text = (
            "In July 2022 Kazakhstan was invited into the Istanbul Convention, and in April of the current year into "
            "the Convention on Cybercrime (ETS No. 185)."
        )

        assert told(text, published="2023-05-26")[185] == [("invited", "2023-04")]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Kazakhstan, which has a long border with Norway, is interested in joining the {}.",
                "intends",
            ),
            ("Kazakhstan spoke of Norway, which is interested in joining the {}.", None),
        ],
    )
    def test_another_state_in_a_clause_on_kazakhstan(self, text: str, expected: str | None) -> None:
        """A state that is only named in a clause about Kazakhstan is not the one of which the claim is made."""
        assert standing(text.format("Istanbul Convention")) == expected

    def test_lines_with_numbers_and_dates(self) -> None:
        """A line of a list that tells a treaty by its number and subject, and a day, is no stamp."""
        text = (
            "Which treaties apply here? Citizens ask us, and so do judges, and this is what we answer them.\n\n"
            "A. IN FORCE FOR KAZAKHSTAN (since)\n"
            "No. 018   European Cultural Convention                        24.02.2010\n"
            "No. 127   Mutual administrative assistance in tax matters     01.08.2015\n"
        )

        assert told(text) == {18: [("party", "2010-02-24")], 127: [("party", "2015-08-01")]}

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Of the {} our country, Kazakhstan, is participant from 5 March 2010.", "party"),
            (
                "The Ministry of Justice of Kazakhstan is drafting a request concerning a third treaty, the {}.",
                "intends",
            ),
            ("Kazakhstan is completing the internal procedures required for its participation in the {}.", "intends"),
            ("The Ministry means to have Kazakhstan accede to the {}.", "intends"),
            ("A full seat for Kazakhstan would call for accession to the {}, and of that there is no talk.", None),
            ("Parties to the {} need not be European, and Kazakhstan knows it.", None),
        ],
    )
    def test_steps_on_the_way(self, text: str, expected: str | None) -> None:
        """Steps before an accession are told in many words; what would need one is no step."""
        assert standing(text.format("Istanbul Convention")) == expected

    def test_a_party_to_one_that_goes_on_to_another(self) -> None:
        """What is said of a party to one treaty on its way to another is not said of both."""
        text = (
            "Kazakhstan, a party to the European Cultural Convention, is completing the internal procedures required "
            "for its participation in the Istanbul Convention."
        )

        assert told(text) == {18: [("party", None)], 210: [("intends", None)]}
