"""What was seen and left alone: each with its reason, and none that was read after all."""

from functools import cache
from pathlib import Path

import pytest

import kzcoe
from kzcoe import (
    Body,
    Convention,
    Evidence,
    InvalidValueError,
    NotFoundError,
    PartialAgreement,
    PassedOver,
    Record,
    Register,
)
from kzcoe.reading.explaining import passed_over

ROOT = Path(__file__).parents[3]
TEXTS = sorted([*(ROOT / "tests/corpus").glob("*/*.txt"), *(ROOT / "seeds").glob("*.txt")])
KINDS = {"person", "meeting", "date", "treaty", "standing", "programme"}

each_text = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)


@cache
def seen(path: Path) -> tuple[Record, tuple[PassedOver, ...]]:
    """What reading finds in a text, and what it leaves alone."""
    record = kzcoe.read(path.read_text(encoding="utf-8"), id=path.stem)
    return record, record.passed_over()


def left(text: str, kind: str) -> list[tuple[str, str]]:
    """The words of a kind that are left alone in a text, and the rule of each."""
    return [(one.words.quote, one.rule.name) for one in over(text) if one.kind == kind]


def over(text: str) -> tuple[PassedOver, ...]:
    """What is left alone in a text."""
    return kzcoe.read(text, id="a", published="2024-05-08").passed_over()


def read_as(record: Record) -> dict[str, list[Evidence]]:
    """What was read as each kind: who is named, when, and what is claimed of which treaty."""
    reasons = [(fact, reason) for fact in record for reason in record.explain(fact) if reason.words is not None]

    def marked(*parts: str) -> list[Evidence]:
        return [one.words for fact, one in reasons if one.words and one.part in parts and not isinstance(fact, Body)]

    persons = [mention for official in record.officials for mention in official.evidence]
    persons += [one.evidence for meeting in record.meetings for one in meeting.participants if one.evidence]
    return {
        "person": persons,
        "programme": [mention for programme in record.programmes for mention in programme.evidence],
        "meeting": marked("kind", "told again"),
        "date": marked("date", "period", "published"),
        "treaty": marked("named"),
        "standing": marked("standing"),
    }


def overlap(one: Evidence, other: Evidence) -> bool:
    """Whether two stretches of one article have a code point in common."""
    return one.start < other.end and other.start < one.end


class TestEveryArticle:
    """What holds for the seeds and for the corpus."""

    @each_text
    def test_nothing_is_both_read_and_left_alone(self, path: Path) -> None:
        """What is left alone has no code point in common with what was read as the same kind, nor with each other."""
        record, found = seen(path)
        told = read_as(record)

        for one in found:
            assert one.kind in KINDS
            assert [other for other in told[one.kind] if overlap(one.words, other)] == [], one
        for kind in KINDS:
            alike = [one.words for one in found if one.kind == kind]
            assert [one for one in alike for other in alike if one != other and overlap(one, other)] == []

    @each_text
    def test_each_has_words_and_a_reason(self, path: Path) -> None:
        """The words stand in the text inside their sentence, and the reason is a sentence; all is in order."""
        record, found = seen(path)
        [article] = record.articles

        assert list(found) == sorted(found, key=lambda one: (one.words.start, one.words.end, one.kind))
        for one in found:
            assert article.holds(one.words)
            assert article.holds(one.sentence)
            assert one.sentence.start <= one.words.start < one.words.end <= one.sentence.end
            assert one.reason.endswith(".")
            assert not one.reason.startswith(("By ", "The words mean"))


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("The singer Petra Lind sang in the park.", "Petra Lind", "no office"),
        ("Expert Petra Lind disagreed with everybody.", "Petra Lind", "only a lay title"),
        ("They stayed at a hotel on Petra Lind Street.", "Petra Lind Street", "namesake"),
    ],
)
def test_names_without_an_office(text: str, words: str, rule: str) -> None:
    """A name alone makes nobody an official, nor does a title such as "expert"; a street is nobody at all."""
    assert (words, rule) in left(text, "person")


