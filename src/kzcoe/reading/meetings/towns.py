"""Towns that the register does not know, by where their names stand: "a seminar in Steppetown on 5 May"."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.lexicon import Named
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import overlaps
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["towns"]

_REACH: Final = 9  # words before "to" among which that of a journey stands
_SHORTEST: Final = 4  # code points of a name
_SIGNS: Final = frozenset({"", ",", ".", ";", ":", "("})
_LEADS: Final = frozenset({"in", "visited"})
_NO_TOWNS: Final = (
    *("openers", "organisation_nouns", "field_words", "title_heads", "title_modifiers", "title_plurals", "calendar"),
    *("event_nouns", "numbered_things", "gathering", "honorifics"),
)


def towns(read: Read) -> Iterator[Named]:
    """Single words with a capital that stand where a town would, after "in", and are nothing else that is known.

    The id of each is its name.
    """
    tokens = read.tokens
    for index, token in enumerate(tokens[1:], 1):
        stands_so = token.capital and _is_led_to(tokens, index) and _may_end(tokens, index + 1)
        if stands_so and _may_be_town(token) and not overlaps(read.named, token.start, token.start + 1):
            yield Named(token.start, token.end, "town", token.text, index, index + 1)


def _is_led_to(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words before lead to a town: "in", the "to" of a journey, or a kind of town, "the resort of"."""
    lead = tokens[index - 1].norm
    if lead == "to":
        return any(token.norm in words("journeys") for token in tokens[max(0, index - 1 - _REACH) : index - 1])
    return lead in _LEADS or (lead == "of" and index > 1 and tokens[index - 2].norm in words("town_kinds"))


def _may_end(tokens: Sequence[Token], index: int) -> bool:
    """Whether a town's name may end before a word or a sign."""
    after = tokens[index].text if index < len(tokens) else ""
    return after in _SIGNS or after in words("town_followers")


def _may_be_town(token: Token) -> bool:
    """Whether a word looks like a name, a capital and small letters, and is no word of another kind."""
    text = token.text
    looks_so = len(text) >= _SHORTEST and text[0].isupper() and text[1:].islower() and text.isalpha()
    return looks_so and not any(token.norm in words(name) for name in _NO_TOWNS)
