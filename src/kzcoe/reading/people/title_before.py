"""The title before a name: right before it, over a comma, a bracket, a rank, a verb, or another title."""

from typing import Final

from kzcoe.reading.people.courtesy import before_honorifics, before_rank, before_short_titles
from kzcoe.reading.people.names import name_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.openings import is_led_in
from kzcoe.reading.people.roles import is_field_word, is_head, is_plain_noun, is_title_word, title_start
from kzcoe.reading.people.title_apart import title_over
from kzcoe.reading.people.title_before_verb import title_inverted
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["leftmost", "title_before", "title_before_another"]

_REACH: Final = 24  # words that a title may stretch over
_BEFORE_LABEL: Final = frozenset({"", "(", ";", "|", "-"})
_CLOSES: Final = frozenset({"", ",", ".", ";", ":", ")"})
_LONGEST_BRACKET: Final = 8  # words of a bracket between a title and a name


def title_before(run: Run, first: int, stop: int) -> Office | None:
    """The title right before a name, reading leftwards no further than `stop`."""
    close = before_honorifics(run, first, stop)
    if _is_bracketed(run, first, close):
        close -= 1
    if run.text(close - 1) in words("title_breaks"):
        return None
    if run.text(close - 1) == ":" and (label := _label(run, close - 1, stop)) is not None:
        return label
    if (inverted := title_inverted(run, first, close, stop)) is not None:
        return inverted
    short = before_short_titles(run, close, stop)
    if run.text(short - 1) not in words("title_breaks") and (post := _post_apart(run, first, short, stop)) is not None:
        return post
    return Office(*run.span(short, close), rule="right before the name") if short < close else None


def _label(run: Run, colon: int, stop: int) -> Office | None:
    """The title that is a label before a name: "(Consul General: Anna Berg)", "Director: Anna Berg"."""
    found = _nearest(run, stop, colon)
    if found is None or run.text(found.start - 1) not in _BEFORE_LABEL:
        return None
    return office(run, found, "right before the name")


def _is_bracketed(run: Run, first: int, close: int) -> bool:
    """Whether a name stands in brackets, as after the title it goes with: "the Minister of Trade (Anna Berg)"."""
    return run.text(close - 1) == "(" and run.text(name_end(run, first)) in {")", ","}


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


def _post_apart(run: Run, first: int, close: int, stop: int) -> Office | None:
    """The title of the name at `first` that ends before a word, or before a rank or a noun phrase there."""
    post = before_rank(run, close, stop)
    for end in dict.fromkeys((post, close)):
        found = _post_before(run, first, stop, end)
        if found is not None:
            return office(run, found, "right before the name")
        if (over := title_over(run, first, end, stop)) is not None:
            return over
    return None


def _post_before(run: Run, first: int, stop: int, close: int) -> Extent | None:
    """Where the title stands that ends before a word, or before the comma there, and is that of the name at `first`."""
    comma = close > stop and run.text(close - 1) == ","
    found = _nearest(run, stop, _before_bracket(run, close - comma, stop))
    if found is None or not comma:
        return found
    last = name_end(run, first)
    is_others = run.text(last) not in _CLOSES and is_led_in(run, found.start)
    return found if last > first and _is_determined(run, found.start) and not is_others else None


def _before_bracket(run: Run, close: int, stop: int) -> int:
    """The number of the bracket that opens before a word: "President of the Assembly (PACE) Anna Berg"."""
    if run.text(close - 1) != ")":
        return close
    opening = range(close - 2, max(stop, close - 2 - _LONGEST_BRACKET), -1)
    return next((place for place in opening if run.text(place) == "("), close)


def _nearest(run: Run, stop: int, end: int) -> Extent | None:
    """Where the title stands that ends at a word; of two side by side it is the one next to the name."""
    left = _after_comma(run, leftmost(run, end, stop), end)
    heads = [place for place in range(left, end) if is_head(run, place)]
    for head in (*heads[:1], *heads[-1:]):
        if _is_well_formed(run, head, end):
            return Extent(title_start(run, head, left), head, end)
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
    is_qualified = is_plain_noun(run, start - 1) and run.norm(start - 2) in words("determiners")  # "the new ambassador"
    return is_qualified or run.norm(start - 1) in words("determiners") or run.capital(start)


def _is_well_formed(run: Run, head: int, end: int) -> bool:
    """Whether what stands between the noun of a title and the name completes the title."""
    following = head + 1
    if following >= end or run.norm(following) in words("title_followers") or run.name(following) is not None:
        return True
    return is_head(run, following) or is_field_word(run, following)
