"""The many ways of telling one thing: that two people met, that a treaty binds, that a state is a member."""

import pytest

from kzcoe.reading import read

STAMP = "7 May 2024, 10:15\n\nThe work goes on\n\n"
A = "Deputy Foreign Minister Ines Haldane"
B = "Secretary General Piotr Wolny"


@pytest.mark.parametrize(
    "text",
    [
        "{A} held a bilateral meeting with {B} on Monday.",
        "{A} and {B} met for talks in Astana on 3 May.",
        "On 3 May {A} was received by {B}.",
        "{B} received {A} in Strasbourg on 3 May.",
        "{A} had a working lunch with {B} on 3 May.",
        "{A} had an introductory meeting with {B} on 3 May.",
        "A meeting between {A} and {B} took place on 3 May.",
        "{A} paid a working visit to Strasbourg on 3 May, where she met {B}.",
        "{A} arrived in Strasbourg on 3 May for talks with {B}.",
        "During her visit to Strasbourg on 3 May, {A} met {B}.",
        "While in Strasbourg on 3 May, {A} also met {B}.",
        "On the sidelines of the forum on 3 May, {A} spoke with {B}.",
        "{A} spoke on the phone with {B} on 3 May.",
        "{A} had a telephone conversation with {B} on 3 May.",
        "{A} held an online meeting with {B} on 3 May.",
        "A video conference between {A} and {B} was held on 3 May.",
        "{A} welcomed {B} to Astana on 3 May.",
        "{A} hosted {B} in Astana on 3 May.",
        "{B} is visiting Astana, where on 3 May he was greeted by {A}.",
        "On 3 May, talks were held in Astana between {A} and {B}.",
        "{A} and {B} discussed co-operation in Astana on 3 May.",
        "{A} and {B} exchanged views in Astana on 3 May.",
        "{A} and {B} co-chaired the sitting of the committee in Astana on 3 May.",
        "The sitting of the committee in Astana on 3 May was co-chaired by {A} and {B}.",
        "{A} and {B} opened a conference in Astana on 3 May.",
        "A conference in Astana on 3 May was opened by {A} and {B}.",
        "{A} and {B} signed a memorandum in Astana on 3 May.",
        "A memorandum was signed in Astana on 3 May by {A} and {B}.",
        "{A} presented her credentials to {B} on 3 May.",
        "{A} presented copies of her credentials to {B} on 3 May.",
        "{A} paid a courtesy call on {B} on 3 May.",
        "{A} called on {B} on 3 May.",
        "{A} handed {B} a letter from the President on 3 May.",
        "{A} briefed {B} in Strasbourg on 3 May.",
        "{A} informed {B} about the reforms at a meeting in Astana on 3 May.",
        "At a meeting with {B} on 3 May, {A} spoke of the reforms.",
        "In a meeting with {B} on 3 May, {A} spoke of the reforms.",
        "Speaking at the round table in Astana on 3 May, {A} and {B} noted the reforms.",
        "{A} took part in the conference in Astana on 3 May together with {B}.",
        "{A} participated in a panel discussion with {B} in Astana on 3 May.",
        "{A} addressed the conference in Astana on 3 May, as did {B}.",
        "The conference in Astana on 3 May brought together {A}, {B} and others.",
        "Among those who attended the conference in Astana on 3 May were {A} and {B}.",
        "The conference in Astana on 3 May was attended by {A} and {B}.",
        "The participants of the conference in Astana on 3 May included {A} and {B}.",
        "The guests of the forum held in Astana on 3 May included {A} and {B}.",
        "A delegation headed by {A} met with {B} on 3 May.",
        "{A}, heading a delegation, was in Strasbourg on 3 May and saw {B}.",
        "A delegation led by {A} visited Strasbourg on 3 May and was received by {B}.",
        "{A} and {B} sat down together in Astana on 3 May.",
        "{A} and {B} met again on 3 May in Astana.",
        "{A} was the guest of {B} in Strasbourg on 3 May.",
        "{A} travelled to Strasbourg on 3 May to meet {B}.",
        "{A} flew to Strasbourg on 3 May, where {B} awaited her.",
        "{A} completed her visit to Strasbourg on 3 May with a meeting with {B}.",
        "The visit of {A} to Strasbourg ended on 3 May with a conversation with {B}.",
        "{B} and {A} toured the court in Astana on 3 May.",
        "{A} showed {B} the court in Astana on 3 May.",
        "{A} accompanied {B} to the court in Astana on 3 May.",
        "{A} introduced {B} to the judges in Astana on 3 May.",
        "{A} explained the reform in Astana on 3 May to two envoys, one of them {B}.",
        "{A} was introduced to {B} in Astana on 3 May.",
        "{A} and {B} put their heads together in Astana on 3 May.",
        "{A} was the guest of {B} in Astana on 3 May for talks.",
        "{A} went to Strasbourg on 3 May to see {B}.",
        "{A} sat in Strasbourg for two hours with {B} on 3 May.",
        "{A} signed the protocol in Strasbourg on 3 May together with {B}.",
        "{A} spoke about the courts with {B} in Astana on 3 May.",
        "On 3 May, after the opening, there followed a working lunch of {A} with {B}.",
        "Talks of {A} with her colleague, {B}, were held in Astana on 3 May.",
        "The files were discussed in Astana on 3 May by {A} and {B}.",
        "{A} met in Astana on 3 May with a delegation led by {B}.",
        "On 3 May in Astana a meeting of {A} with {B} was held.",
        "On 3 May in Astana has taken place the meeting of {A} with {B}.",
        "The interlocutors of {A} in Strasbourg on 3 May were {B} and Judge Marek Dorn.",
        "{A}'s talks with {B} on 3 May lasted an hour.",
        "{A} discussed the reforms with {B} on 3 May.",
        "{A} conferred with {B} on 3 May.",
        "{A} and {B} had a conversation on 3 May.",
        "{B} granted an audience to {A} on 3 May.",
        "{A} exchanged views with {B} on 3 May.",
        "Consultations were held on 3 May in Astana; the delegations were led by {A} and {B}.",
        "The consultations in Astana on 3 May were led by {A} and {B}.",
        "{A} and {B} chaired consultations in Astana on 3 May.",
        "{A} joined {B} at the opening of the office in Astana on 3 May.",
        "A training was held in Astana on 3 May with the participation of {A} and {B}.",
        "A training took place in Astana on 3 May, opened by {A} and {B}.",
        "With the participation of {A} and {B}, a seminar was held in Astana on 3 May.",
        "{A} and {B} were among the speakers of the seminar in Astana on 3 May.",
        "The seminar of 3 May in Astana heard {A} and {B}.",
        "{A} and {B} made opening remarks at the seminar in Astana on 3 May.",
        "{A} gave a speech at the seminar in Astana on 3 May, followed by {B}.",
    ],
)
def test_two_people_met(text: str) -> None:
    """However it is told, it is one meeting of both, on that day."""
    (meeting,) = read(STAMP + text.format(A=A, B=B)).meetings

    assert {"Ines Haldane", "Piotr Wolny"} <= {person.name for person in meeting.participants}
    assert str(meeting.date) in {"2024-05-03", "2024-05-06"}


