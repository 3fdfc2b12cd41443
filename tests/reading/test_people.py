"""Persons and their posts: names of any origin, titles in every place, later mentions, and who is no official."""

import pytest

from kzcoe.model import Official
from kzcoe.reading import read

OPENING = (
    "The work of the judges and the training of the prosecutors deserve the attention of everyone concerned, and the "
    "plan of action for the coming years should be written down before the end of summer."
)


def officials(text: str) -> dict[str, list[str]]:
    """The officials of a text by name, each with the titles of the posts."""
    return {official.name: [post.title for post in official.posts] for official in read(text).officials}


def post(text: str) -> str:
    """The one post of the one official of a text."""
    ((title,),) = officials(text).values()
    return title


def official(text: str) -> Official:
    """The one official of a text."""
    (found,) = read(text).officials
    return found


class TestNames:
    """What a name may look like."""

    @pytest.mark.parametrize(
        "name",
        [
            "Anna Lundqvist",
            "Anna Maria Lundqvist",
            "Anna M. Lundqvist",
            "A. Lundqvist",
            "A.M. Lundqvist",
            "Anna Dzh. Lundqvist",
            "Aigerim Tolegenovna Sarinova",
            "Nurlan Askaruly Beksultanov",
            "Anna-Maria Lundqvist",
            "Anna Lind-Svensson",
            "Jean-Luc Moreau-Petit",
            "Ludwig van der Meer",
            "Ursula von Hagen",
            "Charles de Vauban",
            "Maria del Carmen Ortega",
            "João da Silva",
            "Paolo dell'Orto",
            "Pierre d'Anjou",
            "Abd al-Rahman",
            "Karim el-Sayed Nasser",
            "Rashid Samadov oglu Guliyev",
            "Pietro degli Alberti",
            "Annelies van 't Veer",
            "Larisa Un",
            "Siobhán Ní Bhriain",
            "Seán O'Dálaigh",
            "Seán O’Dálaigh",
            "Fionn Mac Cárthaigh",
            "Zoltán Kőszegi",
            "Łukasz Wójcik",
            "Ødegård Bjørnsen",
            "Åsa Öberg",
            "Đorđe Šarić",
            "Þóra Jónsdóttir",
            "Tomáš Čapek",
            "Çağla Yılmaz",
            "Kassym-Yerlan Dosanov",
            "Nursulu Äbdiğali",
            "Li Wei",
            "Sofia Lundqvist",
            "Nursultan Dosanov",
            "Nguyen Van Minh",
            "Сlaus Berger",
            "Anna LUNDQVIST",
        ],
    )
    def test_a_name_of_any_origin_is_found(self, name: str) -> None:
        """Particles, hyphens, initials, patronymics and diacritics are part of a name, which is kept as printed."""
        (found,) = read(f"The guests were received by Deputy Minister {name} in the hall.").officials

        assert name in {found.name, *found.aliases}

    def test_a_short_surname_ends_a_sentence(self) -> None:
        """The full stop after a surname of two letters is the sentence's; after an initial it is the initial's."""
        assert list(officials("The guests were received by Director Anna Bi.")) == ["Anna Bi"]

    def test_a_lookalike_letter_makes_no_second_person(self) -> None:
        """A name once with a Cyrillic letter and once without is one official, whose name is Latin."""
        found = official("Director Сlaus Berger came. Director Claus Berger spoke.")

        assert found.name == "Claus Berger"
        assert set(found.aliases) <= {"Сlaus Berger"}

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("Zoltán Kőszegi", "Zoltan Koszegi"),
            ("Anna Maria Lundqvist", "Anna Lundqvist"),
            ("Anna Lundqvist", "A. Lundqvist"),
            ("Anna Lundqvist", "Anna M. Lundqvist"),
            ("Anna Lundqvist", "Anna LUNDQVIST"),
            ("Seán O’Dálaigh", "Sean O'Dalaigh"),
        ],
    )
    def test_two_spellings_in_one_text_are_one_person(self, first: str, second: str) -> None:
        """Diacritics, a missing middle name, an initial or capitals make no second person."""
        text = f"Deputy Minister {first} came to the hall. Deputy Minister {second} spoke to the guests."

        assert len(read(text).officials) == 1

    @pytest.mark.parametrize(
        ("printed", "name"),
        [
            ("Mr. Anders Lundqvist", "Anders Lundqvist"),
            ("Ms. Anna-Maria af Lundqvist", "Anna-Maria af Lundqvist"),
            ("Dr. A. Lundqvist", "A. Lundqvist"),
            ("M. A. Lundqvist", "M. A. Lundqvist"),
        ],
    )
    def test_a_word_of_courtesy_is_no_initial(self, printed: str, name: str) -> None:
        """An honorific with a full stop is no part of the name; a letter with one is."""
        assert list(officials(f"The guests were received by Deputy Minister {printed} in the hall.")) == [name]

    def test_two_persons_with_one_surname_are_two(self) -> None:
        """A surname in common is not enough to be one person."""
        text = "Deputy Minister Anna Lundqvist met with Director Erik Lundqvist."

        assert set(officials(text)) == {"Anna Lundqvist", "Erik Lundqvist"}


