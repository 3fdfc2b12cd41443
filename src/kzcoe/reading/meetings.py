"""Meetings: sentences that tell of people coming together, and which of them tell of one event."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import TypeAlias

from attrs import define, field, frozen

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.calendar import DateMention
from kzcoe.reading.persons import Mention, Person
from kzcoe.reading.scopes import Read
from kzcoe.register.vocabulary import phrases, words

__all__ = ["Event", "Told", "find_meetings"]

_MARK = re.compile(r"[PBLDT]\d+")
_ANAPHORS = re.compile(
    r"^\W*(?:(?:(?:on|in) )?[DL]\d+,? )?(?:the|both|his|her|their|its|this|these|that) (?:\w+ )?(?:meeting|talks|parties|sides|two|conversation|visit|guests?|delegation|visitors?|hosts?|"
    r"session|conference|seminar|round[- ]?table|forum|workshop|consultation|event|participants|exchange|discussions?|ceremony|gathering|ministers?|others?|trip|day|speakers?|meps|deputies|judges|"
    r"ombudsman|ambassador|minister|commissioner|secretary|president|director|diplomat|official)\b(?! (?:of|from|for|general|led|headed|P\d))|^\W*(?:they|he|she|it|both)\b|^\W*in addition\b|^\W*also\b"
)
_NEW = re.compile(
    r"\b(?:a separate|(?<!one )another|earlier|before that|previous(?:ly)?|second conversation|the day before|the (?:evening|night) before|first conference of|a year earlier|last (?:month|year|autumn|spring|winter|summer)|"
    r"on the sidelines|in the afternoon|later|month later|elsewhere)\b"
)
_GOES_ON = re.compile(r"\b(?:still in|the same day|that day|likewise|also|as well|a day later|next day|next|then|again)\b")
_BACK = frozenset({"the day before", "the evening before", "the night before", "last month", "last year"})
_ON = frozenset({"the day after", "the next day", "next day", "the following day", "a day later", "the same day", "that day"})
_LATER_THAT_DAY = re.compile(r"\b(?:in the (?:afternoon|evening|morning)|later (?:that|the same) day|at noon|after lunch)\b")
_SPEAKS = re.compile(
    r"\b(?:said|says|told|noted|stressed|informed|thanked|praised|acknowledged|emphasi[sz]ed|highlighted|recalled|expressed|added|"
    r"explained|described|presented|underlined|reminded|assured|announced|reported|pointed|spoke|promised|shared|showed|outlined|answered|responded|briefed)\b"
)
_SPOKESMAN = frozenset({"spokesperson", "spokesman", "spokeswoman", "press"})
_UNINVOLVED = re.compile(
    r"(?:reforms?|policy|policies|initiatives?|addresse?s?|plan|plans|program(?:me)?|speech|law|version|letter|instructions?|decree|order|course|"
    r"leadership of|carried out by|initiated by|proposed by|launched by|signed by|announced by|asked|invited|invites|invitation (?:to|of)|replaced|succeeded|successor (?:of|to)|"
    r"line with|named after|portrait of|expects?|what|according to|report by|reports by|drafted by|author|photo by|quotes|quoted|named|then,? |appointed|new law of) (?:of |by |to |from |the |on behalf of )?$"
)
_POSSESSIVE = re.compile(r"^'s (?!(?:deputy|delegation|talks|conversation|meeting|visit))")
_DATE_OF_OTHER = re.compile(
    r"(?:since|until|till|before|after|by|for|due on|scheduled for|announced for|called for|set for|set to|from then|dated|of|to|resolution|in force|planned for|than|the opening on|no later than|invited for|observers from)(?: the)? $"
)
_OTHER_DEED = re.compile(r"\b(?:ratified|applied|acceded|joined the|signed|adopted|entered into force|elected|founded|took office|was born|set up|established)\b")
_DATE_OF_EVENT = re.compile(r"(?:meeting|session|talks|visit|conference|sitting|plenary|consultation|morning|evening|held|table|seminar) (?:of|for) $|\bfrom $|between $")
_CUT = re.compile(r"; |, which had |: (?=on D)|, and (?=on D\d|in L\d|D\d)|, before ")
_BORROWED = re.compile(
    r"\b(?:outcomes?|results?|conclusions|minutes|agenda|looked back (?:\w+ )?at|recalled|reminded|following|after|since|before|ahead of|preparations? for|eve of|in the wake of)\b[^.;]{0,80}$"
)
_INSIDE = re.compile(r"[^.;]*?\b(?:held|convened|hosted|organi[sz]ed)\b")
_STAND_IN = re.compile(r"\b(?:he|she|him|(?P<self>i|we)(?= (?:called|was received|were received|met|visited|held|sat|had|spoke))|(?:his|her) (?=(?:\w+ )?(?:visit|trip|journey|stay|tour)\b)|(?<=with )(?P<me>me)|(?<=received )(?P<me2>me)|(?:the|this) (?:\w+ )?(?P<title>guest|visitor|politician|parliamentarian|diplomat|official|ombudsman|minister|ambassador|rapporteur|senator|commissioner|speaker|director|president|judge|prosecutor|chairman|chairwoman|chair|secretary|governor|mayor|akim|rector|head))\b(?!'s|-)")
_ITS_VISIT = re.compile(r"\b(?:during|in the course of|as part of) (?:its|his|her|their|the) (?:\w+ )?(?:stay|visit|trip)\b")
_GROUPS = re.compile(
    r"\b(?:delegations?|representatives|ministers|lawyers|prosecutors|judges|experts|members|officials|deputies|rectors|evaluators|team|staff|"
    r"lawmakers|parliamentarians|meps|diplomats|senators|observers|authorities|leadership|leaders|counterparts?)\b"
)
_TRANSIT = re.compile(r"\b(?:flying|flew|leaving|left|departing|return(?:ed|ing)?|moved) (?:on )?(?:to|for) $")
_FAR = 9  # the same for a sentence that says no more than who else was there
_REACH = 3  # sentences within which an event goes on to tell of the one before
_KINDS_APART = frozenset({MeetingKind.SESSION, MeetingKind.CONFERENCE, MeetingKind.CEREMONY})
_SEAT = re.compile(r"\b(?:seat|headquarters|premises) of (?:the )?$")
_ROLL = re.compile(r"\b(?:speakers?|participants?|took the floor|took part|spoke|panel(?:lists|ists)?|those present|attended)\b")
_STRETCH = re.compile(r"D(\d+),? (?:until|to|till) D(\d+)")
_DAYS_LONG = re.compile(r"\b(two|three|four|five|six|[2-6])-day (?:[\w-]+ )?(?:visit|stay|trip|mission)\b")
_ENDED = re.compile(r"\b(?:ends?|ended|concluded|completed|wrapped up)\b")
_LENGTHS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_THINGS = re.compile(r"\b(?:invitations?|letters?|requests?|applications?|proposals?|documents?|awards?|prizes?|news|laws?|bills?|reports?|ideas?|support|files?)\b[^;]{0,90}$")
_NOUNS = (
    (re.compile(r"\b(?:part-session|session|sitting|plenary|committee meeting|steering committee)\b"), MeetingKind.SESSION),
    (re.compile(r"\b(?:conference|seminar|round[- ]?table|forum|workshop|summit|symposium|webinar|colloquy|hearing|congress)\b"), MeetingKind.CONFERENCE),
    (re.compile(r"\b(?:ceremony|ribbon)\b"), MeetingKind.CEREMONY),
    (re.compile(r"\b(?:visit(?:ed|s)?|trip|tour|journey|stay|mission)\b"), MeetingKind.VISIT),
    (re.compile(r"\b(?:phone|telephone|video[- ]?(?:call|conference))\b"), MeetingKind.CALL),
    (re.compile(r"\b(?:talks|negotiations|consultations?)\b"), MeetingKind.TALKS),
)


Resolver: TypeAlias = Callable[[DateMention, When | None], When | None]
"""Gives the date of an event from its mention and the date of the event before."""


@frozen
class Party:
    """Somebody or something in a sentence, with its place in the sentence's sketch."""

    sign: str
    """P for a person, B for a body, L for a place, D for a date."""
    index: int
    start: int
    end: int
    at: int
    """Offset in the sketch."""


