"""The date since when a claimed standing holds."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.model.words import Standing
from kzcoe.reading.claims.said import Cue, Said, Target
from kzcoe.reading.dates import DateMention
from kzcoe.reading.number_words import COUNTS
from kzcoe.reading.parts import KAZAKHSTAN, Part, names_another
from kzcoe.reading.spans import Located, last_before
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["Since", "claim_date"]

_WORDS_BETWEEN = re.compile(r"[;.]|\w{3}.*\w{3}.*\w{3}")
_SENTENCE_END = re.compile(r"[.!?]$")
_NEXT_CLAUSE = re.compile(r"\)?, (?:and|but|while) (?:since|from|in|on|as of) ")
_PAUSE = re.compile(r"[,;()]")
_PAUSE_OR_AND = re.compile(r"[,;()]|\band\b")
_LIST_ENDS = re.compile(r"[^.;(\d]{0,8}(?:[:,.-]+|,? (?:in|on|since|from))?[^;(\d]{0,40}")
_DEEDS: Final = frozenset({Standing.APPLIED, Standing.INVITED, Standing.SIGNED, Standing.PARTY, Standing.OBSERVER})
_DONE_TOGETHER: Final = frozenset({Standing.APPLIED, Standing.INVITED, Standing.SIGNED})
_TWO: Final = 2
_CLOSE: Final = 24  # code points between a treaty's name and the date that belongs to it
_BESIDE: Final = 60  # code points between a claim and the date that belongs to it
_OF_OTHER: Final = 30  # code points after another target in which a date belongs to that one


@frozen
class Since:
    """Since when a standing holds, and the words that tell so; offsets count code points."""

    when: When | None
    """The date."""
    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""


def claim_date(said: Said, target: Target, cue: Cue | None, standing: Standing | None) -> Since | None:
    """The date that goes with a claim: counted from another date, in its own sentence, or in the one after it."""
    if cue is not None and (counted := _years_later(said, cue) or _years_before(said, cue)) is not None:
        return counted
    if (told := _of_former(said, target)) is not None:
        return next(iter(told), None)
    date = (
        _of_row(said)
        or _printed(said, target, cue, standing)
        or _of_list(said, target)
        or _in_order(said, target, standing)
        or _told_next(said, target, standing)
        or _of_lead(said, cue, standing)
    )
    return None if date is None else Since(date.when, date.start, date.end)


def _of_former(said: Said, target: Target) -> list[Since] | None:
    """The date of one of two that are told apart, if it has one: "of the former for years, of the latter since 2020".

    The two are the targets of the sentence, or for one target two states, of which Kazakhstan is one. None where they
    are not told apart.
    """
    two = list(dict.fromkeys(one.id for one in said.targets))
    mine = target.id
    if len(two) == 1:
        two, mine = list(dict.fromkeys(one.id for one in said.read.named if one.kind == "country")), KAZAKHSTAN
    words = list(
        phrases("claim_context", "former and latter").find_all(said.read.page.folded, said.read.start, said.read.end)
    )
    if len(two) != _TWO or mine not in two or {word.part("which") for word in words} != {"former", "latter"}:
        return None
    own = next(word for word in words if word.part("which") == ("former", "latter")[two.index(mine)])
    until = min((word.start for word in words if word.start > own.start), default=said.read.end)
    dates = (date for date in said.dates if own.end <= date.start < until)
    return [Since(date.when, date.start, date.end) for date in dates]


def _years_later(said: Said, cue: Cue) -> Since | None:
    """The year that is counted from a date before: "signed it in 2012. It was ratified two years later."."""
    first, last = max(said.read.start, cue.start - _BESIDE), min(said.read.end, cue.end + _CLOSE)
    hit = phrases("claim_context", "years later").find(said.read.page.folded, first, last)
    year = None if hit is None else _year_before(said, hit.start)
    if hit is None or year is None:
        return None
    counted = PartialDate(year + _years(hit))
    printed = next((date for date in said.dates if date.start > hit.end and _is_in(date, counted.year)), None)
    return Since(counted, hit.start, hit.end) if printed is None else Since(printed.when, printed.start, printed.end)


def _years_before(said: Said, cue: Cue) -> Since | None:
    """The year that is counted back from a date before: "evaluated in 2022, two years after it had joined"."""
    first = max(said.read.start, cue.start - _BESIDE)
    hit = phrases("claim_context", "years before").find(said.read.page.folded, first, cue.start)
    year = None if hit is None else _year_before(said, hit.start)
    if hit is None or year is None:
        return None
    return Since(PartialDate(year - _years(hit)), hit.start, cue.end)


def _years(hit: Hit) -> int:
    """How many years words such as "two years later" count; one for "a year later"."""
    return COUNTS.get(hit.part("years") or "", 1)


def _is_in(date: DateMention, year: int | None) -> bool:
    """Whether a date lies in a year."""
    return isinstance(date.when, PartialDate) and date.when.year == year


def _year_before(said: Said, place: int) -> int | None:
    """The year of the last date before a place in the sentence, or of the claim before it."""
    before = said.told_before
    if before is None and said.previous is not None:
        before = next((date.when for date in reversed(said.previous.dates)), None)
    when = next((date.when for date in reversed(said.dates) if date.end <= place), before)
    return when.year if isinstance(when, PartialDate) else None


def _told_next(said: Said, target: Target, standing: Standing | None) -> DateMention | None:
    """The one date of the next part or sentence, where that tells of the same deed: "The letter went out on 5 May."."""
    if standing is None:
        return None
    own, folded = said.part_of(target.start), said.read.page.folded
    later = [(part.start, part.end, said.read.dates) for part in said.parts if part.start > own.start][:1]
    if said.following is not None:
        later.append((said.following.start, said.following.end, said.following.dates))
    for start, end, dates in later:
        known = [date for date in dates if date.when is not None and start <= date.start < end]
        rows = ("affirmed",) if standing not in _DEEDS else ("affirmed", f"when {standing}")
        if len(known) == 1 and phrases("claim_context", *rows).found(folded[start:end]):
            return known[0]
        answers = said.following is not None and start == said.following.start
        if known and answers and phrases("claim_context", "answer since").found(folded[start : known[0].start]):
            return known[0]
    return None


def _in_order(said: Said, target: Target, standing: Standing | None) -> DateMention | None:
    """The date of one of two targets, told in the next sentence: "The first was issued in 2020, the second in 2022"."""
    following, named = said.following, list(dict.fromkeys(other.id for other in said.targets))
    if standing not in _DEEDS or following is None or len(named) != _TWO:
        return None
    dates = [date for date in following.dates if date.when is not None]
    told = len(dates) == _TWO and phrases("claim_context", "one and the other").found(following.folded)
    return dates[named.index(target.id)] if told else None


def _of_row(said: Said) -> DateMention | None:
    """The one date of a row of a table, which holds for whatever the row names: "127, 208 | Tax matters | 2015"."""
    plain = said.read.page.plain
    if len(said.dates) != 1 or len(said.cues) > 1 or _SENTENCE_END.search(plain, said.read.start, said.read.end):
        return None
    is_last = not plain[said.dates[0].end : said.read.end].strip(" |)")
    return said.dates[0] if is_last and _is_row(plain[said.read.start : said.read.end]) else None


def _is_row(plain: str) -> bool:
    """Whether a line is a row of a table."""
    return " | " in plain or phrases("fact_lines", "row").found(plain)


def _of_list(said: Said, target: Target) -> DateMention | None:
    """The date after a list of targets, which holds for each: "Nos. 24, 30 and 73: 6 July 2022"."""
    date, folded = next((one for one in said.dates if one.start >= target.end), None), said.read.page.folded
    if date is None:
        return None
    listed = [other for other in said.targets if target.start <= other.start < date.start]
    if len(listed) == 1 or (len(said.dates) > 1 and folded[date.start - 1] == "("):
        return None
    claimed = any(target.end <= cue.start < listed[-1].start for cue in said.cues)
    joined = all(_is_joined(folded[one.end : other.start]) for one, other in pairwise(listed))
    return date if joined and not claimed and _LIST_ENDS.fullmatch(folded[listed[-1].end : date.start]) else None


def _of_lead(said: Said, cue: Cue | None, standing: Standing | None) -> DateMention | None:
    """The one date of the sentence that opens a list of what was signed, or offered, on it: "On 5 May it signed:"."""
    if said.lead is None or said.read.sentence.opener is None or cue is not None or standing not in _DONE_TOGETHER:
        return None
    dates = [date for date in said.lead.dates if date.when is not None]
    return dates[0] if len(dates) == 1 else None


def _is_joined(gap: str) -> bool:
    """Whether the words between two targets join them as a list does, and have no verb."""
    joined = phrases("claim_context", "listed with").found(gap) and ";" not in gap
    return joined and not phrases("claim_context", "verb").found(gap)


def _printed(said: Said, target: Target, cue: Cue | None, standing: Standing | None) -> DateMention | None:
    """The date of a claim in its sentence: right after the target, beside the claim, or in the same part."""
    following = said.next_target(target, said.read.end)
    if (set_apart := _set_apart(said, target, cue, standing)) is not None:
        return set_apart
    if cue is not None and said.part_of(cue.start).start >= max(target.end, said.part_of(target.start).end):
        return _in_part(said, target, cue)
    beside = _beside(said, target, cue) if cue is not None else []
    if cue is not None and beside and cue.start >= target.end:
        return _nearest(beside, cue)
    if (close := _close(said, target, following)) is not None:
        return close
    if cue is not None and beside and (cue.start < target.start or beside[0].start < following):
        return _nearest(beside, cue)
    last = min(following, said.part_of(target.start).end + 1)
    after = (date for date in said.dates if target.end <= date.start < last)
    mine = next((date for date in after if not _is_of_more(said, date)), None)
    return mine or (_before_answer(said) if cue is None else _in_part(said, target, cue))


def _before_answer(said: Said) -> DateMention | None:
    """The one date of an answer, before all that it names: "In 2015 two at once, number 24 and number 30"."""
    one = said.asked is not None and len(said.dates) == 1
    return said.dates[0] if one and said.dates[0].start < said.targets[0].start else None


def _set_apart(said: Said, target: Target, cue: Cue | None, standing: Standing | None) -> DateMention | None:
    """The date that stands at the target's place, or is told to be that of all, or of the entry into force."""
    printed = _of_ours(said, target) or _respective(said, target) or _of_states(said, cue)
    printed = printed or _of_step_before(said, target, cue) or _set_before(said, target) or _of_both(said, target)
    if printed is not None or standing is not Standing.PARTY:
        return printed
    return _into_force(said, target, said.next_target(target, said.read.end))


