"""The clauses of a sketch, and the words in each that tell of a meeting as having taken place."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from kzcoe.reading.meetings.occasions import occasion
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.register.vocabulary import Hit, Phrases, phrases

__all__ = ["Telling", "Untold", "bounding", "entry_title", "setting", "setting_of_all", "tellings", "untold"]

_ALL: Final = "all "  # in a sketch that may tell of all meetings
_BEFORE: Final = 45  # code points before the words of a meeting in which a word makes it one that did not take place
_BEFORE_GIVEN: Final = 200  # the same for what was received, and is no person
_AFTER: Final = 60  # code points after them in which they are said to be cancelled
_BESIDE: Final = 16  # code points right before them in which they are told to be of a thing
_STILL_TO_COME: Final = 48  # code points after them in which they are told to be still to come
_AUXILIARY: Final = 12  # code points before them in which "are being" stands
_INVITED: Final = 22  # code points between an invitation and the meeting to which it is one
_FOR_SIGNATURE: Final = " for signature"
_TREATY_DEEDS: Final = frozenset({"opened", "signed"})
_TO_PERSON: Final = 60  # code points from a semicolon to the next person of a list
_BY_WHOM: Final = 12  # code points after the words in which "by P2" stands


@frozen
class Telling:
    """Words of a clause that tell of a meeting that took place."""

    clause: Clause
    """The clause."""
    hit: Hit
    """The words."""
    only_goes_on: bool = False
    """Whether they tell only who else was at a meeting told before."""
    table: str = "meeting_words"
    """The table of the vocabulary by which they tell it."""

    @property
    def is_retold(self) -> bool:
        """Whether the meeting is only mentioned, so that those who speak of it did not therefore take part."""
        before = self.clause.sketch.text[self.clause.first : self.hit.start]
        held = not self.only_goes_on and phrases("retold", "held").found(self.hit.words)
        in_passing = not self.only_goes_on and phrases("retold", "in passing").found(self.clause.text)
        return in_passing or (held and phrases("retold", "from").found(before))


def tellings(sketch: Sketch) -> Iterator[Telling]:
    """What the clauses of a sentence tell of meetings, in order."""
    for clause in _clauses(sketch):
        telling = _met(clause) or _attended(clause) or _came_together(clause)
        if telling is not None:
            yield from _each_of(telling)


def _each_of(telling: Telling) -> Iterator[Telling]:
    """What a clause tells, and each further meeting whose verb goes unsaid: "was held in L1 in D1 and in L2 in D2"."""
    clause = telling.clause
    first = max(clause.first, telling.hit.end)
    cut = phrases("clause_cuts", "verb unsaid").find(clause.sketch.text, first, clause.last)
    if cut is None:
        yield telling
        return
    yield evolve(telling, clause=evolve(clause, last=cut.start))
    yield from _each_of(evolve(telling, clause=evolve(clause, first=cut.end)))


def entry_title(sketch: Sketch) -> Telling | None:
    """What a line tells that is the title of a gathering or a visit, as it may stand below a day and a city."""
    title = phrases("entry_titles", "conference", "visit").find(sketch.text)
    if title is None or phrases("entry_titles", "a verb").found(sketch.text):
        return None
    if phrases("unreal", "cancelled", "plan").found(sketch.text):
        return None
    return Telling(Clause(sketch, 0, len(sketch.text)), title, table="entry_titles")


def bounding(sketch: Sketch) -> Iterator[Clause]:
    """The clauses that tell of a meeting only when it began or ended: "It closed on D1"."""
    if sketch.dates:
        yield from (clause for clause in _only(sketch, phrases("sequels", "bounds")) if clause.within(sketch.dates))


def setting(sketch: Sketch) -> Iterator[Clause]:
    """The clauses that tell of a meeting only where and when it was held: "The venue was a hotel in L1"."""
    yield from _only(sketch, phrases("sequels", "setting"))


def setting_of_all(sketch: Sketch) -> Iterator[Clause]:
    """The clauses that tell where all meetings before were held: "All talks took place in L1"."""
    if not sketch.places or _ALL not in sketch.text:
        return
    told = phrases("sequels", "setting of all")
    yield from (clause for clause in _clauses(sketch) if clause.within(sketch.places) and told.found(clause.text))


def _only(sketch: Sketch, told: Phrases) -> Iterator[Clause]:
    """The clauses that tell something of a meeting with a date or a place, and of no meeting themselves."""
    for clause in _clauses(sketch) if sketch.dates or sketch.places else ():
        tells = bool(clause.within(sketch.dates)) or bool(clause.within(sketch.places))
        if tells and told.found(clause.text) and _met(clause) is None and _attended(clause) is None:
            yield clause


@frozen
class Untold:
    """Words of meeting in a clause that tells of no meeting that took place."""

    clause: Clause
    """The clause."""
    hit: Hit
    """The words."""
    why: Hit | None
    """The words by which the meeting did not take place; None where there are none, but nobody and nothing is named."""


def untold(sketch: Sketch) -> Iterator[Untold]:
    """The words of meeting in clauses that tell of none, for those who ask why; reading has no need of them."""
    for clause in _clauses(sketch):
        if _met(clause) is None and _attended(clause) is None:
            for hit in phrases("meeting_words").find_all(sketch.text, clause.first, clause.last):
                yield Untold(clause, hit, _why_not(clause, hit))


def _why_not(clause: Clause, hit: Hit) -> Hit | None:
    """The words by which a meeting is planned, denied, called off or none at all."""
    meanings = (
        (_is_unreal(clause, hit), ("plan", "denied", "invitation")),
        (_is_ahead(clause, hit), ("in the present",)),
        (_is_given(clause, hit), ("given",)),
        (_is_contest(hit), ("contest",)),
        (_is_cancelled(clause, hit), ("cancelled",)),
    )
    meant = next((meant for holds, meant in meanings if holds), ())
    near = list(phrases("unreal", *meant).find_all(clause.sketch.text, clause.first, clause.last)) if meant else []
    before = [word for word in near if word.start < hit.end]
    return before[-1] if before else next(iter(near), None)


def _clauses(sketch: Sketch) -> Iterator[Clause]:
    """The clauses of a sketch that may each tell an event of their own."""
    found = phrases("clause_cuts", "cut").find_all(sketch.text)
    cuts = [0, *(cut.start for cut in found if not _lists_on(sketch.text, cut.start)), len(sketch.text)]
    begun = 0
    for first, last in pairwise(cuts):
        if first > begun and _tells_anything(sketch.text, first, last):
            yield Clause(sketch, begun, first)
            begun = first
    yield Clause(sketch, begun, len(sketch.text))


def _tells_anything(text: str, first: int, last: int) -> bool:
    """Whether there are words of meeting in a stretch of a sketch, or words for when one began or ended."""
    return phrases("meeting_words").found(text, first, last) or phrases("sequels", "bounds").found(text[first:last])


def _lists_on(text: str, cut: int) -> bool:
    """Whether a semicolon only parts two persons of a list of those who were there: "Speakers included P1; P2"."""
    return phrases("clause_cuts", "list").found(text[cut : cut + _TO_PERSON]) and phrases("attendance").found(
        text, 0, cut
    )


def _met(clause: Clause) -> Telling | None:
    """The first words of a clause that tell of a meeting that took place."""
    if not clause.names_anything:
        return None
    hits = phrases("meeting_words").find_all(clause.sketch.text, clause.first, clause.last)
    hit = next((hit for hit in hits if _took_place(clause, hit)), None)
    return Telling(clause, hit) if hit else None


def _attended(clause: Clause) -> Telling | None:
    """The words of a clause that tell who else was at a meeting told before."""
    if not clause.within(clause.sketch.persons):
        return None
    hit = phrases("attendance").find(clause.sketch.text, clause.first, clause.last)
    told = hit is not None and _took_place(clause, hit)
    return Telling(clause, hit, only_goes_on=True, table="attendance") if hit and told else None


def _came_together(clause: Clause) -> Telling | None:
    """The verb of a clause that tells who was where on which day, and by no other words that they met."""
    hit = occasion(clause)
    return Telling(clause, hit, table="occasions") if hit and _took_place(clause, hit) else None


def _took_place(clause: Clause, hit: Hit) -> bool:
    """Whether nothing near the words says that the meeting is planned, wished for, denied or called off."""
    return not (
        _is_unreal(clause, hit)
        or _is_ahead(clause, hit)
        or _is_given(clause, hit)
        or _is_contest(hit)
        or _is_of_treaty(clause, hit)
        or _is_cancelled(clause, hit)
        or phrases("unreal", "a thing").found(clause.sketch.text[max(clause.first, hit.start - _BESIDE) : hit.start])
        or phrases("unreal", "plan after").found(clause.sketch.text[hit.end : hit.end + _STILL_TO_COME])
    )


def _is_contest(hit: Hit) -> bool:
    """Whether what was held is an election or a match, and no meeting that was about one."""
    about = phrases("unreal", "about a contest").found(hit.words)
    return not about and phrases("unreal", "contest").found(hit.words)


def _is_unreal(clause: Clause, hit: Hit) -> bool:
    """Whether the meeting is planned, denied, or only one to which somebody was invited."""
    every = clause.sketch.text[clause.first : hit.start]
    if phrases("unreal", "unfulfilled").found(every):
        return True
    before = _turned(every[-_BEFORE:])
    for word in phrases("unreal", "plan", "denied", "invitation").find_all(before + hit.words):
        near = word.end > len(before) - _INVITED and " to " in f"{before[word.start :]} "
        if word.meaning != "invitation" or near:
            return True
    return False


def _is_ahead(clause: Clause, hit: Hit) -> bool:
    """Whether the present tells of a day that has still to come: "P1 meets P2 in L1 tomorrow"."""
    ahead = any(date.found.ahead for date in clause.within(clause.sketch.dates))
    first = max(clause.first, hit.start - _AUXILIARY)
    return ahead and phrases("unreal", "in the present").found(clause.sketch.text[first : hit.end])


def _turned(before: str) -> str:
    """The words before a meeting, without those of another clause."""
    turns = list(phrases("unreal", "turned").find_all(before))
    return before[turns[-1].end :] if turns else before


def _is_given(clause: Clause, hit: Hit) -> bool:
    """Whether what was received or welcomed is a thing: an invitation, a proposal."""
    before = clause.sketch.text[max(clause.first, hit.start - _BEFORE_GIVEN) : hit.start]
    return hit.words.endswith(("received", "welcomed")) and phrases("unreal", "given").found(before)


def _is_of_treaty(clause: Clause, hit: Hit) -> bool:
    """Whether what was opened or signed somewhere is a treaty: "the Protocol was opened in L1", "…, signed in L1"."""
    if _TREATY_DEEDS.isdisjoint(hit.words.split()):
        return False
    text = clause.sketch.text
    if text.startswith(_FOR_SIGNATURE, hit.end):
        return True
    persons = clause.within(clause.sketch.persons)
    if any(person.at >= hit.start for person in persons):
        return False
    named = (person.end for person in persons if person.end <= hit.start)
    return phrases("unreal", "of a treaty").found(text[max(named, default=clause.first) : hit.start])


def _is_cancelled(clause: Clause, hit: Hit) -> bool:
    """Whether the meeting was called off in its half of the sentence, and none was held in its place.

    "P1, whose trip was put off, was met by P2" tells of one that was.
    """
    text = clause.sketch.text
    first = max(clause.first, text.rfind(";", clause.first, hit.start) + 1)
    last = text.find(";", hit.end, clause.last)
    last = clause.last if last < 0 else last
    cancelled = phrases("unreal", "cancelled")
    if cancelled.found(text[hit.end : min(last, hit.end + _AFTER)]):
        return True
    yet_met = phrases("unreal", "yet met").found(text[clause.first : hit.end + _BY_WHOM])
    return not yet_met and cancelled.found(text[first:last])