@define
class Event:
    """What one sentence tells of a meeting."""

    kind: MeetingKind
    start: int
    end: int
    rule: str
    persons: list[Mention] = field(factory=list)
    bodies: list[BodyMention] = field(factory=list)
    date: When | None = None
    place: str | None = None
    groups: bool = False
    anaphoric: bool = False
    goes_on: bool = False
    only_goes_on: bool = False
    """Whether it says only who else was there, and begins no meeting of its own."""
    follows: bool = False
    next_day: bool = False
    new: bool = False
    section: int = 0
    own_date: bool = False
    """Whether its own sentence gives the date, and not the heading above."""
    block: int = 0
    item: bool = False
    number: int = 0
    words: str = ""


@define
class Told:
    """A meeting put together from the sentences that tell it."""

    kind: MeetingKind
    events: list[Event]
    persons: dict[int, Mention] = field(factory=dict)
    bodies: list[BodyMention] = field(factory=list)
    date: When | None = None
    place: str | None = None


_SPACES = re.compile(r"\s+")


class Sketch:
    """A sentence in lower case in which persons, bodies, places and dates stand as P1, B1, L1, D1."""

    def __init__(self, folded: str, start: int, end: int, spans: Sequence[tuple[int, int, str, int]]) -> None:
        parts: list[str] = []
        self.parties: list[Party] = []
        self._offsets: list[tuple[int, int]] = []
        position, length = start, 0
        for first, last, sign, index in sorted(spans):
            if first < position:
                continue
            gap = _SPACES.sub(" ", folded[position:first])
            parts.append(gap)
            length += len(gap)
            mark = f"{sign}{index}"
            self.parties.append(Party(sign, index, first, last, length))
            parts.append(mark)
            length += len(mark)
            position = last
        parts.append(_SPACES.sub(" ", folded[position:end]))
        self.text = "".join(parts)

    def of(self, sign: str) -> Iterator[Party]:
        yield from (party for party in self.parties if party.sign == sign)


