"""Why a fact is so: a rule and its words for each part, on every article; and plain words for what nobody read."""

from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

import kzcoe
from kzcoe import (
    Article,
    Body,
    Convention,
    Document,
    Explanation,
    InvalidValueError,
    Meeting,
    NotFoundError,
    Official,
    PartialAgreement,
    Programme,
    Record,
    Reference,
    Register,
    Statement,
)
from kzcoe.reading.explaining import explain
from kzcoe.record import Fact

ROOT = Path(__file__).parents[3]
TEXTS = sorted([*(ROOT / "tests/corpus").glob("*/*.txt"), *(ROOT / "seeds").glob("*.txt")])

each_text = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)

TALKS = """ASTANA – Deputy Minister of Justice Dana Orazova met on 6 May with Erik Holm, Director of the Treaty Office \
of the Council of Europe, in Strasbourg. She thanked the guest.

Kazakhstan is a full member of the Venice Commission since 2012. It was invited in April 2023 to accede to the \
Convention on Cybercrime (ETS No. 185), and hopes to join the Istanbul Convention."""


@cache
def record_of(path: Path) -> Record:
    """What reading finds in a text."""
    return kzcoe.read(path.read_text(encoding="utf-8"), id=path.stem)


@cache
def explained(path: Path) -> tuple[tuple[Fact, Explanation], ...]:
    """Each fact of a text with its explanation."""
    record = record_of(path)
    return tuple((fact, record.explain(fact)) for fact in record)


@pytest.fixture(scope="module")
def talks() -> Record:
    """A record of one small article."""
    return kzcoe.read(TALKS, id="talks", published="2024-05-08")


def said(explanation: Explanation, part: str) -> list[tuple[str | None, str, list[str]]]:
    """The value, the words and the names of the rules of each reason for a part."""
    return [
        (reason.value, reason.words.quote if reason.words else "", [rule.name for rule in reason.rules])
        for reason in explanation.of(part)
    ]


def parts_of(fact: Fact, record: Record) -> set[tuple[str, str]]:
    """The parts of a fact that must each have a reason, with what they hold."""
    told: list[tuple[str, object]] = []
    match fact:
        case Meeting():
            told += [("kind", fact.kind), ("date", fact.date), ("place", fact.place)]
            told += [("participant", one.name) for one in fact.participants]
            told += [("body", record.bodies[one].name) for one in fact.bodies]
        case Official():
            told += [("name", fact.name), *(("post", post.title) for post in fact.posts)]
        case Convention() | PartialAgreement():
            told += [("named", fact.reference if isinstance(fact, Convention) else fact.name)]
            told += [("standing", one.standing) for one in fact.statements]
            told += [("date", one.date) for one in fact.statements]
        case Programme():
            told += [("name", fact.name), ("period", fact.period)]
            told += [("partner", record.bodies[one].name) for one in fact.partners]
        case Document():
            told += [("number", fact.number), ("kind", fact.kind), ("date", fact.date)]
        case Article():
            told += [("title", fact.title), ("published", fact.published), ("dateline", fact.dateline)]
        case Body():
            pass
    return {(part, " ".join(str(value).split())) for part, value in told if value is not None}