class TestPosts:
    """Where a post stands."""

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            # before the name
            ("Deputy Minister Anna Lundqvist came.", "Deputy Minister"),
            ("On Monday the Deputy Minister of Justice Anna Lundqvist came.", "Deputy Minister of Justice"),
            ("The Deputy Minister of Justice Anna Lundqvist came.", "Deputy Minister of Justice"),
            ("Deputy Minister of Justice of Kazakhstan Anna Lundqvist came.", "Deputy Minister of Justice"),
            ("Kazakh Deputy Justice Minister Anna Lundqvist came.", "Deputy Justice Minister"),
            ("Kazakhstan's Deputy Justice Minister Anna Lundqvist came.", "Deputy Justice Minister"),
            ("Vice-Minister Anna Lundqvist came.", "Vice-Minister"),
            ("Secretary General Anna Lundqvist came.", "Secretary General"),
            ("On Monday the Secretary General of the Council of Europe Anna Lundqvist came.", "Secretary General"),
            ("Council of Europe Secretary General Anna Lundqvist came.", "Secretary General"),
            ("The Council of Europe’s Secretary General, Anna Lundqvist, came.", "Secretary General"),
            ("Ambassador Anna Lundqvist came.", "Ambassador"),
            ("Ambassador-at-Large Anna Lundqvist came.", "Ambassador-at-Large"),
            ("On Monday the Ambassador of Kazakhstan to Sweden Anna Lundqvist came.", "Ambassador"),
            ("Judge Anna Lundqvist came.", "Judge"),
            ("Senator Anna Lundqvist came.", "Senator"),
            ("On Monday the Chargé d'affaires of Latvia Anna Lundqvist came.", "Chargé d'affaires"),
            ("Permanent Observer Anna Lundqvist came.", "Permanent Observer"),
            ("PACE rapporteur Anna Lundqvist came.", "rapporteur"),
            ("The head of the delegation, Anna Lundqvist, came.", "head of the delegation"),
            ("The chair of the committee, Ms Anna Lundqvist, came.", "chair"),
            ("Prime Minister and Foreign Minister Anna Lundqvist came.", "Prime Minister and Foreign Minister"),
            ("Former Deputy Minister Anna Lundqvist came.", "Former Deputy Minister"),
            ("First Deputy Prosecutor General Anna Lundqvist came.", "First Deputy Prosecutor General"),
            ("Acting Director Anna Lundqvist came.", "Acting Director"),
            ("Speaker of the Senate Anna Lundqvist came.", "Speaker"),
            (
                "Now the Commissioner for Human Rights of Kazakhstan Anna Lundqvist came.",
                "Commissioner for Human Rights",
            ),
            ("Director of Programme Coordination Anna Lundqvist came.", "Director of Programme Coordination"),
            ("Deputy Minister, Dr. Anna Lundqvist, came.", "Deputy Minister"),
            ("Secretary General of the Council of Europe (CoE) Anna Lundqvist came.", "Secretary General"),
            (
                "On Monday the Secretary General of the Council of Europe (CoE), Anna Lundqvist, came.",
                "Secretary General",
            ),
            ("H.E. Ambassador Anna Lundqvist came.", "Ambassador"),
            ("Head of Operations Anna Lundqvist came.", "Head of Operations"),
            ("Sheriff Anna Lundqvist came.", "Sheriff"),
            ("The ex-Director of the museum Anna Lundqvist came.", "ex-Director"),
            # after the name
            ("Anna Lundqvist, Deputy Minister of Justice, came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist, the Deputy Minister of Justice, came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist, Deputy Minister of Justice of Kazakhstan, came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist, head of the delegation, came.", "head of the delegation"),
            ("Anna Lundqvist, who is Deputy Minister of Justice, came.", "Deputy Minister of Justice"),
            (
                "Anna Lundqvist, who farms on the Danube and is Deputy Minister of Justice, came.",
                "Deputy Minister of Justice",
            ),
            ("Anna Lundqvist, Kazakhstan's Ambassador to Sweden, came.", "Ambassador"),
            ("Ms. Anna Lundqvist, Secretary General of the Council of Europe, came.", "Secretary General"),
            ("Anna Lundqvist – Deputy Minister of Justice – came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist, сhairwoman of the committee, came.", "chairwoman"),
            (
                "Anna Lundqvist, Head of the Media Division of the Council of Europe, came.",
                "Head of the Media Division",
            ),
            ("Anna Lundqvist, head of the ministry's Department for Ports, came.", "head"),
            # in brackets
            ("Anna Lundqvist (Deputy Minister of Justice) came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist (Sweden, rapporteur) came.", "rapporteur"),
            ("The Deputy Minister of Justice (Anna Lundqvist) came.", "Deputy Minister of Justice"),
            ("Anna Lundqvist, head of the EU Delegation to Kazakhstan, came.", "head"),
            ("Anna Lundqvist, Head of the Delegation of the European Union to Latvia, came.", "Head"),
        ],
    )
    def test_a_post_is_read_beside_the_name(self, text: str, title: str) -> None:
        """A title before the name, after it or in brackets is the post, without the body it is a post of."""
        assert post(text) == title

    @pytest.mark.parametrize(
        ("text", "body"),
        [
            (
                "Deputy Minister of Justice of Kazakhstan Anna Lundqvist came.",
                "Ministry of Justice of the Republic of Kazakhstan",
            ),
            ("The Secretary General of the Council of Europe Anna Lundqvist came.", "Council of Europe"),
            ("Council of Europe Secretary General Anna Lundqvist came.", "Council of Europe"),
            (
                "Anna Lundqvist, President of GRECO, came.",
                "Group of States against Corruption",
            ),
            ("Kazakhstan's Ambassador to France Anna Lundqvist came.", "Kazakhstan"),
            ("Anna Lundqvist, Rector of Northern Steppe University, came.", "Northern Steppe University"),
            ("Anna Lundqvist, Rector of the Northern Steppe University, came.", "Northern Steppe University"),
        ],
    )
    def test_a_post_knows_its_body(self, text: str, body: str) -> None:
        """The organisation after or before the title is the body of the post."""
        record = read(text)
        (held,) = record.officials[0].posts
        assert held.body is not None

        assert record.bodies[held.body].name == body

    @pytest.mark.parametrize(
        ("text", "posts"),
        [
            ("Anna Lundqvist, Commissioner for Prison Labour of Malta, came.", ["Commissioner for Prison Labour"]),
            (
                "Colonel Anna Lundqvist, Head of the Department for Combating Wildlife Trade of the Ministry, came.",
                ["Colonel", "Head of the Department for Combating Wildlife Trade"],
            ),
            ("Anna Lundqvist, Chair of the Committee on Alpine Pastures of the Senate, came.", ["Chair"]),
            ("Anna Lundqvist, Director of the Tyrol Observatory, came.", ["Director"]),
            ("Deputy Director of the Prado Anna Lundqvist came.", ["Deputy Director of the Prado"]),
        ],
    )
    def test_what_an_office_is_for_is_nobody(self, text: str, posts: list[str]) -> None:
        """Capitals after "for", "on", a verb of a field or an article name no person."""
        assert list(officials(text)) == ["Anna Lundqvist"]
        assert [
            words.split(" on ")[0].split(" of the Committee")[0] for words in officials(text)["Anna Lundqvist"]
        ] == posts

    def test_a_city_before_a_name(self) -> None:
        """The name of a city after a preposition is no first name."""
        assert list(officials("On the same day in Sofia Director Anna Lundqvist came.")) == ["Anna Lundqvist"]
        assert "Sofia Dosanov" not in officials("The mayor of Sofia Dosanov came.")

    def test_a_post_is_attested_by_the_stamp(self) -> None:
        """A post is attested on the day of publication, and by the words that print it."""
        (found,) = read("Deputy Minister Anna Lundqvist came.", published="2023-06-28").officials
        (held,) = found.posts

        assert [str(day) for day in held.attested] == ["2023-06-28"]
        assert held.evidence is not None
        assert held.evidence.quote == "Deputy Minister"

    def test_a_post_shared_by_two(self) -> None:
        """A plural before two names is the post of each, in the singular."""
        text = "The rapporteurs Anna Lundqvist and Paul Mertens came."

        assert officials(text) == {"Anna Lundqvist": ["rapporteur"], "Paul Mertens": ["rapporteur"]}

    def test_a_post_shared_by_several(self) -> None:
        """A plural before a list is the post of everybody on it."""
        text = "Senators Anna Lundqvist, Paul Mertens and Ole Strand came."

        assert officials(text) == {
            "Anna Lundqvist": ["Senator"],
            "Paul Mertens": ["Senator"],
            "Ole Strand": ["Senator"],
        }

    def test_a_post_shared_after_the_names(self) -> None:
        """What all on a list are, told after it, is the post of each."""
        text = "Anna Lundqvist (Sweden), Paul Mertens (Belgium) and Ole Strand (Norway), all members of it, came."

        assert [len(titles) for titles in officials(text).values()] == [1, 1, 1]
        assert {titles[0].split()[0] for titles in officials(text).values()} == {"member"}

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("She met with members of the European Parliament {A} (S&D, Italy) and {B} (EPP, Malta).", "member"),
            ("Three PACE vice-presidents received the guest: {A} (Malta), Ms {B} and {C} (Norway).", "vice-president"),
            (
                "The following ambassadors were received by the Speaker: {A} (Malta); {B} (Oman); {C} (Peru).",
                "ambassador",
            ),
            ("Two members of the Commission replied: Mr {A}, who sat in Malta until May, and Ms {B}.", "member"),
            ("They talked with two rapporteurs of the Commission, {A} from Norway and {B} from Italy.", "rapporteur"),
            ("The rapporteurs of the Commission – Ms {A}, Ms {B} and Mr {C} – held meetings.", "rapporteur"),
            ("GRECO evaluators Ms {A} and Ms {B} held meetings.", "evaluator"),
        ],
    )
    def test_a_post_shared_by_those_on_a_list(self, text: str, title: str) -> None:
        """A plural of which a clause tells before a colon, or of a house before the names, is the post of each."""
        names = {"A": "Anna Lundqvist", "B": "Paula Mertens", "C": "Ole Strand"}
        listed = [name for letter, name in names.items() if f"{{{letter}}}" in text]

        assert officials(text.format(**names)) == {name: [title] for name in listed}

    def test_a_plural_before_the_next_names(self) -> None:
        """A plural that runs up to further names is theirs, and not that of the name before it."""
        text = "They met Director Anna Lundqvist, judges of the Supreme Court Paul Mertens and Ole Strand, and guests."

        assert officials(text) == {"Anna Lundqvist": ["Director"], "Ole Strand": ["judge"], "Paul Mertens": ["judge"]}

    def test_a_list_parted_by_semicolons(self) -> None:
        """In a list of names and posts each post goes with the name before it."""
        text = (
            "The round table was attended by Anna Lundqvist, Deputy Minister; Paul Mertens, Director; "
            "and Ole Strand, Ambassador."
        )

        assert officials(text) == {
            "Anna Lundqvist": ["Deputy Minister"],
            "Ole Strand": ["Ambassador"],
            "Paul Mertens": ["Director"],
        }

    def test_a_list_parted_by_commas(self) -> None:
        """In a list of posts and names each post goes with the name after it."""
        text = "She met with Deputy Minister Anna Lundqvist, Director Paul Mertens and Ambassador Ole Strand."

        assert officials(text) == {
            "Anna Lundqvist": ["Deputy Minister"],
            "Ole Strand": ["Ambassador"],
            "Paul Mertens": ["Director"],
        }

    def test_a_title_that_begins_with_a_body(self) -> None:
        """In a list, a post that begins with the body is that of the name after it."""
        text = (
            "She met with Director Anna Lundqvist, UN Women Representative Sofia Almqvist, and Ambassador Ole Strand."
        )

        assert officials(text) == {
            "Anna Lundqvist": ["Director"],
            "Ole Strand": ["Ambassador"],
            "Sofia Almqvist": ["Representative"],
        }

    def test_two_posts_of_one_person(self) -> None:
        """A person introduced twice has both posts."""
        text = "Deputy Minister Anna Lundqvist came. Anna Lundqvist, head of the delegation, spoke."

        assert set(officials(text)["Anna Lundqvist"]) == {"Deputy Minister", "head of the delegation"}

    @pytest.mark.parametrize("title", ["a Vice-President of the Venice Commission", "Minister of Justice of Malta"])
    def test_the_title_after_a_name_is_not_that_before_the_next(self, title: str) -> None:
        """In a list each name has the title that follows it."""
        told = officials(
            f"There spoke Anna Berg, Secretary of the Constitutional Council, Ivan Roth, {title}, and others."
        )

        assert {name: len(titles) for name, titles in told.items()} == {"Anna Berg": 1, "Ivan Roth": 1}
        assert told["Anna Berg"] != told["Ivan Roth"]

    @pytest.mark.parametrize("owner", ["the Ombudsman's press service", "the Minister's office", "the Speaker's staff"])
    def test_a_title_whose_thing_is_named(self, owner: str) -> None:
        """Whoever told of a meeting is no title of the one who was named before."""
        assert officials(f"Judge Anna Berg met Senator Ivan Roth, {owner} told the agency.")["Ivan Roth"] == ["Senator"]