@pytest.mark.parametrize(
    "text",
    [
        "{A} will meet {B} on 13 May.",
        "{A} plans to visit Strasbourg on 13 May to meet {B}.",
        "{A} is expected to be received by {B} on 13 May.",
        "{A} invited {B} to Astana on 3 May.",
        "{A} congratulated {B} on 3 May in a letter.",
        "{A} has not met {B} yet.",
        "The meeting of {A} with {B} on 3 May was cancelled.",
        "{A} succeeded {B} on 3 May.",
        "{A} was appointed by {B} on 3 May.",
        "{A} thanked {B} for his report of 3 May.",
        "{A} wrote to {B} on 3 May.",
        "{A} would like to meet {B} in Astana.",
        "COMING UP. 8 June: {A} arrives in Astana.",
        "The Council of Ministers, which meets on 29 June, will take up the matter.",
    ],
)
def test_nobody_met(text: str) -> None:
    """Plans, letters and what was called off are no meetings."""
    assert not read(STAMP + text.format(A=A, B=B)).meetings


@pytest.mark.parametrize(
    ("text", "number", "standing", "date"),
    [
        ("Kazakhstan acceded to the European Cultural Convention on 24 February 2010.", 18, "party", "2010-02-24"),
        ("Kazakhstan joined the Lisbon Recognition Convention in 1999.", 165, "party", "1999"),
        ("Kazakhstan ratified the Lisbon Recognition Convention in 1998.", 165, "party", "1998"),
        (
            "The Lisbon Recognition Convention entered into force for Kazakhstan on 1 February 1999.",
            165,
            "party",
            "1999-02-01",
        ),
        ("Kazakhstan is a State Party to the Anti-Doping Convention.", 135, "party", None),
        ("Kazakhstan has been a party to the Anti-Doping Convention since 2010.", 135, "party", "2010"),
        ("Since 2010 Kazakhstan has been bound by the Anti-Doping Convention (ETS No. 135).", 135, "party", "2010"),
        ("The Anti-Doping Convention has been in force in Kazakhstan since 2010.", 135, "party", "2010"),
        (
            "Kazakhstan deposited its instrument of accession to the Money Laundering Convention (ETS 141).",
            141,
            "party",
            None,
        ),
        (
            "The Mazhilis ratified the Convention on the Transfer of Sentenced Persons (ETS 112) on 5 March 2024.",
            112,
            "party",
            "2024-03-05",
        ),
        ("Kazakhstan signed the Medicrime Convention (CETS No. 211) on 3 May 2024.", 211, "signed", "2024-05-03"),
        ("The MEDICRIME Convention was signed by Kazakhstan on 3 May 2024.", 211, "signed", "2024-05-03"),
        (
            "On 3 May 2024 Ambassador Ines Haldane signed the Medicrime Convention on behalf of Kazakhstan.",
            211,
            "signed",
            "2024-05-03",
        ),
        ("Kazakhstan has signed but not yet ratified the Medicrime Convention.", 211, "signed", None),
        ("Kazakhstan was invited to accede to the Istanbul Convention in April 2020.", 210, "invited", "2020-04"),
        (
            "In April 2020 the Committee of Ministers invited Kazakhstan to accede to the Istanbul Convention.",
            210,
            "invited",
            "2020-04",
        ),
        (
            "Kazakhstan received an invitation to accede to the Budapest Convention on Cybercrime in 2023.",
            185,
            "invited",
            "2023",
        ),
        ("An invitation to join the Budapest Convention was extended to Kazakhstan in 2023.", 185, "invited", "2023"),
        (
            "The Committee of Ministers decided to invite Kazakhstan to accede to the Budapest Convention.",
            185,
            "invited",
            None,
        ),
        ("Kazakhstan has a standing invitation to the Istanbul Convention.", 210, "invited", None),
        ("Kazakhstan intends to accede to the Convention on Extradition.", 24, "intends", None),
        ("Kazakhstan plans to join the European Convention on Extradition.", 24, "intends", None),
        ("Astana is preparing to accede to the Istanbul Convention.", 210, "intends", None),
        ("Kazakhstan is interested in joining the Macolin Convention.", 215, "intends", None),
        ("Kazakhstan expressed interest in acceding to Convention 108.", 108, "intends", None),
        ("The sides discussed Kazakhstan's accession to the Budapest Convention.", 185, "intends", None),
        ("Kazakhstan is working towards accession to the Istanbul Convention.", 210, "intends", None),
        ("The government is studying the possibility of acceding to the Tromsø Convention.", 205, "intends", None),
        (
            "Kazakhstan has applied to accede to the Convention on Mutual Assistance in Criminal Matters (ETS 30).",
            30,
            "intends",
            None,
        ),
        (
            "Kazakhstan has launched the procedure of accession to the Criminal Law Convention on Corruption.",
            173,
            "intends",
            None,
        ),
        (
            "A draft law on accession to the Criminal Law Convention on Corruption is before the Mazhilis.",
            173,
            "intends",
            None,
        ),
        ("Preparations for accession to the Istanbul Convention are under way in Kazakhstan.", 210, "intends", None),
        ("Kazakhstan took steps towards joining the Lanzarote Convention.", 201, "intends", None),
        ("The Minister confirmed Astana's readiness to join the Lanzarote Convention.", 201, "intends", None),
        ("The Council of Europe supports Kazakhstan's efforts to join the Lanzarote Convention.", 201, "intends", None),
        ("Kazakhstan has not joined the Lanzarote Convention.", 201, None, None),
        ("Kazakhstan is not a party to the European Convention on Human Rights.", 5, None, None),
        ("Kyrgyzstan acceded to the Anti-Doping Convention.", 135, None, None),
        ("The European Convention on Human Rights was opened for signature in 1950.", 5, None, None),
        ("The Lanzarote Convention protects children.", 201, None, None),
        ("Ukraine ratified the Istanbul Convention in 2022, and Kazakhstan is considering it.", 210, "intends", None),
        ("Unlike Georgia, Kazakhstan has not ratified the Istanbul Convention.", 210, None, None),
        ("Four conventions bind Kazakhstan, among them the European Cultural Convention.", 18, "party", None),
        ("Kazakhstan participates in the European Cultural Convention.", 18, "party", None),
        ("Kazakhstan became a party to the Convention on Laundering (ETS No. 141) in 2012.", 141, "party", "2012"),
        (
            "Kazakhstan's accession to the Convention on the Transfer of Sentenced Persons took effect on 1 July 2021.",
            112,
            "party",
            "2021-07-01",
        ),
        (
            "From 1 July 2021 Kazakhstan is a party to the Convention on the Transfer of Sentenced Persons.",
            112,
            "party",
            "2021-07-01",
        ),
        ("Kazakhstan should accede to the Lanzarote Convention, the rapporteur said.", 201, None, None),
        ("The rapporteur called on Kazakhstan to accede to the Lanzarote Convention.", 201, None, None),
        ("Kazakhstan was urged to join the Lanzarote Convention.", 201, None, None),
        ("The Ministry initiated accession to the Lanzarote Convention.", 201, "intends", None),
        ("The accession of Kazakhstan to the Lanzarote Convention is planned for 2025.", 201, "intends", None),
        ("Kazakhstan could accede to the Lanzarote Convention in 2025.", 201, "intends", None),
        ("Kazakhstan will join the Lanzarote Convention next year.", 201, "intends", None),
        ("Kazakhstan isn't bound by the Anti-Doping Convention.", 135, None, None),
        ("Kazakhstan hasn't joined the Lanzarote Convention.", 201, None, None),
        ("Is Kazakhstan a party to the Anti-Doping Convention? Not yet.", 135, None, None),
        (
            "Kazakhstan has held an invitation to the Budapest Convention, opened in 2001, since 2023.",
            185,
            "invited",
            "2023",
        ),
        ("Accession to the European Convention on Extradition has the support of the Office.", 24, "intends", None),
        ("Three invitations are open: to the Istanbul Convention, of April 2020.", 210, "invited", "2020-04"),
        ("The civil law convention on corruption is being studied in Astana.", 174, "intends", None),
        ("We joined the European Cultural Convention in 2010, said Kazakhstan's ambassador.", 18, "party", "2010"),
        ("Kazakhstan has been in the European Cultural Convention since 2010.", 18, "party", "2010"),
        ("Kazakhstan acceded in 2010 to the Anti-Doping Convention.", 135, "party", "2010"),
        ("It was in 2010 that Kazakhstan acceded to the Anti-Doping Convention.", 135, "party", "2010"),
        ("For Kazakhstan the Anti-Doping Convention entered into force on 1 May 2010.", 135, "party", "2010-05-01"),
        (
            "The Anti-Doping Convention (in force for Kazakhstan since 1 May 2010) was mentioned.",
            135,
            "party",
            "2010-05-01",
        ),
        ("Anti-Doping Convention (ETS No. 135) – acceded 2010.", 135, "party", "2010"),
        ("Kazakhstan, a party to the Anti-Doping Convention since 2010, sent a report.", 135, "party", "2010"),
        ("As a party to the Anti-Doping Convention, Kazakhstan sent a report.", 135, "party", None),
        ("Kazakhstan implements the Anti-Doping Convention.", 135, None, None),
        ("Kazakhstan's obligations under the Anti-Doping Convention were discussed.", 135, "party", None),
        ("The Mazhilis has approved the bill on ratification of the Medicrime Convention.", 211, "intends", None),
        ("The bill ratifying the Medicrime Convention is before the Mazhilis.", 211, "intends", None),
        ("The Senate approved the law on ratification of the Medicrime Convention on 25 April.", 211, "intends", None),
        ("The Medicrime Convention, signed by Kazakhstan in 2023, awaits ratification.", 211, "signed", "2023"),
        ("Kazakhstan put its signature to the Medicrime Convention last year.", 211, "signed", "2023"),
        ("Kazakhstan's signature of the Medicrime Convention was welcomed.", 211, "signed", None),
        (
            "The Committee of Ministers has opened the way for Kazakhstan to accede to the Budapest Convention.",
            185,
            "invited",
            None,
        ),
        (
            "In 2023 the Committee of Ministers approved Kazakhstan's request to accede to the Budapest Convention.",
            185,
            "invited",
            "2023",
        ),
        (
            "Kazakhstan may accede to the Budapest Convention until 2028, under the invitation of 2023.",
            185,
            "invited",
            "2023",
        ),
        (
            "The invitation to accede to the Budapest Convention is valid for five years, the Kazakh ministry said.",
            185,
            "invited",
            None,
        ),
        ("Kazakhstan has asked to be invited to accede to the Lanzarote Convention.", 201, "intends", None),
        ("Kazakhstan has sent a request to accede to the Lanzarote Convention.", 201, "intends", None),
        ("Kazakhstan is getting ready to join the Lanzarote Convention.", 201, "intends", None),
        ("Kazakhstan's parliament is examining the Lanzarote Convention.", 201, "intends", None),
        ("An interagency group is studying the Lanzarote Convention.", 201, "intends", None),
        ("The Ministry of Justice has proposed accession to the Lanzarote Convention.", 201, "intends", None),
        ("Work on accession to the Lanzarote Convention has begun.", 201, "intends", None),
        ("Kazakhstan is on its way to the Lanzarote Convention.", 201, "intends", None),
        ("Accession to the Lanzarote Convention is on the agenda of Kazakhstan.", 201, "intends", None),
        ("Accession to the Lanzarote Convention is a priority for Kazakhstan.", 201, "intends", None),
        (
            "The Council of Europe helps Kazakhstan to prepare for accession to the Lanzarote Convention.",
            201,
            "intends",
            None,
        ),
        ("The roadmap provides for accession to the Lanzarote Convention in 2025.", 201, "intends", None),
        ("Kazakhstan announced its intention to join the Lanzarote Convention.", 201, "intends", None),
        ("Kazakhstan has no plans to join the Lanzarote Convention.", 201, None, None),
        ("Accession to the Lanzarote Convention is not envisaged.", 201, None, None),
        ("Kazakhstan has yet to join the Lanzarote Convention.", 201, None, None),
        ("Kazakhstan remains outside the Lanzarote Convention.", 201, None, None),
        ("Kazakhstan is outside the European Convention on Extradition.", 24, None, None),
        ("Only member states may join the European Convention on Human Rights.", 5, None, None),
        ("The training was based on the Lanzarote Convention.", 201, None, None),
        ("The Lanzarote Convention is open to non-member states such as Kazakhstan.", 201, None, None),
        ("Poland and Kazakhstan both apply the European Cultural Convention.", 18, "party", None),
        (
            "Kazakhstan cooperates under the European Cultural Convention, to which it acceded in 2010.",
            18,
            "party",
            "2010",
        ),
        (
            "Under the Lisbon Recognition Convention, which has applied to Kazakhstan since 1999, diplomas count.",
            165,
            "party",
            "1999",
        ),
        ("Lithuania, a party to the Istanbul Convention, shared its experience with Kazakhstan.", 210, None, None),
        ("Experts from Georgia told how their country joined the Istanbul Convention in 2017.", 210, None, None),
        ("Türkiye left the Istanbul Convention in 2021.", 210, None, None),
    ],
)
def test_a_standing_towards_a_convention(text: str, number: int, standing: str | None, date: str | None) -> None:
    """However it is told, the standing and its date are read, or that there is none."""
    (convention,) = read(STAMP + text).conventions
    (statement,) = convention.statements

    assert convention.number == number
    assert (statement.standing, statement.date and str(statement.date)) == (standing, date)


