"""The texts of the corpus, read without their annotations: nothing fails, and every quote stands at its span."""

from itertools import pairwise
from pathlib import Path

import pytest

from kzcoe.files import load, save
from kzcoe.reading import read
from kzcoe.record import Record

CORPUS = Path(__file__).parents[1] / "corpus"
TEXTS = sorted(path for path in CORPUS.glob("*/*.txt") if path.parent.name != "fresh")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
class TestText:
    """What holds of each text."""

    def test_quotes_stand_at_their_span(self, path: Path) -> None:
        """Every fact quotes words that stand in the text where it says."""
        text = path.read_text(encoding="utf-8")
        record = read(text)

        assert [e for e in record.evidence() if text[e.start : e.end] != e.quote or not e.quote] == []

    def test_the_parts_of_the_page_are_in_order(self, path: Path) -> None:
        """Headline, stamp and furniture do not overlap."""
        spans = read(path.read_text(encoding="utf-8")).articles[0].spans

        assert all(a.end <= b.start for a, b in pairwise(spans))

    def test_line_ends_tell_nothing(self, path: Path) -> None:
        """A text with the line ends of another system tells the same."""
        text = path.read_text(encoding="utf-8")
        plain, dressed = read(text), read(text.replace("\n", "\r\n"))

        assert [(m.date, m.place) for m in dressed.meetings] == [(m.date, m.place) for m in plain.meetings]
        assert [c.number for c in dressed.conventions] == [c.number for c in plain.conventions]
        assert [o.id for o in dressed.officials] == [o.id for o in plain.officials]

    def test_what_is_read_can_be_kept(self, path: Path, tmp_path: Path) -> None:
        """A record that was read is the same after it was saved and loaded."""
        record = read(path.read_text(encoding="utf-8"))
        save(record, tmp_path / "record.json")

        assert load(tmp_path / "record.json") == record


def test_there_are_texts() -> None:
    """The corpus is there, and has not shrunk."""
    assert len(TEXTS) >= 100


def test_an_event_told_twice_is_one_meeting_and_no_two_events_are() -> None:
    """Of all articles of the corpus those that tell one event are joined, and no others."""
    told = Record.union(*(read(path.read_text(encoding="utf-8"), id=path.stem) for path in TEXTS))

    joined = {frozenset(one.article for one in meeting.evidence) for meeting in told.meetings if meeting.accounts}

    assert joined == {
        frozenset({"a-dev-greco-100th", "b-dev-greco-assessor-2025"}),
        frozenset(
            {
                "a-dev-jagland-2011",
                "b-dev-venice-invitation-2011",
                "c-dev-venice-invited-2011",
                "gc-profile-brussels",
                "hb-chronicle-eduskunta",
                "v3-mfa-background",
            }
        ),
        frozenset({"a-dev-judges-strasbourg-2017", "b-dev-judges-strasbourg-2017"}),
        # the opening of the consulate, of which one gives another day
        frozenset({"a-dev-strasbourg-consulate", "b-dev-consulate-strasbourg-2021", "u1-consulate-2021"}),
        frozenset({"b-dev-bologna-lisbon-2022", "ic-bologna-board-astana"}),  # the board, and the rectors' conference
        frozenset({"c-dev-venice-seminar-2021", "hb-venice-list", "u1-venice-list-2023", "y1-venice-activities-list"}),
        frozenset({"hb-venice-list", "u1-venice-list-2023", "v2-venice-bulletin", "y2-venice-activities"}),
        frozenset({"hb-venice-list", "u1-venice-list-2023", "y1-venice-activities-list"}),
        frozenset({"hc-embassy-page", "ia-embassy-reference"}),  # the joint declaration signed in Brussels
        frozenset({"hc-eu-dialogue", "v3-eeas-dialogue"}),
        frozenset({"hc-greco-signing", "sb-greco-signature"}),
        frozenset({"hc-rapporteur-group", "y2-embassy-note"}),
        frozenset({"ja-maslikhat-link", "n-consulate-digest"}),  # the session of the Congress in March 2025
        frozenset({"k-field-office-bulletin", "q2-fact-sheet"}),  # the conference at the Constitutional Court
        frozenset({"m-greco-report", "w10-greco-compliance-2025"}),  # the plenary of GRECO in March 2025
        frozenset({"oa-background-note-2019", "pb-chronology-2020"}),  # the journey of the rapporteur
        frozenset({"oa-digest-april-2023", "q-bulletin-17"}),  # evaluators of GRECO in Astana, on the same days
        frozenset({"u1-autumn-session-2025", "v3-senate-pace"}),
        frozenset({"u1-education-2009", "v3-culture-minister-2009"}),  # three directors, received by one, on one day
        # the signing of the agreement with GRECO
        frozenset({"gb-weekly-digest-2019", "u1-greco-immunities-2020", "y1-greco-immunities", "z3-greco-signature"}),
        frozenset({"w10-greco-publishes-report", "w6-greco-compliance"}),  # the plenary of GRECO in June 2025
        frozenset({"pd-greco-newsletter-2022", "w2-greco-first-report", "y2-greco-president-comment"}),  # March 2022
        # the joint declaration of December 2013
        frozenset({"pb-chronology-2020", "y2-embassy-note", "z3-brussels-mission-page"}),
    }
