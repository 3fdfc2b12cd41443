"""Treaties named in a text: by number in every typography, by title, short title and subject, alone and in lists."""

import pytest

from kzcoe.model import Convention
from kzcoe.reading import read
from kzcoe.register import shipped


def named(text: str) -> list[int]:
    """The numbers of the treaties that a text names."""
    return [convention.number for convention in read(text).conventions]


def quoted(text: str) -> list[str]:
    """The sentences from which the treaties of a text are known."""
    return [s.evidence.quote for c in read(text).conventions for s in c.statements if s.evidence is not None]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        # a series before the number
        ("ETS 141", 141),
        ("ETS No. 141", 141),
        ("ETS No.141", 141),
        ("ETS no. 141", 141),
        ("ETS № 141", 141),
        ("ETS n° 141", 141),
        ("ETS Nr. 141", 141),
        ("ETS-141", 141),
        ("ETS No. 018", 18),
        ("ETS No. 5", 5),
        ("CETS No. 210", 210),
        ("CETS 210", 210),
        ("CETS No.\u00a0210", 210),
        ("the text (CETS No. 196)", 196),
        ("STE 127", 127),
        ("STCE n° 210", 210),
        ("ЕTS No. 141", 141),
        # a number beside a word for a treaty
        ("Convention No. 127", 127),
        ("the Convention № 165", 165),
        ("Convention 108", 108),
        ("Convention 108+", 223),
        ("the convention (No. 127)", 127),
        ("the convention (№ 018)", 18),
        ("the convention - No. 127 -", 127),
        ("the Civil Law Convention, number 174,", 174),
        # subjects as guests and translators put them
        ("the convention of 2016 about safety, security and service at football matches", 218),
        ("the European convention about landscapes", 176),
        ("the convention on the conservation of wildlife", 104),
        ("the Council of Europe convention on film co-production", 220),
        ("the convention on the profession of lawyer", 226),
        ("the convention against the traffic in organs", 216),
        # titles
        ("the European Cultural Convention", 18),
        ("the Convention on Cybercrime", 185),
        ("the Council of Europe Convention on Cybercrime", 185),
        ("the Criminal Law Convention on Corruption", 173),
        ("the Civil Law Convention on Corruption", 174),
        ("the European Convention on Extradition", 24),
        ("the Convention on Extradition", 24),
        ("the European Convention on Mutual Assistance in Criminal Matters", 30),
        ("the Convention on the Transfer of Sentenced Persons", 112),
        ("the European Charter of Local Self-Government", 122),
        ("the European charter of local self-government", 122),
        ("the Convention on Mutual Administrative Assistance in Tax Matters", 127),
        ("the “Convention on Mutual Administrative Assistance in Tax Matters”", 127),
        ("the Anti-Doping Convention", 135),
        ("the European Convention on Human Rights", 5),
        ("the ECHR", 5),
        (
            "the Council of Europe Convention on preventing and combating violence against women and domestic violence",
            210,
        ),
        ("the Convention on the Recognition of Qualifications concerning Higher Education in the European Region", 165),
        ("the Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime", 141),
        (
            (
                "the Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the "
                "Financing of Terrorism"
            ),
            198,
        ),
        ("the Additional Protocol to the Criminal Law Convention on Corruption", 191),
        ("the Second Additional Protocol to the Budapest Convention", 224),
        # short titles
        ("the Istanbul Convention", 210),
        ("the Budapest Convention", 185),
        ("the Budapest Convention on Cybercrime", 185),
        ("the Lisbon Recognition Convention", 165),
        ("the Lanzarote Convention", 201),
        ("the Warsaw Convention", 198),
        ("the Macolin Convention", 215),
        ("the MEDICRIME Convention", 211),
        ("the Tromsø Convention", 205),
        ("the Tromso Convention", 205),
        ("the Framework Convention on Artificial Intelligence", 225),
        # an unmistakable subject
        ("the Council of Europe convention on domestic violence", 210),
        ("the convention on the transfer of convicted persons", 112),
        ("the convention on computer crime", 185),
        ("the convention against trafficking in human organs", 216),
        ("the treaty on match-fixing", 215),
        ("the convention on counterfeit medicines", 211),
        ("the convention against doping", 135),
    ],
)
def test_a_treaty_is_known_by_what_it_is_called(name: str, number: int) -> None:
    """A treaty is found under its number, its title, a short title or its subject, and no other is."""
    assert named(f"The seminar was devoted to {name} and its use.") == [number]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "The talks were on the conventions on combating corruption, computer crime and domestic violence.",
            [173, 185, 210],
        ),
        ("The talks were on conventions No. 165, No. 018, No. 141 and No. 127.", [18, 127, 141, 165]),
        ("The talks were on the conventions (ETS Nos. 24, 30 and 112).", [24, 30, 112]),
        ("The talks were on ETS 24, ETS 30 and ETS 112.", [24, 30, 112]),
        ("The talks were on the Istanbul and Lanzarote Conventions.", [201, 210]),
        ("The talks were on the Budapest, Istanbul and Warsaw conventions.", [185, 198, 210]),
        ("The talks were on the Geneva and Vienna Conventions.", []),
        ("The talks were on the Istanbul Convention and the Budapest Convention.", [185, 210]),
        (
            "The talks were on the European Conventions on Extradition and on the Transfer of Sentenced Persons.",
            [24, 112],
        ),
        (
            (
                "The talks were on four conventions:\n- European Cultural Convention (ETS No. 018);\n"
                "- Lisbon Recognition Convention (ETS No. 165);\n"
                "- Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime (No. 141);\n"
                "- tax matters (No. 127)."
            ),
            [18, 127, 141, 165],
        ),
        (
            (
                "The talks were on two conventions («The European Cultural Convention» (No. 018); «On Mutual "
                "Administrative Assistance in Tax Matters» (No. 127))."
            ),
            [18, 127],
        ),
        (
            "The talks were on the Cybercrime Convention (ETS No. 185) and its protocols (ETS No. 189, CETS No. 224).",
            [185, 189, 224],
        ),
        # protocols beside their treaty
        ("They spoke of the Convention on Cybercrime and its Second Additional Protocol.", [185, 224]),
        ("They spoke of the Criminal Law Convention on Corruption and the Additional Protocol to it.", [173, 191]),
        ("They spoke of the Budapest Convention. The Second Additional Protocol was presented too.", [185, 224]),
        ("They spoke of the tax convention (ETS No. 127) and its amending protocol.", [127, 208]),
        ("They spoke of Convention 108 and the protocol modernising it.", [108, 223]),
        ("They spoke of the Convention on Extradition and its Third Additional Protocol (CETS 209).", [24, 209]),
        ("They spoke of Protocol No. 16 to the European Convention on Human Rights.", [5, 214]),
        ("They spoke of the Criminal Law Convention on Corruption and its civil law twin.", [173, 174]),
        ("They spoke of the Additional protocol to the European Charter of local self-government.", [207]),
        ("They spoke of the convention of the Council of Europe against trafficking in people.", [197]),
    ],
)
def test_each_treaty_of_a_list_is_found(text: str, numbers: list[int]) -> None:
    """Of several treaties named together each one is found."""
    assert named(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "The seminar was devoted to the UN Convention against Corruption.",
        "The seminar was devoted to the United Nations Convention against Torture.",
        "The seminar was devoted to the UN Convention on the Rights of the Child.",
        "The seminar was devoted to the United Nations convention on corruption.",
        "The seminar was devoted to ILO Convention No. 111 and its use.",
        "The seminar was devoted to ILO Conventions No. 29 and No. 105.",
        "The seminar was devoted to Convention No. 190 of the ILO and its use.",
        "The seminar was devoted to the International Labour Organization's Convention No. 182.",
        "The seminar was devoted to the EU convention on extradition.",
        "The seminar was devoted to the Hague Convention and its use.",
        "The seminar was devoted to the Geneva Conventions and their use.",
        "The seminar was devoted to the UNESCO Convention against Doping in Sport.",
        "The seminar was devoted to the Minsk convention of the CIS on legal assistance.",
        "The seminar was devoted to the Vienna Convention on the Law of Treaties.",
        "The comics convention drew some 200 fans to room 127.",
        "The seminar was held in school No. 127 of the city.",
        "The seminar was devoted to Resolution No. 127 of the Government.",
        "The seminar was devoted to Law No. 127-VI and its use.",
        "The seminar was devoted to Article No. 127 of the treaty.",
        "The seminar was devoted to corruption, computer crime and domestic violence.",
        "The seminar was devoted to personal data.",
        "The seminar was devoted to ETS 999 and its use.",
        "The seminar was devoted to the convention bureau.",
        "The seminar was devoted to conventions.",
        "The seminar was devoted to Petition 2011/127 and its use.",
        "There were 127 guests at the seminar on the treaty.",
        "The arena beside the Convention Centre opens in May and not, as we wrote in No. 31, in April.",
        "The Convention Hall has 1,200 seats, and charter flight No. 185 left at noon.",
        "Writers cite the Berne Convention for the Protection of Literary and Artistic Works.",
        "The Ramsar Convention (No. 12) was spoken of, and the Additional Protocol to the Geneva Conventions.",
        "The loan agreement and its additional protocol were signed.",
        "The Warsaw Convention on the carriage of goods by air applies to the claim.",
        "Protocol No. 3 of the meeting and Standard No. 24 were read.",
        "Kazakhstan signed with Italy a treaty on extradition.",
        "A bilateral treaty on extradition was signed.",
        "The treaty on extradition with Spain and the treaty on extradition between Kazakhstan and Italy are in force.",
    ],
)
def test_what_is_no_treaty_of_the_council_is_left_alone(text: str) -> None:
    """Treaties of others, and numbers and subjects of other things, are none of the Council of Europe's treaties."""
    assert named(text) == []


