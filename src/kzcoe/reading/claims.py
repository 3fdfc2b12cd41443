"""What a text says of Kazakhstan's standing towards a treaty or a partial agreement, and since when."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import Standing
from kzcoe.reading.calendar import DateMention
from kzcoe.reading.scopes import Read, Segment, segments, speaks_of_kazakhstan
from kzcoe.register.vocabulary import phrases

__all__ = ["Claim", "Target", "claims"]

_NEGATION = re.compile(r"\b(?:not|never|nobody|no(?!\.)|nothing|neither|without|outside|nor)\b")
_ANAPHOR = re.compile(r"\b(?:it|do so|(?:the|this|that) (?:convention|charter|treaty|instrument|protocol|agreement|commission|group|body|organi[sz]ation))\b")
_CLOSE = 24  # code points between a treaty's name and the date that belongs to it
_REACH = 3  # sentences over which "it" or "the Convention" speaks of a treaty named before
_REACH_OF_ONE = 9  # the same where the text has named no other


@frozen(order=True)
class Target:
    """A place where a treaty or an agreement is named; offsets count code points."""

    start: int
    end: int
    id: str


@frozen
class Cue:
    """Words that claim a standing."""

    start: int
    end: int
    standing: Standing | None
    """None where the words deny it."""


@frozen
class Claim:
    """What a sentence says of one target."""

    target: Target
    standing: Standing | None
    date: When | None
    start: int
    end: int
    """The sentence that says so."""
    last_year: bool = False
    """Whether the date is one of last year."""


class _Claims:
    """Reads the claims of one text from its sentences, in order."""

    def __init__(self, folded: str, plain: str, table: str) -> None:
        self.folded = folded
        self.plain = plain
        self.table = phrases(table)
        self.last: Target | None = None
        self.last_sentence = -9
        self.named: set[str] = set()

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
                yield Claim(target, step, date, sentence.start, sentence.end)
        yield from self._taken_up(read, number, targets, cues, parts)
        if targets:
            self.last, self.last_sentence = targets[-1], number
            self.named |= {target.id for target in targets}

    def _taken_up(
        self, read: Read, number: int, targets: Sequence[Target], cues: Sequence[Cue], parts: Sequence[Segment]
    ) -> Iterator[Claim]:
        """A claim that speaks of what was named before: "Kazakhstan was invited to join it"."""
        if self.last is None or number - self.last_sentence > (_REACH if len(self.named) > 1 else _REACH_OF_ONE):
            return
        free = [part for part in parts if not any(part.start <= t.start < part.end for t in targets)] if targets else list(parts)
        for part in free:
            spoken = [cue for cue in cues if cue.standing is not None and part.start <= cue.start < part.end]
            taken = _ANAPHOR.search(self.folded, part.start, part.end) or (len(self.named) == 1 and not targets)
            if not spoken or not taken:
                continue
            cue = self._furthest(spoken)
            here = Target(cue.start, cue.end, self.last.id)
            date = self._date(read, here, [here], cue, [part]) if cue.standing is not Standing.INTENDS else None
            yield Claim(here, cue.standing, date, read.sentence.start, read.sentence.end)
            return

    def _furthest(self, cues: Sequence[Cue]) -> Cue:
        """Of several claims of one sentence the one furthest on the way."""
        return max(cues, key=lambda cue: (cue.standing.rank if cue.standing else -1, -cue.start))

    def _cues(self, read: Read, start: int, end: int) -> list[Cue]:
        """The words of a sentence that claim something of Kazakhstan."""
        found: list[Cue] = []
        for match in self.table.regex.finditer(self.folded, start, end):
            if not speaks_of_kazakhstan(self.folded, read.named, start, match.start() + 1) or self._of_another(read, match):
                found.append(Cue(match.start(), match.end(), None))
                continue
            before = self.folded[max(start, match.start() - 24) : match.start()]
            negated = _NEGATION.search(before) is not None and not before.rstrip().endswith("only")
            found.append(Cue(match.start(), match.end(), None if negated else Standing(self.table.meaning(match))))
        return found

    def _of_another(self, read: Read, match: re.Match[str]) -> bool:
        """Whether another state follows at once: "in force for Belarus"."""
        after = [n for n in read.named if n.kind == "country" and 0 <= n.start - match.end() < 6]  # noqa: PLR2004
        return bool(after) and after[0].id != "KZ"

    def _standing(
        self, read: Read, target: Target, targets: Sequence[Target], cues: Sequence[Cue], parts: Sequence[Segment]
    ) -> tuple[Standing | None, Cue | None]:
        """The standing claimed in the target's own part of the sentence, else in an earlier part, else in the lead."""
        own = _part_of(parts, target.start)
        here = [cue for cue in cues if own.start <= cue.start < own.end]
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
        if lead is not None and not earlier:
            led = [cue for cue in self._cues(read, lead.start, lead.end) if cue.standing]
            if led:
                return led[-1].standing, None
        return None, None

    def _steps(
        self, target: Target, targets: Sequence[Target], cues: Sequence[Cue], cue: Cue, parts: Sequence[Segment]
    ) -> list[tuple[Standing | None, Cue | None]]:
        """Every step told of one target: "since 1998 observer, since 2012 full member"."""
        if cue.standing is None or cue.standing.of_convention:
            return [(cue.standing, cue)]
        own = _part_of(parts, cue.start)
        beyond = min((t.start for t in targets if t.start > target.start), default=own.end)
        steps = [
            c for c in cues
            if c.standing in {Standing.OBSERVER, Standing.MEMBER}
            and (target.end <= c.start < beyond or (c.start < target.start and not re.search("[,;]", self.plain[min(c.end, cue.end) : max(c.start, cue.start)])))
            and own.start <= c.start < own.end
        ]
        return [(c.standing, c) for c in steps] if cue in steps else [(cue.standing, cue)]

    def _taken_along(self, own: Segment, cue: Cue) -> bool:
        """Whether a cue right after the target's part speaks of it: "No. 24: the Office supports accession"."""
        return cue.start - own.end < 70 and ";" not in self.plain[own.end : cue.start]  # noqa: PLR2004

    def _own_subject(self, read: Read, part: Segment) -> bool:
        """Whether a part of a sentence speaks of somebody of its own."""
        return any(n.kind == "country" and n.id != "KZ" and part.start <= n.start < part.end for n in read.named)

    def _nearest(self, cues: Sequence[Cue], target: Target) -> Cue:
        """Of the cues in the target's part, the one before it, or the first one after it that is not denied."""
        before = [cue for cue in cues if cue.start < target.start]
        after = [cue for cue in cues if cue.start >= target.start]
        if after and after[0].standing is not None and after[0].start - target.end < 40 and (not before or before[-1].standing is None or after[0].standing is not Standing.INTENDS):  # noqa: PLR2004
            relative = re.match(r"[\s,()]*(?:for|to|of) which\b|\)? ?, ?since\b", self.folded[target.end : after[0].start + 1])
            if not before or relative:
                return after[0]
        if before:
            spoken = [cue for cue in before if cue.standing is not None]
            strongest = max((c for c in spoken), key=lambda c: (c.standing is Standing.INVITED, c.start), default=None)
            return strongest if strongest is not None and before[-1].standing is not None else before[-1]
        return after[0]

    def _date(
        self, read: Read, target: Target, targets: Sequence[Target], cue: Cue | None, parts: Sequence[Segment]
    ) -> When | None:
        """The date that goes with the claim: in the target's part, or where the claim itself stands."""
        own = _part_of(parts, target.start)
        following = min((t.start for t in targets if t.start > target.start), default=read.sentence.end)
        dates = self._dates(read)
        close = [d for d in dates if 0 <= d.start - target.end < _CLOSE and d.start < following and not re.search(r"[;.]|\w{3}.*\w{3}.*\w{3}", self.plain[target.end : d.start])]
        if close and not (cue is not None and target.end <= cue.start < close[0].start):
            return close[0].when
        if cue is not None and _part_of(parts, cue.start) == own:
            beside = [d for d in dates if _same_chunk(self.plain, d, cue)]
            if beside and (cue.start < target.start or beside[0].start < following):
                return min(beside, key=lambda d: abs(d.start - cue.start)).when
        mine = [d for d in dates if target.end <= d.start < min(following, own.end + 1)]
        if mine:
            return mine[0].when
        if cue is not None:
            part = _part_of(parts, cue.start)
            between = [t for t in targets if t is not target]
            near = [d for d in dates if part.start <= d.start < part.end and not any(t.end <= d.start < t.end + 30 for t in between)]
            if near:
                return min(near, key=lambda d: abs(d.start - cue.start)).when
        return None

    def _dates(self, read: Read) -> list[DateMention]:
        return [d for d in read.dates if d.when is not None and not self._names_treaty(d)]

    def _names_treaty(self, date: DateMention) -> bool:
        """Whether a year is part of a treaty's name: "the Warsaw Convention of 2005", "the 1990 Convention"."""
        if not isinstance(date.when, PartialDate) or date.when.month is not None:
            return False
        before, after = self.folded[max(0, date.start - 16) : date.start], self.folded[date.end : date.end + 14]
        return re.search(r"(?:convention|treaty|charter|protocol|text) of $", before) is not None or re.match(r" (?:convention|treaty|charter|protocol)", after) is not None


def claims(reads: Sequence[Read], targets: Sequence[Sequence[Target]], folded: str, plain: str, table: str) -> Iterator[Claim]:
    """The claims of a text, in order; each target yields at least one, if only that it is named."""
    reader = _Claims(folded, plain, table)
    for number, (read, named) in enumerate(zip(reads, targets, strict=True)):
        yield from reader.read(read, number, named)


def _same_chunk(plain: str, date: DateMention, cue: Cue) -> bool:
    """Whether no comma or bracket stands between a date and the words of a claim."""
    first, last = sorted(((date.start, date.end), (cue.start, cue.end)))
    return not re.search(r"[,;()]", plain[first[1] : last[0]]) and last[0] - first[1] < 60  # noqa: PLR2004


def _part_of(parts: Sequence[Segment], position: int) -> Segment:
    return next((part for part in parts if part.start <= position < part.end), parts[-1])