class Scene:
    """Everything found in one text that the telling of meetings needs."""

    def __init__(
        self,
        folded: str,
        reads: Sequence[Read],
        people: Sequence[Person],
        bodies: Sequence[Sequence[BodyMention]],
        covered: Sequence[tuple[int, int]],
        resolve: Resolver,
        dateline: str | None,
    ) -> None:
        self.folded = folded
        self.reads = reads
        self.people = people
        self.bodies = bodies
        self.covered = covered
        self.resolve = resolve
        self.dateline = dateline
        self.last_date: When | None = None
        self.section = 0
        self.header: When | None = None
        self.mentions = sorted(m for person in people for m in person.mentions)

    def sketch(self, number: int) -> Sketch:
        """The sketch of one sentence."""
        read = self.reads[number]
        start, end = read.sentence.start, read.sentence.end
        spans: list[tuple[int, int, str, int]] = []
        persons = [(m.outer[0], m.outer[1], "P", i) for i, m in enumerate(self.mentions) if start <= m.start < end]
        spans += _outermost(persons)
        spans += [(b.start, b.end, "B", i) for i, b in enumerate(self.bodies[number]) if not _hit(spans, b.start, b.end)]
        spans += [(n.start, n.end, "L", i) for i, n in enumerate(read.named) if n.kind == "place" and not _hit(spans, n.start, n.end)]
        spans += [
            (d.start, d.end, "D", i)
            for i, d in enumerate(read.dates)
            if not _hit(spans, d.start, d.end) and not any(a <= d.start < b for a, b in self.covered)
        ]
        return Sketch(self.folded, start, end, spans)


def find_meetings(scene: Scene) -> list[Told]:
    """The meetings that a text tells of as having taken place."""
    told: list[Told] = []
    for number in range(len(scene.reads)):
        _turn_page(scene, number)
        for event in _events(scene, number):
            event.section = scene.section
            event.own_date = event.date is not None
            event.date = event.date or scene.header
            scene.last_date = event.date or scene.last_date
            if event.new and len(event.persons) < 2 and told and re.search(r"\bthe two\b", event.words):  # noqa: PLR2004
                event.persons = list(told[-1].persons.values())
            _place(scene, told, event)
        _join_speakers(scene, told, number)
    for meeting in told:
        _stretch_visit(meeting)
    return [meeting for meeting in told if _counts(scene, meeting)]


def _stretch_visit(meeting: Told) -> None:
    """The days of a visit of which the length is told, and the first day by what was done on it."""
    length = next((m for e in meeting.events if (m := _DAYS_LONG.search(e.words))), None)
    first = meeting.date.earliest if isinstance(meeting.date, PartialDate) and meeting.date.is_day else None
    if length is not None and first is not None and not any(_ENDED.search(e.words) for e in meeting.events):
        days = _LENGTHS.get(length[1]) or int(length[1])
        meeting.date = Period(PartialDate(first), PartialDate(first + timedelta(days=days - 1)))