class TestTitlesApart:
    """Titles parted from the name, or told by a verb, a pronoun or a group."""

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("The head of the laboratory, Anna Lundqvist, asked for help.", "head"),
            ("They talked with the director of the technical college Anna Lundqvist.", "director"),
            ("The akim of the Northern rural district Anna Lundqvist agreed.", "akim"),
            ("They were joined by the director of the “Old Harbour” museum reserve, Anna Lundqvist.", "director"),
            ("They met with the Union of Notaries, whose head, Anna Lundqvist, asked for help.", "head"),
            ("It was opened by the office's head, Ambassador Anna Lundqvist, on Monday.", "head"),
            (
                "Malta's Permanent Representative to the UN, Ambassador Anna Lundqvist, agreed.",
                "Permanent Representative",
            ),
            ("They met the members of the committee, whose chairwoman, Senator Anna Lundqvist, agreed.", "chairwoman"),
            ("Anna Lundqvist came to Kazakhstan as Malta's Ambassador three years ago.", "Ambassador"),
            ("Anna Lundqvist has served as Director of the Academy of Trade since May.", "Director"),
            ("Anna Lundqvist was appointed as head of the Court Administration.", "head"),
            ("Anna Lundqvist was elected Chair of the Committee.", "Chair"),
            ("Anna Lundqvist, one of the two rapporteurs of the Committee, agreed.", "rapporteur"),
            (
                "“Trains are late,” said Anna Lundqvist, chief operating officer of Euro Rail.",
                "chief operating officer",
            ),
            ("Its Secretary General, Anna Lundqvist, agreed.", "Secretary General"),
            ("The Director of the Northern Data Agency (NDA) Anna Lundqvist agreed.", "Director"),
            ("They met with the Director of the Northern Data Agency (NDA), Anna Lundqvist.", "Director"),
            ("Anna Lundqvist remains Director of the Northern Data Agency.", "Director"),
            ("Anna Lundqvist has become Director of the Northern Data Agency.", "Director"),
            ("In May Anna Lundqvist will be Director of the Northern Data Agency.", "Director"),
            ("Anna Lundqvist, 47, Director of the Northern Data Agency, agreed.", "Director"),
            ("Anna Lundqvist, aged 47, Director of the Northern Data Agency, agreed.", "Director"),
            ("Anna Lundqvist, a mother of three, is Director of the Northern Data Agency.", "Director"),
            ("Anna Lundqvist, who opened the fair as Mayor of the city, agreed.", "Mayor of the city"),
            ("They thanked Anna Lundqvist, whose term as Rector of the Academy is over.", "Rector"),
            ("The agency's press secretary is Anna Lundqvist, a trained pilot.", "press secretary"),
            ("Her first deputy was Anna Lundqvist.", "first deputy"),
            ("In 2019 the chair of the committee was Ms Anna Lundqvist.", "chair"),
            (
                "The next Director of Programmes will be Anna Lundqvist, and her office opens in May.",
                "Director of Programmes",
            ),
            ("Chair: Anna Lundqvist (Malta).", "Chair"),
            ("The agency has a new Director: Anna Lundqvist.", "Director"),
            ("Anna Lundqvist, the mayor's press secretary, agreed.", "press secretary"),
            ("Anna Lundqvist, the harbour company's press secretary, agreed.", "press secretary"),
            ("Anna Lundqvist, its deep-sea inspector, agreed.", "inspector"),
            ("Anna Lundqvist, a turbine inspector of ENTSO, agreed.", "inspector"),
            ("Anna Lundqvist (Chief Prosecutor's Office, Senior Prosecutor) agreed.", "Senior Prosecutor"),
            (
                "The General Rapporteur on the protection of rivers, Anna Lundqvist, agreed.",
                "General Rapporteur on the protection of rivers",
            ),
            ("They met the judge from Malta Anna Lundqvist.", "judge from Malta"),
            ("The hospital's chief heart surgeon, Anna Lundqvist, agreed.", "chief heart surgeon"),
            ("Anna Lundqvist, chief heart surgeon of the Ministry of Health, agreed.", "chief heart surgeon"),
            ("The new ambassador, Anna Lundqvist, agreed.", "ambassador"),
            ("Resident Coordinator a.i. Anna Lundqvist agreed.", "Resident Coordinator a.i."),
            ("Anna Lundqvist, Chargé d'Affaires a.i. of Malta in Astana, agreed.", "Chargé d'Affaires a.i."),
            ("At the invitation of the Speaker, Anna Lundqvist, they visited the old town.", "Speaker"),
            ("In talks with the lawyer, the director, Anna Lundqvist, said no.", "director"),
            ("They thanked Anna Lundqvist, who has been ambassador since May.", "ambassador"),
            ("The working group under Deputy Minister Anna Lundqvist agreed.", "Deputy Minister"),
            ("Judge of the Court of Human Rights (elected in respect of Malta) Anna Lundqvist agreed.", "Judge"),
            ("Anna Lundqvist was elected Chair in June 2019.", "Chair"),
            ("Director Anna Lundqvist, and judges, agreed.", "Director"),
            ("Sen. Anna Lundqvist agreed.", "Sen."),
            ("They met with Lt. Col. Anna Lundqvist.", "Lt. Col."),
            ("Rector of the Police Academy Gen. Anna Lundqvist agreed.", "Rector"),
            ("The director of the “Blue Bird” Anna Lundqvist agreed.", "director"),
            (
                "The committee appointed Ms Anna Lundqvist (Malta, SOC) rapporteur for opinion.",
                "rapporteur for opinion",
            ),
            ("They elected Anna Lundqvist President of the Congress.", "President"),
            (f"{OPENING}\n\nFirst Deputy Minister            A. Lundqvist", "First Deputy Minister"),
        ],
    )
    def test_a_title_apart_from_the_name(self, text: str, title: str) -> None:
        """A noun phrase, a second title, a verb or blanks may stand between a title and the name."""
        assert officials(text) == {name: [title] for name in officials(text)}
        assert len(officials(text)) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "The Deputy Head of the Delegation of the European Union to Kazakhstan, Anna Lundqvist, spoke.",
            "Anna Lundqvist, Deputy Head of the Delegation of the European Union to Kazakhstan, spoke.",
            "Anna Lundqvist, who is Malta's ambassador in Astana, spoke.",
            "the Maltese politician Anna Lundqvist, who reports to PACE on water, spoke.",
            "PACE rapporteur Anna Lundqvist spoke.",
            "The Assembly's rapporteur on Kazakhstan, Anna Lundqvist, spoke.",
            "General rapporteur Anna Lundqvist (Malta, SOC) spoke.",
            "Anna Lundqvist (Malta, SOC), rapporteur for opinion, spoke.",
            "Speaker of the Mazhilis of the Parliament Anna Lundqvist spoke.",
            "Chairman of the Mazhilis Committee on Trade Anna Lundqvist spoke.",
            "Member of the Mazhilis Anna Lundqvist spoke.",
            "Mazhilis member Anna Lundqvist spoke.",
            "Deputy of the Senate Anna Lundqvist spoke.",
            "Senator Anna Lundqvist, a member of the Kazakh delegation to PACE, spoke.",
            "First Vice-Minister of Foreign Affairs Anna Lundqvist spoke.",
            "Kazakhstan's First Deputy Prime Minister Anna Lundqvist spoke.",
            "Deputy Chairperson of the Constitutional Court, Judge Anna Lundqvist, spoke.",
            "Anna Lundqvist, Justice of the Supreme Court (retired), spoke.",
            "Human Rights Commissioner in the Republic of Kazakhstan Anna Lundqvist spoke.",
            "Anna Lundqvist, the Commissioner for Human Rights in Kazakhstan, spoke.",
            "Ambassador Extraordinary and Plenipotentiary of Malta to Kazakhstan Anna Lundqvist spoke.",
            "H.E. Anna Lundqvist, Ambassador of Malta, spoke.",
            "Council of Europe Director General Anna Lundqvist spoke.",
            "Council of Europe Deputy Secretary General Anna Lundqvist spoke.",
            "Secretary to the Venice Commission Anna Lundqvist spoke.",
            "The Director/Secretary of the Venice Commission, Anna Lundqvist, spoke.",
            "Venice Commission President Anna Lundqvist spoke.",
            "Head of the Council of Europe's Central Asia Unit Anna Lundqvist spoke.",
            "Anna Lundqvist, project officer at the Council of Europe, spoke.",
            "Anna Lundqvist, international consultant of the Council of Europe, spoke.",
            "Council of Europe expert Anna Lundqvist spoke.",
            "Dean of the Law School of Malta University Professor Anna Lundqvist spoke.",
            "Rector Anna Lundqvist spoke.",
            "The university's rector, Anna Lundqvist, spoke.",
            "Anna Lundqvist, vice-rector for research, spoke.",
            "Deputy Akim of Almaty Region Anna Lundqvist spoke.",
            "The head of the regional department of justice Anna Lundqvist spoke.",
            "Chief of the Penitentiary Committee Anna Lundqvist spoke.",
            "Major General of Police Anna Lundqvist, Deputy Minister of Internal Affairs, spoke.",
            "Colonel Anna Lundqvist, head of the cybercrime centre, spoke.",
            "Chairman of the Board of the Bar Association Anna Lundqvist spoke.",
            "Executive Director of the Legal Policy Centre Anna Lundqvist spoke.",
            "Representative of UNICEF in Kazakhstan Anna Lundqvist spoke.",
            "UNICEF Representative Anna Lundqvist spoke.",
            "OSCE Secretary General Anna Lundqvist spoke.",
            "EU Special Representative for Central Asia Anna Lundqvist spoke.",
            "Member of the European Parliament Anna Lundqvist spoke.",
            "MEP Anna Lundqvist spoke.",
            "Anna Lundqvist MEP spoke.",
        ],
    )
    def test_a_title_wherever_it_stands(self, text: str) -> None:
        """Before the name or after it, with the body before it or after it, with a rank, a style or a country."""
        assert list(officials(text)) == ["Anna Lundqvist"]
        assert all(officials(text).values())

    @pytest.mark.parametrize(
        "text",
        [
            "Anna Lundqvist, who is in charge of the Data Unit in Oslo, agreed.",
            "Anna Lundqvist, who directs the training centre, agreed.",
            "Anna Lundqvist, sent by the Supreme Court of Malta, described the system.",
            "They came with Anna Lundqvist from the Ombudsman's office.",
            "Anna Lundqvist brought five of them to Astana. She chairs the Trade Committee of the Sejm.",
            "Anna Lundqvist joined from Tashkent, where she runs the centre of the ministry.",
            "Contact: Anna Lundqvist, Treaty Department, Ministry of Foreign Affairs, tel. 12-34",
            "A group of members of the Sejm under Anna Lundqvist stayed in Almaty.",
            "Headed by Anna Lundqvist (Labour, Valletta), the four senators stayed in Almaty.",
            "A delegation of the Sejm led by Lady Anna Lundqvist stayed in Almaty.",
            "She spoke with Anna Lundqvist, of the Harbour Pilots federation, by telephone.",
            "Malta – Anna Lundqvist, Prosecutor General's Office.",
            "Then the delegation was headed by the Slovene Anna Lundqvist.",
            "Ms Anna Lundqvist (Sweden) agreed.",
            "This is so, says Anna Lundqvist, who follows the region for Fair Trade International.",
        ],
    )
    def test_an_official_without_a_title(self, text: str) -> None:
        """Whoever leads or comes from a body is an official, also without a title."""
        assert officials(f"{OPENING} {text}") == {"Anna Lundqvist": []}

    def test_two_of_one_body(self) -> None:
        """Of two people told to be both of a body each is an official."""
        assert officials(f"{OPENING} Paul Holm and Anna Lundqvist, both from the OSCE, came.") == {
            "Paul Holm": [],
            "Anna Lundqvist": [],
        }

    @pytest.mark.parametrize(
        "text",
        [
            "Besides the Speaker the group includes Anna Lundqvist and Paul Mertens.",
            "The delegation consisted of Anna Lundqvist and Paul Mertens.",
            "The team is made up of two judges, Anna Lundqvist and Paul Mertens.",
            "A team came to Oslo. It consisted of Anna Lundqvist (Norway) and Paul Mertens (Belgium).",
            "The team came to Oslo; its members were Anna Lundqvist and Paul Mertens.",
            "Anna Lundqvist and Paul Mertens of the Ministry of Justice came to Oslo.",
            "Two experts of the Commission for the Efficiency of Justice (CEPEJ), Anna Lundqvist and Paul Mertens.",
            "The two vice-rectors, Anna Lundqvist for the hosts and Paul Mertens for the guests, spoke.",
        ],
    )
    def test_members_of_a_group(self, text: str) -> None:
        """Those of whom a delegation consists are officials."""
        assert set(officials(text)) == {"Anna Lundqvist", "Paul Mertens"}

    @pytest.mark.parametrize(
        ("text", "posts"),
        [
            ("Two judges of the Supreme Court came to Oslo. Anna Lundqvist and Paul Mertens spoke.", ["judge"]),
            ("Two members came. Anna Lundqvist, who led the group, and Paul Mertens spoke.", ["member"]),
            (
                "The two foreign ministers spoke. Norway's Anna Lundqvist and Belgium's Paul Mertens agreed.",
                ["foreign minister"],
            ),
            ("Two new Baltic deputies came. They are Anna Lundqvist and Paul Mertens.", ["deputy"]),
        ],
    )
    def test_those_counted_in_the_sentence_before(self, text: str, posts: list[str]) -> None:
        """As many names as were counted in the sentence before are those of whom it tells."""
        assert officials(text) == {"Anna Lundqvist": posts, "Paul Mertens": posts}

    @pytest.mark.parametrize(
        "text",
        [
            "Three judges came to Oslo. Anna Lundqvist and Paul Mertens sang.",
            "Two chairs were brought in. The singers Anna Lundqvist and Paul Mertens sat down.",
            "Two judges came. The poems of Anna Lundqvist were read.",
            "Two judges left.\n\nMusic\n\nAnna Lundqvist and Paul Mertens sang.",
        ],
    )
    def test_those_who_are_not_the_counted(self, text: str) -> None:
        """Another number of names is that of other people."""
        assert officials(text) == {}

    @pytest.mark.parametrize("name", ["Petr VLK", "Jan KRC", "Ivan SMRT"])
    def test_a_surname_without_a_vowel(self, name: str) -> None:
        """A last name that nobody could pronounce is a name; before a first name it is an acronym."""
        assert officials(f"{name}, Speaker of the Senate, came.") == {name: ["Speaker"]}
        assert officials("Chairman of KTZ Anna Lundqvist came.") == {"Anna Lundqvist": ["Chairman"]}

    def test_a_plural_of_women(self) -> None:
        """One of several chairwomen is a chairwoman."""
        assert officials("The chairwomen Anna Lundqvist and Vera Holm came.")["Vera Holm"] == ["chairwoman"]

    def test_an_opposite_number(self) -> None:
        """An opposite number is as much as a counterpart."""
        text = "Foreign Minister Anna Lundqvist met her Polish opposite number, Paul Mertens, in Astana."

        assert officials(text)["Paul Mertens"] == ["Foreign Minister"]

    def test_services_are_no_person(self) -> None:
        """The plural of a noun for a body is no surname."""
        assert officials("The Council of the Heads of Customs Services met in Minsk.") == {}

    def test_the_other_delegation(self) -> None:
        """Who leads "the Norse one" leads a delegation, too."""
        text = "The Maltese delegation was led by Anna Lundqvist, a deputy minister, the Polish one by Paul Mertens."

        assert set(officials(text)) == {"Anna Lundqvist", "Paul Mertens"}

    def test_a_plural_over_a_noun(self) -> None:
        """A title in the plural may have a noun phrase before the names."""
        text = "The two rapporteurs for the opinion, Anna Lundqvist and Paul Mertens, were in Astana."

        assert set(officials(text)) == {"Anna Lundqvist", "Paul Mertens"}

    @pytest.mark.parametrize(
        ("text", "posts"),
        [
            ("Its head of mission, the Maltese diplomat Anna Lundqvist, agreed.", ["diplomat", "head"]),
            ("They chose a new Speaker, the Maltese senator Anna Lundqvist, in May.", ["senator", "Speaker"]),
            ("They met the Speaker, the Maltese senator Anna Lundqvist, and others.", ["senator"]),
            (
                "Anna Lundqvist, a lawyer from Malta, is Director of Programmes.",
                ["lawyer", "Director of Programmes"],
            ),
        ],
    )
    def test_two_titles_beside_one_name(self, text: str, posts: list[str]) -> None:
        """Before the title next to the name, or after what stands in commas beside it, another may stand."""
        assert officials(text) == {"Anna Lundqvist": posts}

    def test_a_counterpart_has_the_same_title(self) -> None:
        """Somebody's counterpart holds the post of somebody's."""
        text = "Deputy Foreign Minister Anna Lundqvist met with her Polish counterpart, Paul Mertens, in Astana."

        assert officials(text)["Paul Mertens"] == ["Deputy Foreign Minister"]

    @pytest.mark.parametrize(
        "text",
        [
            "The head of the company praised Anna Lundqvist.",
            "The director of the museum met Anna Lundqvist by chance.",
            "Anna Lundqvist brought her dog. She runs every morning.",
            "The head of the company, as Anna Lundqvist recalls, was late.",
            "Chief executive of Euro Rail is a title.",
            "Speakers: Anna Lundqvist and Paul Mertens.",
            "The first speaker was Anna Lundqvist.",
            "The guest of the director was Anna Lundqvist.",
            "The winner of the director's prize is Anna Lundqvist.",
            "The director is Anna Lundqvist's brother.",
            "He asked the minister: Anna Lundqvist had left.",
            "Anna Lundqvist, a mother of three, is proud of the director.",
            "Anna Lundqvist, who came with the director as agreed, left.",
            "Anna Lundqvist remains a friend of the director.",
            "Anna Lundqvist, the minister's wife, came.",
            "Anna Lundqvist, a bus inspector, came.",
            "According to Anna Lundqvist, the Minister of Justice resigned.",
            "In the opinion of Ms Anna Lundqvist, the director saw nothing.",
            "At the invitation of the Speaker, Anna Lundqvist visited the old town.",
            "After talks with the Maltese Minister of Justice, Anna Lundqvist told us more.",
            "Unlike the director, Anna Lundqvist and Paul Mertens were late.",
            "They met Head Nurse of the hospital.",
            "The Union of Crisis Centres of Malta agreed.",
            "Le Lundqvist and Al Mertens are newspapers, said the director.",
            "The lawyer Anna Lundqvist of Malta came.",
            "Anna Lundqvist of the old village near the court came.",
            "They named Anna Lundqvist in the report of the chair.",
            "The director shouted “Come on” Anna Lundqvist recalls.",
            "The house “Anna Lundqvist” was opened by the Director.",
            "Two senators said: Anna Lundqvist was late.",
            "The talks of the ministers were short: Anna Lundqvist and Paul Mertens came.",
            "The Agency for Fair Trade of Malta agreed.",
        ],
    )
    def test_words_between_that_part_them(self, text: str) -> None:
        """A verb between a title and a name parts them."""
        assert officials(text) == {}

    def test_an_honorific_is_no_part_of_the_name(self) -> None:
        """An honorific before an initial is not taken for one."""
        assert official("The team was led by Mr. Paul W. Mertens, Chair of the Committee.").name == "Paul W. Mertens"