def _respective(said: Said, target: Target) -> DateMention | None:
    """The date of a target that stands at its place in a list: "A and B, … in 2012 and 2020 respectively"."""
    if not phrases("claim_context", "in turn").found(said.read.folded):
        return None
    dates = [one for date in said.dates for one in _each(date, said.read.page.folded)]
    if not 1 < len(said.targets) == len(dates):
        return None
    return dates[[one.start for one in said.targets].index(target.start)]


def _each(date: DateMention, folded: str) -> list[DateMention]:
    """A date, or the two of which it was made: "2022 and 2023"."""
    when = date.when
    if not isinstance(when, Period) or " and " not in folded[date.start : date.end]:
        return [date]
    return [evolve(date, when=end) for end in (when.start, when.end) if end is not None]


def _of_ours(said: Said, target: Target) -> DateMention | None:
    """The date right after Kazakhstan, where other states stand beside it: "… and Kazakhstan (since 2012)"."""
    if not names_another(said.read):
        return None
    return next((date for date in said.dates if _is_ours(said, target, date)), None)


def _is_ours(said: Said, target: Target, date: DateMention) -> bool:
    """Whether a date stands right after Kazakhstan: in a bracket, or for the treaty named last, "…, Kazakhstan in"."""
    before = said.read.page.folded[max(said.read.start, date.start - _CLOSE) : date.start]
    if phrases("claim_context", "ours since").found(before):
        return True
    last = last_before(said.targets, date.start)
    return last is not None and last.id == target.id and phrases("claim_context", "ours in turn").found(before)


