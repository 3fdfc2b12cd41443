"""Titles of office beside a name: before it, after it in apposition, or in brackets."""

from typing import Final

from kzcoe.reading.people.inverted import title_inverted
from kzcoe.reading.people.names import begins_name, begins_person, is_short_title, name_end
from kzcoe.reading.people.nouns import SHORT_BRACKET, bracket_end, complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.over import title_over
from kzcoe.reading.people.roles import is_field_word, is_free, is_head, is_nominal, is_title_word
from kzcoe.reading.people.verbs import after_age, after_aside, after_verb
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = [
    "before_honorifics",
    "is_honoured",
    "leftmost",
    "title_after",
    "title_at_beginning",
    "title_before",
    "title_before_another",
    "title_beyond",
    "title_conferred",
    "title_told",
]

_REACH: Final = 24  # words that a title may stretch over
_TO_NOUN: Final = 10  # words from where a title begins to its noun
_TO_SECOND_NOUN: Final = 4  # words from an "and" to the noun of the second of two titles
_TO_OWNED: Final = 8  # words to the "'s" of whoever a title is owed to
_DEGREE: Final = 8  # words of a degree before a name
_SPELT: Final = frozenset({"h", "e"})  # "H.E."


def title_before(run: Run, first: int, stop: int) -> Office | None:
    """The title right before a name, reading leftwards no further than `stop`."""
    close = before_honorifics(run, first, stop)
    if run.text(close - 1) in words("title_breaks"):
        return None
    if (inverted := title_inverted(run, first, close, stop)) is not None:
        return inverted
    short = _before_short_titles(run, close, stop)
    if run.text(short - 1) not in words("title_breaks") and (post := _post_apart(run, first, short, stop)) is not None:
        return post
    return Office(*run.span(short, close), rule="right before the name") if short < close else None


def _post_apart(run: Run, first: int, close: int, stop: int) -> Office | None:
    """The title of the name at `first` that ends before a word, or before a rank or a noun phrase there."""
    post = _before_rank(run, close, stop)
    for end in dict.fromkeys((post, close)):
        found = _post_before(run, first, stop, end)
        if found is not None:
            return office(run, found, "right before the name")
        if (over := title_over(run, first, end, stop)) is not None:
            return over
    return None


