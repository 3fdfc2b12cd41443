"""The title after a name: in apposition, in brackets, told by a verb; and that with which a sentence begins."""

from typing import Final

from attrs import evolve

from kzcoe.reading.people.courtesy import before_honorifics
from kzcoe.reading.people.names import begins_name, begins_person
from kzcoe.reading.people.nouns import bracket_end, complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.openings import is_closed
from kzcoe.reading.people.roles import (
    CHIEF,
    is_field_word,
    is_head,
    is_nominal,
    is_plain_noun,
    is_title_word,
    title_start,
)
from kzcoe.reading.people.verbs import after_age, after_aside, after_verb
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["title_after", "title_at_beginning", "title_beyond", "title_conferred", "title_told"]

_TO_NOUN: Final = 10  # words from where a title begins to its noun
_TO_SECOND_NOUN: Final = 4  # words from an "and" to the noun of the second of two titles
_TO_OWNED: Final = 8  # words to the "'s" of whoever a title is owed to


def title_after(run: Run, last: int) -> Office | None:
    """The title right after a name, in apposition or in brackets."""
    index = last
    if run.text(index) == "(":
        close = bracket_end(run, index)
        if close is None:
            return None
        if (inside := _title_inside(run, index + 1, close)) is not None:
            return inside
        index = close + 1
    index = after_age(run, index)
    if run.text(index) in {",", "-", ":", "as"} and (found := _title_from(run, index + 1, len(run), "after the name")):
        return found
    if run.text(index) == "the" and (found := _title_in_capitals(run, index + 1)) is not None:
        return found
    if run.text(index).isupper() and is_head(run, index):  # "MEP"
        return _title_from(run, index, len(run), "after the name")
    return _title_after_verb(run, index)


def _title_in_capitals(run: Run, index: int) -> Office | None:
    """The title that an article leads to with no comma before it: "B. Omarov the Chief of Staff of the Court, …"."""
    found = _title_from(run, index, len(run), "after the name") if run.capital(index) else None
    return found if found is not None and is_closed(run, found.reach) else None


def _title_inside(run: Run, index: int, close: int) -> Office | None:
    """The title in brackets, by itself or after a comma: "(Director)", "(State Bank, Director)"."""
    starts = (index, *(place + 1 for place in range(index, close) if run.text(place) == ","))
    found = (_title_from(run, start, close, "in brackets after the name") for start in starts)
    return next((title for title in found if title is not None), None)


def title_beyond(run: Run, last: int) -> Office | None:
    """The title told by a verb after what stands in commas beside a name: "Anna Berg, a lawyer, is Director"."""
    aside = after_aside(run, after_age(run, last))
    return _title_after_verb(run, aside) if aside > last else None


def title_conferred(run: Run, first: int, last: int) -> Office | None:
    """The title that follows a name with no sign where a verb before it confers one: "They elected Anna Berg Chair"."""
    if run.norm(before_honorifics(run, first) - 1) not in words("elections"):
        return None
    index = last
    if run.text(index) == "(":
        index = (bracket_end(run, index) or index) + 1
    return _title_from(run, index, len(run), "after the name and a verb") if run.text(index).isalpha() else None


def title_told(run: Run, first: int, last: int) -> Office | None:
    """The title that a verb or "as" tells of a surname: "Ms Berg is Director", "They appointed Ms Berg as Director"."""
    if run.text(last) == "as":
        return _title_from(run, last + 1, len(run), "after the name")
    return title_conferred(run, first, last) or _title_after_verb(run, last)


def _title_after_verb(run: Run, index: int) -> Office | None:
    """The title that a verb leads to."""
    beyond = after_verb(run, index)
    found = _title_from(run, beyond, len(run), "after the name and a verb") if beyond > index else None
    return evolve(found, apart=True) if found is not None else None


def title_at_beginning(run: Run) -> Office | None:
    """The title with which a sentence begins: "The Commissioner for Human Rights answers …"."""
    return _title_from(run, 0, len(run), "at the beginning of what follows the headline")


