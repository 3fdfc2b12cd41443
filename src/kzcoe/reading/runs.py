"""The words of a sentence by number, with what the register knows of each."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from attrs import Factory, field, frozen

from kzcoe.reading.lexicon import Named
from kzcoe.reading.reads import Read
from kzcoe.reading.tokens import Token

__all__ = ["Run", "run_of"]

_start = attrgetter("start")


def _capitals(run: "Run") -> Sequence[int]:
    """The numbers of the words that begin with a capital letter."""
    return [index for index, token in enumerate(run.tokens) if token.text[0].isupper()]


@frozen
class Run:
    """A sentence as a run of words and signs; a number outside the run stands for nothing and is no error."""

    read: Read
    """The sentence."""
    tokens: Sequence[Token]
    """Its words and signs."""
    named: Sequence[Named | None]
    """For each the name of the register it is part of, unless that is a person's."""
    officials: Sequence[Named]
    """The persons of the register named in it."""
    common: frozenset[str]
    """Words of which the names of offices and bodies are made: no part of a person's name."""
    capitals: Sequence[int] = field(init=False, default=Factory(_capitals, takes_self=True))
    """The numbers of the words that begin with a capital letter: with one of them names and titles begin."""

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def organisations(self) -> tuple[Named, ...]:
        """The bodies, partial agreements and countries named in it, in order."""
        return tuple(
            name for name in dict.fromkeys(self.named) if name and name.kind in {"agreement", "body", "country"}
        )

    def norm(self, index: int) -> str:
        """A word in the form in which it is looked up."""
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def text(self, index: int) -> str:
        """A word or sign as it stands."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.text(index)[:1].isupper()

    def name(self, index: int) -> Named | None:
        """The name that a word is part of."""
        return self.named[index] if 0 <= index < len(self.named) else None

    def after_name(self, index: int) -> int:
        """The number after the name that a word is part of; the number itself where it is part of none."""
        name = self.name(index)
        while name is not None and self.name(index) is name:
            index += 1
        return index

    def number_from(self, offset: int) -> int:
        """The number of the first word from a place in the text on."""
        return bisect_left(self.tokens, offset, key=_start)

    def any_of(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of some words stands in a stretch."""
        return any(self.norm(index) in words for index in range(first, last))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the text of the words from one number to before another."""
        return self.tokens[first].start, self.tokens[last - 1].end


def run_of(read: Read, common: frozenset[str]) -> Run:
    """A sentence as a run of words."""
    named: list[Named | None] = [None] * len(read.tokens)
    for name in read.named:
        if name.kind not in {"capital", "official"}:
            named[name.first : name.last] = [name] * (name.last - name.first)
    return Run(read, read.tokens, named, [name for name in read.named if name.kind == "official"], common)