def _turn_page(scene: Scene, number: int) -> None:
    """Note where another piece of news begins: at a heading, or at a date that stands alone before it."""
    read = scene.reads[number]
    previous = scene.reads[number - 1].sentence if number else None
    if read.sentence.kind == "heading":
        scene.section += 1
        scene.header = None
    elif previous is not None and previous.block != read.sentence.block and scene.header is not None:
        scene.section += 1
        scene.header = None
    if len(read.dates) == 1 and read.dates[0].end - read.dates[0].start >= len(scene.folded[read.sentence.start : read.sentence.end].strip(" .:")):
        scene.section += 1
        scene.header = read.dates[0].when


# From a sentence to events


def _events(scene: Scene, number: int) -> Iterator[Event]:
    if scene.reads[number].sentence.kind == "heading":
        return
    sketch = scene.sketch(number)
    if (roll := _roll_call(scene, number, sketch)) is not None:
        yield roll
        return
    table = phrases("meeting_words")
    for first, last in _clauses(sketch):
        for match in table.regex.finditer(sketch.text, first, last):
            if _took_place(sketch.text, first, last, match) and _has_party(sketch, first, last):
                borrowed = _borrowed(sketch, first, match)
                yield _event(scene, number, sketch, (first, last), match, borrowed=borrowed)
                break
        else:
            present = phrases("attendance").regex.search(sketch.text, first, last)
            if present and _took_place(sketch.text, first, last, present) and any(p.sign == "P" and first <= p.at < last for p in sketch.parties):
                event = _event(scene, number, sketch, (first, last), present, borrowed=False)
                event.only_goes_on = True
                yield event


def _roll_call(scene: Scene, number: int, sketch: Sketch) -> Event | None:
    """An item of a list of those who spoke or took part, as the line above the list says."""
    sentence = scene.reads[number].sentence
    lead = sentence.lead
    if sentence.kind != "item" or lead is None or not _ROLL.search(scene.folded, lead.start, lead.end):
        return None
    persons = [scene.mentions[p.index] for p in sketch.of("P")]
    return Event(
        MeetingKind.CONFERENCE, sentence.start, sentence.end, "a list of speakers or participants", persons,
        block=sentence.block, number=number, goes_on=True, words=sketch.text,
    ) if persons else None


def _clauses(sketch: Sketch) -> list[tuple[int, int]]:
    """The parts of a sketch that may each tell an event of their own: those with words of meeting in them."""
    table = phrases("meeting_words").regex
    clauses: list[tuple[int, int]] = []
    cuts = [0, *(m.start() for m in _CUT.finditer(sketch.text)), len(sketch.text)]
    for first, last in pairwise(cuts):
        if clauses and not table.search(sketch.text, first, last):
            clauses[-1] = (clauses[-1][0], last)
        else:
            clauses.append((first, last))
    return clauses


def _took_place(text: str, first: int, last: int, match: re.Match[str]) -> bool:
    """Whether nothing near the words says that the meeting is planned, wished for, denied or called off."""
    table = phrases("unreal")
    before = text[max(first, match.start() - 45) : match.start()]
    before = re.split(r"[,;:()] |\bwhere\b|\bwhich\b|\bwhen\b", before)[-1]
    for found in table.regex.finditer(before + match[0]):
        meaning = table.meaning(found)
        if meaning in {"plan", "denied"} or (meaning == "invitation" and found.end() > len(before) - 22 and " to " in before[found.start() :] + " "):
            return False
    if re.search(r"\b(?:received|welcomed)$", match[0]) and _THINGS.search(text[max(first, match.start() - 90) : match.start()]):
        return False
    after = text[match.end() : min(last, match.end() + 60)]
    if any(table.meaning(found) == "cancelled" for found in table.regex.finditer(after)):
        return False
    if any(table.meaning(found) == "contest" for found in table.regex.finditer(match[0])):
        return False
    return not re.search(r"\b(?:cancelled|called off|put off|postponed|dropped|will not|fell through)\b", text[first:last]) or bool(re.search(r"P\d+.*\bby P\d", text[first : match.end() + 12]))


def _has_party(sketch: Sketch, first: int, last: int) -> bool:
    return any(first <= p.at < last and p.sign in "PBLD" for p in sketch.parties)


def _borrowed(sketch: Sketch, first: int, match: re.Match[str]) -> bool:
    """Whether the meeting is only mentioned, so that those who speak of it did not therefore take part."""
    return _BORROWED.search(sketch.text[first : match.start()]) is not None and _INSIDE.match(match[0]) is not None