def test_a_treaty_of_the_council_beside_one_of_the_un() -> None:
    """The treaty of another organisation does not hide the one of the Council of Europe."""
    assert named("The seminar was devoted to the UN Convention against Corruption and the Istanbul Convention.") == [
        210
    ]


def test_a_title_may_run_over_lines() -> None:
    """A title broken over two lines is the title."""
    opening = (
        "The guests of the seminar came from all over the country, and most of them stayed until the evening of the "
        "second day, when the hosts invited them to a concert."
    )
    text = f"{opening} The seminar was devoted to the Convention on Mutual\nAdministrative Assistance in Tax Matters."

    assert named(text) == [127]


def test_a_treaty_is_listed_once() -> None:
    """However often and under however many names a treaty is named, it is one."""
    text = "The Istanbul Convention (CETS No. 210) was read. The Istanbul Convention and CETS 210 are one text."

    assert named(text) == [210]


def test_a_treaty_comes_as_the_register_has_it() -> None:
    """Title, series and dates are those of the register; the statements are those of this text only."""
    (found,) = read("The seminar was devoted to the Istanbul Convention.").conventions
    known: Convention = shipped().conventions.find(210)

    assert (found.title, found.series, found.opened) == (known.title, known.series, known.opened)
    assert [(s.standing, s.date) for s in found.statements] == [(None, None)]