class TestEveryArticle:
    """What holds for each fact of the seeds and of the corpus."""

    @each_text
    def test_each_part_of_each_fact_has_a_reason(self, path: Path) -> None:
        """Each reason names a rule, and no part of what was read is said to be put there by hand."""
        record = record_of(path)
        for fact, explanation in explained(path):
            assert parts_of(fact, record) <= {(one.part, one.value) for one in explanation}, fact.id
            assert explanation.reasons, fact.id
            assert all(reason.rules for reason in explanation), fact.id
            assert explanation.by_hand == (), fact.id

    @each_text
    def test_each_marked_span_is_in_the_text(self, path: Path) -> None:
        """The words stand at their span, inside their sentence, and the whole is printed."""
        [article] = record_of(path).articles
        for _, explanation in explained(path):
            for reason in explanation:
                if reason.words is not None:
                    assert reason.sentence is not None
                    assert article.holds(reason.words)
                    assert article.holds(reason.sentence)
                    assert reason.sentence.start <= reason.words.start < reason.words.end <= reason.sentence.end
                    assert " ".join(reason.words.quote.split()) in " ".join(str(reason).split())

    @each_text
    def test_what_a_fact_rests_on_is_explained(self, path: Path) -> None:
        """Every mention of an official, every number of a document, every name of a programme is marked."""
        for fact, explanation in explained(path):
            if isinstance(fact, Official | Document | Programme):
                assert set(fact.evidence) <= {reason.words for reason in explanation}, fact.id

    def test_the_published_record(self) -> None:
        """Of what ships with the package, articles or pages give every part."""
        record = kzcoe.load()

        assert [(fact.id, one.part) for fact in record for one in record.explain(fact).by_hand] == []

    def test_a_merged_record(self) -> None:
        """What several articles tell is explained article by article, and nothing is lost in merging."""
        record = Record.union(*map(record_of, TEXTS[:30]))
        several = [fact for fact in record if len(record.articles_of(fact)) > 1]

        assert several
        for fact in several:
            explanation = record.explain(fact)
            assert explanation.by_hand == (), fact.id
            if not isinstance(fact, Body):
                assert set(explanation.articles) == set(record.articles_of(fact).ids), fact.id


