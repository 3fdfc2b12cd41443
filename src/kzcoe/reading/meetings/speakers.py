"""Those who speak right after a meeting has been told, and so took part in it."""

from collections.abc import Set as AbstractSet
from typing import Final

from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.kinds import APART
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Placed, Sketch
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.who import takes_part
from kzcoe.reading.people import Mention, Person
from kzcoe.register.vocabulary import Hit, phrases, words

__all__ = ["SPEAKS", "is_new", "speakers", "verb_of_speaking"]

SPEAKS: Final = "speaks at the meeting"
"""The rule by which somebody is one of those who met."""

_AFTER: Final = 150  # code points after a person in which the verb stands
_BEFORE: Final = 120  # code points before a person in which the verb stands: "…, said P1", "… was voiced by the P1"
_THAT: Final = " that "
_OPENS: Final = 4  # code points at most before a person who opens the sentence


def speakers(  # noqa: PLR0913 - who speaks where, and who is known to have been at which meeting
    scene: Scene, number: int, sketch: Sketch, meeting: Told, seen: set[int], *, elsewhere: AbstractSet[int]
) -> list[Event]:
    """An event for everybody new, not `seen` at a meeting yet, who speaks after a meeting; each joins it.

    Of those told to have been `elsewhere` it is only those who report so: "P1 said that she had visited L1".
    """
    found: list[Event] = []
    read = scene.reads[number]
    starts = _list_starts(sketch)
    for person in () if _opens_elsewhere(sketch, meeting) else sketch.persons:
        mention = person.found
        met = mention.person in seen and not (mention.person in elsewhere and _reports(sketch.text, person))
        new = not met and is_new(scene, mention, read.start, meeting.kind)
        if new and (
            _who_speaks(sketch.text, person)
            or (takes_part(sketch, person) and _speaks(sketch, person, meeting.kind, starts[person.at]))
        ):
            seen.add(mention.person)
            found.append(
                Event(read=read, number=number, kind=meeting.kind, rule=SPEAKS, persons=[mention], is_aside=True)
            )
    return found


def verb_of_speaking(text: str, person: Placed[Mention]) -> Hit | None:
    """The verb around a person in a sketch by which they spoke or acted: the one after them, else the one before."""
    after = phrases("speaking", "says", "acts", "who speaks").find(text[person.at : person.at + _AFTER])
    return after or phrases("speaking", "said by").find(text[max(0, person.at - _BEFORE) : person.at])


def is_new(scene: Scene, mention: Mention, start: int, kind: MeetingKind) -> bool:
    """Whether a person is named for the first time, and does not only tell of the meeting, or comment on it."""
    person = scene.people[mention.person]
    if scene.first_mention(mention.person).start < start:
        return False
    # A "political scientist" or a "blogger" may take part in a gathering, but comments on the talks of others.
    comments = kind not in APART and _is_any_of("commentators", person, scene.folded)
    return not (comments or _is_any_of("spokespersons", person, scene.folded))


def _is_any_of(listed: str, person: Person, folded: str) -> bool:
    """Whether a title of a person holds a word of a list: "spokesperson of the ministry"."""
    return any(words(listed).intersection(folded[held.start : held.end].split()) for held in person.titles)


def _speaks(sketch: Sketch, person: Placed[Mention], kind: MeetingKind, first: int) -> bool:
    """Whether the words around a person tell that they spoke there, or did anything else where that is enough.

    `first` is the place of the first of the list in which the person stands.
    """
    text = sketch.text
    after = text[person.at : person.at + _AFTER]
    if phrases("speaking", "elsewhere").found(text[: person.at]) or phrases("speaking", "elsewhere").found(after):
        return False
    # At a gathering whatever is done is part of it; elsewhere not what has a day or a place of its own.
    of_its_own = kind not in APART and (sketch.dates or sketch.places)
    if not of_its_own and _opens(text, person) and phrases("speaking", "acts").found(after):
        return True
    places = {person.at, first}
    if any(at > _OPENS and phrases("speaking", "said by").found(text[max(0, at - _BEFORE) : at]) for at in places):
        return True
    said = phrases("speaking", "says").find(after)
    return said is not None and not _is_unreal(said.words)


def _list_starts(sketch: Sketch) -> dict[int, int]:
    """For the place of each person that of the first of the list they stand in: "… was voiced by P1, P2 and P3"."""
    starts: dict[int, int] = {}
    for before, person in zip((None, *sketch.persons), sketch.persons, strict=False):
        gap = "" if before is None else sketch.text[before.end : person.at][:_BEFORE]
        listed = before is not None and phrases("speaking", "listed with").found(gap)
        starts[person.at] = starts[before.at] if before is not None and listed else person.at
    return starts


def _who_speaks(text: str, person: Placed[Mention]) -> bool:
    """Whether somebody whose work is spoken of spoke there too: "prepared by P1, who presented it"."""
    after = text[person.at : person.at + _AFTER]
    return phrases("speaking", "who speaks").found(after) and not phrases("speaking", "elsewhere").found(after)


def _reports(text: str, person: Placed[Mention]) -> bool:
    """Whether somebody with whom a sentence begins reports something: "P1 said that …"."""
    said = phrases("speaking", "says").find(text[person.at :]) if person.at <= _OPENS else None
    return said is not None and text.startswith(_THAT, person.at + said.end)


def _opens_elsewhere(sketch: Sketch, meeting: Told) -> bool:
    """Whether a sentence begins in another city than that of the meeting: "In L1 P1 said …"."""
    opening = [place for place in sketch.places if place.at <= _OPENS]
    return meeting.place is not None and any(meeting.place.is_not(place.found) for place in opening)


def _opens(text: str, person: Placed[Mention]) -> bool:
    """Whether a sentence begins with a person, or with words that lead to the person who acts in it."""
    return person.at <= _OPENS or phrases("speaking", "opens").found(text[: person.at])


def _is_unreal(said: str) -> bool:
    """Whether the words up to a verb of speaking say that nothing was said, or not yet."""
    return phrases("unreal", "cancelled", "denied").found(said)