def _event(
    scene: Scene, number: int, sketch: Sketch, clause: tuple[int, int], match: re.Match[str], *, borrowed: bool
) -> Event:
    read = scene.reads[number]
    text = sketch.text[clause[0] : clause[1]]
    inside = [p for p in sketch.parties if clause[0] <= p.at < clause[1]]
    if borrowed:
        inside = [p for p in inside if p.at >= match.start() - 1 or p.sign == "B"]
    rule = match[0]
    event = Event(_kind(text, match), read.sentence.start, read.sentence.end, rule, number=number, words=text)
    if not borrowed:
        event.persons = [scene.mentions[p.index] for p in inside if p.sign == "P" and _takes_part(sketch.text, p)]
        event.persons += _stand_ins(scene, number, sketch, clause, event)
    event.bodies = [scene.bodies[number][p.index] for p in inside if p.sign == "B" and _is_partner(sketch.text, p)]
    event.groups = _GROUPS.search(text) is not None
    event.date = _date(scene, read, sketch, inside, match)
    event.place = _where(scene, number, sketch, inside, event.kind)
    event.block, event.item = read.sentence.block, read.sentence.kind == "item"
    event.anaphoric = _ANAPHORS.search(text) is not None
    event.goes_on = phrases("attendance").regex.search(text) is not None or clause[0] > 0 or _ITS_VISIT.search(text) is not None
    told_by = {d.word for d in read.dates}
    event.new = _NEW.search(text) is not None or borrowed or bool(told_by & _BACK)
    event.next_day = bool(told_by & _ON)
    event.follows = event.next_day or _GOES_ON.search(text) is not None
    if event.date is None and _LATER_THAT_DAY.search(text) and isinstance(scene.last_date, PartialDate) and scene.last_date.is_day:
        event.date = scene.last_date
    return event


def _stand_ins(scene: Scene, number: int, sketch: Sketch, clause: tuple[int, int], event: Event) -> list[Mention]:
    """Persons that a pronoun or a word such as "the guest" stands for, from the sentences before."""
    named = {m.person for m in event.persons}
    before = [m for m in scene.mentions if m.start < scene.reads[number].sentence.start]
    found: list[Mention] = []
    for match in _STAND_IN.finditer(sketch.text, *clause):
        if not _stands_alone(sketch, clause[0], match):
            continue
        person = _antecedent(scene, number, match["title"] or match["self"] or match["me"] or match["me2"], before)
        if person is not None and person.person not in named:
            found.append(person)
            named.add(person.person)
    return found


def _stands_alone(sketch: Sketch, first: int, match: re.Match[str]) -> bool:
    """Whether a pronoun goes back beyond its sentence: nobody is named before it, or it is whom somebody received."""
    before = sketch.text[first : match.start()]
    if re.search(r"\b(?:was|were|is) $", before):
        return False
    if match[0] == "him":
        return re.search(r"\b(?:hosted|received|met|welcomed|greeted) $", before) is not None
    return match[0] == "me" or not re.search(r"P\d", before)


def _antecedent(scene: Scene, number: int, title: str | None, before: Sequence[Mention]) -> Mention | None:
    """Who is meant: the holder of the title named last, or the first person of the last sentence that names one."""
    if not before:
        return None
    if title in words("title_heads"):
        holders = [m for m in before if any(title in scene.folded[t.start : t.end].split() for t in scene.people[m.person].titles)]
        return holders[-1] if holders else None
    if title in {"guest", "visitor", "i", "we", "me"}:
        return before[0]
    for earlier in range(number - 1, max(-1, number - 3), -1):
        sentence = scene.reads[earlier].sentence
        inside = [m for m in before if sentence.start <= m.start < sentence.end]
        if inside:
            return inside[0]
    return None


def _kind(text: str, match: re.Match[str]) -> MeetingKind:
    near = text[max(0, match.start() - 40) : match.end() + 60] if len(text) > match.start() else text
    meaning = _meaning(match)
    for form, kind in _NOUNS:
        if form.search(match[0]):
            return kind
    for form, kind in _NOUNS[:3]:
        if form.search(near) and meaning in {MeetingKind.CONFERENCE, MeetingKind.SESSION, MeetingKind.CEREMONY}:
            return kind
    return meaning


def _meaning(match: re.Match[str]) -> MeetingKind:
    table = phrases("meeting_words")
    if match.re is not table.regex:
        return MeetingKind.CONFERENCE
    return MeetingKind(table.meaning(match))


