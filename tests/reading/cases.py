"""What the tables of cases share."""

from kzcoe.reading.dates import find_dates
from kzcoe.reading.pages import Page
from kzcoe.reading.reads import Read
from kzcoe.reading.register_names import lexicon
from kzcoe.reading.runs import Run, run_of
from kzcoe.reading.sentences import Sentence
from kzcoe.reading.tokens import tokenize
from kzcoe.register import shipped

__all__ = ["read_of", "run"]


def read_of(text: str, start: int = 0, end: int | None = None) -> Read:
    """A text, or a stretch of it, as one sentence, with the names and dates in it."""
    page = Page(text)
    tokens = tokenize(page.plain, start, end)
    sentence = Sentence(start, len(text) if end is None else end, "sentence")
    return Read(page, sentence, tokens, lexicon(shipped()).find(tokens), find_dates(page))


def run(text: str) -> Run:
    """The words of one sentence."""
    return run_of(read_of(text), lexicon(shipped()).common)
