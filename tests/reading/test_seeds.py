"""The five articles that the project began with, read whole: the facts that their annotations tell, and no others."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import kzcoe
from kzcoe.model.names import fold

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
NAMES = [path.stem for path in SEEDS]
SMALL = {"the", "of", "for", "and", "in", "to", "on"}


@cache
def record(name: str) -> kzcoe.Record:
    """What is read in one of the articles."""
    return kzcoe.read((ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8"), id=name)


@cache
def told(name: str) -> dict[str, Any]:
    """What the annotation of one of the articles tells."""
    text = (ROOT / "tests" / "corpus" / "seeds" / f"{name}.json").read_text(encoding="utf-8")
    annotation: dict[str, Any] = json.loads(text)
    return annotation


def edtf(value: object) -> str | None:
    """A date as text."""
    return None if value is None else str(value)


def words(text: str) -> set[str]:
    """The words of a title or a name in one spelling, without small ones."""
    spelled = (
        fold(text).replace("neighborhood", "neighbourhood").replace("co-op", "coop").replace("programs", "programme")
    )
    return set(re.findall(r"\w+", spelled)) - SMALL


def met(name: str) -> set[tuple[str | None, str | None, frozenset[str]]]:
    """The meetings read: date, place, and the surnames of those who took part."""
    return {
        (edtf(m.date), m.place, frozenset(fold(p.name).split()[-1] for p in m.participants))
        for m in record(name).meetings
    }


def to_have_met(name: str) -> set[tuple[str | None, str | None, frozenset[str]]]:
    """The meetings annotated, in the same form."""
    return {
        (m["date"], m["place"], frozenset(fold(p).split()[-1] for p in m["participants"]))
        for m in told(name)["meetings"]
    }


def test_every_seed_is_annotated() -> None:
    """There are five articles, and each has its annotation."""
    assert len(NAMES) == 5
    assert [told(name)["id"] for name in NAMES] == NAMES


@pytest.mark.parametrize("name", NAMES)
class TestSeed:
    """Kind by kind, what is read is what is annotated."""

    def test_published_and_dateline(self, name: str) -> None:
        """The stamp and the dateline are read, and none is made up."""
        (article,) = record(name).articles

        assert (edtf(article.published), article.dateline) == (told(name)["published"], told(name)["dateline"])

    def test_meetings(self, name: str) -> None:
        """Each meeting is read with its date, its place and those who took part."""
        assert met(name) == to_have_met(name)

    def test_officials(self, name: str) -> None:
        """Every official is read under the full name, and nobody else is."""
        annotated = {fold(official["name"]).split()[-1] for official in told(name)["officials"]}

        assert {fold(official.name).split()[-1] for official in record(name).officials} == annotated

    def test_posts(self, name: str) -> None:
        """The title that is annotated is among the posts read, give or take the adjective of a country."""
        posts = {fold(o.name).split()[-1]: [words(p.title) for p in o.posts] for o in record(name).officials}

        for official in told(name)["officials"]:
            if official["post"]:
                annotated, read = words(official["post"]), posts[fold(official["name"]).split()[-1]]
                assert any(annotated <= title | {"kazakh"} or title <= annotated for title in read), official["name"]

    def test_conventions(self, name: str) -> None:
        """Each treaty is read with the claim on it and its date; an ambiguous one may be read or not."""
        read = {
            c.number: {(str(s.standing) if s.standing else None, edtf(s.date)) for s in c.statements}
            for c in record(name).conventions
        }
        annotated = {c["number"]: {(c["claim"], c["date"])} for c in told(name)["conventions"]}

        assert read == annotated

    def test_agreements(self, name: str) -> None:
        """Each partial agreement is read with the highest standing claimed and since when."""
        read = {
            a.id: max((s.standing.rank if s.standing else -1, s.standing, edtf(s.date)) for s in a.statements)[1:]
            for a in record(name).agreements
        }

        assert read == {a["id"]: (a["claim"], a["since"]) for a in told(name)["agreements"]}

    def test_programmes(self, name: str) -> None:
        """Each programme is read with its period."""
        read = [(words(p.name), edtf(p.period)) for p in record(name).programmes]

        assert len(read) == len(told(name)["programmes"])
        for programme in told(name)["programmes"]:
            (period,) = (period for found, period in read if found & words(programme["name"]))
            assert period == programme["period"]

    def test_documents(self, name: str) -> None:
        """Each numbered document is read with its kind and date."""
        read = {(d.kind, d.number, edtf(d.date)) for d in record(name).documents}

        assert read == {(d["kind"], d["number"], d["date"]) for d in told(name)["documents"]}

    def test_quotes(self, name: str) -> None:
        """Every fact quotes the words it rests on."""
        text = record(name).articles[0].text

        assert all(text[e.start : e.end] == e.quote != "" for e in record(name).evidence())


class TestWhatTheyAreKnownFor:
    """The traps of these articles, one by one."""

    def test_a_day_without_a_year(self) -> None:
        """The meeting of 13 November has no year, for none is printed."""
        (meeting,) = record("004_2a5f29469a24bf2c").meetings

        assert (str(meeting.date), meeting.place) == ("XXXX-11-13", "Brussels")

    def test_a_month_completed_from_the_date_of_a_document(self) -> None:
        """The visit "in May" takes its year from the declaration of 14 May 2025."""
        (meeting,) = record("002_5b4ca58d268a3496").meetings

        assert (str(meeting.date), meeting.place) == ("2025-05", "Astana")

    def test_a_stretch_completed_from_the_stamp(self) -> None:
        """The steering committee met on 26-27 June of the year of the stamp."""
        dates = {str(meeting.date) for meeting in record("001_15841afbb5fcb278").meetings}

        assert "2023-06-26/2023-06-27" in dates

    def test_a_cyrillic_letter_in_a_name(self) -> None:
        """The name that begins with a Cyrillic letter is printed so, and the person is named in Latin letters."""
        (official,) = (o for o in record("003_cad5edf7e8649333").officials if o.name.endswith("Neukirch"))

        assert official.name == "Claus Neukirch"
        assert "Сlaus Neukirch" in official.aliases

    def test_elections_are_no_meeting(self) -> None:
        """The elections of 19 March are not among the meetings."""
        assert all("03-19" not in str(meeting.date) for meeting in record("003_cad5edf7e8649333").meetings)

    def test_observer_first_and_member_later(self) -> None:
        """The Venice Commission: an observer since 1998, a member since 2012."""
        venice = record("002_5b4ca58d268a3496").agreements["venice-commission"]

        assert [(str(s.standing), str(s.date)) for s in venice.statements] == [("observer", "1998"), ("member", "2012")]
