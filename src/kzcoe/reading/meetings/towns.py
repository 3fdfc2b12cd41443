"""Towns that the register does not know, by where their names stand: "a seminar in Steppetown on 5 May"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from kzcoe.reading.lexicon import Named
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import overlaps
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["towns"]

_REACH: Final = 9  # words before "to" among which that of a journey stands
_SHORTEST: Final = 4  # code points of a name
_AFTER: Final = frozenset(
    {"", ",", ".", ";", ":", "(", "after", "and", "as", "at", "before", "between", "by", "during", "for", "from", "had"}
    | {
        "has",
        "is",
        "last",
        "next",
        "on",
        "or",
        "this",
        "to",
        "today",
        "together",
        "under",
        "was",
        "were",
        "when",
        "where",
    }
    | {"while", "who", "with", "without", "yesterday"}
)
_LEADS: Final = frozenset({"in", "of", "to", "visited"})
_PLAIN_LEADS: Final = frozenset({"in", "visited"})
_KINDS: Final = frozenset({"city", "port", "resort", "settlement", "town", "village"})
_NO_TOWNS: Final = (
    *("openers", "organisation_nouns", "field_words", "title_heads", "title_modifiers", "title_plurals", "calendar"),
    *("event_nouns", "numbered_things", "gathering", "honorifics"),
)


def towns(read: Read) -> Iterator[Named]:
    """Single words with a capital that stand where a town would, after "in", and are nothing else that is known.

    The id of each is its name.
    """
    tokens = read.tokens
    for index, (lead, token) in enumerate(pairwise(tokens), 1):
        if not token.capital or lead.norm not in _LEADS:
            continue
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        leads = lead.norm in _PLAIN_LEADS or _travels(tokens, index - 1) or _is_called(tokens, index - 1)
        stands_alone = leads and after in _AFTER and not overlaps(read.named, token.start, token.start + 1)
        if stands_alone and _may_be_town(token):
            yield Named(token.start, token.end, "town", token.text, index, index + 1)


def _travels(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is the "to" of a journey: "the visit of a group of judges to"."""
    near = tokens[max(0, index - _REACH) : index]
    return tokens[index].text == "to" and any(token.norm in words("journeys") for token in near)


def _is_called(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is the "of" between a kind of place and its name: "the resort of"."""
    return tokens[index].text == "of" and index > 0 and tokens[index - 1].norm in _KINDS


def _may_be_town(token: Token) -> bool:
    """Whether a word looks like a name, a capital and small letters, and is no word of another kind."""
    text = token.text
    looks_so = len(text) >= _SHORTEST and text[0].isupper() and text[1:].islower() and text.isalpha()
    return looks_so and not any(token.norm in words(name) for name in _NO_TOWNS)
