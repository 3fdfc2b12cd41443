"""Words of meeting that tell of none: plans, what was called off, and what has too little told of it."""

from collections.abc import Iterator

from kzcoe.reading.explaining.drawing import in_text
from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.explaining.tellings import account
from kzcoe.reading.meetings import Told
from kzcoe.reading.meetings.clauses import tellings, untold
from kzcoe.reading.meetings.sketches import Sketch
from kzcoe.reading.meetings.telling import all_told
from kzcoe.reading.reads import Read
from kzcoe.record.explanations import Rule
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["left_meetings"]


def left_meetings(again: Reread) -> Iterator[Left]:
    """The words of meeting in a text that became no meeting of the record."""
    told = all_told(again.scene)
    for number, read in enumerate(again.reads):
        sketch = again.scene.sketch(number)
        if read.sentence.kind == "heading":
            yield from _announced(read, sketch)
        else:
            yield from _unreal(read, sketch)
            yield from _unheld(read, sketch)
    yield from _too_little(again, told)
    yield from _of_nothing(again, told)


def _left(read: Read, sketch: Sketch, hit: Hit, rule: Rule) -> Left:
    return Left(*in_text(read, sketch, hit.start, hit.end), rule)


def _announced(read: Read, sketch: Sketch) -> Iterator[Left]:
    """The words of meeting in a heading."""
    for hit in phrases("meeting_words").find_all(sketch.text):
        yield _left(read, sketch, hit, coded("meetings", "in a heading"))


def _unreal(read: Read, sketch: Sketch) -> Iterator[Left]:
    """The words of meetings that did not take place, or of which nothing is named."""
    for one in untold(sketch):
        rule = coded("meetings", "nobody named") if one.why is None else worded("meetings", "unreal", one.why)
        yield _left(read, sketch, one.hit, rule)


def _unheld(read: Read, sketch: Sketch) -> Iterator[Left]:
    """Plans and what was called off, in words that are never those of a meeting: "will meet"."""
    for hit in phrases("unheld").find_all(sketch.text):
        yield _left(read, sketch, hit, worded("meetings", "unheld", hit))


def _too_little(again: Reread, told: list[Told]) -> Iterator[Left]:
    """The words of meetings without a partner."""
    for meeting in told:
        if not meeting.counts:
            for event in meeting.events:
                yield Left(*account(again.scene, event).span, coded("meetings", "no partner"))


def _of_nothing(again: Reread, told: list[Told]) -> Iterator[Left]:
    """The words that tell who else was at a meeting, where none has been told."""
    known = {(event.number, event.rule) for meeting in told for event in meeting.events}
    for number, read in enumerate(again.reads):
        if read.sentence.kind == "sentence":
            sketch = again.scene.sketch(number)
            for telling in tellings(sketch):
                if telling.only_goes_on and (number, telling.hit.words) not in known:
                    yield _left(read, sketch, telling.hit, coded("meetings", "nothing before"))
