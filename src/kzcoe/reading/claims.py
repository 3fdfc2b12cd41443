"""What a text says of Kazakhstan's standing towards a treaty or a partial agreement, and since when."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import Standing
from kzcoe.reading.calendar import DateMention
from kzcoe.reading.scopes import Read, Segment, segments, speaks_of_kazakhstan
from kzcoe.reading.sentences import Sentence
from kzcoe.register.vocabulary import phrases

__all__ = ["Claim", "Target", "claims"]

_NEGATION = re.compile(r"\b(?:not|never|nobody|no(?!\.)|nothing|neither|without|outside|nor)\b")
_TREATY_AGAIN = re.compile(r"\b(?:it|do so|(?:the|this|that) (?P<noun>convention|charter|treaty|instrument|protocol))\b")
_BODY_AGAIN = re.compile(r"\b(?:it|do so|(?:the|this|that) (?P<noun>commission|group|body|agreement|organi[sz]ation))\b")
_OTHERS = re.compile(r"\b(?:un|u\.n\.|united nations|ilo|oecd|eu|european union)\b|:\W*$")
_OWN_OBJECT = re.compile(
    r" (?:to |of |by )?(?:the |an? |this |that )?(?!(?:convention|protocol|treaty|charter|agreement)\b)(?:[\w'-]+ ){1,4}(?:convention|protocol|treaty|charter|covenant)\b"
)
_OWN_COUNTRY = re.compile(r"\bown country (?:\w+ ){0,3}$|\bitself an? (?:\w+ )?$")
_FOREIGN_TREATY = re.compile(r"\b(?:un|united nations|ilo|oecd|kyoto|paris|palermo|hague|geneva)\b[^.;]{0,30}\b(?:conventions?|protocols?|treat(?:y|ies)|covenant|agreement)\b")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|will|would|can|may|went|goes|lies|stays|stands|remains|comes|came|opened|opens|covers|obliges)\b"
)
_BETWEEN = re.compile(r"[;.]|\w{3}.*\w{3}.*\w{3}")
_CLOSE = 24  # code points between a treaty's name and the date that belongs to it
_REACH = 3  # sentences over which "it" or "the Convention" speaks of a treaty named before
_REACH_OF_ONE = 9  # the same where the text has named no other


@frozen(order=True)
class Target:
    """A place where a treaty or an agreement is named; offsets count code points."""

    start: int
    end: int
    id: str
    noun: str = ""
    """What it may be called when it is spoken of again: convention, protocol, charter."""


@frozen
class Cue:
    """Words that claim a standing."""

    start: int
    end: int
    standing: Standing | None
    """None where the words deny it."""
    foreign: bool = False
    """Whether it is claimed of another state."""


@frozen
class Claim:
    """What a sentence says of one target."""

    target: Target
    standing: Standing | None
    date: When | None
    start: int
    end: int
    """The sentence that says so."""


class _Claims:
    """Reads the claims of one text from its sentences, in order."""

    def __init__(self, folded: str, plain: str, table: str, foreign: frozenset[str]) -> None:
        self.foreign = foreign
        self.folded = folded
        self.plain = plain
        self.table = phrases(table)
        self.again = _TREATY_AGAIN if table == "claims" else _BODY_AGAIN
        self.before: list[Target] = []
        self.last_sentence = -9
        self.foreign_sentence = -9
        self.named: set[str] = set()
        self.topic: tuple[int, Target] | None = None

    def read(self, read: Read, number: int, targets: Sequence[Target]) -> Iterator[Claim]:
        """The claims of one sentence."""
        sentence = read.sentence
        cues = self._cues(read, sentence.start, sentence.end)
        parts = segments(self.plain, sentence.start, sentence.end)
        for target in targets:
            standing, cue = self._standing(read, target, targets, cues, parts)
            steps = [(standing, cue)] if cue is None or standing is None else self._steps(target, targets, cues, cue, parts)
            for step, said in steps:
                date = self._date(read, target, targets, said, parts) if step not in {None, Standing.INTENDS} else None
                yield self._claim(target, step, date, read)
        yield from self._taken_up(read, number, targets, cues, parts)
        if len({target.id for target in targets}) == 1 and not _VERB.search(self.folded, sentence.start, sentence.end) and not cues:
            self.topic = (sentence.chunk, targets[0])
        if targets:
            self.before += targets
            self.last_sentence = number
            self.named |= {target.id for target in targets}
        elif _FOREIGN_TREATY.search(self.folded, sentence.start, sentence.end):
            self.foreign_sentence = number

    def _taken_up(
        self, read: Read, number: int, targets: Sequence[Target], cues: Sequence[Cue], parts: Sequence[Segment]
    ) -> Iterator[Claim]:
        """A claim that speaks of what was named before: "Kazakhstan was invited to join it"."""
        if read.sentence.kind == "heading":
            self.last_sentence = -_REACH_OF_ONE * 2
            self.topic = None
            return
        if self.topic is not None and self.topic[0] == read.sentence.chunk and not targets:
            spoken = [cue for cue in cues if cue.standing is not None]
            if spoken and not _OTHERS.search(self.folded, read.sentence.start, read.sentence.end):
                cue = self._furthest(spoken)
                here = Target(cue.start, cue.end, self.topic[1].id)
                date = self._date(read, here, [here], cue, parts) if cue.standing is not Standing.INTENDS else None
                yield self._claim(here, cue.standing, date, read)
            return
        if not self.before or number - self.last_sentence > (_REACH if len(self.named) > 1 else _REACH_OF_ONE):
            return
        free = [part for part in parts if not any(part.start <= t.start < part.end for t in targets)] if targets else list(parts)
        for part in free:
            spoken = [cue for cue in cues if cue.standing is not None and part.start <= cue.start < part.end and not self._unsure(cue, part)]
            again = self.again.search(self.folded, part.start, part.end)
            if number - self.foreign_sentence <= 1 and not (again and again["noun"]):
                continue  # what follows a treaty of others speaks of that one
            spoken = [cue for cue in spoken if not _OWN_OBJECT.match(self.folded, cue.end, cue.end + 60)]
            if not spoken or _OTHERS.search(self.folded, read.sentence.start, read.sentence.end) or not (again or (len(self.named) == 1 and not targets)):
                continue
            cue = self._furthest(spoken)
            if re.search(r"\bboth\b", self.folded[part.start : part.end]) and len(self.before) > 1 and not targets:
                for one in self.before[-2:]:
                    here = Target(cue.start, cue.end, one.id)
                    yield self._claim(here, cue.standing, self._date(read, here, [here], cue, [part]), read)
                return
            earlier = [target for target in targets if target.end <= part.start]
            here = Target(cue.start, cue.end, self._spoken_of(again, earlier).id)
            date = self._date(read, here, [here], cue, [part]) if cue.standing is not Standing.INTENDS else None
            yield self._claim(here, cue.standing, date, read)
            return

    def _spoken_of(self, again: re.Match[str] | None, earlier: Sequence[Target]) -> Target:
        """The last target that goes by the noun: "the Convention" is no protocol."""
        noun = again["noun"] if again else None
        named = [*self.before, *earlier]
        fitting = [target for target in named if not noun or not target.noun or target.noun == noun]
        return (fitting or named)[-1]

    def _unsure(self, cue: Cue, part: Segment) -> bool:
        """Whether a signature taken up later is of something else, or has still to come."""
        before = self.folded[max(part.start, cue.start - 16) : cue.start]
        if re.search(r"\b(?:may|will|to|could|would|might) (?:be |also )?$", before):
            return cue.standing in {Standing.SIGNED, Standing.PARTY, Standing.MEMBER}
        beside = self.again.search(self.folded, max(part.start, cue.start - 12), min(cue.end + 24, part.end))
        return cue.standing is Standing.SIGNED and beside is None

    def _claim(self, target: Target, standing: Standing | None, date: DateMention | None, read: Read) -> Claim:
        return Claim(target, standing, date.when if date else None, read.sentence.start, read.sentence.end)

    def _furthest(self, cues: Sequence[Cue]) -> Cue:
        """Of several claims of one sentence the one furthest on the way."""
        return max(cues, key=lambda cue: (cue.standing.rank if cue.standing else -1, -cue.start))

    def _cues(self, read: Read, start: int, end: int) -> list[Cue]:
        """The words of a sentence that claim something of Kazakhstan."""
        found: list[Cue] = []
        for match in self.table.regex.finditer(self.folded[start:end]):
            first, last = start + match.start(), start + match.end()
            foreign = not speaks_of_kazakhstan(self.folded, read.named, start, first + 1) or self._of_another(read, last)
            before = re.split(r"[,;]", self.folded[max(start, first - 36) : first])[-1]
            lead = read.sentence.lead
            foreign = foreign or (lead is not None and lead.kind == "heading" and self._is_foreign(read, lead) and "kazakh" not in self.folded[start:end])
            foreign = foreign or _OWN_COUNTRY.search(before) is not None
            negated = _NEGATION.search(before) is not None and not before.rstrip().endswith("only")
            negated = negated or re.match(r" (?:to )?(?:neither|none)\b", self.folded[last : last + 14]) is not None
            negated = negated or (self.table.meaning(match) == "member" and re.search(r"\b(?:may|could|might|will|would) (?:\w+ ){0,3}$", before) is not None)
            standing = None if foreign or negated else Standing(self.table.meaning(match))
            found.append(Cue(first, last, standing, foreign))
        return found

    def _of_another(self, read: Read, end: int) -> bool:
        """Whether another state follows at once: "in force for Belarus"."""
        after = [n for n in read.named if n.kind in {"country", "people"} and 0 <= n.start - end < 6]  # noqa: PLR2004
        return bool(after) and after[0].id != "KZ"

    def _standing(
        self, read: Read, target: Target, targets: Sequence[Target], cues: Sequence[Cue], parts: Sequence[Segment]
    ) -> tuple[Standing | None, Cue | None]:
        """The standing claimed in the target's own part of the sentence, else in an earlier part, else in the lead."""
        own = _part_of(parts, target.start)
        here = [cue for cue in cues if own.start <= cue.start < own.end]
        ours = [cue for cue in cues if cue.start >= own.end and cue.standing is not None]
        if here and all(cue.foreign for cue in here) and ours and len(targets) == 1:
            return ours[0].standing, ours[0]
        if here:
            cue = self._nearest(here, target)
            return cue.standing, cue
        earlier = [cue for cue in cues if cue.start < own.start]
        if earlier and not self._own_subject(read, own):
            return earlier[-1].standing, earlier[-1]
        later = [cue for cue in cues if cue.start >= own.end]
        if later and self._taken_along(own, later[0]):
            return later[0].standing, later[0]
        lead = read.sentence.lead
        if lead is not None and not earlier and self._is_foreign(read, lead):
            return None, None
        if lead is not None and not earlier:
            led = [cue for cue in self._cues(read, lead.start, lead.end) if cue.standing]
            if led:
                return led[-1].standing, None
        return None, None

    def _steps(
        self, target: Target, targets: Sequence[Target], cues: Sequence[Cue], cue: Cue, parts: Sequence[Segment]
    ) -> list[tuple[Standing | None, Cue | None]]:
        """Every step told of one target: "since 1998 observer, since 2012 full member"."""
        if cue.standing is None:
            return [(None, cue)]
        own = _part_of(parts, cue.start)
        if cue.standing.of_convention:
            later = [c for c in cues if target.end <= c.start < own.end and c.standing and c is not cue and len(targets) == 1]
            return [(c.standing, c) for c in (cue, *later)]
        beyond = min((t.start for t in targets if t.start > target.start), default=own.end)
        steps = [
            c for c in cues
            if c.standing in {Standing.OBSERVER, Standing.MEMBER}
            and (target.end <= c.start < beyond or (c.start < target.start and not re.search("[,;()]", self.plain[min(c.end, cue.end) : max(c.start, cue.start)])))
            and own.start <= c.start < own.end
            and not any(re.fullmatch(r" (?:of|to) (?:the )?", self.folded[c.end : t.start]) for t in targets if t.start > target.start)
        ]
        return [(c.standing, c) for c in steps] if cue in steps else [(cue.standing, cue)]

    def _is_foreign(self, read: Read, lead: Sentence) -> bool:
        """Whether the heading above names another state."""
        head = self.folded[lead.start : lead.end]
        return any(head.startswith(name) or f" {name}" in head for name in self.foreign)

    def _taken_along(self, own: Segment, cue: Cue) -> bool:
        """Whether a cue right after the target's part speaks of it: "No. 24: the Office supports accession"."""
        return cue.start - own.end < 70 and ";" not in self.plain[own.end : cue.start]  # noqa: PLR2004

    def _own_subject(self, read: Read, part: Segment) -> bool:
        """Whether a part of a sentence speaks of somebody of its own."""
        foreign = any(n.kind == "country" and n.id != "KZ" and part.start <= n.start < part.end for n in read.named)
        return foreign or _VERB.search(self.folded, part.start, part.end) is not None

    def _nearest(self, cues: Sequence[Cue], target: Target) -> Cue:
        """Of the cues in the target's part, the one before it, or the first one after it that is not denied."""
        before = [cue for cue in cues if cue.start < target.start]
        after = [cue for cue in cues if cue.start >= target.start]
        if after and after[0].standing is not None and after[0].start - target.end < 40 and (not before or before[-1].standing is None or after[0].standing is not Standing.INTENDS):  # noqa: PLR2004
            relative = re.match(r"[\s,()]*(?:for|to|of) which\b|\)? ?, ?since\b", self.folded[target.end : after[0].start + 1])
            if not before or relative:
                return after[0]
        if before and after and ")" in self.plain[before[-1].end : target.start] and ")" not in self.plain[target.end : after[0].start]:
            return after[0]
        if before:
            spoken = [cue for cue in before if cue.standing is not None]
            return spoken[-1] if spoken and before[-1].standing is not None else before[-1]
        return after[0]

    def _date(
        self, read: Read, target: Target, targets: Sequence[Target], cue: Cue | None, parts: Sequence[Segment]
    ) -> DateMention | None:
        """The date that goes with the claim: right after the target, beside the claim, or in the same part."""
        own = _part_of(parts, target.start)
        following = min((t.start for t in targets if t.start > target.start), default=read.sentence.end)
        dates = [d for d in read.dates if d.when is not None and not self._names_treaty(d)]
        close = [d for d in dates if 0 <= d.start - target.end < _CLOSE and d.start < following and not _BETWEEN.search(self.plain[target.end : d.start])]
        beside = [d for d in dates if cue and _part_of(parts, cue.start) == own and _same_chunk(self.plain, d, cue)]
        if cue is not None and cue.start >= target.end and beside:
            return min(beside, key=lambda d: abs(d.start - cue.start))
        if close:
            return close[0]
        if cue is not None and beside and (cue.start < target.start or beside[0].start < following):
            return min(beside, key=lambda d: abs(d.start - cue.start))
        mine = [d for d in dates if target.end <= d.start < min(following, own.end + 1)]
        return mine[0] if mine else self._date_of(cue, target, targets, dates, parts)

    def _date_of(
        self, cue: Cue | None, target: Target, targets: Sequence[Target], dates: Sequence[DateMention], parts: Sequence[Segment]
    ) -> DateMention | None:
        """The date in the part where the claim stands, unless it belongs to another target."""
        if cue is None:
            return None
        part = _part_of(parts, cue.start)
        others = [t for t in targets if t is not target]
        near = [d for d in dates if part.start <= d.start < part.end and not any(t.end <= d.start < t.end + 30 for t in others)]
        return min(near, key=lambda d: abs(d.start - cue.start), default=None)

    def _names_treaty(self, date: DateMention) -> bool:
        """Whether a year is part of a treaty's name: "the Warsaw Convention of 2005", "the 1990 Convention"."""
        if not isinstance(date.when, PartialDate) or date.when.month is not None:
            return False
        if self.folded[max(0, date.start - 12) : date.start].endswith(("dates from ", "dating from ", "drafted in ")):
            return True
        before, after = self.folded[max(0, date.start - 16) : date.start], self.folded[date.end : date.end + 14]
        return re.search(r"(?:convention|treaty|charter|protocol|text) of $", before) is not None or re.match(r" (?:convention|treaty|charter|protocol)", after) is not None


def claims(reads: Sequence[Read], targets: Sequence[Sequence[Target]], folded: str, plain: str, table: str, foreign: frozenset[str]) -> Iterator[Claim]:
    """The claims of a text, in order; each target yields at least one, if only that it is named."""
    reader = _Claims(folded, plain, table, foreign)
    for number, (read, named) in enumerate(zip(reads, targets, strict=True)):
        yield from reader.read(read, number, named)


def _same_chunk(plain: str, date: DateMention, cue: Cue) -> bool:
    """Whether no comma or bracket stands between a date and the words of a claim."""
    first, last = sorted(((date.start, date.end), (cue.start, cue.end)))
    pause = r"[,;()]|\band\b" if date.start < cue.start else "[,;()]"
    return not re.search(pause, plain[first[1] : last[0]]) and last[0] - first[1] < 60  # noqa: PLR2004


def _part_of(parts: Sequence[Segment], position: int) -> Segment:
    return next((part for part in parts if part.start <= position < part.end), parts[-1])
