"""A title of office told apart from the body it is a post of: "Director" of "the Department of …"."""

from typing import Final

from attrs import field, frozen

from kzcoe.reading.lexicon import Named
from kzcoe.reading.people.roles import is_field_word, is_head
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["Extent", "Office", "office"]

_OWNERS: Final = frozenset({"agreement", "body", "country", "people"})
_BODIES: Final = frozenset({"agreement", "body", "country"})
_LINKS: Final = frozenset({"of", "at", ",", "to", "in"})
_CHAMBER: Final = 3  # words after "of" in which the chamber of a committee is named
_ACRONYM: Final = 3  # capitals at least
_DELEGATION: Final = frozenset({"delegation"})
_QUOTE: Final = '"'
_TITLE_AFTER_OWNER: Final = 2  # words after an owner's name in which a title makes the owner a part of that title


@frozen
class Office:
    """A title of office as printed; offsets count code points."""

    start: int
    """Offset of the first code point of the title."""
    end: int
    """Offset after its last code point; the body is no part of it."""
    body: Named | None = None
    """The body it is a post of, where the register knows it."""
    body_span: tuple[int, int] | None = None
    """The words that name the body, known or not."""
    shared: bool = False
    """Whether it is printed in the plural for several persons."""
    rule: str = field(default="", kw_only=True)
    """Where it stands."""
    apart: bool = field(default=False, kw_only=True)
    """Whether a verb stands between it and the name, so that the two make no phrase."""
    like: tuple[int, int] | None = field(default=None, kw_only=True)
    """The words of the title that it is the same as: of "her counterpart", those of hers."""

    @property
    def reach(self) -> int:
        """Offset after the title and the body."""
        return max(self.end, self.body_span[1] if self.body_span else 0)


@frozen
class Extent:
    """Where a title stands in a sentence, with the body it is a post of, in numbers of words."""

    start: int
    """Number of its first word."""
    head: int
    """Number of its noun, the last one where it has several."""
    end: int
    """Number after the words that complete it."""


def office(run: Run, extent: Extent, rule: str, *, shared: bool = False) -> Office:
    """The title that stands somewhere in a sentence, as the `rule` says; `shared` when it is several persons'."""
    close, body = _apart(run, extent.head, extent.end)
    owned = run.norm(extent.start) in words("articles_and_possessives") and extent.start < extent.head
    start = extent.start + owned
    owner = _owner(run, extent.start)
    if owner is not None and run.text(body - 1) == "to":  # "Ruritania's Ambassador to France" is a post of Ruritania
        return Office(*run.span(start, close), owner, None, shared, rule=rule)
    named = next((name for name in map(run.name, range(body, extent.end)) if name and name.kind in _BODIES), None)
    span = run.span(body, extent.end) if body < extent.end else None
    return Office(*run.span(start, close), named or owner, span, shared, rule=rule)


def _owner(run: Run, start: int) -> Named | None:
    """The body or country right before a title: "Kazakhstan's Ambassador", "PACE President"."""
    name = run.name(start - 1 - (run.text(start - 1) == "'s"))
    return name if name is not None and name.kind in _OWNERS else None


def _apart(run: Run, head: int, end: int) -> tuple[int, int]:
    """The number after the title proper, and that of the first word that names its body; `end` where none does."""
    links = [place for place in range(head + 1, end) if run.text(place) in _LINKS and run.name(place) is None]
    bodies = [link for link in links if _is_body(run, link + 1, end)]
    if not bodies:
        return _tidy(run, end), end
    first = bodies[0]
    if _is_unit(run, first + 1, end, words("units")) and not _is_mission(run, first + 1, end):
        # A department or a committee belongs to the title when the body it is a part of is named after it.
        if len(bodies) > 1:
            return _tidy(run, bodies[1]), bodies[1] + 1
        if _is_department(run, first + 1, end):
            return _tidy(run, end), first + 1
        if (chamber := _before_chamber(run, first + 1, end)) is not None:
            return _tidy(run, chamber), chamber + 1
    return _tidy(run, first), first + 1


def _tidy(run: Run, end: int) -> int:
    """The number after a title without what only leads on from it."""
    while end > 1 and run.text(end - 1) in {",", "of", "(", "-", "and", "the"}:
        end -= 1
    return end


def _is_body(run: Run, index: int, end: int) -> bool:
    """Whether a noun phrase names a body or a country, and not a field."""
    while index < end and run.norm(index) in {"the", "its", "their", "his", "her"}:
        index += 1
    if index >= end:
        return False
    name = run.name(index)
    if name is not None and name.kind in _OWNERS:
        after = run.after_name(index)
        return not any(is_head(run, place) for place in range(after, min(after + _TITLE_AFTER_OWNER, end)))
    return (
        run.text(index) == _QUOTE
        or _is_acronym(run, index)
        or run.any_of(words("organisation_nouns"), index, _phrase_end(run, index, end))
    )


def _is_acronym(run: Run, index: int) -> bool:
    """Whether a word is in capitals, as bodies are that the register lacks: "UNHCR"."""
    return len(run.text(index)) >= _ACRONYM and run.text(index).isupper()


def _phrase_end(run: Run, index: int, end: int) -> int:
    """Where the first noun phrase ends: at "of", "at" or a comma that is not between two words of a field."""
    stops = (place for place in range(index, end) if run.text(place) in {"of", ",", "at"})
    return next((stop for stop in stops if not is_field_word(run, stop - 1) or _names_body(run, stop + 1)), end)


def _names_body(run: Run, index: int) -> bool:
    """Whether the name of a body stands here, or after an article."""
    names = (run.name(index), run.name(index + 1))
    return any(name is not None and name.kind in _BODIES for name in names)


def _before_chamber(run: Run, index: int, end: int) -> int | None:
    """The "of" inside the name of a committee that is the register's: "Committee on Trade of the Senate"."""
    inner = (place for place in range(index + 1, end - 1) if run.text(place) == "of" and run.name(place) is not None)
    chambers = words("chambers")
    return next((of for of in inner if run.any_of(chambers, of + 1, min(of + 1 + _CHAMBER, end))), None)


def _is_unit(run: Run, index: int, end: int, nouns: frozenset[str]) -> bool:
    """Whether the words up to "of" name a part of a larger body: a department, a committee, a delegation."""
    ends = (i for i in range(index + 2, end) if run.text(i) in {"of", ","})
    return run.any_of(nouns, index, next(ends, end))


def _is_department(run: Run, index: int, end: int) -> bool:
    """Whether the words name a department, and not one told by whose it is, or by its town or region."""
    told = any(_is_local(run, place) or _is_owned(run, place) for place in range(index, end))
    return not told and _is_unit(run, index, end, words("departments"))


def _is_owned(run: Run, place: int) -> bool:
    """Whether a "'s" tells whose a department is, and is no part of its name: "the Agency's", and not "Children's"."""
    owner = run.name(place - 1) is not None or run.norm(place - 1) in words("organisation_nouns")
    return run.text(place) == "'s" and (owner or not run.capital(place - 1))


def _is_mission(run: Run, index: int, end: int) -> bool:
    """Whether a delegation is one that a union keeps abroad, which is no part of a body: "the EU Delegation"."""
    union = any(run.norm(place) == "eu" or run.norm(place + 1) == "union" for place in range(index, end))
    return union and run.any_of(_DELEGATION, index, end)


def _is_local(run: Run, index: int) -> bool:
    """Whether a word is a place, or a noun such as "region"."""
    name = run.name(index)
    return run.norm(index) in words("localities") or (name is not None and name.kind == "place")