def _takes_part(text: str, party: Party) -> bool:
    """Whether a person in the sentence of a meeting is one of those who met."""
    mark = f"{party.sign}{party.index}"
    before, after = text[max(0, party.at - 60) : party.at], text[party.at + len(mark) : party.at + len(mark) + 24]
    return not _UNINVOLVED.search(before) and not _POSSESSIVE.match(after)


def _is_partner(text: str, party: Party) -> bool:
    """Whether a body in the sentence of a meeting took part, and is no source, owner or subject of it."""
    if re.search(r"\b(?:such as|including|like|within|between kazakhstan and)\b[^.;]*$", text[max(0, party.at - 60) : party.at]) and "met" not in text[max(0, party.at - 30) : party.at].split():
        return False
    if re.search(r"\b(?:reported|cites|cited by|citing|learnt|learned|told|according to|informs|reports) (?:by |from )?(?:the )?$", text[max(0, party.at - 20) : party.at]):
        return False
    mark = f"{party.sign}{party.index}"
    before, after = text[max(0, party.at - 50) : party.at], text[party.at + len(mark) : party.at + len(mark) + 30]
    if re.search(r"(?:press service of|press office of|according to|cites|cited by|reports?|says|such as|about|between kazakhstan and|with) (?:the |\w+ )?$", before) and not re.search(r"(?:met|talks|meeting|together|down|conferred|conference|negotiations|session|shared) (?:\w+ ){0,4}with (?:the )?$", before):
        return not before.rstrip().endswith(("of", "to", "the", "cites", "by", "with", "and"))
    return not re.match(r"(?:'s)? (?:press service|press office|news agency|reports?|reported|cites|says|told|informs|announced|learnt|correspondent)", after)


def _date(scene: Scene, read: Read, sketch: Sketch, inside: Sequence[Party], match: re.Match[str]) -> When | None:
    """The date of the event: the one nearest to the words of the meeting that is not the date of something else."""
    candidates: list[tuple[int, When]] = []
    for party in inside:
        if party.sign != "D":
            continue
        before = sketch.text[max(0, party.at - 40) : party.at]
        if _DATE_OF_OTHER.search(before) and not _DATE_OF_EVENT.search(before):
            continue
        if match.end() < party.at and _OTHER_DEED.search(sketch.text, match.end(), party.at):
            continue
        when = scene.resolve(read.dates[party.index], scene.last_date)
        if when is not None:
            distance = 0 if match.start() <= party.at <= match.end() else min(abs(party.at - match.end()), abs(match.start() - party.at))
            candidates.append((distance, when))
    if stretch := _STRETCH.search(sketch.text):
        ends = [scene.resolve(read.dates[int(stretch[i])], scene.last_date) for i in (1, 2)]
        if all(isinstance(end, PartialDate) for end in ends) and not ends[1].certainly_before(ends[0]):  # type: ignore[union-attr,arg-type]
            return Period(*ends)  # type: ignore[arg-type]
    if not candidates:
        return None
    when = min(candidates, key=lambda c: c[0])[1]
    return _whole_visit(sketch.text, when)


def _whole_visit(text: str, when: When) -> When:
    """The days of a visit whose length is told beside its last day: "ends its three-day visit today"."""
    length = re.search(r"\b(two|three|four|five|six|[2-6])-day\b", text)
    last = when.earliest if isinstance(when, PartialDate) and when.is_day else None
    if length is None or last is None or not re.search(r"\b(?:ends?|ended|concluded|completed|wrapped up)\b", text):
        return when
    days = _LENGTHS.get(length[1]) or int(length[1])
    return Period(PartialDate(last - timedelta(days=days - 1)), PartialDate(last))


