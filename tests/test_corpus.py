"""The annotated articles: each annotation has its form, and reading keeps its promises on every text."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import kzcoe
from kzcoe import DocumentKind, Evidence, PartialDate, Period, Record

CORPUS = Path(__file__).parent / "corpus"
SEEDS = Path(__file__).parents[1] / "seeds"
ANNOTATIONS = sorted(CORPUS.glob("*/*.json"))
TEXTS = sorted([*CORPUS.glob("*/*.txt"), *SEEDS.glob("*.txt")])

KEYS = {
    "officials": {"name", "post", "body", "side"},
    "meetings": {"date", "place", "participants", "bodies"},
    "conventions": {"number", "claim", "date", "ambiguous"},
    "agreements": {"id", "claim", "since"},
    "programmes": {"name", "period"},
    "documents": {"kind", "number", "date"},
}
SIDES = {"kazakhstan", "council-of-europe", "other"}
CLAIMS = {
    "conventions": {"party", "signed", "invited", "intends", None},
    "agreements": {"member", "observer", "applied", None},
}

each_annotation = pytest.mark.parametrize("path", ANNOTATIONS, ids=lambda path: path.stem)
each_text = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)


def annotation(path: Path) -> dict[str, Any]:
    """What an annotator found in an article."""
    return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def record_of(path: Path) -> Record:
    """What reading finds in a text."""
    return kzcoe.read(path.read_text(encoding="utf-8"), id=path.stem)


def edtf(text: str) -> str:
    """The text of a date or period, written anew."""
    return str(Period(text) if "/" in text else PartialDate(text))


class TestAnnotations:
    """Annotations are data, and data is tested like code."""

    @each_annotation
    def test_it_has_its_text(self, path: Path) -> None:
        """The article stands beside its annotation, or among the seeds, under the name the annotation has."""
        folder = SEEDS if path.parent.name == "seeds" else path.parent

        assert annotation(path)["id"] == path.stem
        assert (folder / f"{path.stem}.txt").is_file()

    @each_annotation
    def test_it_has_the_keys_of_the_form(self, path: Path) -> None:
        """Each fact has the keys that the rules of annotation give it, and no other."""
        data = annotation(path)

        assert KEYS.keys() | {"id", "language", "published", "dateline"} <= data.keys()
        assert [(kind, fact) for kind, keys in KEYS.items() for fact in data[kind] if fact.keys() != keys] == []

    @each_annotation
    def test_its_dates_are_edtf(self, path: Path) -> None:
        """Every date is EDTF in the one way in which kzcoe writes it."""
        data = annotation(path)
        facts = [fact for kind in KEYS for fact in data[kind]]
        dates = [
            fact[key] for fact in [data, *facts] for key in ("published", "date", "since", "period") if fact.get(key)
        ]

        assert [edtf(date) for date in dates] == dates

    @each_annotation
    def test_its_words_are_those_of_the_rules(self, path: Path) -> None:
        """Sides, claims and kinds of document come from closed lists."""
        data = annotation(path)

        assert {official["side"] for official in data["officials"]} <= SIDES
        assert {document["kind"] for document in data["documents"]} <= set(DocumentKind)
        for kind, words in CLAIMS.items():
            assert {fact["claim"] for fact in data[kind]} <= words

    @each_annotation
    def test_its_numbers_are_those_of_treaties(self, path: Path) -> None:
        """Each convention and partial agreement is one that there is."""
        data = annotation(path)
        register = kzcoe.Register()

        assert {one["number"] for one in data["conventions"]} <= {one.number for one in register.conventions}
        assert {one["id"] for one in data["agreements"]} <= {one.id for one in register.agreements}


class TestReading:
    """What holds for the record of any article."""

    @each_text
    def test_the_text_is_kept_and_every_quote_stands_at_its_span(self, path: Path) -> None:
        """The article is the text as it was given, and each piece of evidence is a stretch of it."""
        record = record_of(path)
        [article] = record.articles

        assert article.text == path.read_text(encoding="utf-8")
        assert [evidence for evidence in record.evidence() if not article.holds(evidence)] == []

    @each_text
    def test_every_fact_has_evidence(self, path: Path) -> None:
        """Nothing is said that no words of the article say."""
        record = record_of(path)
        told = [*record.officials, *record.meetings, *record.programmes, *record.documents]
        claims = [statement for one in (*record.conventions, *record.agreements) for statement in one.statements]

        assert [fact.id for fact in told if not fact.evidence] == []
        assert [claim for claim in claims if not isinstance(claim.evidence, Evidence)] == []

    @each_text
    def test_every_id_leads_somewhere(self, path: Path) -> None:
        """Participants, posts, meetings, programmes and documents name officials and bodies of the same record."""
        record = record_of(path)
        people = [participant.official for meeting in record.meetings for participant in meeting.participants]
        bodies = [
            *(participant.body for meeting in record.meetings for participant in meeting.participants),
            *(body for meeting in record.meetings for body in meeting.bodies),
            *(post.body for official in record.officials for post in official.posts),
            *(partner for programme in record.programmes for partner in programme.partners),
            *(document.body for document in record.documents),
        ]

        assert set(people) - {None} <= set(record.officials.ids)
        assert set(bodies) - {None} <= set(record.bodies.ids)

    @each_text
    def test_reading_again_gives_the_same(self, path: Path) -> None:
        """Reading depends on the text alone."""
        assert kzcoe.read(path.read_text(encoding="utf-8"), id=path.stem) == record_of(path)


def test_no_article_is_in_the_corpus_twice() -> None:
    """An article that stood in two folders would be both practised on and examined."""
    texts = [path.read_text(encoding="utf-8").strip() for path in TEXTS]

    assert len(set(texts)) == len(texts)