def _of_step_before(said: Said, target: Target, cue: Cue | None) -> DateMention | None:
    """The date right after a claim that another follows: "an observer since 1998, it became a member in 2012"."""
    if cue is None or not any(cue.end < other.start < target.start for other in said.cues):
        return None
    date = next((date for date in said.dates if cue.end <= date.start < target.start), None)
    if date is None:
        return None
    told = phrases("claim_context", "since right after").found(said.read.page.folded[cue.end : date.start])
    return date if told else None


def _of_states(said: Said, cue: Cue | None) -> DateMention | None:
    """The date at Kazakhstan's place in a list of states: "A, B and Kazakhstan joined it in 2001, 2004 and 2012"."""
    if cue is None:
        return None
    states = [name for name in said.read.named if name.kind == "country" and name.start < cue.start]
    dates = [date for date in said.dates if date.start > cue.end]
    if not 1 < len(states) == len(dates) or not (_are_listed(said, states) and _are_listed(said, dates)):
        return None
    return next((date for state, date in zip(states, dates, strict=True) if state.id == KAZAKHSTAN), None)


def _are_listed(said: Said, places: Sequence[Located]) -> bool:
    """Whether nothing but commas and "and" stand between the names or dates of a sentence."""
    gaps = (said.read.page.folded[one.end : other.start] for one, other in pairwise(places))
    return all(phrases("parts", "listed").found(gap) for gap in gaps)


def _of_both(said: Said, target: Target) -> DateMention | None:
    """The date that a sentence gives for two targets or more after the last of them: "…, both since 2012"."""
    folded, part = said.read.page.folded, said.part_of(target.start)
    for date in said.dates:
        before = [other.end for other in said.targets if part.start <= other.start and other.end <= date.start]
        if target.end in before and phrases("claim_context", "of both").found(folded[max(before) : date.start]):
            return date
    return None


