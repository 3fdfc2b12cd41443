"""The parts of a sentence that each make one statement, and of whom they speak."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from kzcoe.reading.lexicon import LANDS, Named
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import in_order
from kzcoe.register.vocabulary import Hit, phrases

__all__ = [
    "KAZAKHSTAN",
    "UNIONS",
    "Part",
    "countries",
    "goes_on_about_several",
    "is_in_bracket",
    "lands",
    "names_another",
    "part_of",
    "parts",
    "speaks_of_kazakhstan",
]

KAZAKHSTAN = "KZ"
"""The code of the country of whose standing claims are read."""
_SEAT: Final = 40  # code points before a state in which the title of an ambassador stands
_ASIDE: Final = 12  # code points before a state in which the word stands that opens a clause about it
_ON_US: Final = 120  # the same for a clause about Kazakhstan, which opens with its name
_ACTS: Final = 60  # code points after a capital in which it is told what its state does or is
_GENERIC: Final = frozenset({"the country", "the republic", "the state"})
UNIONS: Final = frozenset({"eu", "un"})
"""Bodies of the register that join treaties themselves."""


@frozen
class Part:
    """A part of a sentence that makes one statement; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


def parts(read: Read) -> list[Part]:
    """The parts of a sentence, cut at semicolons outside of brackets and where another clause begins."""
    found: list[Part] = []
    first = read.start
    plain = read.page.plain
    for cut in phrases("parts", "cut").find_all(plain, read.start, read.end):
        aside = cut.words.startswith(";") and is_in_bracket(plain, first, cut.start)
        if cut.start > first and not aside:
            found.append(Part(first, cut.start))
            first = cut.end
    return [*found, Part(first, read.end)]


def part_of(found: Sequence[Part], place: int) -> Part:
    """The part in which a place lies; the last one where it lies between two."""
    return next((part for part in found if part.holds(place)), found[-1])


def is_in_bracket(plain: str, start: int, place: int) -> bool:
    """Whether a place stands in a bracket that opens in the stretch before it."""
    return plain.rfind("(", start, place) > plain.rfind(")", start, place)


def countries(read: Read, start: int, end: int) -> set[str]:
    """The countries named in a stretch of a sentence."""
    return {name.id for name in read.named if name.kind == "country" and start <= name.start < end}


def names_another(read: Read) -> bool:
    """Whether a sentence names another state."""
    return any(name.kind == "country" and name.id != KAZAKHSTAN for name in read.named)


def goes_on_about_several(read: Read, previous: Read | None) -> Hit | None:
    """The words by which a sentence goes on about the treaties of the one before it: "They deal with bail and …"."""
    opening = phrases("treaty_context", "they are about").find(read.folded)
    if opening is None or previous is None:
        return None
    return opening if phrases("treaty_context", "several treaties").found(previous.folded) else None


def lands(read: Read) -> list[Named]:
    """The countries, peoples and capitals of a sentence by which it speaks of states."""
    return [name for name in read.named if name.kind in LANDS or (name.kind == "capital" and _is_state(read, name))]


def _is_state(read: Read, capital: Named) -> bool:
    """Whether a capital stands for its state: "Ankara and Rabat have signed it", not "in Ankara it was signed"."""
    folded = read.page.folded
    if phrases("parts", "place before").found(folded[max(read.start, capital.start - _ASIDE) : capital.start]):
        return False
    return phrases("parts", "state acts").found(folded[capital.end : min(read.end, capital.end + _ACTS)])


def _states(read: Read) -> list[Named]:
    """The states and unions of a sentence, but those to whom something is told, or whose an ambassador is."""
    folded = read.page.folded
    unions = [name for name in read.named if name.id in UNIONS]
    return [
        name
        for name in in_order([*lands(read), *unions])
        if not phrases("parts", "seat", "told").found(folded[max(read.start, name.start - _SEAT) : name.start])
        and not phrases("parts", "friends").found(folded[name.end : name.end + _SEAT])
    ]


def _is_listed_with_ours(read: Read, states: Sequence[Named], last: Named) -> bool:
    """Whether a state is the last of a list in which Kazakhstan stands: "Ruritania, Kazakhstan and Arcadia"."""
    later = last
    for state in reversed(states[: states.index(last)]):
        if not phrases("parts", "listed").found(read.page.folded[state.end : later.start]):
            return False
        if state.id == KAZAKHSTAN:
            return True
        later = state
    return False


def _is_aside(read: Read, state: Named, place: int) -> bool:
    """Whether a state is spoken of in a clause that is over: "GRECO, which Ruritania joined in 2001, but is in …"."""
    folded = read.page.folded
    opens = phrases("parts", "aside").found(folded[max(read.start, state.start - _ASIDE) : state.start])
    opens = opens or phrases("parts", "aside on us").found(folded[max(read.start, state.start - _ON_US) : state.start])
    return opens and "," in folded[state.end : place]


def speaks_of_kazakhstan(read: Read, start: int, place: int) -> bool:
    """Whether the words from `start` to a place make Kazakhstan, and no other state, the one spoken of."""
    states = [name for name in _states(read) if start <= name.start < place]
    nearest = next(
        (name for name in reversed(states) if name.id == KAZAKHSTAN or not _is_aside(read, name, place)), None
    )
    if nearest is None:
        return not states
    if nearest.id == KAZAKHSTAN or _is_listed_with_ours(read, states, nearest):
        return True
    # "…, to which Tunisia acceded and the country would like to": a later word for Kazakhstan takes over.
    ours = phrases("parts", "ours").find(read.page.folded, nearest.end, place)
    # "Tunisia on the Charter, which the country joined": there the country is the one just named.
    goes_on = ours is not None and read.page.folded[nearest.end : ours.start].endswith(" which ")
    return ours is not None and not (goes_on and ours.words in _GENERIC and KAZAKHSTAN not in {s.id for s in states})
