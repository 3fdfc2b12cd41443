"""Claims of what was named before: "Kazakhstan was invited to join it"."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from attrs import define, evolve, field

from kzcoe.model.dates import When
from kzcoe.model.words import Standing
from kzcoe.reading.claims.said import Cue, Said, Target, claimed
from kzcoe.reading.number_words import COUNTS
from kzcoe.reading.parts import Part, names_another
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import in_order, last_before
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["Memory"]

_TREATY_AGAIN: Final = "treaty again"
_REACH: Final = 3  # sentences over which "it" or "the Convention" speaks of a treaty named before
_REACH_OF_ONE: Final = 9  # the same where the text has named no other
_BESIDE: Final = 12  # code points before a signature in which it is told of what
_NEXT: Final = 1  # sentences after a treaty of others that still speak of it
_MOST: Final = 6  # targets of which a sentence speaks together: "all six"
_BOTH: Final = 2
_SUBJECT: Final = 60  # code points before a claim in which a bill on something else may be named
_LEADS: Final = 2  # code points of a colon and a space
_PLACES: Final = {"former": 0, "first": 0, "second": 1, "third": 2, "fourth": 3, "latter": -1, "last": -1}
_TO_IT: Final = 32  # code points from a claim to the noun of which it is made: "accession to this Convention"
_BEFORE: Final = 16  # code points before a claim in which a word makes it one still to come
_AFTER: Final = 24  # code points after a signature in which it is told of what
_INVITATION: Final = "invitation"
_STILL_TO_COME: Final = frozenset({Standing.SIGNED, Standing.PARTY, Standing.MEMBER})


Again: TypeAlias = tuple[Said, Target, Cue]
"""As much of a sentence as makes a claim of what was named before, that, and the words of the claim."""


@define
class Memory:
    """What has been named before, and may be spoken of again."""

    again: str
    """The words by which it is, as the vocabulary calls them."""
    _named: set[str] = field(factory=set, init=False)
    _last: dict[str, Target] = field(factory=dict, init=False)
    _number: int | None = field(default=None, init=False)
    _recent: list[Target] = field(factory=list, init=False)
    _listed: list[Target] = field(factory=list, init=False)
    _paragraph: int | None = field(default=None, init=False)
    _told: tuple[Standing | None, When | None, str] = field(default=(None, None, ""), init=False)
    _told_in: int | None = field(default=None, init=False)
    _bare_name: int | None = field(default=None, init=False)
    _number_of_others: int | None = field(default=None, init=False)
    _topic: tuple[int, Target] | None = field(default=None, init=False)

    def note(self, said: Said, number: int) -> None:
        """Remember what a sentence names; a heading ends what was said before it."""
        if said.read.sentence.kind == "heading":
            self._number = self._topic = None
        for target in said.targets:
            self._named.add(target.id)
            self._last[target.noun] = target
            self._number = number
        self._recent = _without_repeats([*self._recent, *said.targets])[-_MOST:]
        if said.targets:
            self._listed = _without_repeats(said.targets)
            self._paragraph = said.read.sentence.paragraph
        else:
            self._refresh(said)
        if not said.targets and (self._names_treaty_of_others(said) or self._names_of_other_kind(said)):
            self._number_of_others = number
        only_names = bool(said.targets) and said.only_names
        self._bare_name = number if only_names else None
        if len({target.id for target in said.targets}) == 1 and only_names:
            asked = said.read.folded.rstrip().endswith("?")  # "And the Charter? - We signed it": the answer goes on
            self._topic = said.read.sentence.paragraph + asked, said.targets[0]

    def _refresh(self, said: Said) -> None:
        """Make the treaty of which a sentence speaks again by its noun the one named last: "The Charter has …"."""
        hit = self._spoken_again(said, said.read.start, said.read.end)
        if hit is not None and (noun := hit.part("noun")) in self._last:
            self._last[noun] = evolve(self._last[noun], start=hit.start, end=hit.end)

    def note_told(self, told: Sequence[tuple[Standing | None, When | None, str]], number: int) -> None:
        """Remember the last standing that a sentence claims, its date, and the words that claim it."""
        ours = [one for one in told if one[0] is not None]
        if ours:
            self._told, self._told_in = ours[-1], number

    def completed(self, said: Said, number: int) -> Said:
        """A sentence with the date told before it, and with the claim before it where it goes on with that."""
        if self._told_in is None or number - self._told_in > _NEXT or said.previous is None:
            return said
        standing, date, words = self._told
        hit = _goes_on(said, date)
        cues = said.cues if hit is None else [Cue(hit.start, hit.end, hit.words, standing)]
        # "We hold two invitations. The Charter, 2020. The Code, 2022."
        if hit is None and self._bare_name == number - 1 and said.targets and said.dates and said.only_names:
            cues = [Cue(said.read.start, said.read.start, words, standing)]
        return evolve(said, cues=cues, told_before=date)

    def may_be_taken_up(self, read: Read, number: int) -> bool:
        """Whether a sentence is near enough to what was named last to speak of it again."""
        return self._is_of_topic(read) or self._reaches(read, number)

    def taken_up(self, said: Said, number: int) -> list[Again]:
        """The claims that a sentence makes of what was named before, each with as much of the sentence as makes it."""
        if said.read.sentence.kind == "heading" or not said.cues or _opens_list(said):
            return []
        return self._of_topic(said) or self._of_last(said, number)

    def _of_topic(self, said: Said) -> list[Again]:
        """A claim after a sentence of the same paragraph that only names one target."""
        if self._topic is None or said.targets or not self._is_of_topic(said.read):
            return []
        if _speaks_of_another(said, Part(said.read.start, said.read.end)):
            return []
        cue = _furthest([cue for cue in said.cues if not _is_of_own_subject(said, cue)])
        return [] if cue is None else [_again(said, self._topic[1], cue)]

    def _is_of_topic(self, read: Read) -> bool:
        """Whether a sentence stands in the paragraph of one that only names a target."""
        return self._topic is not None and self._topic[0] == read.sentence.paragraph

    def _of_last(self, said: Said, number: int) -> list[Again]:
        """A claim of the target named last, or of both, in a part of the sentence that names none itself."""
        reaches = self._reaches(said.read, number)
        if reaches and (joined := self._of_it_and(said)) is not None:
            return [joined]
        found: list[Again] = []
        for part in _free(said):
            if not (reaches or any(target.end <= part.start for target in said.targets)):
                continue
            again = self._spoken_again(said, part.start, part.end)
            cue = _furthest([cue for cue in said.cues_in(part) if not self._is_unsure(said, cue, part)])
            if cue is None or _speaks_of_another(said, part):
                continue
            whole = evolve(said, parts=[part])
            if apart := self._told_apart(whole, part):
                found += apart
                continue
            if several := self._several(said, part):
                found += (_again(whole, target, cue) for target in several)
            elif self._is_meant(said, number, again, cue) or self._is_left_unsaid(said, number, cue):
                earlier = [target for target in said.targets if target.end <= part.start]
                found.append(_again(whole, self._meant(again, earlier), cue))
        return found

    def _of_it_and(self, said: Said) -> Again | None:
        """A claim of what was named before and of what the sentence names: "accession to this Convention and to …"."""
        for cue in said.cues:
            again = self._spoken_again(said, cue.end, min(cue.end + _TO_IT, said.read.end))
            following = next((target for target in said.targets if target.start >= cue.end), None)
            if again is None or following is None or cue.standing is None or again.end > following.start:
                continue
            between = said.read.page.folded[again.end : following.start]
            # "It" before "and" or a comma is more often a subject than that of which the claim is made.
            joins = "listed with" if again.part("noun") else "it as well as"
            if phrases("claim_context", joins).found(between):
                return _again(said, self._meant(again, ()), cue)
        return None

    def _told_apart(self, said: Said, part: Part) -> list[Again]:
        """A claim for each of several: "a party to the former, and has begun to prepare accession to the latter"."""
        cues = [cue for cue in said.cues_in(part) if not self._is_unsure(said, cue, part)]
        pairs = ((hit, last_before(cues, hit.end)) for hit in _places(said, part))
        told = [(target, cue) for hit, cue in pairs if cue is not None for target in self._at_place(said, part, hit)]
        apart = len({cue.start for _, cue in told}) == len(told) > 1
        return [_again(said, target, cue) for target, cue in told] if apart else []

    def _at_place(self, said: Said, part: Part, place: Hit) -> list[Target]:
        """The one of the targets named last that "the latter", "the second of them" or the like means."""
        earlier = _without_repeats([target for target in said.targets if target.end <= part.start])
        return _at(earlier if len(earlier) > 1 else self._listed, _PLACES[place.part("place") or ""])

    def _several(self, said: Said, part: Part) -> list[Target]:
        """The targets named last of which a part of a sentence speaks: "both", "all three", "the latter"."""
        folded = said.read.page.folded
        if (place := next(_places(said, part), None)) is not None:
            return self._at_place(said, part, place)
        earlier = any(target.end <= part.start for target in said.targets)
        if earlier or (several := phrases("claim_context", "both").find(folded, part.start, part.end)) is None:
            return []
        count = COUNTS.get(several.part("count") or "", _BOTH)
        return self._recent[-count:] if len(self._recent) >= count else []

    def _is_meant(self, said: Said, number: int, again: Hit | None, cue: Cue) -> bool:
        """Whether a sentence speaks of what was named before, and not of a treaty of others named since."""
        named = again is not None and bool(again.part("noun"))
        of_others = self._is_of_others(number) or self._names_treaty_of_others(said)
        if (of_others or self._names_of_other_kind(said)) and not named:
            return False
        if phrases("claim_context", "one of several").found(said.read.folded):
            return False
        if again is not None:
            return not (again.part("noun") == "treaty" and _is_of_two_states(said))
        # "They were invited to join" may well be said of a treaty, and of an agreement only right beside it.
        near = not cue.words.startswith("invited") or said.read.sentence.paragraph == self._paragraph
        return (
            (self.again == _TREATY_AGAIN or near)
            and len(self._named) == 1
            and not said.targets
            and not (_INVITATION in cue.words and self._names_treaty(said))
            and _is_of_ours(said, cue)
        )

    def _is_left_unsaid(self, said: Said, number: int, cue: Cue) -> bool:
        """Whether a claim without an object goes on about the one target named last: "It was invited in May."."""
        alone = len(self._listed) == 1 and said.read.sentence.paragraph == self._paragraph
        of_others = self._is_of_others(number) or self._names_treaty_of_others(said)
        bare = said.is_bare(cue) or _tells_only_when(said, cue)
        return alone and not said.targets and bare and not (of_others or self._names_treaty(said))

    def _is_of_others(self, number: int) -> bool:
        """Whether a treaty of others has been named so lately that a sentence may speak of it."""
        return self._number_of_others is not None and number - self._number_of_others <= _NEXT

    def _names_treaty_of_others(self, said: Said) -> bool:
        """Whether a sentence names a treaty of another organisation, or one by a title that nobody here knows."""
        named = phrases("claim_context", "treaty of others").found(
            said.read.page.folded, said.read.start, said.read.end
        )
        return named or (self.again == _TREATY_AGAIN and bool(said.unknown_titles))

    def _names_of_other_kind(self, said: Said) -> bool:
        """Whether a sentence names an agreement where treaties are spoken of again, so that "it" is that."""
        return self.again == _TREATY_AGAIN and any(name.kind == "agreement" for name in said.read.named)

    def _names_treaty(self, said: Said) -> bool:
        """Whether a sentence names a treaty where bodies are spoken of again, so that the invitation is to that."""
        return self.again != _TREATY_AGAIN and any(name.kind == "treaty" for name in said.read.named)

    def _reaches(self, read: Read, number: int) -> bool:
        """Whether what was named last is near enough for a sentence to speak of it again.

        That is further off where the text has named no other, or where the sentence speaks of the only two, "both
        instruments".
        """
        if self._number is None:
            return False
        distance = number - self._number
        if len(self._named) > 1 and distance > _REACH:
            of_both = phrases("claim_context", "both of them").found(read.folded)
            return of_both and len(self._named) == _BOTH and distance <= _REACH_OF_ONE
        return distance <= _REACH_OF_ONE

    def _spoken_again(self, said: Said, start: int, end: int) -> Hit | None:
        """The words in a stretch that speak of something named before: "it", "the Convention"."""
        return phrases("claim_context", self.again).find(said.read.page.folded, start, end)

    def _meant(self, again: Hit | None, earlier: Sequence[Target]) -> Target:
        """The last target that goes by the noun: "the Convention" is no protocol."""
        noun = again.part("noun") if again else None
        named = [*in_order(self._last.values()), *earlier]
        fitting = [target for target in named if not noun or target.noun in {"", noun}]
        return (fitting or named)[-1]

    def _is_unsure(self, said: Said, cue: Cue, part: Part) -> bool:
        """Whether a claim taken up is of something else, or has still to come."""
        folded = said.read.page.folded
        if said.has_own_object(cue) or _is_of_own_subject(said, cue) or _is_of_counted(said, cue):
            return True
        before = folded[max(part.start, cue.start - _BEFORE) : cue.start]
        if phrases("claim_context", "still to come").found(before):
            return cue.standing in _STILL_TO_COME
        first, last = max(part.start, cue.start - _BESIDE), min(cue.end + _AFTER, part.end)
        told_of_what = self._spoken_again(said, first, last) or phrases("claim_context", "both").find(
            folded, max(part.start, cue.start - _SUBJECT), last
        )
        return cue.standing is Standing.SIGNED and told_of_what is None and not _tells_only_when(said, cue)


def _places(said: Said, part: Part) -> Iterator[Hit]:
    """Where a part of a sentence speaks of one of several: "the former", "the second of them"."""
    return phrases("claim_context", "one of several").find_all(said.read.page.folded, part.start, part.end)


def _is_of_ours(said: Said, cue: Cue) -> bool:
    """Whether a claim that names nothing may be of what was named before: no interest in something, no belonging."""
    if not phrases("claim_context", "vague").found(cue.words):
        return True
    spoken_of = phrases("parts", "ours").found(said.read.page.folded, said.read.start, said.read.end)
    return spoken_of and phrases("claim_context", "ours spoken of").found(said.read.folded)


def _is_of_two_states(said: Said) -> bool:
    """Whether a text tells of a treaty between two states, which is then the one it calls "the Treaty"."""
    return phrases("claim_context", "treaty of two").found(said.read.page.folded, 0, said.read.start)


def _goes_on(said: Said, date: When | None) -> Hit | None:
    """The words by which a sentence goes on with the claim before it, told of a date: "… followed in 2010."."""
    if said.cues or not said.targets or names_another(said.read):
        return None
    came = phrases("claim_context", "then came").find(said.read.page.folded, said.read.start, said.read.end)
    if came is not None or len(_without_repeats(said.targets)) != 1:
        return came
    rows = ("the same", "followed") if date is not None and _is_dated_after(said, date) else ("the same",)
    return phrases("claim_context", *rows).find(said.read.page.folded, said.read.start, said.read.end)


def _is_dated_after(said: Said, date: When) -> bool:
    """Whether a sentence tells a later date, or counts years from the one before."""
    counted = phrases("claim_context", "years later").found(said.read.page.folded, said.read.start, said.read.end)
    first = date.earliest
    later = (one.when.earliest for one in said.dates if one.when is not None)
    return counted or any(one is not None and first is not None and one > first for one in later)


def _without_repeats(targets: Sequence[Target]) -> list[Target]:
    """Each target once, where it stands last."""
    return in_order({target.id: target for target in targets}.values())


def _at(listed: Sequence[Target], place: int) -> list[Target]:
    """The target at a place of a list of several, if it is that long."""
    return [listed[place]] if len(listed) > 1 and place < len(listed) else []


def _speaks_of_another(said: Said, part: Part) -> bool:
    """Whether a part of a sentence speaks of the treaties of another organisation, or of items by their number."""
    return phrases("claim_context", "of another").found(said.read.page.folded, part.start, part.end)


def _opens_list(said: Said) -> bool:
    """Whether a sentence opens a list."""
    return said.read.folded.rstrip().endswith(":")


def _is_of_own_subject(said: Said, cue: Cue) -> bool:
    """Whether the words before a claim name something else of which it is made: "the bill on tourism is being …"."""
    before = said.read.page.folded[max(said.read.start, cue.start - _SUBJECT) : cue.start]
    return phrases("claim_context", "its own subject").found(before)


def _tells_only_when(said: Said, cue: Cue) -> bool:
    """Whether a claim tells when the country signed, and not what: "Kazakhstan signed on 26 January"."""
    last = min(cue.end + _AFTER, said.read.end)
    return phrases("claim_context", "signed then").found(said.read.page.folded, said.read.start, last)


def _is_of_counted(said: Said, cue: Cue) -> bool:
    """Whether a claim is made of a number of treaties that are not told: "participates in four conventions"."""
    folded = said.read.page.folded
    return phrases("claim_context", "counted").found(folded[cue.start : min(cue.end + _SUBJECT, said.read.end)])


def _free(said: Said) -> Iterator[Part]:
    """The parts of a sentence that name no target, lead to none behind a colon, and are more than a label."""
    named = (part for part in said.parts if any(part.holds(target.start) for target in said.targets))
    after = {part.start for part in named}
    plain = said.read.page.plain
    for part in said.parts:
        leads = plain[part.end : part.end + 1] == ":" and any(part.end < start <= part.end + _LEADS for start in after)
        if part.start not in after and not leads and not _is_label(said, part):
            yield part


def _is_label(said: Said, part: Part) -> bool:
    """Whether a part of a sentence is no more than the words of a claim, without a verb: "In force."."""
    words = said.read.page.folded[part.start : part.end].strip(" .:;")
    return not phrases("claim_context", "verb").found(words) and any(words == cue.words for cue in said.cues_in(part))


def _furthest(cues: Sequence[Cue]) -> Cue | None:
    """Of several claims of one sentence the one furthest on the way."""
    spoken = claimed(cues)
    return max(spoken, key=lambda cue: (cue.standing.rank if cue.standing else 0, -cue.start), default=None)


def _again(said: Said, target: Target, cue: Cue) -> Again:
    """The claim, as if the target stood where the words are."""
    here = evolve(target, start=cue.start, end=cue.end)
    return evolve(said, targets=[here]), here, cue