def _set_before(said: Said, target: Target) -> DateMention | None:
    """The date that stands before its target, set off from the one before: "… and, since 2012, of the second"."""
    return next((date for date in said.dates if _is_set_before(said, date, target)), None)


def _is_set_before(said: Said, date: DateMention, target: Target) -> bool:
    """Whether a date is set right before a target, as that one's."""
    if not 0 < target.start - date.end < _CLOSE:
        return False
    folded = said.read.page.folded
    leads_on = phrases("claim_context", "of the next since").found(folded[date.end : target.start])
    return leads_on and phrases("claim_context", "set before").found(folded[max(0, date.start - _CLOSE) : date.start])


def _is_of_next(said: Said, date: DateMention) -> bool:
    """Whether a date is set before some target, as that one's."""
    return any(_is_set_before(said, date, target) for target in said.targets)


def _is_of_more(said: Said, date: DateMention) -> bool:
    """Whether a date belongs to what is told after it: to the target that follows, or to a clause on something else."""
    return _is_of_next(said, date) or _opens_clause(said, date)


def _opens_clause(said: Said, date: DateMention) -> bool:
    """Whether a date opens a clause on something else: "…, and in 2022 it was evaluated"."""
    folded = said.read.page.folded
    follows = phrases("claim_context", "clause follows").found(
        folded[max(said.read.start, date.start - _CLOSE) : date.start]
    )
    return follows and phrases("claim_context", "clause goes on").found(folded[date.end : said.read.end])


def _into_force(said: Said, target: Target, following: int) -> DateMention | None:
    """The date of entry into force, where that of a signature or an accession is printed as well."""
    folded = said.read.page.folded
    dates = [date for date in said.dates if target.end <= date.start < following]
    told = (folded[max(target.end, date.start - _BESIDE) : date.start] for date in dates)
    return next(
        (d for d, words in zip(dates, told, strict=True) if phrases("claim_context", "into force").found(words)), None
    )


def _nearest(dates: Sequence[DateMention], cue: Cue) -> DateMention:
    """Of several dates the one nearest to a claim."""
    return min(dates, key=lambda date: abs(date.start - cue.start))


def _close(said: Said, target: Target, following: int) -> DateMention | None:
    """The date right after a target, before the next one."""
    near = (date for date in said.dates if target.end <= date.start < min(target.end + _CLOSE, following))
    dates = (date for date in near if not _is_of_more(said, date))
    plain = said.read.page.plain
    other = following < said.read.end  # "it applied to the first, and since 2020 it has been in the second"
    return next((date for date in dates if not _is_apart(plain[target.end : date.start], other=other)), None)


def _is_apart(gap: str, *, other: bool) -> bool:
    """Whether the words between a treaty and a date part them: several words, or a clause on the other treaty."""
    return _WORDS_BETWEEN.search(gap) is not None or (other and _NEXT_CLAUSE.match(gap) is not None)


def _beside(said: Said, target: Target, cue: Cue) -> list[DateMention]:
    """The dates beside a claim that stands in the target's part of the sentence."""
    if said.part_of(cue.start) != said.part_of(target.start):
        return []
    return [date for date in said.dates if _is_beside(said.read.page.plain, date, cue)]


def _is_beside(plain: str, date: DateMention, cue: Cue) -> bool:
    """Whether a date and a claim stand near each other, without a comma or a bracket between them."""
    first, last = (date.end, cue.start) if date.start < cue.start else (cue.end, date.start)
    pause = _PAUSE_OR_AND if date.start < cue.start else _PAUSE
    return last - first < _BESIDE and not pause.search(plain[first:last])


def _in_part(said: Said, target: Target, cue: Cue) -> DateMention | None:
    """The date in the part where the claim stands, unless it belongs to another target."""
    part = said.part_of(cue.start)
    others = [other.end for other in said.targets if other is not target]
    dates = [date for date in said.dates if part.holds(date.start)]
    free = [
        date
        for date in dates
        if not any(end <= date.start < end + _OF_OTHER for end in others)
        and not _is_of_more(said, date)
        and not _is_of_clause_before(said, part, date, cue)
    ]
    return _nearest(free, cue) if free else None


def _is_of_clause_before(said: Said, part: Part, date: DateMention, cue: Cue) -> bool:
    """Whether a date belongs to a clause before the claim's: "it has sent guests since 2004, the country is …"."""
    folded = said.read.page.folded
    if cue.start < date.end or not phrases("claim_context", "verb").found(folded[part.start : date.start]):
        return False
    return phrases("claim_context", "new subject").found(folded[date.end : cue.start])