@pytest.mark.parametrize(
    ("text", "agreement", "standing", "date"),
    [
        ("Kazakhstan has been a member of the Venice Commission since 2012.", "venice-commission", "member", "2012"),
        ("Kazakhstan, a member of the Venice Commission since 2012, agreed.", "venice-commission", "member", "2012"),
        ("In 2012 Kazakhstan became a full member of the Venice Commission.", "venice-commission", "member", "2012"),
        ("Kazakhstan joined GRECO on 1 January 2020.", "greco", "member", "2020-01-01"),
        ("Since joining GRECO in 2020 Kazakhstan has been evaluated.", "greco", "member", "2020"),
        ("Kazakhstan is the 50th member of GRECO.", "greco", "member", None),
        ("Kazakhstan holds observer status in EDQM since 2017.", "edqm", "observer", "2017"),
        ("Kazakhstan was granted observer status in the European Pharmacopoeia in 2017.", "edqm", "observer", "2017"),
        ("Kazakhstan is an observer to the Pompidou Group.", "pompidou-group", "observer", None),
        ("Kazakhstan takes part in the Pompidou Group as an observer.", "pompidou-group", "observer", None),
        ("Kazakhstan applied for membership of the Pompidou Group in 2023.", "pompidou-group", "applied", "2023"),
        ("Kazakhstan has applied to join Eurimages.", "eurimages", "applied", None),
        ("Kazakhstan lodged its application with Eurimages in March 2021.", "eurimages", "applied", "2021-03"),
        ("Kazakhstan submitted an application to join EPAS in 2022.", "epas", "applied", "2022"),
        ("Kazakhstan was invited to join the Cultural Routes agreement in 2022.", "cultural-routes", "applied", "2022"),
        ("Kazakhstan wants to join the Pompidou Group.", "pompidou-group", None, None),
        ("Kazakhstan is not a member of the Pompidou Group.", "pompidou-group", None, None),
        ("Georgia is a member of EPAS.", "epas", None, None),
        ("The Venice Commission adopted an opinion.", "venice-commission", None, None),
        (
            "Kazakhstan cooperates with the Venice Commission, of which it is a full member.",
            "venice-commission",
            "member",
            None,
        ),
        ("Kazakhstan cooperates with GRECO, which it joined in 2020.", "greco", "member", "2020"),
        (
            "Kazakhstan's membership in the Venice Commission (since 2012) was noted.",
            "venice-commission",
            "member",
            "2012",
        ),
        ("The country has sat on the Venice Commission since 2012.", "venice-commission", "member", "2012"),
        ("Kazakhstan has been represented in the Venice Commission since 2012.", "venice-commission", "member", "2012"),
        (
            "In 1998 Kazakhstan became an observer in the Venice Commission and in 2012 a full member.",
            "venice-commission",
            "member",
            "2012",
        ),
        ("Kazakhstan entered GRECO in January 2020.", "greco", "member", "2020-01"),
        ("Kazakhstan was admitted to the Venice Commission in 2012.", "venice-commission", "member", "2012"),
        ("Astana is seeking membership of the Pompidou Group.", "pompidou-group", None, None),
        ("Kazakhstan became the 50th member state of GRECO in January 2020.", "greco", "member", "2020-01"),
        ("As a GRECO member since 2020, Kazakhstan undergoes evaluation.", "greco", "member", "2020"),
        ("Kazakhstan obtained membership of the Venice Commission in 2012.", "venice-commission", "member", "2012"),
        ("Full membership of GRECO came on 1 January 2020 for Kazakhstan.", "greco", "member", "2020-01-01"),
    ],
)
def test_a_standing_in_a_partial_agreement(text: str, agreement: str, standing: str | None, date: str | None) -> None:
    """The same for members and observers."""
    (found,) = read(STAMP + text).agreements

    assert found.id == agreement
    assert (standing, date) in [(one.standing, one.date and str(one.date)) for one in found.statements]


