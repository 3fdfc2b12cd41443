"""Of which state a text goes on to speak, and what a sentence takes back of the one before."""

from collections.abc import Callable, Iterable

from attrs import define

from kzcoe.reading.claims.said import Cue, claimed
from kzcoe.reading.parts import KAZAKHSTAN, lands
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import phrases

__all__ = ["Question", "Topic", "is_affirmed", "is_of_guests", "takes_back"]


@define
class Topic:
    """The state of which a paragraph speaks, as far as its sentences have named one."""

    paragraph: int = -1
    """Number of the paragraph."""
    others: frozenset[str] = frozenset()
    """The other states that its sentences have named."""
    elsewhere: bool = False
    """Whether the last sentence that names a state names other states only."""
    ours: bool = False
    """Whether Kazakhstan has been named."""
    headed: bool = False
    """Whether the paragraph begins with the names of states alone, as with a heading: "NORWAY. It has joined …"."""

    def is_another_state(self, read: Read) -> bool:
        """Whether a sentence, to be asked in order, goes on about another state: "Ruritania … It has signed …"."""
        if read.sentence.paragraph != self.paragraph:
            # Of a state that is not named before there is nothing to go back to.
            self.ours = self.ours or read.page.folded.find("kazakh", 0, read.start) >= 0
            self.paragraph, self.others = read.sentence.paragraph, frozenset()
            self.elsewhere = self.elsewhere and not self.ours
            self.headed = _only_states(read)
        states = {name.id for name in lands(read)}
        begins = self.headed or phrases("claim_context", "still of it").found(read.folded)
        goes_on = self.elsewhere and (begins or (not states and not self.ours))
        self.others |= states - {KAZAKHSTAN}
        self.ours = self.ours or KAZAKHSTAN in states
        if states:
            self.elsewhere = KAZAKHSTAN not in states
        of_others_only = bool(states) and KAZAKHSTAN not in states and not self.ours
        return goes_on or of_others_only

    @property
    def is_of_two(self) -> bool:
        """Whether "both countries" are Kazakhstan and one other state, for the paragraph has named no further ones."""
        return len(self.others) <= 1


def _only_states(read: Read) -> bool:
    """Whether a sentence is no more than the names of states: "NORWAY, DENMARK."."""
    named = lands(read)
    between = zip([read.start, *(name.end for name in named)], [*(name.start for name in named), read.end], strict=True)
    return bool(named) and not any(read.page.folded[first:last].strip(" ,.:-") for first, last in between)


@define
class Question:
    """The open question that was asked last, such as "How many treaties bind the country?"."""

    paragraph: int = -1
    """Number of its paragraph."""
    of_previous: bool = False
    """Whether it asks what the sentence before it speaks of: "Which ones?"."""
    cue: Cue | None = None
    """The words by which it asks for a standing."""

    def asked_in(self, read: Read, previous: Read | None, cues: Callable[[Read], Iterable[Cue]]) -> Cue | None:
        """The words by which what stands before a sentence, to be asked in order, asks for a standing.

        What it answers reaches to the end of the paragraph after the question.
        """
        folded = read.folded
        if folded.rstrip().endswith("?"):
            opened = phrases("claim_context", "open question").found(folded)
            self.paragraph, self.cue = read.sentence.paragraph, None
            self.of_previous = phrases("claim_context", "which ones").found(folded)
            of = previous if self.of_previous else read
            if opened and of is not None:
                self.cue = next(iter(claimed(cues(of))), None)
            return None
        if previous is not None and phrases("claim_context", "agreed", "answer since").found(folded):
            told = next(iter(claimed(cues(previous))), None)
            if told is not None:
                self.paragraph, self.cue = read.sentence.paragraph, told
        denied = phrases("claim_context", "no answer").found(folded)
        telling = self.of_previous and phrases("claim_context", "verb").found(folded)
        if denied or telling or not 0 <= read.sentence.paragraph - self.paragraph <= 1:
            self.cue = None
        return self.cue


def is_of_guests(read: Read, following: Read | None) -> bool:
    """Whether "we" is another state, which speaks to this one: "We ratified it. Your ministry is looking at it."."""
    together = following is not None and read.sentence.paragraph == following.sentence.paragraph
    answered = phrases("claim_context", "spoken to")
    spoken_to = answered.found(read.folded) or (following is not None and together and answered.found(following.folded))
    return spoken_to and phrases("claim_context", "of the speaker").found(read.folded)


def is_affirmed(read: Read, following: Read) -> bool:
    """Whether a sentence asks what the one after it says to be so: "Is the country a member? - Yes, since 2020."."""
    asked = read.folded.rstrip().endswith("?")
    return asked and phrases("claim_context", "affirmed").found(following.folded)


def takes_back(read: Read, following: Read) -> bool:
    """Whether the sentence after one denies it: "It is often written that the country has joined. It has not."."""
    together = read.sentence.paragraph == following.sentence.paragraph
    return together and phrases("claim_context", "takes it back").found(following.folded)
