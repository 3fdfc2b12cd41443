"""Which of the claims of a sentence are made of a treaty or an agreement named in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from kzcoe.model.words import Standing
from kzcoe.reading.claims.cues import find_cues
from kzcoe.reading.claims.said import Cue, Said, Target, claimed
from kzcoe.reading.claims.tables import cells
from kzcoe.reading.parts import KAZAKHSTAN, UNIONS, Part, countries, is_in_bracket, names_another
from kzcoe.reading.reads import Read
from kzcoe.reading.sentences import Sentence
from kzcoe.reading.spans import within
from kzcoe.register.vocabulary import phrases

__all__ = ["Step", "steps"]

_MEMBERSHIPS: Final = frozenset({Standing.OBSERVER, Standing.MEMBER})
_FURTHER: Final = frozenset({Standing.INVITED, Standing.SIGNED, Standing.RATIFIED, Standing.PARTY})
_STILL_ON_THE_WAY: Final = frozenset({Standing.INTENDS, Standing.INVITED, Standing.APPLIED})
_YEAR = re.compile(r"\d{4}")
_ACCESSION_TO: Final = "accession to which"
_SEVERAL: Final = 2
_PAUSE = re.compile(r"[,;()]")
_SENTENCE: Final = 300  # code points of a sentence before one that only opens a list
_LETTER = re.compile(r"^\W*\w\) ")  # before an item: "(b) "
_TO_NEXT: Final = 30  # code points from a claim to the target it leads to: "a member of the Venice Commission"
_TO_AGAIN: Final = 20  # code points from a claim to the words that speak of a target again: "… accession to it"
_NEAR: Final = 40  # code points from a target to a claim that takes it up: "to which … acceded"
_OF_OTHERS: Final = 110  # code points before a claim in which the treaty of others stands of which it is made
_HAVING: Final = 24  # code points before a claim in which "having been an" stands
_OPENS: Final = 8  # code points from the beginning of a part to its subject: "; and the EU"
_RIGHT_AFTER: Final = 70  # code points from a part to a claim right after it


@frozen
class Step:
    """A standing claimed of a target; without one, the target is only named, or the claim denied."""

    standing: Standing | None = None
    """The standing."""
    cue: Cue | None = None
    """The words in the sentence that claim or deny it."""
    words: str = ""
    """The words, which may stand in the line above a list."""

    @classmethod
    def by(cls, cue: Cue) -> "Step":
        """The step that words in the sentence tell."""
        return cls(cue.standing, cue, cue.words)


def steps(said: Said, target: Target, table: str) -> list[Step]:
    """Every step told of a target: "since 1998 observer, since 2012 full member"."""
    if _is_excepted(said, target) and _told_of_which(said, target) is None:
        return [Step()]
    cue = _cue(said, target)
    if cue is None:
        return [_led(said, target, table)]
    if cue.standing is None:
        return [Step.by(cue)]
    further = _furthest if cue.standing.of_convention else _memberships
    return [Step.by(one) for one in further(said, target, cue)]


def _cue(said: Said, target: Target) -> Cue | None:
    """The claim made of a target: in its own part of the sentence, else in an earlier part, else right after."""
    if (of_which := _told_of_which(said, target)) is not None:
        return of_which
    own = said.part_of(target.start)
    here = [cue for cue in said.cues_in(own) if not _is_of_others(said, target, cue)]
    later = [cue for cue in said.cues if cue.start >= own.end]
    label = _label_of(said, own)
    if label is not None and all(is_in_bracket(said.read.page.plain, said.read.start, cue.start) for cue in here):
        return label
    if here:
        return None if _is_beyond_clause(said, target, here) else _here(said, target, own, here)
    earlier = [cue for cue in said.cues if cue.start < own.start and not _is_of_one(said, cue)]
    earlier = [cue for cue in earlier if not _is_aside(said, cue, target)] or earlier
    if earlier and not _has_own_subject(said.read, own):
        return None if _is_left_out(said, max(own.start, earlier[-1].end), target) else earlier[-1]
    taken_along = later and _is_taken_along(said, own, later[0]) and not _leads_to_next(said, target, later[0])
    return later[0] if taken_along else None


def _is_excepted(said: Said, target: Target) -> bool:
    """Whether the words after a target deny it, or those before leave it out: "…, without its Protocol (No. 182)"."""
    if phrases("claim_context", "denied of it").found(said.read.page.folded[target.end : said.read.end]):
        return True
    before = max((other.end for other in said.targets if other.end <= target.start), default=None)
    if before is None or any(before <= cue.start < target.start for cue in said.cues):
        return False
    return phrases("claim_context", "left out").found(said.read.page.folded[before : target.start])


def _is_beyond_clause(said: Said, target: Target, here: Sequence[Cue]) -> bool:
    """Whether the claims stand before other targets, after which a clause begins that only names this one."""
    before = [other for other in said.targets if other.end <= target.start]
    if not before or any(cue.end > before[-1].end for cue in here):
        return False
    return phrases("claim_context", "new clause").found(said.read.page.folded, before[-1].end, target.start)


def _is_of_others(said: Said, target: Target, cue: Cue) -> bool:
    """Whether a treaty of others stands between a target and a claim after it: "…, and the UN Convention it joined"."""
    folded = said.read.page.folded
    if cue.start < target.end:
        before = folded[max(said.read.start, cue.start - _OF_OTHERS) : cue.start]
        return phrases("claim_context", "which of others").found(before)
    if said.next_target(target, cue.start) < cue.start:
        return False
    return phrases("claim_context", "treaty of others").found(folded, target.end, cue.start)


def _passed_on(said: Said, target: Target) -> Cue | None:
    """The claim further on, where those before are denied or of others: "has not joined it, but hopes to"."""
    first = next((cue for cue in said.cues if cue.standing is not None), None)
    before = [cue for cue in said.cues if first is not None and cue.start < first.start]
    if len(said.targets) > 1 or first is None or first.start < target.start or not before:
        return None
    if all(cue.foreign for cue in before):
        return first
    return first if first.standing in _STILL_ON_THE_WAY and not said.has_own_object(first) else None


def _is_of_one(said: Said, cue: Cue) -> bool:
    """Whether a claim is made of one target in its own clause: "the first, to which it acceded, and the second"."""
    before = [target.end for target in said.targets if target.end <= cue.start]
    if not before or any(max(before) <= other.start < cue.start for other in said.cues):
        return False
    return phrases("claim_context", "of which").found(said.read.page.folded[max(before) : cue.end])


def _told_of_which(said: Said, target: Target) -> Cue | None:
    """The claim in a clause of its own right after a target: "…, to which the country was invited"."""
    folded = said.read.page.folded
    near = (cue for cue in said.cues if 0 <= cue.start - target.end < _NEAR and cue.standing is not None)
    taken = (cue for cue in near if phrases("claim_context", "of which").found(folded[target.end : cue.end]))
    return next((cue for cue in taken if cue.standing in _FURTHER or cue.words.startswith(_ACCESSION_TO)), None)


def _led(said: Said, target: Target, table: str) -> Step:
    """The claim of the line above a list, for an item without one; else the target is only named."""
    lead, own = said.read.sentence.lead, said.part_of(target.start)
    if (counted := _counted_before(said, table) or _labelled(said, table)) is not None:
        return counted
    if said.asked is not None and not (_is_denied_in(said, own) or _has_foreign_subject(said.read, own)):
        return Step(said.asked.standing, None, said.asked.words)
    earlier = any(cue.start < own.start for cue in said.cues)
    of_another = (said.lead is not None and names_another(said.lead)) or _is_of_others_only(said.read, own)
    of_another = of_another or (
        _is_row(said.read) and _is_of_others_only(said.read, Part(said.read.start, said.read.end))
    )
    if lead is None or earlier or of_another or _is_denied_after(said, own, target):
        return Step()
    if phrases("claim_context", "of the first few").found(said.read.page.folded, lead.start, lead.end):
        return Step()
    columns = _columns(said, lead.start, lead.end, table)
    if columns is not None:
        return columns
    above = [lead] if lead.lead is None else [lead, lead.lead]  # the heading over the line that opens the list
    told = (claimed(find_cues(_reading(said, one), _opening(said.read, one), one.end, table)) for one in above)
    led = next(filter(None, told), [])
    return Step(led[-1].standing, None, led[-1].words) if led else Step()


def _reading(said: Said, lead: Sentence) -> Read:
    """What is read of a line above a list, which tells of whom it speaks: "The Moldovan minister signed:"."""
    return said.lead if said.lead is not None and said.lead.sentence == lead else said.read


def _opening(read: Read, lead: Sentence) -> int:
    """Where the words begin that lead a list: before "The list includes:" with the sentence before it."""
    folded = read.page.folded
    if not phrases("claim_context", "opens the list").found(folded, lead.start, lead.end):
        return lead.start
    return max(folded.rfind(". ", 0, max(0, lead.start - len(". "))) + len(". "), lead.start - _SENTENCE)


def _columns(said: Said, start: int, end: int, table: str) -> Step | None:
    """The claim of a row of a table with a column for each of several standings, in which it has a date."""
    plain = said.read.page.plain
    heads, row = cells(plain, start, end), cells(plain, said.read.start, said.read.end)
    asked = [next((cue for cue in find_cues(said.read, *head, table) if cue.standing), None) for head in heads]
    if len(heads) != len(row) or len([cue for cue in asked if cue is not None]) < _SEVERAL:
        return None
    pairs = zip(asked, row, strict=True)
    told = [(cue, cell) for cue, cell in pairs if cue is not None and _YEAR.search(plain, *cell) is not None]
    if not told:
        return Step()
    cue, cell = max(told, key=lambda one: one[0].standing.rank if one[0].standing else 0)
    return Step(cue.standing, Cue(cell[0], cell[0], cue.words, cue.standing), cue.words)


def _counted_before(said: Said, table: str) -> Step | None:
    """The claim of the sentence before, where that counts what this one names: "… is bound by four. They are"."""
    before = said.previous
    if before is None or said.cues:
        return None
    if not ((said.only_names and said.dates) or phrases("claim_context", "names the counted").found(said.read.folded)):
        return None
    of_others = phrases("claim_context", "treaty of others").found(before.folded)
    if of_others or not phrases("claim_context", "counted").found(before.folded):
        return None
    told = claimed(find_cues(before, before.start, before.end, table))
    return Step(told[-1].standing, None, told[-1].words) if told else None


def _labelled(said: Said, table: str) -> Step | None:
    """The claim of a word or two before the sentence, as a digest has them: "(b) Signed. Convention on …"."""
    before = said.previous
    if before is None or said.cues:
        return None
    told = claimed(find_cues(before, before.start, before.end, table))
    is_label = len(told) == 1 and _LETTER.sub("", before.folded).strip(" .") == told[0].words.strip()
    return Step(told[0].standing, None, told[0].words) if is_label else None


def _nearest(said: Said, cues: Sequence[Cue], target: Target) -> Cue | None:
    """Of the claims in the target's part the one before it, or the one after it that takes it up."""
    before = [cue for cue in cues if cue.start < target.start and not _is_of_one(said, cue)]
    before = [cue for cue in before if not _is_aside(said, cue, target)] or before
    after = next((cue for cue in cues if cue.start >= target.start), None)
    if not before:
        return after
    if after is None:
        return before[-1]
    taken = _takes_up(said, target, before[-1], after) or _is_past_bracket(said, target, before[-1], after)
    return after if taken else before[-1]