class TestOneArticle:
    """What an explanation tells."""

    def test_a_meeting(self, talks: Record) -> None:
        """Why it is a meeting, why that day and city, why each of those who met."""
        explanation = talks.explain(talks.meetings[0])

        assert said(explanation, "kind") == [("talks", "met", ["talks"])]
        assert said(explanation, "date") == [("2024-05-06", "6 May", ["day", "year by the publication"])]
        assert said(explanation, "place") == [("Strasbourg", "Strasbourg", ["city", "held in"])]
        assert [one[:2] for one in said(explanation, "participant")] == [
            ("Dana Orazova", "Dana Orazova"),
            ("Erik Holm", "Erik Holm"),
        ]

    def test_an_official(self, talks: Record) -> None:
        """Why it is a person, why the post, why its body."""
        explanation = talks.explain("Erik Holm")

        assert said(explanation, "name") == [("Erik Holm", "Erik Holm", ["after the name"])]
        assert said(explanation, "post") == [("Director", "Director", ["after the name"])]
        assert said(explanation, "body of the post") == [
            (
                "Treaty Office of the Council of Europe",
                "Treaty Office of the Council of Europe",
                ["a name of the register"],
            )
        ]

    def test_a_convention(self, talks: Record) -> None:
        """Why the treaty, why the standing, why the date; what was known of it beforehand has its pages."""
        explanation = talks.explain("ETS 185")

        assert said(explanation, "named")[0][0] == "ETS No. 185"
        assert said(explanation, "standing") == [("invited", "invited in April 2023 to accede", ["invited"])]
        assert said(explanation, "date") == [("2023-04", "April 2023", ["date of the claim", "month of a year"])]
        assert all(reason.reference for reason in explanation.of("known beforehand"))
        assert explanation.of("known beforehand")

    def test_an_agreement(self, talks: Record) -> None:
        """The same for a partial agreement."""
        explanation = talks.explain(talks.agreements["venice-commission"])

        assert said(explanation, "standing")[0][0] == "member"
        assert said(explanation, "date")[0][:2] == ("2012", "2012")

    def test_what_is_spoken_of_again(self) -> None:
        """A claim made by "it" shows the word, and where the treaty was named."""
        text = "The sides discussed the Istanbul Convention. Kazakhstan intends to accede to it next year."
        explanation = kzcoe.read(text, id="a").explain("CETS 210")

        assert said(explanation, "spoken of again") == [(None, "it", ["treaty again"])]
        assert ("CETS No. 210", "Istanbul Convention", ["a title of the register"]) in said(explanation, "named")

    def test_a_pronoun_at_a_meeting(self) -> None:
        """Who is only meant by a word is shown with the word and with the name."""
        text = (
            "Deputy Minister of Justice Dana Orazova speaks four languages. "
            "On 6 May 2024 she met in Strasbourg with Erik Holm, Director of the Treaty Office."
        )
        record = kzcoe.read(text, id="a")
        told = [one[1:] for one in said(record.explain(record.meetings[0]), "participant")]

        assert ("she", ["pronoun"]) in told
        assert ("Dana Orazova", ["named before"]) in told

    @pytest.mark.parametrize(
        "spoken",
        [
            '"We are glad of it", said Ambassador of France Ivan Roth.',
            "The plan was explained by Mr Ivan Roth, Ambassador of France.",
            '"We are glad of it", acknowledged Ivan Roth, Ambassador of France.',
        ],
    )
    def test_one_who_speaks_after_a_meeting(self, spoken: str) -> None:
        """Who took part because they speak is shown with the verb, however far before the name it begins."""
        record = kzcoe.read(f"{MET} on 6 May 2024.\n\n{spoken}", id="a")
        told = said(record.explain(record.meetings[0]), "participant")

        assert ("Ivan Roth", "Ivan Roth", ["speaks at the meeting", "said by"]) in told

    def test_an_article(self, talks: Record) -> None:
        """What the page prints is shown there, and what was given with it is said to be given."""
        explanation = talks.explain(talks.articles[0])

        assert said(explanation, "dateline") == [("ASTANA", "ASTANA", ["dateline"])]
        assert said(explanation, "published") == [("2024-05-08", "", ["given"])]

    def test_a_document_and_a_programme(self) -> None:
        """The number, the kind and the date; the name, the years and whose it is."""
        record = kzcoe.read(
            "PACE adopted Resolution 2193 (2017). The joint programme of the European Union and the Council of Europe "
            "“Fair Courts for All” 2020-2023 goes on.",
            id="a",
        )
        document, programme = record.explain(record.documents[0]), record.explain(record.programmes[0])

        assert said(document, "number")[0][0] == "2193"
        assert said(document, "kind")[0][0] == "resolution"
        assert said(document, "date")[0][0::2] == ("2017", ["year in its number"])
        assert said(programme, "name")[0][0] == "Fair Courts for All"
        assert said(programme, "period")[0][:2] == ("2020/2023", "2020-2023")
        assert {one[0] for one in said(programme, "partner")} == {"European Union", "Council of Europe"}

    def test_it_reads_well(self, talks: Record) -> None:
        """Printed, it is the fact, and for each part the sentence with the words marked and the rules."""
        told = str(talks.explain("ETS 185")).splitlines()

        assert told[:2] == ["Convention ETS 185", ""]
        assert told[2] == "In article talks"
        assert any("was »invited in April 2023 to accede« to" in line for line in told)
        assert "      - dates: It is printed as a month and its year." in told
        assert "Not from an article" in told

    def test_its_repr_is_short(self, talks: Record) -> None:
        """In a list or a trace it does not fill the screen."""
        explanation = talks.explain("ETS 185")

        assert repr(explanation) == f"Explanation(fact=<Convention 'ETS 185'>, reasons=<{len(explanation)} reasons>)"

    def test_it_can_be_narrowed(self, talks: Record) -> None:
        """To one article, to one part, and to the rules."""
        explanation = talks.explain("ETS 185")

        assert explanation.in_article("talks").of("known beforehand") == ()
        assert explanation.in_article("elsewhere").reasons == ()
        assert [rule.name for rule in explanation.rules][:1] == ["a title of the register"]
        assert hash(explanation) == hash(talks.explain("ETS 185"))
        assert explanation == talks.explain("ETS 185")

    def test_a_long_sentence_is_shown_around_the_words(self) -> None:
        """What stands far from the words is cut between two words."""
        text = f"{'very ' * 60}often Director Erik Holm of the Treaty Office {'came ' * 60}and went."
        record = kzcoe.read(text, id="a")
        [reason] = record.explain("Erik Holm").of("name")
        before, words, after = reason.around

        assert (words, before[0], after[-1]) == ("Erik Holm", "…", "…")
        assert len(before) < 120
        assert len(after) < 120


MET = "Deputy Minister of Justice Dana Orazova met with Director Erik Holm of the Treaty Office"