def _before_short_titles(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Sen." or "Lt. Col." before a name begin."""
    while first - 1 > stop and is_short_title(run, first - 2):
        first -= 2
    return first


def _post_before(run: Run, first: int, stop: int, close: int) -> Extent | None:
    """Where the title stands that ends before a word, or before the comma there, and is that of the name at `first`."""
    comma = close > stop and run.text(close - 1) == ","
    found = _nearest(run, stop, _before_bracket(run, close - comma, stop))
    if found is None or (comma and not (name_end(run, first) > first and _is_determined(run, found.start))):
        return None
    return found


def _before_bracket(run: Run, close: int, stop: int) -> int:
    """The number of the bracket that opens a short one before a word: "President … (PACE) Anna Berg"."""
    if run.text(close - 1) != ")":
        return close
    opening = range(close - 2, max(stop, close - 2 - SHORT_BRACKET), -1)
    return next((place for place in opening if run.text(place) == "("), close)


def title_before_another(run: Run, first: int, stop: int) -> Office | None:
    """The title before another that tells a nationality: "its head of mission, the Belgian diplomat Anna Berg"."""
    found = _post_before(run, first, stop, before_honorifics(run, first, stop))
    people = run.name(found.start - 1) if found is not None else None
    if people is None or people.kind != "people" or run.norm(people.first - 1) != "the":
        return None
    outer = _post_before(run, first, stop, people.first - 1)
    if outer is None or run.text(people.first - 2) != ",":
        return None
    own = run.norm(outer.start - 1) in words("possessives") or run.norm(outer.start - 2) in {"a", "an"}
    return office(run, outer, "before another title") if own else None


def before_honorifics(run: Run, first: int, stop: int = 0) -> int:
    """The number of the word at which "Mr", "Dr." or "H.E." before a name begin."""
    while first > stop and _is_honorific(run, first - 1):
        first -= 1
    return first


def _before_rank(run: Run, first: int, stop: int) -> int:
    """The number of the word at which a rank begins that stands before a name, after a post: "Rector, Major General".

    A rank without a post before it is the title.
    """
    start = first
    if run.norm(start - 1) in words("services") and run.text(start - 2) == "of":
        start -= 2
    ranked = start
    while ranked > stop and run.norm(ranked - 1) in words("military_ranks") and run.capital(ranked - 1):
        ranked -= 1
    is_rank = ranked < start and not is_title_word(run, ranked - 1)  # not the "General" of "Secretary General"
    return _before_degree(run, _before_style(run, ranked if is_rank else first, stop), stop)


def _before_style(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Ambassador" or "Judge" stands between a post with its comma and the name."""
    is_style = first - 1 > stop and run.norm(first - 1) in words("styles") and run.text(first - 2) == ","
    return first - 1 if is_style else first


def _before_degree(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Doctor of Legal Sciences," before a rank or a name begins."""
    reach = range(max(stop, first - _DEGREE), first)
    degree = next((place for place in reach if run.norm(place) in words("degrees")), None)
    sciences = degree is not None and run.any_of(words("degree_fields"), degree, first)
    return degree if degree is not None and sciences and run.text(first - 1) == "," else first


def is_honoured(run: Run, first: int) -> bool:
    """Whether "Mr", "Ms" or the like stands right before a name."""
    return before_honorifics(run, first) < first


def _is_honorific(run: Run, index: int) -> bool:
    """Whether a word, or its full stop, is part of "Mr", "Dr." or "H.E."."""
    if run.text(index) == ".":
        return run.norm(index - 1) in words("honorifics") or run.norm(index - 1) in _SPELT
    spelt = run.norm(index) in _SPELT and run.text(index + 1) == "."
    return spelt or run.norm(index) in words("honorifics")


def _nearest(run: Run, stop: int, end: int) -> Extent | None:
    """Where the title stands that ends at a word; of two side by side it is the one next to the name."""
    left = _after_comma(run, leftmost(run, end, stop), end)
    heads = [place for place in range(left, end) if is_head(run, place)]
    for head in (*heads[:1], *heads[-1:]):
        if _is_well_formed(run, head, end):
            return Extent(_title_start(run, head, left), head, end)
    return None


def leftmost(run: Run, index: int, stop: int) -> int:
    """How far to the left words reach that may belong to a title."""
    left = index
    while left > stop and index - left < _REACH and _may_belong(run, left - 1):
        left -= 1
    return left


def _may_belong(run: Run, index: int) -> bool:
    """Whether a word may stand inside a title."""
    if run.name(index) is not None or run.capital(index) or run.text(index) in words("title_inner"):
        return True
    return is_title_word(run, index) or is_field_word(run, index) or run.norm(index) in words("title_plurals")


def _after_comma(run: Run, left: int, end: int) -> int:
    """The number after the last comma before which no part of the title can stand."""
    heads = [place for place in range(left, end) if is_head(run, place)]
    commas = (place for place in range(end - 1, left - 1, -1) if run.text(place) == ",")
    return next((comma + 1 for comma in commas if heads and heads[-1] > comma), left)


def _is_determined(run: Run, start: int) -> bool:
    """Whether an article, a possessive or a capital makes the title before a comma the post of who follows."""
    while run.name(start - 1) is not None or run.norm(start - 1) in words("title_modifiers"):
        start -= 1  # "the Kazakh ambassador to Norway, Anna Berg"
    return run.norm(start - 1) in words("determiners") or run.capital(start)


def _is_well_formed(run: Run, head: int, end: int) -> bool:
    """Whether what stands between the noun of a title and the name completes the title."""
    following = head + 1
    if following >= end or run.norm(following) in words("title_followers") or run.name(following) is not None:
        return True
    return is_head(run, following) or is_field_word(run, following)


def _title_start(run: Run, head: int, left: int) -> int:
    """The number of the first word of a title with its noun at `head`."""
    start = head
    while start > left and _extends(run, start - 1, head):
        start -= 1
    # "Prime Minister and Foreign Minister": two titles of one person.
    if start - 2 > left and run.norm(start - 1) in {"and", "-"} and is_head(run, start - 2):
        return _title_start(run, start - 2, left)
    while start < head and run.norm(start) in {"and", "-", "'s"}:
        start += 1
    return start


def _extends(run: Run, index: int, head: int) -> bool:
    """Whether a word to the left still belongs to the title."""
    if run.name(index) is not None:
        return False
    if is_title_word(run, index) or (run.text(index) == "-" and is_title_word(run, index - 1)):
        return True
    return is_field_word(run, index) and is_free(run, index) and run.capital(index) == run.capital(head)


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
    if run.text(index).isupper() and is_head(run, index):  # "MEP"
        return _title_from(run, index, len(run), "after the name")
    return _title_after_verb(run, index)


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
    return _title_from(run, beyond, len(run), "after the name and a verb") if beyond > index else None


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
    return Extent(_title_start(run, head, start), last_head, complement_end(run, last_head + 1, stop))


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
    word = run.text(start)
    is_noun = is_nominal(run, start) and word.islower() and not word.endswith("s") and word not in words("title_breaks")
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
        if is_head(run, place):
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
    if run.norm(end) in {"and", "-", "&"}:
        return _second_head(run, end + 1, min(stop, end + 1 + _TO_SECOND_NOUN)) or end - 1
    return end - 1


def _second_head(run: Run, index: int, stop: int) -> int | None:
    """The noun of the second of two titles joined by "and"."""
    for place in range(index, stop):
        if is_head(run, place):
            return place
        if not (is_title_word(run, place) or is_field_word(run, place)):
            return None
    return None