def _is_aside(said: Said, cue: Cue, target: Target) -> bool:
    """Whether a claim is over before a target: "a member of the bank (observer before), …", "…, having been one, …"."""
    plain, folded = said.read.page.plain, said.read.page.folded
    goes_on = any(other.end <= cue.start for other in said.targets) and "," in plain[cue.end : target.start]
    before = folded[max(said.read.start, cue.start - _HAVING) : cue.start]
    if goes_on and phrases("claim_context", "having been").found(before):
        return True
    return is_in_bracket(plain, said.read.start, cue.start) and ")" in plain[cue.end : target.start]


def _label_of(said: Said, own: Part) -> Cue | None:
    """The claim that stands alone before a colon, and so leads what comes after it: "Member: the bank, the group"."""
    plain, folded = said.read.page.plain, said.read.page.folded
    for part, following in pairwise(said.parts):
        if following == own and plain[part.end : part.end + 1] == ":":
            words = folded[part.start : part.end].strip(" -*")
            return next((cue for cue in said.cues_in(part) if cue.words == words and cue.standing), None)
    return None


def _is_past_bracket(said: Said, target: Target, before: Cue, after: Cue) -> bool:
    """Whether a bracket closes between the claim before a target and the target, and none before the claim after it."""
    plain = said.read.page.plain
    return ")" in plain[before.end : target.start] and ")" not in plain[target.end : after.start]