@pytest.mark.parametrize(
    ("text", "part", "words", "rules"),
    [
        (
            f"Strasbourg was quiet. {MET} at the headquarters of the Council of Europe on 6 May 2024.",
            "place",
            None,
            ["seat", "seat"],
        ),
        (f"{MET} in the French capital on 6 May 2024.", "place", "French", ["capital", "its capital"]),
        (f"{MET} in the capital of France on 6 May 2024.", "place", "France", ["capital", "capital of"]),
        (f"ASTANA – {MET} here on 6 May 2024.", "place", "here", ["dateline", "here"]),
        (f"Strasbourg lies far away. {MET} there on 6 May 2024.", "place", "there", ["city", "there"]),
        (f"{MET} from 6 May until 8 May 2024.", "date", None, ["of the meeting", "day to day"]),
        (f"{MET} yesterday.", "date", "yesterday", ["related to another date", "the day before today"]),
        (f"{MET} for a meeting on 6 May 2024.", "date", "6 May 2024", ["day"]),
    ],
)
def test_where_and_when(text: str, part: str, words: str | None, rules: list[str]) -> None:
    """The seat of a body, a capital that is described, "here" and "there"; stretches of days, and "yesterday"."""
    record = kzcoe.read(text, id="a", published="2024-06-08")
    told = [one for meeting in record.meetings for one in said(record.explain(meeting), part)]

    assert [one[2] for one in told] == [rules]
    assert words is None or told[0][1] == words


def test_a_date_above_a_piece_of_news() -> None:
    """A date that stands alone dates what stands below it."""
    story = "A week goes by, and this is what the papers told of it. " * 4
    text = f"{story}\n\n6 May 2024\n{MET} in Strasbourg."
    record = kzcoe.read(text, id="a", published="2024-06-08")

    assert said(record.explain(record.meetings[0]), "date") == [
        ("2024-05-06", "6 May 2024", ["from the heading", "day"])
    ]


def test_a_later_hour_of_the_day() -> None:
    """The day goes on from the meeting told before."""
    text = f"{MET} on 6 May 2024. In the afternoon Senator Rosa Bellini met with Judge Ole Strand in Astana."
    record = kzcoe.read(text, id="a", published="2024-06-08")
    told = [said(record.explain(meeting), "date") for meeting in record.meetings]

    assert told[1] == [("2024-05-06", "In the afternoon", ["later that day"])]


def test_the_length_of_a_visit() -> None:
    """The first day and the length give all its days."""
    text = "Director Erik Holm of the Treaty Office arrived in Astana on 6 May 2024 for a three-day visit."
    record = kzcoe.read(text, id="a", published="2024-06-08")
    told = said(record.explain(record.meetings[0]), "date")

    assert {one[0] for one in told} == {"2024-05-06/2024-05-08"}
    assert ["days of the visit"] in [one[2] for one in told]


def test_the_two_who_were_told_of() -> None:
    """Earlier meetings of the same two name neither."""
    text = f"{MET} in Strasbourg on 6 May 2024. Earlier the two had met in Astana in March 2023."
    record = kzcoe.read(text, id="a", published="2024-06-08")
    told = [one for meeting in record.meetings for one in said(record.explain(meeting), "participant")]

    assert ["the two"] in [one[2] for one in told]


def test_a_state_is_known_beforehand() -> None:
    """The country of a post has no words of its own, and the page that the register has."""
    record = kzcoe.read(f"{MET}. Ambassador of France Ivan Roth spoke.", id="a", published="2024-06-08")
    explanation = record.explain(record.bodies["state-fr"])

    assert explanation.by_hand == ()
    assert said(record.explain("Ivan Roth"), "body of the post")[0][2] == ["a country of the register"]