class TestLaterMentions:
    """The same person further on in the text."""

    @pytest.mark.parametrize(
        "later",
        [
            "Lundqvist spoke.",
            "Ms Lundqvist spoke.",
            "Ms. Lundqvist spoke.",
            "A. Lundqvist spoke.",
            "A.Lundqvist spoke.",
        ],
    )
    def test_a_surname_goes_back_to_the_full_name(self, later: str) -> None:
        """A surname, with an honorific or an initial, is the person named in full before."""
        found = official(f"Deputy Minister Anna Lundqvist came. {later}")

        assert found.name == "Anna Lundqvist"
        assert len(found.evidence) == 2

    @pytest.mark.parametrize(
        ("text", "quotes"),
        [
            ("Paul Mertens came. Director Paul Mertens spoke.", ["Paul Mertens", "Paul Mertens"]),
            ("The hall was Paul Mertens' idea. Paul Mertens, Director, spoke.", ["Paul Mertens", "Paul Mertens"]),
            ("Jan Mertens came. He spoke. The guests thanked Ambassador Jan Mertens.", ["Jan Mertens", "Jan Mertens"]),
            ("Vera Holm came. Director Paul Mertens spoke.", ["Paul Mertens"]),
        ],
    )
    def test_a_full_name_before_its_title(self, text: str, quotes: list[str]) -> None:
        """A full name is that of the person whose title stands later; another name is not."""
        assert [e.quote for e in official(text).evidence] == quotes

    def test_a_title_with_the_surname_is_a_post_too(self) -> None:
        """A title before the surname of a person named before makes no second person."""
        assert list(officials("Paul Mertens, head of the delegation, came. Director Mertens spoke.")) == [
            "Paul Mertens"
        ]

    @pytest.mark.parametrize(
        ("later", "posts"),
        [
            ("The committee appointed Ms Lundqvist as rapporteur for opinion.", ["Director", "rapporteur for opinion"]),
            ("In May Lundqvist was unanimously elected Chair.", ["Director", "Chair"]),
            ("According to Lundqvist, the Chair of the Committee was late.", ["Director"]),
            ("They saw Ms Lundqvist, and the Chair.", ["Director"]),
        ],
    )
    def test_a_post_told_of_a_surname(self, later: str, posts: list[str]) -> None:
        """What a verb or "as" tells of a surname is a post of the person named in full before."""
        assert officials(f"Director Anna Lundqvist came. {later}") == {"Anna Lundqvist": posts}

    def test_a_surname_of_two_is_nobody_of_them(self) -> None:
        """A surname that two persons bear leads to neither."""
        text = "Deputy Minister Anna Lundqvist met with Director Erik Lundqvist. Lundqvist spoke."

        assert [len(o.evidence) for o in read(text).officials] == [1, 1]

    def test_a_person_known_by_surname_only(self) -> None:
        """A title with a surname alone is an official of that name."""
        assert officials("The guests were received by President Dosanov in the hall.") == {"Dosanov": ["President"]}

    def test_a_person_of_the_register_by_surname(self) -> None:
        """A surname is not filled up from the register unless the whole name stands in the text."""
        (found,) = read("The guests were received by President Dosanov in the hall.").officials

        assert found.id == "dosanov"