def _takes_up(said: Said, target: Target, before: Cue, after: Cue) -> bool:
    """Whether a claim after a target is made of it, and not the one before: "…, to which the country acceded"."""
    if after.standing is None or after.start - target.end >= _NEAR:
        return False
    if before.standing is not None and after.standing is Standing.INTENDS:
        return False
    return phrases("claim_context", "of which").found(said.read.page.folded[target.end : after.start + 1])


def _has_own_subject(read: Read, part: Part) -> bool:
    """Whether a part of a sentence speaks of somebody of its own."""
    return _has_foreign_subject(read, part) or phrases("claim_context", "verb").found(
        read.page.folded[part.start : part.end]
    )


def _here(said: Said, target: Target, own: Part, here: Sequence[Cue]) -> Cue | None:
    """Of the claims in the target's own part of the sentence the one that is made of it."""
    denied_after = _before_denial(said, own, here)
    return denied_after or _passed_on(said, target) or _nearest(said, here, target)


def _has_foreign_subject(read: Read, part: Part) -> bool:
    """Whether a part of a sentence names another state, or begins with a union of states: "; the EU recalled …"."""
    if countries(read, part.start, part.end) - {KAZAKHSTAN}:
        return True
    return any(name.id in UNIONS for name in within(read.named, part.start, min(part.start + _OPENS + 1, part.end)))


