"""The words that complete a title: "… of the Committee on Legal Affairs of the Senate"."""

from typing import Final

from kzcoe.reading.people.names import begins_person, field_end
from kzcoe.reading.people.roles import is_field_word, is_head, is_title_word
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["SHORT_BRACKET", "bracket_end", "complement_end"]

SHORT_BRACKET: Final = 3
"""Words, with the sign that closes it, of a bracket that belongs to a title: "(PACE)"."""
_QUOTE: Final = '"'
_LONGEST_QUOTE: Final = 12  # words
_LONGEST_BRACKET: Final = 24  # words


def complement_end(run: Run, index: int, stop: int) -> int:
    """The number after the words that complete a title which ends at a word."""
    end = index
    while end < stop and (further := _further(run, index, end, stop)) is not None:
        end = further
    return end


def bracket_end(run: Run, index: int) -> int | None:
    """The number of the bracket that closes the one at a word; None where none near does."""
    last = min(index + _LONGEST_BRACKET, len(run))
    return next((place for place in range(index, last) if run.text(place) == ")"), None)


def _further(run: Run, first: int, end: int, stop: int) -> int | None:
    """The number after one more link of a complement that begins at `first` and has reached `end`."""
    text = run.text(end)
    if text == "(":
        close = bracket_end(run, end)
        return close + 1 if close is not None and close - end <= SHORT_BRACKET else None
    linked = (
        text in words("noun_links")
        or (text == "'s" and end > first)
        or (text == "," and _lists_on(run, end + 1, stop))
        or (text == "and" and _goes_on(run, first, end))
    )
    beyond = _noun_end(run, end + 1, stop) if linked else end
    return beyond if beyond > end + (text != "'s") else None


def _goes_on(run: Run, first: int, end: int) -> bool:
    """Whether an "and" joins two fields, as in "Science and Higher Education", and no other person or title."""
    if end <= first or begins_person(run, end + 1) or is_head(run, end + 1):
        return False
    return is_field_word(run, end - 1) or run.name(end - 1) is not None


def _noun_end(run: Run, index: int, stop: int) -> int:
    """The number after a noun phrase: names, capitals, words of a field; quotes are taken whole."""
    start = index
    while start < stop and run.norm(start) in words("articles_and_possessives"):
        start += 1
    if run.text(start) == _QUOTE:
        return _quote_end(run, start, stop)
    end = start
    while end < stop and (step := _step(run, start, end, stop)) > end:
        end = step
    return end if end > start else index


def _quote_end(run: Run, start: int, stop: int) -> int:
    """The number after a quotation that begins at a word; the number itself where it does not end near."""
    places = range(start + 1, min(start + _LONGEST_QUOTE, stop))
    return next((place + 1 for place in places if run.text(place) == _QUOTE), start)


def _step(run: Run, start: int, end: int, stop: int) -> int:
    """The number after one more word or name of a noun phrase; the number itself where it is over."""
    if run.name(end) is not None:
        return run.after_name(end)
    if run.text(end) == "-":
        return end + (start < end < stop - 1 and run.capital(end + 1))
    if end == start and (field := field_end(run, end)) > end:
        return field
    proper = run.capital(end) and run.norm(end) not in words("calendar") and not begins_person(run, end)
    of_field = is_field_word(run, end) and (end > start or not is_title_word(run, end))
    return end + (proper or of_field)


def _lists_on(run: Run, index: int, stop: int) -> bool:
    """Whether a comma goes on listing fields of one body, "for Women, Family and …", or names the larger body."""
    end = _noun_end(run, index, stop)
    if end == index or begins_person(run, index) or any(is_head(run, place) for place in range(index, end)):
        return False
    listed = run.norm(end) == "and" and _noun_end(run, end + 1, stop) > end + 1 and not begins_person(run, end + 1)
    if listed:
        return all(is_field_word(run, place) for place in range(index, end))
    return _is_organisation(run, index, end)


def _is_organisation(run: Run, index: int, end: int) -> bool:
    """Whether a noun phrase after a comma names an organisation, of which the one before is a part."""
    name = run.name(index) or (run.name(index + 1) if run.norm(index) == "the" else None)
    if name is not None and name.kind in {"agreement", "body"}:
        return True
    nouns = words("organisation_nouns")
    return any(run.norm(place) in nouns and run.capital(place) for place in range(index, end))