def _where(scene: Scene, number: int, sketch: Sketch, inside: Sequence[Party], kind: MeetingKind) -> str | None:
    """The city of the event: one after "in", "to" or "visited", the seat of a body, or a capital that is described."""
    read = scene.reads[number]
    cities = list(dict.fromkeys(read.named[p.index].id for p in inside if p.sign == "L" and _is_venue(sketch.text, p)))
    if len(cities) > 1 and kind is MeetingKind.VISIT:
        return None  # a journey through several cities has no one place
    if cities:
        return cities[0]
    for party in inside:
        if party.sign == "B" and _SEAT.search(sketch.text[max(0, party.at - 40) : party.at]):
            return f"seat:{scene.bodies[number][party.index].id}"
    outer = [(m.outer[0], m.outer[1], "", 0) for m in scene.mentions]
    for name in read.named:
        if name.kind in {"people", "country"} and not _hit(outer, name.start, name.end):
            before, after = scene.folded[max(0, name.start - 16) : name.start], scene.folded[name.end : name.end + 11]
            if re.match(r"(?:'s)? capital\b", after) or re.search(r"capital of (?:the )?$", before):
                return f"capital:{name.id}"
    if re.search(r"\bthere\b(?! (?:is|are|was|were|had|will))", sketch.text) and (city := _last_city(scene, number)):
        return city
    return f"here:{scene.dateline}" if scene.dateline and re.search(r"\bhere\b", sketch.text) else None


def _last_city(scene: Scene, number: int) -> str | None:
    """The city named last in this sentence or the two before, for "there"."""
    for earlier in range(number - 1, max(-1, number - 3), -1):
        cities = [name.id for name in scene.reads[earlier].named if name.kind == "place"]
        if cities:
            return cities[-1]
    return None


def _is_venue(text: str, party: Party) -> bool:
    before = text[max(0, party.at - 30) : party.at]
    if _TRANSIT.search(before) or re.search(r"\b(?:mission|office|ambassador|embassy|consulate|invit\w+ (?:\w+ )?to (?:visit)?|bridge|road) (?:in|to)? ?$", before):
        return False
    return re.search(r"\b(?:in|to|at|visited|visits|into|reached|around|across|also in|still in|hosted by|held by)(?: the)? $", before) is not None or text.startswith(" leg of", party.at + len(f"L{party.index}"))


# From events to meetings


def _place(scene: Scene, told: list[Told], event: Event) -> None:
    """Let an event tell more of a meeting already told, or begin a new one."""
    for meeting in reversed(told[-4:]):
        if _same(scene, meeting, event, latest=meeting is told[-1]):
            _extend(meeting, event)
            return
    if event.only_goes_on:
        return
    told.append(
        Told(event.kind, [event], {m.person: m for m in event.persons}, list(event.bodies), event.date, event.place)
    )


def _same(scene: Scene, meeting: Told, event: Event, *, latest: bool) -> bool:
    """Whether an event belongs to a meeting."""
    before = meeting.events[-1]
    shared = {m.person for m in event.persons} & meeting.persons.keys()
    if event.item and event.block == before.block and event.number != before.number and event.own_date and not shared:
        return False
    if event.place is not None and meeting.place is not None and event.place != meeting.place:
        return False
    if event.section != before.section and not (shared and event.date is None):
        return False
    part_of_visit = event.kind is MeetingKind.CEREMONY and event.date is None and event.place is None
    if event.kind in _KINDS_APART and meeting.kind not in _KINDS_APART and not part_of_visit and not event.anaphoric and not event.goes_on and not (shared and event.date is None):
        return False
    if meeting.kind in _KINDS_APART and event.kind not in (_KINDS_APART - {MeetingKind.CEREMONY}):
        own = event.date is not None and len(event.persons) > 1 and not event.goes_on
        if event.new or (own and meeting.kind is not MeetingKind.CEREMONY):
            return False
    if event.date is not None and meeting.date is not None and not _compatible(event.date, meeting.date):
        same_kind = event.kind not in _KINDS_APART and meeting.kind not in _KINDS_APART and latest and not event.new
        if event.next_day and same_kind and _near(event.date, meeting.date):
            return True
        guests = re.search(r"\b(?:guests?|visitors?|delegation)\b", event.words[:70]) is not None and same_kind
        if guests and _near(event.date, meeting.date):
            return True
        travelling = MeetingKind.VISIT in {e.kind for e in meeting.events} or event.follows
        return bool(travelling and (shared or event.anaphoric) and _near(event.date, meeting.date) and not event.new)
    strangers = {m.person for m in event.persons} - meeting.persons.keys()
    if event.new and strangers and event.place is not None and meeting.place is None and meeting.kind is not MeetingKind.VISIT:
        return False
    if event.new and (event.date is not None or event.place is not None) and not (event.date == meeting.date and event.date is not None):
        return False
    if shared:
        return True
    if not latest:
        return False
    distance = event.number - before.number
    if distance == 0 and event.date is None and event.place is None:
        return True
    if event.goes_on and distance <= (_FAR if event.only_goes_on else _REACH):
        return True
    if event.anaphoric or not event.persons:
        return event.anaphoric or distance <= _REACH
    return len(event.persons) == 1 and distance <= 1