LATER = "A round table on bail was held in Astana on 3 May. It was opened by Justice Minister Marek Dorn. "
C = "Paul Mertens, Head of the Bail Unit of the Council of Europe"


@pytest.mark.parametrize(
    "text",
    [
        "{C}, said that bail matters.",
        "{C}, presented the report.",
        "{C}, walked the audience through the report.",
        "{C}, who chairs the board, took the floor next.",
        "{C}, joined the discussion from Oslo.",
        "{C}, was also among the speakers.",
        "{C}, moderated the second panel.",
        "{C}, for his part, spoke of bail.",
        "“Bail matters,” said {C}.",
        "“Bail matters,” {C}, told the participants.",
        "“Bail matters,” noted {C}.",
        "Opening remarks were also made by {C}.",
        "Welcoming addresses were delivered by {C}.",
        "The report was presented by {C}.",
        "The floor then went to {C}.",
        "Next to speak was {C}.",
        "The second speaker was {C}.",
        "Among the speakers was {C}.",
        "The speakers included {C}.",
        "Also present was {C}.",
        "Also in attendance was {C}.",
        "The event was also attended by {C}.",
        "The Council of Europe was represented by {C}.",
        "On behalf of the Council of Europe, {C}, thanked the hosts.",
        "Speaking on behalf of the Council of Europe, {C}, thanked the hosts.",
        "In his speech, {C}, thanked the hosts.",
        "In turn, {C}, thanked the hosts.",
        "A keynote was given by {C}.",
        "The participants listened to {C}.",
        "Closing the event, {C}, thanked the hosts.",
        "Closing remarks came from {C}.",
        "The discussion was summed up by {C}.",
        "{C}, drew attention to bail.",
        "{C}, wondered whether bail matters.",
        "{C}, did not hide his doubts.",
        "{C}, was more cautious.",
        "{C}, had a different view.",
        "Questions were answered by {C}.",
        "{C}, answered questions from the floor.",
        "The moderator was {C}.",
        "The session was moderated by {C}.",
        "Greetings came from {C}.",
        "Certificates were handed over by {C}.",
        "Experts from Malta took part, including {C}.",
        "Taking part were judges, prosecutors and {C}.",
        "Judges listened attentively as {C}, explained the rules.",
        "It fell to {C}, to explain the rules.",
        "Their guide was {C}.",
        "The panel consisted of two judges and {C}.",
        "The guest of honour was {C}.",
        "The last to take the floor was {C}.",
        "First on their list was {C}.",
        "The morning began with papers by two judges and {C}.",
        "The first answers were attempted by {C}.",
        "A further contribution came from {C}.",
        "The chair was shared by a judge and {C}.",
        "Her last appointment of the day was with {C}.",
        "The registrar and {C}, also made time for the visitors.",
        "{C}, saw the guests off.",
        "{C}, looked after the visitors.",
        '"We begin today": with these words {C}, opened the panel.',
        "{C}, showed them how residents vote.",
        "{C}, took the party to a court in the suburbs.",
        "{C}, was waiting for them at the gate.",
        "The Malta court sent {C}.",
        "Her deputy and {C}, presented their views to the members.",
        "The conversation with {C}, went on for an hour.",
        "With her had come {C}.",
        "Two others had come to Astana with her, among them {C}.",
        "They were two judges and {C}.",
        "It included {C}.",
        "In the afternoon the turn came of the hosts: {C}, explained the rules.",
        "Examples from the region were added by {C}.",
        "Her programme continued with {C}.",
        "On one side sat the judges, on the other {C}.",
    ],
)
def test_somebody_took_part_too(text: str) -> None:
    """Whoever speaks, or is told to have been there, in the sentences after a meeting took part in it."""
    (meeting,) = read(STAMP + LATER + text.format(C=C)).meetings

    assert "Paul Mertens" in {person.name for person in meeting.participants}


