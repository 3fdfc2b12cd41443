"""Those who speak right after a meeting has been told, and so took part in it."""

import re
from collections.abc import Iterator
from typing import Final

from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Placed, Sketch
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.who import takes_part
from kzcoe.reading.people import Mention, Person
from kzcoe.register.vocabulary import Hit, phrases, words

__all__ = ["named_beside", "speakers", "verb_of_speaking"]

_QUOTED = re.compile(r'"[^"]*"')

_AFTER: Final = 150  # code points after a person in which the verb stands
_BEFORE: Final = 20  # code points before a person in which the verb stands: "…, said P1"
_EARLIER: Final = 2  # sentences before a meeting in which somebody who was there may be named
_OPENS: Final = 4  # code points at most before a person who opens the sentence


def speakers(scene: Scene, number: int, sketch: Sketch, meeting: Told, seen: set[int]) -> list[Event]:
    """An event for everybody new, not `seen` at a meeting yet, who speaks after a meeting; each joins it."""
    found: list[Event] = []
    read = scene.reads[number]
    for person in sketch.persons:
        mention = person.found
        new = mention.person not in seen and _is_new(scene, mention, read.start)
        if new and (_who_speaks(sketch.text, person) or (takes_part(sketch, person) and _speaks(sketch.text, person))):
            seen.add(mention.person)
            rule = "speaks at the meeting"
            found.append(
                Event(read=read, number=number, kind=meeting.kind, rule=rule, persons=[mention], is_speech=True)
            )
    return found


def named_beside(scene: Scene, meeting: Told) -> Iterator[Event]:
    """An event for everybody new who is named in the story of one meeting, and of whom nothing says otherwise.

    It is for a text that tells of no other meeting: whom it names, it names as one of those who were there.
    """
    if any(_tells_of_itself(read.folded) for read in scene.reads if read.sentence.kind != "heading"):
        return
    seen = set(meeting.persons)
    for number in range(max(0, meeting.events[0].number - _EARLIER), len(scene.reads)):
        read, sketch = scene.reads[number], scene.sketch(number)
        if read.sentence.kind == "heading" or not _is_of_what_was(sketch):
            continue
        for person in sketch.persons:
            mention = person.found
            new = mention.person not in seen and _is_new(scene, mention, read.start)
            if new and takes_part(sketch, person) and _may_be_there(sketch, person):
                seen.add(mention.person)
                rule = "named beside the meeting"
                yield Event(read=read, number=number, kind=meeting.kind, rule=rule, persons=[mention], is_speech=True)


def verb_of_speaking(text: str, person: Placed[Mention]) -> Hit | None:
    """The verb around a person in a sketch by which they spoke or acted: the one after them, else the one before."""
    after = phrases("speaking", "says", "acts", "who speaks").find(text[person.at : person.at + _AFTER])
    return after or phrases("speaking", "said by").find(text[max(0, person.at - _BEFORE) : person.at])


def _tells_of_itself(folded: str) -> bool:
    """Whether a sentence is told by one who was there or asked: "I met her"; whom such a text names may be anybody."""
    return phrases("speaking", "first person").found(_QUOTED.sub("", folded))


def _is_of_what_was(sketch: Sketch) -> bool:
    """Whether a sentence speaks of what took place, and of no plan, denial or invitation."""
    return not phrases("unreal", "plan", "denied", "cancelled", "invitation", "to come").found(sketch.text)


def _may_be_there(sketch: Sketch, person: Placed[Mention]) -> bool:
    """Whether nothing around a person tells that they spoke elsewhere, or are named for another reason."""
    before, after = sketch.text[: person.at], sketch.text[person.at : person.at + _AFTER]
    quoted = before.count('"') % 2 == 1
    alone = sketch.text.strip(" .") == sketch.text[person.at : person.end]  # a signature
    return not (
        quoted
        or alone
        or phrases("speaking", "elsewhere", "another reason").found(before)
        or phrases("speaking", "elsewhere", "not there").found(after)
    )


def _is_new(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a person is named for the first time, and does not only tell of the meeting."""
    person = scene.people[mention.person]
    if scene.first_mention(mention.person).start < start:
        return False
    return not _is_spokesperson(person, scene.folded)


def _is_spokesperson(person: Person, folded: str) -> bool:
    """Whether a person only speaks for others: "the spokesperson of the ministry"."""
    return any(words("spokespersons").intersection(folded[held.start : held.end].split()) for held in person.titles)


def _speaks(text: str, person: Placed[Mention]) -> bool:
    """Whether the words around a person tell that they spoke or did something there."""
    after = text[person.at : person.at + _AFTER]
    if phrases("speaking", "elsewhere").found(text[: person.at]) or phrases("speaking", "elsewhere").found(after):
        return False
    if _opens(text, person) and phrases("speaking", "acts").found(after):
        return True
    if person.at > _OPENS and phrases("speaking", "said by").found(text[max(0, person.at - _BEFORE) : person.at]):
        return True
    said = phrases("speaking", "says").find(after)
    return said is not None and not _is_unreal(said.words)


def _who_speaks(text: str, person: Placed[Mention]) -> bool:
    """Whether somebody whose work is spoken of spoke there too: "prepared by P1, who presented it"."""
    after = text[person.at : person.at + _AFTER]
    return phrases("speaking", "who speaks").found(after) and not phrases("speaking", "elsewhere").found(after)


def _opens(text: str, person: Placed[Mention]) -> bool:
    """Whether a sentence begins with a person, or with words that lead to the person who acts in it."""
    return person.at <= _OPENS or phrases("speaking", "opens").found(text[: person.at])


def _is_unreal(said: str) -> bool:
    """Whether the words up to a verb of speaking say that nothing was said, or not yet."""
    return phrases("unreal", "cancelled", "denied").found(said)