class TestNoOfficials:
    """Names of other things, and of people without an office."""

    @pytest.mark.parametrize(
        "text",
        [
            "By Anna Lundqvist\n\nThe two sides met in the ministry and spoke of the courts for hours.",
            "Photo: Anna Lundqvist",
            "The office stands in Anna Lundqvist Street.",
            "The Anna Lundqvist Prize was handed over.",
            "The guests were shown the Anna Lundqvist Museum.",
            "The match was played in the Anna Lundqvist Stadium.",
            "The guests were shown round the Anna Lundqvist University.",
            "The exhibition of paintings by Anna Lundqvist was opened.",
            "The Istanbul Convention was read in the Astana Opera.",
            "The Customs Dog Squad of Italy was there.",
            "The Olive Growers' Union of Malta was there.",
            "The talks in Sofia Airport were short.",
            "The Rule of Law in Central Asia is a joint programme.",
            "Central Asia and Eastern Europe were discussed.",
            "The United Nations and the European Union were there.",
            "Almaty Region and Mangystau Region took part.",
            "Good Morning, Kazakhstan is a show.",
            "The Council of Europe Convention on Cybercrime was read.",
            "On Wednesday, May 6, the Committee of Ministers sat.",
            "In the final she lost to Anna Berg of Norway.",
            "It took him 42 seconds to throw Paul Holm of Italy.",
            "One man, the Georgian defender Luka Beridze, stood apart.",
        ],
    )
    def test_nobody_is_an_official(self, text: str) -> None:
        """Bylines, captions, streets, prizes, museums, places and treaties are no officials."""
        assert officials(text) == {}

    def test_a_person_without_a_post(self) -> None:
        """A name without an office is no official."""
        assert officials("Anna Lundqvist came to the hall and spoke to the guests.") == {}

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("The OSCE's Anna Lundqvist noted the progress.", True),
            ("GRECO's Ms Anna Lundqvist noted the progress.", True),
            ("She met with the European Union's Anna Lundqvist in the hall.", True),
            ("Sweden's Anna Lundqvist won the race.", False),
        ],
    )
    def test_somebody_of_a_body(self, text: str, found: bool) -> None:  # noqa: FBT001 - a column of a table
        """A body that has somebody as its own is represented by them; a country may have a runner."""
        assert (list(officials(text)) == ["Anna Lundqvist"]) is found

    def test_a_guest_without_a_post(self) -> None:
        """Whoever is only told to have come holds no office; who is in a delegation is there for its body."""
        assert officials("The seminar was attended by Anna Lundqvist and Paul Mertens.") == {}
        assert officials("The delegation of the academy included Anna Lundqvist and Paul Mertens.") == {
            "Anna Lundqvist": [],
            "Paul Mertens": [],
        }

    def test_an_expert_without_a_body(self) -> None:
        """Whoever is only an expert holds no office."""
        assert officials("Expert Anna Lundqvist spoke to the guests of the seminar in the hall.") == {}

    def test_an_author_beside_an_official(self) -> None:
        """The byline of an article adds nobody to those of whom it tells."""
        text = (
            "Talks held in Astana\n\nBy Saule Omarkyzy\n\nDeputy Minister Anna Lundqvist received the guests on Monday."
        )

        assert list(officials(text)) == ["Anna Lundqvist"]