@pytest.mark.parametrize("words", ["Erik Holm", "Holm"])
def test_an_official_is_not_left_alone(words: str) -> None:
    """Neither where the office is told nor where the surname stands again."""
    text = "Director Erik Holm of the Treaty Office spoke. Later Holm left."

    assert words not in dict(left(text, "person"))


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("Minister Dana Orazova will meet Director Erik Holm in Strasbourg.", "will meet", "to come"),
        (
            "Minister Dana Orazova did not hold talks with Director Erik Holm, who came alone.",
            "did not hold talks",
            "denied",
        ),
        ("The visit of Director Erik Holm to Astana on 6 May was put off.", None, "cancelled"),
        ("The conference will be held in Astana.", None, "plan"),
        ("A session is to take place in Astana.", None, "to come"),
        ("Minister Dana Orazova met with nobody in particular.", "met", "no partner"),
        ("The parties exchanged views on trade.", None, "nobody named"),
    ],
)
def test_meetings_that_did_not_take_place(text: str, words: str | None, rule: str) -> None:
    """Plans, what was denied or called off, and words of meeting of which too little is told."""
    found = left(text, "meeting")

    assert rule in [name for _, name in found]
    assert words is None or (words, rule) in found


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("The hall was built in 1998.", "1998", "no fact"),
        ("They will go at Easter, and not the day before.", None, "to an unknown date"),
        (
            "Minister Dana Orazova met with Director Erik Holm to discuss the law in force since 1998.",
            "1998",
            "of another",
        ),
        ("The minister spoke of the Warsaw Convention of 1959 at length.", "1959", "treaty of"),
        ("Minister Dana Orazova will meet Director Erik Holm on 6 June.", "6 June", None),
    ],
)
def test_dates_of_nothing_that_is_told(text: str, words: str | None, rule: str | None) -> None:
    """A date is no fact by itself."""
    found = [(quote, name) for quote, name in left(text, "date")]

    assert words is None or words in dict(found)
    assert rule is None or rule in [name for _, name in found]


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("Kazakhstan ratified ILO Convention No. 155 on safety.", None, "of another"),
        ("The treaty was signed under Law No. 24 in room No. 5.", "No. 5", "no treaty"),
        ("They signed the United Nations Convention against Torture.", None, "treaty of others"),
        ("The parties spoke of ETS No. 999 at length.", "ETS No. 999", "no such number"),
        ("It is a ticket No. 24 for the theatre.", "No. 24", "no treaty spoken of"),
    ],
)
def test_treaties_of_others(text: str, words: str | None, rule: str) -> None:
    """Numbers of laws, of rooms, of the ILO; treaties of the United Nations."""
    found = left(text, "treaty")

    assert rule in [name for _, name in found]
    assert words is None or (words, rule) in found


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Kazakhstan has not signed anything yet. It never ratified the treaty.", "denied"),
        ("Tunisia acceded to the treaty.", "of another state"),
        ("Kazakhstan acceded to the treaty.", "nothing named"),
        ("Kazakhstan ratified the UN Convention on salt mines.", "of something else"),
    ],
)
def test_standings_of_which_no_statement_is_made(text: str, rule: str) -> None:
    """What is denied, said of another state, of something else, or of nothing that is named."""
    assert rule in [name for _, name in left(text, "standing")]


def test_what_is_denied_of_a_named_treaty_is_read() -> None:
    """A statement that says nothing of Kazakhstan is a fact, with its reason, and is not left alone."""
    record = kzcoe.read("Tunisia acceded to the Istanbul Convention.", id="a")
    [reason] = record.explain("CETS 210").of("standing")

    assert reason.words is not None
    assert "not of Kazakhstan" in [rule.name for rule in reason.rules]
    assert [one for one in record.passed_over() if one.kind == "standing"] == []


class TestAsking:
    """What can be asked for, and how it reads."""

    TEXT = "The singer Petra Lind sang in the park."

    def test_one_article_or_all(self) -> None:
        """By the article, by its id, or of the whole record."""
        record = Record.union(kzcoe.read(self.TEXT, id="a"), kzcoe.read(f"{self.TEXT} Bravo!", id="b"))

        assert record.passed_over("a") == record.passed_over(record.articles["a"])
        assert record.passed_over() == record.passed_over("a") + record.passed_over("b")
        assert record.passed_over("a") == passed_over(record.articles["a"], register=Register())

    def test_an_unknown_article(self) -> None:
        """The error is that of looking up; what is no article is refused."""
        record = kzcoe.read(self.TEXT, id="a")

        with pytest.raises(NotFoundError, match="'b'"):
            record.passed_over("b")
        with pytest.raises(InvalidValueError, match="expected an Article, got 3"):
            record.passed_over(3)  # type: ignore[arg-type]

    def test_an_empty_record_and_an_empty_text(self) -> None:
        """There is nothing to see."""
        assert Record().passed_over() == ()
        assert over(" ") == ()

    def test_it_reads_well(self) -> None:
        """Printed, it is the sentence with the words marked, and the reason."""
        [one] = over(self.TEXT)

        assert str(one).splitlines() == [
            "person left alone",
            "    The singer »Petra Lind« sang in the park.",
            "    - people: No office and no body stands beside the name.",
        ]


def test_only_treaties_and_agreements_have_a_standing() -> None:
    """The words of a standing are looked for among the reasons of these."""
    record = kzcoe.load()

    for fact in record:
        if not isinstance(fact, Convention | PartialAgreement):
            assert record.explain(fact).of("standing") == ()
