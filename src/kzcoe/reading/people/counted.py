"""Those counted in one sentence and named in the next: "Two judges came to Astana. Anna Berg and Ivan Roth spoke …"."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.number_words import COUNTS
from kzcoe.reading.people.names import Name
from kzcoe.reading.people.nouns import complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.roles import is_title_word
from kzcoe.reading.people.sharing import listed_with, plural_ahead
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["counted_titles"]

_FEWEST: Final = 2  # who may be counted
_TO_NOUN: Final = 4  # words from the count to the plural: "two newly elected Latvian deputies"


def counted_titles(before: Run, run: Run, names: Sequence[Name]) -> Iterator[tuple[Name, Office]]:
    """Each name of a list that is as long as the sentence before it counted, and the title printed there.

    So is the name of "one of them, Anna Berg".
    """
    counts = dict(_counted(before)) if names else {}
    if counts and (one := next((name for name in names if _is_one_of_them(run, name)), None)) is not None:
        yield one, counts[max(counts)]
    if len(names) < _FEWEST:
        return
    number = 0
    while number < len(names):
        several = list(listed_with(run, names, number, step=1))
        if len(several) in counts and not _is_called_otherwise(run, several[0]):
            yield from ((name, counts[len(several)]) for name in several)
            return
        number += len(several)


def _is_one_of_them(run: Run, name: Name) -> bool:
    """Whether a name follows "one of them" or "another of them", set off by a comma."""
    before = [run.norm(place) for place in range(name.first - 4, name.first)]
    return before[1:] == ["of", "them", ","] and before[0] in {"one", "another"}


def _is_called_otherwise(run: Run, first: Name) -> bool:
    """Whether a noun in the plural stands right before a list of names: "the singers Anna Berg and Ivan Roth"."""
    before = run.text(first.first - 1).lower()
    return before.isalpha() and before.endswith("s") and before not in words("no_plurals")


def _counted(run: Run) -> Iterator[tuple[int, Office]]:
    """How many are counted in a sentence, and the title in the plural by which they are called."""
    for place in range(len(run)):
        number = COUNTS.get(run.norm(place), 1)
        head = plural_ahead(run, range(place + 1, min(place + 1 + _TO_NOUN, len(run)))) if number > 1 else None
        if head is not None:
            start = next((left for left in range(place + 1, head) if is_title_word(run, left)), head)
            extent = Extent(start, head, complement_end(run, head + 1, len(run)))
            yield number, office(run, extent, "counted in the sentence before", shared=True)