def _is_row(read: Read) -> bool:
    """Whether what is read is an item or a line of a list, and no whole sentence."""
    return read.sentence.kind == "item" or not read.folded.rstrip().endswith((".", "!", "?"))


def _is_of_others_only(read: Read, part: Part) -> bool:
    """Whether a part of a sentence names other states, and not Kazakhstan: "Ruritania received one for the Charter"."""
    states = countries(read, part.start, part.end)
    return bool(states) and KAZAKHSTAN not in states


def _is_denied_in(said: Said, own: Part) -> bool:
    """Whether a part of a sentence denies something."""
    return phrases("claim_context", "denied").found(said.read.page.folded[own.start : own.end])


def _before_denial(said: Said, own: Part, here: Sequence[Cue]) -> Cue | None:
    """The claim before a further step that is denied: the signing in "signed but not ratified"."""
    before = [cue for cue in said.cues if cue.start < own.start and cue.standing is not None]
    if not before or any(cue.standing is not None or cue.foreign for cue in here):
        return None
    if any(before[-1].end <= target.start < own.start for target in said.targets):
        return None  # "signed the first, but has not ratified the second": the signing is not of this one
    denies = phrases("claim_context", "not of it").found(said.read.page.folded[own.start : here[0].start])
    return before[-1] if denies else None


def _is_left_out(said: Said, place: int, target: Target) -> bool:
    """Whether the words up to a target say that the claim before does not hold for it: "but not the Third"."""
    return phrases("claim_context", "not of it").found(said.read.page.folded[place : target.start])


