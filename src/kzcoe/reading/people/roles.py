"""Which words of a sentence are words of titles: the noun of one, what stands before it, and what it is about."""

from typing import Final

from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["is_field_word", "is_free", "is_head", "is_nominal", "is_title_word"]

_SIGNS: Final = frozenset({'"', "-", "'s", "&"})
_PAST: Final = "ed"  # a verb may end so, and a noun hardly


def is_head(run: Run, index: int) -> bool:
    """Whether a title of office has its noun here: "Director", "chair", the "Secretary" of "Secretary General"."""
    return run.norm(index) in words("title_heads") and is_free(run, index)


def is_title_word(run: Run, index: int) -> bool:
    """Whether a word is the noun of a title or stands before one: "Deputy", "Foreign"."""
    norm = run.norm(index)
    return (norm in words("title_modifiers") or norm in words("title_heads")) and is_free(run, index)


def is_field_word(run: Run, index: int) -> bool:
    """Whether a word tells what a title or a body is about: "justice", "Committee"."""
    norm = run.norm(index)
    if norm in words("calendar"):
        return False
    named = norm in run.common and run.capital(index)
    return named or norm in words("field_words") or norm in words("organisation_nouns")


def is_free(run: Run, index: int) -> bool:
    """Whether a word is no part of the name of a body, a place or a treaty; "Kazakh" leaves it free."""
    name = run.name(index)
    return name is None or name.kind in {"country", "people"}


def is_nominal(run: Run, index: int) -> bool:
    """Whether a word may stand in a noun phrase: no verb, and nothing that begins a clause."""
    text, norm = run.text(index), run.norm(index)
    if run.capital(index) or text in _SIGNS:
        return True
    is_verb = norm.endswith(_PAST) or norm in words("speech_verbs") or norm in words("clause_words")
    return text[:1].isalpha() and not is_verb