class TestEvidence:
    """Where a person stands in the text."""

    def test_every_mention_is_kept(self) -> None:
        """The evidence of an official is each place where the person is named."""
        text = "Deputy Minister Anna Lundqvist came. Lundqvist spoke. The guests thanked Ms Lundqvist."

        assert [e.quote for e in official(text).evidence] == ["Anna Lundqvist", "Lundqvist", "Ms Lundqvist"]

    def test_a_name_may_run_over_lines(self) -> None:
        """A name broken over two lines is quoted with the break and named without."""
        text = f"{OPENING} The guests were received in the ministry by Deputy Minister Anna\nLundqvist on Monday."
        found = official(text)

        assert found.name == "Anna Lundqvist"
        assert found.evidence[0].quote == "Anna\nLundqvist"


class TestLabels:
    """Titles that are labels, and those that stand a sentence before the name."""

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("The office is open (Consul General: Mr Anna Lundqvist).", "Consul General"),
            ("A. Lundqvist the Chief of Staff of the Council, was there.", "Chief of Staff"),
            ("Two lecturers came. It went well, said one of them, Anna Lundqvist.", "lecturer"),
            ("Also there were MPs from Norway A. Lundqvist and B. Holm.", "MP"),
        ],
    )
    def test_where_the_title_stands(self, text: str, title: str) -> None:
        """A title is read before a colon, in capitals after the name, and where it was counted."""
        officials = {official.name: official.titles for official in read(text).officials}

        assert next(titles for name, titles in officials.items() if "Lundqvist" in name) == (title,)

    def test_criminal_justice_is_no_judge(self) -> None:
        """The name of a field is no title before what follows it."""
        assert not read('They came for "Criminal Justice and Human Rights - Emerging Trends and Challenges".').officials


@pytest.mark.parametrize("opening", ["As Mr. Holm noted", "As Mr Holm noted", "So Mr. Holm noted"])
def test_two_letters_before_an_honorific_are_no_name(opening: str) -> None:
    """A word of two letters before "Mr" opens the sentence, and is no first name."""
    text = f"Paul Holm, Director of the Steppe Institute, spoke in Oslo. {opening}, all is well."

    assert [official.name for official in read(text).officials] == ["Paul Holm"]