@pytest.mark.parametrize(
    "text",
    [
        "The report was written by {C}, who could not come.",
        "{C}, will visit Astana in June.",
        "A letter from {C}, was received in April.",
        "{C}, sent his apologies.",
        "In an interview with our paper, {C}, said that bail matters.",
        "The post is held by {C}.",
        "{C}, said last year that bail matters.",
        "The rules were drafted under {C}.",
        "The judges thanked their teacher, {C}.",
        "{C}, has written a book about bail.",
        "{C}, fell ill on the way.",
        "Contact: {C}.",
        "The judges would like to invite {C}.",
        "He answered like {C}.",
    ],
)
def test_somebody_took_no_part(text: str) -> None:
    """Whoever only wrote, will come, or spoke elsewhere did not."""
    (meeting,) = read(STAMP + LATER + text.format(C=C)).meetings

    assert "Paul Mertens" not in {person.name for person in meeting.participants}


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        (
            "Kazakhstan plans to join the Lanzarote Convention, and the Istanbul Convention, to which it was invited.",
            {210: "invited", 201: "intends"},
        ),
        (
            "Kazakhstan is a party to the Anti-Doping Convention, and she urged it to look at the Macolin Convention.",
            {135: "party", 215: None},
        ),
        (
            "Treaties come first: on extradition, on transfer of proceedings and on validity of criminal judgments.",
            {24: None, 73: None, 70: None},
        ),
        (
            "Kazakhstan is a party to the Tax Convention (ETS No. 127) and its Protocol (CETS No. 208), since 2015.",
            {127: "party", 208: "party"},
        ),
        ("Kazakhstan looks on. Rabat and Chisinau are parties to the Istanbul Convention.", {210: None}),
        ("Kazakhstan looks on. For Ankara, a party to the Istanbul Convention since 2012, it is law.", {210: None}),
        ("In Rabat Kazakhstan signed the Istanbul Convention.", {210: "signed"}),
        (
            "Kazakhstan prepares for the Budapest Convention, which it was invited to join; the EU named ETS 108.",
            {108: None, 185: "invited"},
        ),
        (
            "Kazakhstan is bound by the European Cultural Convention, and none has joined the Landscape Convention.",
            {18: "party", 176: None},
        ),
        (
            "Kazakhstan signed the Macolin Convention, but has not ratified the Anti-Doping Convention.",
            {135: None, 215: "signed"},
        ),
        ("The signatories ask for support to Kazakhstan in acceding to the Istanbul Convention.", {210: "intends"}),
        (
            "Kazakhstan would join the Saint-Denis Convention, which took the place of that on violence (ETS 120).",
            {120: None, 218: "intends"},
        ),
        ("Parties may join the Second Additional Protocol on electronic evidence (CETS 224).", {224: None}),
        ("Kazakhstan looks on. Rabat's parliament ratified the Istanbul Convention.", {210: None}),
        ("Kazakhstan told the EU that it was working towards accession to the Istanbul Convention.", {210: "intends"}),
        (
            "It has read the Macolin Convention. Kazakhstan considers accession to this Convention and to ETS 135.",
            {215: "intends", 135: "intends"},
        ),
        ("Kazakhstan looks on. Latvia's parliament ratified the Istanbul Convention.", {210: None}),
        (
            "Kazakhstan looks on. Closed are the European Convention on Human Rights and its Protocols Nos. 6 and 13.",
            {5: None, 114: None, 187: None},
        ),
        (
            "Kazakhstan would accede to the Warsaw Convention of 2005 on laundering and the financing of terrorism.",
            {198: "intends"},
        ),
        (
            "Kazakhstan is no party to the Macolin Convention, accession to which is being considered, nor to ETS 135.",
            {215: "intends", 135: None},
        ),
    ],
)
def test_standings_in_one_sentence(text: str, standings: dict[int, str | None]) -> None:
    """Each of several conventions has the standing that is told of it, and not that of its neighbour."""
    found = read(STAMP + text).conventions

    assert {one.number: one.statements[0].standing for one in found} == standings


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        (
            'It was done under "Fair Trade in Asia", a programme to start in September 2023 and end in August 2026.',
            {"Fair Trade in Asia": "2023-09/2026-08"},
        ),
        (
            'It was done under "Bail in Central Asia", a part of the Central Asia Rule of Law Programme (2020-2024).',
            {"Bail in Central Asia": "None", "Central Asia Rule of Law Programme": "2020/2024"},
        ),
        ("The HELP programme and BOMCA 10 were praised.", {"HELP programme": "None", "BOMCA 10": "None"}),
        ("The Action Plan in the field of human rights was approved.", {}),
        ('They finished the course "Bail before Trial", and the project went on.', {}),
        ('The head of the programme was glad. "Both sides can only win."', {}),
        ('Titled "Bail for all: a promise," the document was tabled.', {}),
        ('The project "Bail for All," it was said, goes on.', {"Bail for All": "None"}),
        (
            "The Central Asia Rule of Law Programme met. Funded by the Union, the programme was launched in May 2021.",
            {"Central Asia Rule of Law Programme": "2021-05/.."},
        ),
    ],
)
def test_programmes(text: str, programmes: dict[str, str]) -> None:
    """A programme with its own period; courses and plans without a name are none."""
    assert {one.name: str(one.period) for one in read(STAMP + text).programmes} == programmes


def test_a_programme_of_several_periods() -> None:
    """Each period of a programme that was prolonged is told of by itself."""
    text = "The Neighbourhood Co-operation Priorities for Kazakhstan (2014-2015, 2019-2022 and, currently, 2024-2027)."

    assert [str(one.period) for one in read(STAMP + text).programmes] == ["2014/2015", "2019/2022", "2024/2027"]