def _is_denied_after(said: Said, own: Part, target: Target) -> bool:
    """Whether the words after a target deny something of it: "its protocol (No. 189) is not part of the plan"."""
    return phrases("claim_context", "denied").found(said.read.page.folded[target.end : own.end])


def _is_taken_along(said: Said, own: Part, cue: Cue) -> bool:
    """Whether a claim right after the target's part speaks of it: "No. 24: the Office supports accession"."""
    folded = said.read.page.folded
    if cue.start - own.end >= _RIGHT_AFTER:
        return False
    taken_up = phrases("claim_context", "treaty again", "both").found(folded[cue.end : cue.end + _TO_AGAIN])
    left_unsaid = len(said.targets) == 1 and cue.standing is not None and said.is_bare(cue)
    return taken_up or left_unsaid or ";" not in said.read.page.plain[own.end : cue.start]


def _furthest(said: Said, target: Target, cue: Cue) -> list[Cue]:
    """Of the steps that a sentence tells of its one treaty, the last: "signed in 2013, ratified in 2015".

    An article is a witness of where the country stands; the steps before are in the words quoted.
    """
    if len(said.targets) > 1:
        return [cue]
    later = [one for one in said.cues if one.standing and one.start >= target.end and _is_of_the_same(said, cue, one)]
    return [max(cue, *later, key=lambda one: one.standing.rank if one.standing else 0) if later else cue]


def _is_of_the_same(said: Said, cue: Cue, later: Cue) -> bool:
    """Whether a claim further on in a sentence has the subject of one before."""
    first, own = said.part_of(cue.start), said.part_of(later.start)
    return own == first or (own.start > first.start and not _has_own_subject(said.read, own))


def _memberships(said: Said, target: Target, cue: Cue) -> list[Cue]:
    """The claims of observing and of membership that are made of one partial agreement."""
    own = said.part_of(cue.start)
    beyond = said.next_target(target, said.read.end)
    told = [one for one in _cues_on(said, own) if one.standing in _MEMBERSHIPS]
    near = [one for one in told if target.end <= one.start < beyond or _leads_up(said, target, one, cue)]
    of_target = [*_before_that(said, cue), *(one for one in near if not _leads_to_next(said, target, one))]
    if cue not in of_target:
        return [cue, *of_target]
    # "It takes part in the bank (an observer since 1998)": the bracket tells how it does.
    return [one for one in of_target if not phrases("claim_context", "takes part").found(one.words)] or of_target


def _before_that(said: Said, cue: Cue) -> list[Cue]:
    """The standing that went before, where one target is named: "Having sat as an observer, the country joined it"."""
    if len(said.targets) > 1:
        return []
    hit = phrases("claim_context", "before that").find(said.read.page.folded, said.read.start, cue.start)
    told = [] if hit is None else within(said.cues, hit.end, cue.start)
    return [one for one in told if one.standing is Standing.OBSERVER]


def _cues_on(said: Said, own: Part) -> Iterator[Cue]:
    """The claims in a part of a sentence, and in those after it that go on about its one target."""
    goes_on = len(said.targets) == 1
    for part in said.parts:
        if part == own or (goes_on and part.start > own.start and not _has_own_subject(said.read, part)):
            yield from said.cues_in(part)


def _leads_to_next(said: Said, target: Target, one: Cue) -> bool:
    """Whether a claim runs up to another target: "…, a member of the Venice Commission"."""
    folded = said.read.page.folded
    later = (other for other in within(said.targets, one.end, one.end + _TO_NEXT) if other.start > target.start)
    return any(phrases("claim_context", "of the next").found(folded[one.end : other.start]) for other in later)


def _leads_up(said: Said, target: Target, one: Cue, cue: Cue) -> bool:
    """Whether no comma or bracket parts a claim before the target from the one made of it."""
    if one.start >= target.start or any(one.end <= other.start < target.start for other in said.targets):
        return False
    return not _PAUSE.search(said.read.page.plain, min(one.end, cue.end), max(one.start, cue.start))
