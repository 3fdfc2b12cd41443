"""When two tellings are of one meeting: a table of pairs."""

import pytest

from kzcoe.model import Meeting, PartialDate, Participant, Period
from kzcoe.record.merging.sameness import agreement, telling


def told(text: str) -> Meeting:
    """A meeting from a line: date, place, people, bodies and title, parted by bars."""
    date, place, people, bodies, title = (part.strip() or None for part in text.split("|"))
    return Meeting(
        id="m",
        date=date,
        place=place,
        participants=[Participant(name=one, official=one) for one in (people or "").split()],
        bodies=(bodies or "").split(),
        title=title,
    )


def agree(one: str, other: str, published: str | None = None) -> bool:
    """Whether the two lines tell one meeting, and the same the other way round."""
    page = None if published is None else PartialDate(published)
    first, second = telling(told(one), page), telling(told(other), page)
    assert agreement(first, second) == agreement(second, first)
    return agreement(first, second) is not None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        # one day
        ("2023-06-28 | Astana | anna boris | |", "2023-06-28 | astana | anna boris | |", True),
        ("2023-06-28 | | anna boris | |", "2023-06-28 | Astana | anna | |", True),
        ("2023-06-28 | | anna boris clara | |", "2023-06-28 | | anna boris dora | |", True),
        ("2023-06-28 | | anna boris | |", "2023-06-28 | | anna clara | |", False),
        ("2023-06-28 | | anna | |", "2023-06-28 | | boris | |", False),
        ("2023-06-28 | Astana | anna boris | |", "2023-06-28 | Paris | anna boris | |", False),
        # longer dates
        ("2023-06-26/2023-06-29 | | anna | |", "2023-06-28 | | anna | |", True),
        ("2023-06 | | anna | |", "2023-06-28 | | anna | |", False),
        ("2023-06 | | anna boris | |", "2023-06-28 | | anna boris | |", True),
        ("2020/2024 | | anna boris | |", "2023-06-28 | | anna boris | |", False),
        ("2020/.. | | anna boris | |", "2023-06-28 | | anna boris | |", False),
        ("2023-XX-28 | | anna boris | |", "2023-06-28 | | anna boris | |", False),
        ("XXXX-06-28 | | anna boris | |", "2023-06-28 | | anna boris | |", False),
        # dates that differ
        ("2023-06-28 | | anna boris | |", "2023-06-30 | | anna boris | |", True),
        ("2023-06-28 | | anna boris | |", "2023-07-01 | | anna boris | |", False),
        ("2023-06-28 | | anna | |", "2023-06-29 | | anna | |", False),
        # nobody named
        ("2023-06-28 | Astana | | coe |", "2023-06-28 | Astana | anna | coe |", True),
        ("2023-06-28 | | | coe |", "2023-06-28 | Astana | | coe |", False),
        ("2023-06-28 | Astana | | coe |", "2023-06-28 | Astana | | osce |", False),
        ("2023-06-28 | Astana | | coe |", "2023-06-29 | Astana | | coe |", False),
        ("2023-06 | Astana | | coe |", "2023-06-28 | Astana | | coe |", False),
        ("2023-06-28 | Astana | anna | coe |", "2023-06-28 | Astana | boris | coe |", False),
        # by title
        ("2023-06-28 | | | | Annual talks", "2023-06-28 | | anna | | annual  talks", True),
        ("2023-06-28 | Astana | | coe | Annual talks", "2023-06-28 | Astana | | coe | Other talks", False),
        # no date, and no publication either
        (" | | anna boris | |", "2023-06-28 | | anna boris | |", False),
    ],
)
def test_a_pair(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a column of the table
    """Each pair of tellings is of one meeting, or is not."""
    assert agree(one, other) is same


def test_publication_stands_in_for_a_date() -> None:
    """Without a date it takes two people in articles that appeared together."""
    assert agree("| | anna boris | |", "2023-06-28 | | anna boris | |", "2023-06-29")
    assert agree("| | anna boris | |", "| | anna boris | |", "2023-06-29")
    assert not agree("| | anna | |", "2023-06-28 | | anna | |", "2023-06-29")
    assert not agree("| | | | Annual talks", "2023-06-28 | | | | Annual talks", "2023-06-29")


def test_the_stronger_agreement_comes_first() -> None:
    """More people in common count before a nearer date, and that before the place and the bodies."""

    def strength(one: str, other: str) -> tuple[int, int, bool, int]:
        found = agreement(telling(told(one), None), telling(told(other), None))
        assert found is not None
        return found

    three = strength("2023-06-28 | | anna boris clara | |", "2023-06-29 | | anna boris clara | |")
    two = strength("2023-06-28 | | anna boris | coe |", "2023-06-28 | | anna boris | coe |")
    later = strength("2023-06-28 | | anna boris | coe |", "2023-06-29 | | anna boris | coe |")

    assert three > two > later


def test_a_participant_without_an_id_goes_by_the_name() -> None:
    """Somebody of whom only the name is known is compared by it, and bodies count by their representatives too."""
    one = Meeting(id="m", date="2023", participants=[Participant(name="Berg Ida", body="coe")])

    found = telling(one, Period("2023/2024"))

    assert found.persons == {"name berg ida"}
    assert found.bodies == {"coe"}
    assert found.published is None
