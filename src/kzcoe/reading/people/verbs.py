"""Verbs between a name and a title: "Anna Berg is Director", "the Director is Anna Berg"."""

from typing import Final

from kzcoe.reading.people.names import begins_person
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["after_age", "after_aside", "after_verb", "before_verb"]

_TO_AS: Final = 6  # words from a verb of service to its "as"
_ASIDE: Final = 10  # words between two commas after a name
_CLAUSE: Final = 16  # words of a clause on somebody, up to its second verb
_AGE: Final = 2  # digits


def after_verb(run: Run, index: int) -> int:
    """The number after a verb that leads to a title; the number itself where none stands there."""
    return max(_after_copula(run, index), _after_service(run, index), _after_clause(run, index))


def after_age(run: Run, index: int) -> int:
    """The number of the comma after an age, ", 41,"; the number itself where no age stands there."""
    years = index + 1 + (run.norm(index + 1) == "aged")
    is_age = run.text(index) == "," == run.text(years + 1) and run.text(years).isdigit()
    return years + 1 if is_age and len(run.text(years)) <= _AGE else index


def after_aside(run: Run, index: int) -> int:
    """The number after what stands between two commas, and names nobody else; 0 where nothing does."""
    if run.text(index) != ",":
        return 0
    for place in range(index + 1, min(index + 1 + _ASIDE, len(run))):
        if run.text(place) == ",":
            return place + 1
        if run.text(place) == ";" or begins_person(run, place):
            return 0
    return 0


def before_verb(run: Run, index: int) -> int:
    """The number of the word at which a verb of being begins that stands before another; else the number itself."""
    if run.norm(index - 1) in words("linking_verbs"):
        return index - 1
    is_two = run.norm(index - 1) in {"be", "been"} and run.norm(index - 2) in words("auxiliaries")
    return index - 2 if is_two else index


def _after_copula(run: Run, index: int) -> int:
    """The number after "is", "remains" or "has been"; the number itself where none of them stands there."""
    verb = index
    while run.norm(verb) in words("auxiliaries") and run.norm(verb) not in words("linking_verbs"):
        verb += 1
    if run.norm(verb) in words("linking_verbs"):
        return verb + 1
    return verb if verb > index and run.norm(verb - 1) in {"be", "been"} else index


def _after_service(run: Run, index: int) -> int:
    """The number after "served … as", "was appointed" or the like; the number itself where there is none of them."""
    verb = index
    while run.norm(verb) in words("auxiliaries"):
        verb += 1
    if run.norm(verb) not in words("service_verbs"):
        return index
    as_ = _as_after(run, verb)
    if as_ is not None:
        return as_ + 1
    return verb + 1 if run.norm(verb) in words("elections") else index


def _after_clause(run: Run, index: int) -> int:
    """The number after ", who served … as", ", who … and is" or ", whose term as"; the number itself without one."""
    if run.text(index) != "," or run.norm(index + 1) not in {"who", "whose"}:
        return index
    if run.norm(index + 1) == "who":
        beyond = max(_after_service(run, index + 2), _after_copula(run, index + 2))
        return beyond if beyond > index + 2 else _after_second(run, index)
    is_term = run.norm(index + 2) in words("terms_of_office") and run.text(index + 3) == "as"
    return index + 4 if is_term else index


def _after_second(run: Run, index: int) -> int:
    """The number after the second verb of a clause: ", who farms and is"; the number itself where none stands there."""
    for place in range(index + 2, min(index + _CLAUSE, len(run))):
        if run.text(place) in {",", ";"} or begins_person(run, place):
            return index
        if run.norm(place) == "and" and (beyond := _after_copula(run, place + 1)) > place + 1:
            return beyond
    return index


def _as_after(run: Run, verb: int) -> int | None:
    """The number of the "as" near after a verb, with no comma between."""
    reach = range(verb + 1, min(verb + 1 + _TO_AS, len(run)))
    as_ = next((place for place in reach if run.text(place) == "as"), None)
    is_near = as_ is not None and not any(run.text(place) in {",", ";"} for place in range(verb, as_))
    return as_ if is_near else None
