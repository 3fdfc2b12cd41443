"""Which words of a sentence are words of titles: the noun of one, what stands before it, and what it is about."""

from typing import Final

from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = [
    "CHIEF",
    "OPPOSITE_NUMBER",
    "is_field_word",
    "is_free",
    "is_head",
    "is_nominal",
    "is_plain_noun",
    "is_title_word",
    "title_start",
]

OPPOSITE_NUMBER: Final = "opposite number"
"""A title of two words that is as much as "counterpart"."""
CHIEF: Final = "chief"
"""The title that other nouns may follow: "chief transplant surgeon"."""
_JUSTICE: Final = "justice"
_SIGNS: Final = frozenset({'"', "-", "'s", "&"})
_ONCE: Final = "ex-"
_PAST: Final = "ed"  # a verb may end so, and a noun hardly


def is_head(run: Run, index: int) -> bool:
    """Whether a title of office has its noun here: "Director", "chair", the "Secretary" of "Secretary General"."""
    told = run.norm(index) in words("title_heads") or _is_former(run, index) or _is_opposite(run, index)
    return told and is_free(run, index) and not _is_field_of_justice(run, index)


def _is_field_of_justice(run: Run, index: int) -> bool:
    """Whether "justice" is what courts do, and no judge: "Criminal Justice and Human Rights"."""
    return run.norm(index) == _JUSTICE and run.norm(index - 1) in words("kinds_of_justice")


def _is_former(run: Run, index: int) -> bool:
    """Whether a word is a title that somebody held once: "ex-Director"."""
    return run.text(index).lower().startswith(_ONCE) and run.norm(index)[2:] in words("title_heads")


def _is_opposite(run: Run, index: int) -> bool:
    """Whether a word ends "opposite number"."""
    return f"{run.norm(index - 1)} {run.norm(index)}" == OPPOSITE_NUMBER


def is_title_word(run: Run, index: int) -> bool:
    """Whether a word is the noun of a title or stands before one: "Deputy", "Foreign"."""
    norm = run.norm(index)
    return (norm in words("title_modifiers") or is_head(run, index)) and is_free(run, index)


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
    return name is None or name.kind in LANDS


def is_nominal(run: Run, index: int) -> bool:
    """Whether a word may stand in a noun phrase: no verb, and nothing that begins a clause."""
    text, norm = run.text(index), run.norm(index)
    if run.capital(index) or text in _SIGNS:
        return True
    is_verb = norm.endswith(_PAST) or norm in words("speech_verbs") or norm in words("clause_words")
    return text[:1].isalpha() and not is_verb


def is_plain_noun(run: Run, index: int) -> bool:
    """Whether a word in small letters may be a noun, or an adjective before one: no preposition either."""
    text = run.text(index)
    return text[:1].islower() and is_nominal(run, index) and text not in words("title_breaks")


def title_start(run: Run, head: int, left: int) -> int:
    """The number of the first word of a title with its noun at `head`."""
    start = head
    while start > left and _extends(run, start - 1, head):
        start -= 1
    # "Prime Minister and Foreign Minister": two titles of one person.
    if start - 2 > left and run.norm(start - 1) in {"and", "-"} and is_head(run, start - 2):
        return title_start(run, start - 2, left)
    while start < head and run.norm(start) in {"and", "-", "'s"}:
        start += 1
    return start - 2 * _is_chief_of(run, start)


def _is_chief_of(run: Run, start: int) -> bool:
    """Whether "chief" and another noun stand before the noun of a title: "chief transplant surgeon"."""
    return run.norm(start - 2) == CHIEF and is_plain_noun(run, start - 1)


def _extends(run: Run, index: int, head: int) -> bool:
    """Whether a word to the left still belongs to the title."""
    is_small_link = run.text(index) in words("title_inner") and run.capital(index + 1)  # "a group under Minister …"
    if run.name(index) is not None or is_small_link:
        return False
    if is_title_word(run, index) or (run.text(index) == "-" and is_title_word(run, index - 1)):
        return True
    return is_field_word(run, index) and is_free(run, index) and run.capital(index) == run.capital(head)