def _extend(meeting: Told, event: Event) -> None:
    meeting.events.append(event)
    for mention in event.persons:
        meeting.persons.setdefault(mention.person, mention)
    meeting.bodies += [b for b in event.bodies if b.name not in {known.name for known in meeting.bodies}]
    meeting.place = meeting.place or event.place
    if event.kind is MeetingKind.VISIT and meeting.kind not in _KINDS_APART:
        meeting.kind = event.kind
    if event.date is not None:
        meeting.date = event.date if meeting.date is None else _joined(meeting.date, event.date)


def _compatible(a: When, b: When) -> bool:
    return a.possibly_within(b) or b.possibly_within(a)


def _near(a: When, b: When) -> bool:
    ends = [a.earliest, a.latest, b.earliest, b.latest]
    days = [d.toordinal() for d in ends if d is not None]
    return len(days) == 4 and max(days) - min(days) <= 7  # noqa: PLR2004 - a visit of a week at most


def _joined(a: When, b: When) -> When:
    """The more precise of two dates that agree; the stretch from one to the other of two that follow each other."""
    if _compatible(a, b):
        return a if b.certainly_within(a) and isinstance(a, Period) else b if b.certainly_within(a) else a
    first, last = sorted((a, b), key=lambda d: d.sort_key)
    start = first.start if isinstance(first, Period) else first
    end = last.end if isinstance(last, Period) else last
    return Period(start, end) if start is not None and end is not None else a


def _join_speakers(scene: Scene, told: list[Told], number: int) -> None:
    """Somebody new who speaks right after a meeting has been told took part in it."""
    if not told:
        return
    read = scene.reads[number]
    meeting = told[-1]
    if len(told) > 1 and (read.sentence.block - meeting.events[-1].block > 3 or scene.section != meeting.events[-1].section):  # noqa: PLR2004
        return
    seen = {m.person for t in told for m in t.persons.values()}
    sketch = scene.sketch(number)
    for party in sketch.of("P"):
        mention = scene.mentions[party.index]
        person = scene.people[mention.person]
        if mention.person in seen or not _takes_part(sketch.text, party) or not person.titles:
            continue
        if min(m.start for m in person.mentions) < read.sentence.start or any(_spokesman(scene, t.start, t.end) for t in person.titles):
            continue
        after = sketch.text[party.at : party.at + 150]
        subject = meeting.kind in {MeetingKind.CONFERENCE, MeetingKind.SESSION} and party.at <= 4 and re.match(r"P\d+,? (?:also |then )?[a-z]+ed\b", after)  # noqa: PLR2004
        told_by = party.at > 4 and re.search(r"\b(?:said|explained|noted|added|stressed|underlined|informed|told|observed|commented|spoke|answered) $", sketch.text[max(0, party.at - 14) : party.at])  # noqa: PLR2004
        if subject or told_by or re.match(r"P\d+,? (?:who [^,;]{3,90}, )?(?:also |then |has |had |in turn,? )*" + _SPEAKS.pattern, after) or re.match(r"P\d+,? (?:also |then |has |had |in turn,? |for (?:his|her) part,? )*" + _SPEAKS.pattern, after) and not phrases("unreal").regex.search(re.split(r"[;,:]", after)[0]):
            meeting.persons[mention.person] = mention
            meeting.events.append(Event(meeting.kind, read.sentence.start, read.sentence.end, "speaks at the meeting", [mention], block=read.sentence.block, number=number))


def _spokesman(scene: Scene, start: int, end: int) -> bool:
    return any(word in _SPOKESMAN for word in scene.folded[start:end].split())


def _counts(scene: Scene, meeting: Told) -> bool:
    """Whether at least two sides are told of, or one side and when or where they met others."""
    sides = len(meeting.persons) + len({b.name for b in meeting.bodies}) + any(event.groups for event in meeting.events)
    known = (meeting.date is not None) + (meeting.place is not None)
    return sides > 1 or known > 1 or (sides == 1 and known == 1)


# Spans


def _hit(spans: Sequence[tuple[int, int, str, int]], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b, *_ in spans)


def _outermost(spans: Sequence[tuple[int, int, str, int]]) -> list[tuple[int, int, str, int]]:
    kept: list[tuple[int, int, str, int]] = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not _hit(kept, span[0], span[1]):
            kept.append(span)
    return kept