class TestByHand:
    """What somebody added or changed is said to be so."""

    def test_a_fact_that_no_article_gives(self) -> None:
        """Neither words nor a page."""
        record = Record(officials=[Official(id="x", name="Anna Berg")])
        [reason] = record.explain("x")

        assert (reason.is_by_hand, reason.words, reason.rules[0].name) == (True, None, "no source")
        assert "by hand" in str(record.explain("x"))

    def test_words_in_which_reading_finds_nothing(self, talks: Record) -> None:
        """A meeting put into a sentence that tells of none."""
        article = talks.articles[0]
        start = TALKS.index("She thanked")
        meeting = Meeting(id="m", kind="visit", evidence=[article.quote(start, start + 21)])
        [reason] = Record(articles=talks.articles, meetings=[meeting]).explain("m")

        assert (reason.part, reason.value, reason.is_by_hand) == ("meeting", "visit", True)
        assert reason.words is not None
        assert reason.words.quote == "She thanked the guest"

    @pytest.mark.parametrize(
        ("change", "part", "value"),
        [
            ({"date": "2024-05-07"}, "date", "2024-05-07"),
            ({"place": "Paris"}, "place", "Paris"),
            ({"kind": "visit"}, "kind", "visit"),
            ({"title": "The first talks"}, "title", "The first talks"),
            ({"topics": ["law"]}, "topic", "law"),
            ({"bodies": ["venice-commission"]}, "body", "venice-commission"),
        ],
    )
    def test_a_changed_meeting(self, talks: Record, change: dict[str, object], part: str, value: str) -> None:
        """The part that was changed, and no other."""
        record = Record(articles=talks.articles, meetings=[evolve(talks.meetings[0], **change)])

        assert [(one.part, one.value) for one in record.explain("talks/meeting-1").by_hand] == [(part, value)]

    def test_a_changed_participant(self, talks: Record) -> None:
        """Another name, or other words."""
        first, second = talks.meetings[0].participants
        changed = evolve(talks.meetings[0], participants=(evolve(first, name="Dana Or"), evolve(second, evidence=None)))
        record = Record(articles=talks.articles, meetings=[changed])

        assert {one.value for one in record.explain(changed).by_hand} == {"Dana Or", "Erik Holm"}

    def test_a_changed_official(self, talks: Record) -> None:
        """Name and title."""
        official = talks.officials["erik-holm"]
        changed = evolve(official, name="Eric Holm", posts=[evolve(official.posts[0], title="Chief", body=None)])
        record = Record(articles=talks.articles, officials=[changed])

        assert {(one.part, one.value) for one in record.explain(changed).by_hand} == {
            ("name", "Eric Holm"),
            ("post", "Chief"),
        }

    def test_a_changed_statement(self, talks: Record) -> None:
        """A standing that the sentence does not claim."""
        convention = talks.conventions["ETS 185"]
        changed = evolve(convention, statements=[evolve(convention.statements[0], standing="party")])
        record = Record(articles=talks.articles, conventions=[changed])

        assert [(one.part, one.value) for one in record.explain(changed).by_hand] == [("standing", "party")]

    def test_an_article_that_is_not_there(self, talks: Record) -> None:
        """Without the text nothing can be read again."""
        record = Record(conventions=talks.conventions)
        [reason] = record.explain("ETS 185").by_hand

        assert (reason.part, reason.value, reason.rules[0].name) == ("article", "talks", "article missing")

    def test_a_fact_of_a_page(self) -> None:
        """A reference explains by itself."""
        page = Reference(title="Details", publisher="Treaty Office")
        convention = Convention(
            number=141, series="ETS", title="Laundering", statements=[Statement(standing="party", reference=page)]
        )
        explanation = Record(conventions=[convention]).explain(convention)

        assert [one.reference for one in explanation.of("standing")] == [page]
        assert explanation.by_hand == ()
        assert "Details, Treaty Office" in str(explanation)


class TestAsking:
    """What can be asked for."""

    def test_an_unknown_id(self, talks: Record) -> None:
        """The error is that of looking up."""
        with pytest.raises(NotFoundError, match="nobody"):
            talks.explain("nobody")

    @pytest.mark.parametrize("thing", [None, 3, Reference(title="A page")])
    def test_what_is_no_fact(self, talks: Record, thing: object) -> None:
        """Only what a collection holds."""
        with pytest.raises(InvalidValueError, match="expected a fact of the record or its id"):
            talks.explain(thing)  # type: ignore[arg-type]

    def test_another_register(self, talks: Record) -> None:
        """What was known when the article was read may be given."""
        assert explain(talks, "ETS 185", register=Register()) == talks.explain("ETS 185")