def test_a_treaty_is_known_by_a_sentence() -> None:
    """The evidence of a treaty is the sentence that names it."""
    text = "The guests came late. The seminar was devoted to the Istanbul Convention. It was short."

    assert quoted(text) == ["The seminar was devoted to the Istanbul Convention."]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Kazakhstan joined the human trafficking convention of the Council of Europe.", [197]),
        ("The seminar was on the old data protection convention.", [108]),
        ("The seminar was on a data protection convention with Spain.", []),
        ("The seminar was on the human trafficking convention of the United Nations.", []),
        ("The seminar was on the Warsaw Convention of 1929.", []),
        ("The seminar was on the Warsaw Convention of 2005.", [198]),
        ("The seminar was on the Nicosia Convention on Offences relating to Cultural Property.", [221]),
        ("Convention 108 and its newer version, 108+, were read.", [108, 223]),
        ("The convention was read by 108+ guests.", []),
        ("The seminar was on the International Convention against Doping in Sport.", []),
        ("Two conventions were read: the one on extradition and the one on cybercrime.", [24, 185]),
        ("The seminar was on the civil law treaty on corruption.", [174]),
        ("The seminar was on the Istanbul Convention on Temporary Admission.", []),
        ("The seminar was on the Budapest Convention on Computer Crime.", [185]),
        ("Norway signed the Istanbul Convention on Tuesday, and Peru on 5 May 2020.", [210]),
        ("He signed the Istanbul Convention on behalf of Norway.", [210]),
    ],
)
def test_a_name_of_one_treaty_only(text: str, numbers: list[int]) -> None:
    """A subject before the noun names a treaty, but neither one of two states nor that of another year or body."""
    assert named(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("There are two. Istanbul, that is violence against women, and Budapest, cybercrime.", [185, 210]),
        ("It is considering Macolin, on match-fixing in sport.", [215]),
        ("Lanzarote (the sexual abuse of children) is to come.", [201]),
        ("In Budapest, cybercrime was spoken of.", []),
        ("Istanbul, the city, has a museum on cybercrime.", []),
        ("He named four conventions. They deal with extradition, with doping and with tax matters.", [24, 127, 135]),
        ("He named three treaties. These concern cybercrime.", [185]),
        ("He named the cultural convention; the one on extradition was not read.", [24]),
        ("Those on extradition (1957) and on the transfer of sentenced persons (1983) are old.", [24, 112]),
        ("Those on extradition (1994) are old.", []),
        ("The convention of Macolin, against the selling of games, is new.", [215]),
        ("The convention of Oslo is new.", []),
        ("He named four guests. They deal with extradition, with doping and with tax matters.", []),
    ],
)
def test_a_treaty_by_what_it_is_about(text: str, numbers: list[int]) -> None:
    """A city with the subject of its treaty, and the subjects of treaties spoken of before, name them."""
    assert sorted(convention.number for convention in read(text).conventions) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It is laid down in Protocols Nos. 6 and 13 to the European Convention on Human Rights.", [5, 114, 187]),
        ("It is laid down in Protocols No. 6 and No. 13 to the Convention on Human Rights.", [5, 114, 187]),
        ("It ratified Protocol No. 13, which abolishes the death penalty in all circumstances.", [187]),
        ("Protocol No. 16, by which a supreme court may ask for an advisory opinion, was recalled.", [214]),
        ("The second Optional Protocol No. 13 abolishes the death penalty.", []),
        ("Protocol No. 6 to the agreement on tariffs was recalled.", []),
        ("Protocol No. 16 on carpets was recalled.", []),
    ],
)
def test_protocols_to_the_convention_on_human_rights(text: str, numbers: list[int]) -> None:
    """They are known by their numbers beside its title, or beside what they are about."""
    assert sorted(named(text)) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the European Convention on the Protection of the Archaeological Heritage (Valletta, 1992)", 143),
        ("the revised co-production convention of 2017", 220),
        ("the revised adoption convention of 2008", 202),
        ("the 1990 convention on the proceeds of crime", 141),
    ],
)
def test_a_revised_treaty(text: str, number: int) -> None:
    """The later of two treaties on one matter is known by its year, its city, or by "revised"."""
    assert named(f"The ministry is reading {text}.") == [number]