def _title_from(run: Run, index: int, stop: int, rule: str) -> Office | None:
    """A title that begins at a word: whose it is, what stands before its noun, the noun, what completes it."""
    if run.norm(index) in {"and", "or", "with"}:
        return None
    if (several := _one_of_several(run, index)) > index:
        return office(run, Extent(several, several, complement_end(run, several + 1, stop)), rule, shared=True)
    start = index
    while start < stop and run.norm(start) in words("clause_openers"):
        start += 1
    start = _after_possessor(run, start, stop)
    head = _head_from(run, start, min(stop, start + _TO_NOUN))
    if head is None and (special := _after_special(run, start)) > start:
        return _of_body(run, special, stop, rule)
    if head is None or begins_name(run, start, head):
        return None
    return office(run, _extent_from(run, start, head, stop), rule)


def _extent_from(run: Run, start: int, head: int, stop: int) -> Extent:
    """Where a title stands that begins at a word and has its noun at another."""
    last_head = _last_head(run, head, stop)
    return Extent(title_start(run, head, start), last_head, complement_end(run, last_head + 1, stop))


def _of_body(run: Run, start: int, stop: int, rule: str) -> Office | None:
    """A title of a special kind, which is an office only where it is told whose: "the bank's boiler inspector"."""
    head = _head_from(run, start, min(stop, start + _TO_NOUN))
    if head is None:
        return None
    found = office(run, _extent_from(run, start, head, stop), rule)
    is_owned = run.norm(start - 2) in words("possessives")
    return found if is_owned or found.body is not None or found.body_span is not None else None


def _after_possessor(run: Run, start: int, stop: int) -> int:
    """The number after the "'s" of whoever a title is owed to: "the firm's chief engineer"; the number itself else."""
    for place in range(start, min(stop, start + _TO_OWNED)):
        if run.text(place) == "'s" and place > start:
            return place + 1
        part = run.name(place) is not None or (is_nominal(run, place) and run.text(place) not in words("title_breaks"))
        if not part or begins_person(run, place):
            return start
    return start


def _after_special(run: Run, start: int) -> int:
    """The number after a word that makes a title special, "its boiler inspector"; the number itself where none does."""
    is_noun = is_plain_noun(run, start) and not run.text(start).endswith("s")
    return start + (is_noun and is_title_word(run, start + 1))


def _one_of_several(run: Run, index: int) -> int:
    """The number of the plural in "one of the two rapporteurs"; the number itself where no such words stand there."""
    if [run.norm(place) for place in range(index, index + 3)] != ["one", "of", "the"]:
        return index
    reach = range(index + 3, index + 3 + _TO_SECOND_NOUN)
    return next((place for place in reach if run.norm(place) in words("title_plurals")), index)


def _head_from(run: Run, start: int, stop: int) -> int | None:
    """The noun of a title, over words that may stand before it."""
    for place in range(start, stop):
        if is_head(run, place) and run.text(place + 1) != "'s":  # "the Ombudsman's press service": whose it is
            return place
        if not (_may_precede(run, place) or run.name(place) is not None or run.capital(place)):
            return None
    return None


def _may_precede(run: Run, index: int) -> bool:
    """Whether a word may stand before the noun of a title."""
    return is_title_word(run, index) or is_field_word(run, index) or run.text(index) in {"'s", "-", "of", "and", "the"}


def _last_head(run: Run, head: int, stop: int) -> int:
    """The last noun of a title: "Secretary General", "Deputy Prime Minister and Foreign Minister"."""
    end = head + 1
    while end < stop and (is_title_word(run, end) or (run.text(end) == "-" and is_title_word(run, end + 1))):
        end += 1
    if run.norm(end - 1) == CHIEF:
        return _chief_of(run, end, stop) - 1
    if run.norm(end) in {"and", "-", "&"}:
        return _second_head(run, end + 1, min(stop, end + 1 + _TO_SECOND_NOUN)) or end - 1
    return end - 1


def _chief_of(run: Run, index: int, stop: int) -> int:
    """The number after the nouns that follow "chief": "chief transplant surgeon", and "chief of" without one."""
    end = index
    while end < min(stop, index + _TO_SECOND_NOUN) and is_plain_noun(run, end):
        end += 1
    return end


def _second_head(run: Run, index: int, stop: int) -> int | None:
    """The noun of the second of two titles joined by "and"."""
    for place in range(index, stop):
        if is_head(run, place):
            return place
        if not (is_title_word(run, place) or is_field_word(run, place)):
            return None
    return None
