"""A sentence with what has been found in it: what most steps of reading take."""

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, field, frozen

from kzcoe.reading.dates import DateMention
from kzcoe.reading.lexicon import Lexicon, Named
from kzcoe.reading.pages import Page
from kzcoe.reading.sentences import Sentence
from kzcoe.reading.spans import within
from kzcoe.reading.tokens import Token, tokenize

__all__ = ["Read", "read_sentences"]

_DIGIT = re.compile(r"\d")


def _start(read: "Read") -> int:
    """Offset of the first code point of a sentence."""
    return read.sentence.start


def _end(read: "Read") -> int:
    """Offset after its last code point."""
    return read.sentence.end


def _has_figures(read: "Read") -> bool:
    """Whether a digit stands in it."""
    return _DIGIT.search(read.page.plain, read.start, read.end) is not None


@frozen
class Read:
    """A sentence with the names and dates in it."""

    page: Page
    """The text it stands in."""
    sentence: Sentence
    """Where it stands."""
    tokens: Sequence[Token]
    """Its words and signs."""
    named: Sequence[Named]
    """The names of the register in it."""
    dates: Sequence[DateMention]
    """The dates in it, completed."""
    # Known at once and not when asked for: of a class with a `cached_property` every attribute takes twice as long.
    start: int = field(init=False, default=Factory(_start, takes_self=True))
    """Offset of its first code point in the text."""
    end: int = field(init=False, default=Factory(_end, takes_self=True))
    """Offset after its last code point in the text."""
    has_figures: bool = field(init=False, default=Factory(_has_figures, takes_self=True))
    """Whether a digit stands in it, without which there is no number to look for."""

    @property
    def folded(self) -> str:
        """Its folded form."""
        return self.page.folded[self.start : self.end]


def read_sentences(
    page: Page, sentences: Sequence[Sentence], dates: Sequence[DateMention], names: Lexicon
) -> Iterator[Read]:
    """Each sentence with the names and dates in it, in order."""
    for sentence in sentences:
        tokens = tokenize(page.plain, sentence.start, sentence.end)
        yield Read(page, sentence, tokens, names.find(tokens), within(dates, sentence.start, sentence.end))
