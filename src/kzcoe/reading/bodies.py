"""Organisations named in a text: those of the register, and unknown ones by their shape."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from kzcoe.reading.lexicon import Named
from kzcoe.reading.pages import seen
from kzcoe.reading.runs import Run
from kzcoe.reading.spans import covered_by
from kzcoe.register.vocabulary import words

__all__ = ["BodyMention", "find_bodies"]

_GOES_ON: Final = frozenset({",", "(", "'s", "&"})
"""Signs after which a sentence goes on, so that a capital is that of a name."""
_NEAR: Final = 4  # words before "in" among which that of a mission makes what follows its seat


@frozen
class BodyMention:
    """A place where an organisation is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    name: str
    """As printed."""
    id: str | None = None
    """Id in the register."""
    rule: str = ""
    """By what it was told to be an organisation."""


def find_bodies(run: Run) -> list[BodyMention]:
    """The organisations named in one sentence, in order, none inside another."""
    nouns = _nouns(run)
    # Without a noun for an organisation no name has the shape of one, and only those of the register are left.
    return list(_Bodies(run, _names(run), _inner_ends(run) if nouns else (), nouns).find())


@frozen
class _Bodies:
    """A sentence in which organisations are looked for."""

    run: Run
    names: dict[int, Named]
    """Names of the register by their first word."""
    inner_ends: Sequence[int]
    """For each word the number after the stretch of words inside a name that it begins or goes on."""
    nouns: Sequence[int]
    """Where a noun for an organisation stands."""

    def find(self) -> Iterator[BodyMention]:
        """The organisations in order."""
        reached = 0
        for index in sorted({*self.names, *(self.run.capitals if self.nouns else ())}):
            last, id_ = self._body_from(index) if index >= reached else (index, None)
            if last > index:
                yield self._mention(index, last, id_)
                reached = last

    def _mention(self, first: int, last: int, id_: str | None) -> BodyMention:
        """The mention of an organisation between two numbers of words."""
        start, end = self.run.span(first, last)
        rule = "the shape of a name" if id_ is None else "a name of the register"
        return BodyMention(start, end, seen(self.run.read.page.plain[start:end]), id_, rule)

    def _body_from(self, index: int) -> tuple[int, str | None]:
        """The number after an organisation's name that begins here and its id; the number itself where none does."""
        name, shaped = self.names.get(index), self._shaped_from(index) if self.nouns else index
        if name is None or name.kind not in {"agreement", "body"}:
            return shaped, None
        return (shaped, None) if self._goes_on(name.last, shaped) else (name.last, name.id)

    def _goes_on(self, known: int, shaped: int) -> bool:
        """Whether the name of a body goes on beyond that in the register: by a link or by another noun for one.

        Other capitals after it begin something else: "the head of the Council of Europe Anna Berg".
        """
        if shaped <= known + 1:
            return False
        return self.run.text(known) in words("name_links") or bisect_left(self.nouns, known) < bisect_left(
            self.nouns, shaped
        )

    def _shaped_from(self, index: int) -> int:
        """The number after a name such as "Committee on …", "National Assembly of …", "… Regional Council"."""
        end = self.inner_ends[index]
        last = bisect_left(self.nouns, end) - 1
        if last < 0 or self.nouns[last] < index or not self._begins(index):
            return index
        after_noun = self.nouns[last] + 1
        proper = all(self.run.capital(inside) for inside in range(after_noun, end))
        close = self._after_links(end if proper else after_noun)
        return close if close - index > 1 else index

    def _begins(self, index: int) -> bool:
        """Whether a name can begin with a word: one with a capital, and not only because it opens the sentence."""
        norm = self.run.norm(index)
        if not self.run.capital(index) or norm in words("title_heads") or norm in words("honorifics"):
            return False
        if self._is_of_city(index):
            return False
        if norm in words("field_words") or self.run.name(index) is not None:
            return True
        return norm not in words("openers") or (norm in words("body_openers") and not self._opens(index))

    def _opens(self, index: int) -> bool:
        """Whether a word opens the sentence, or what a sign before it sets apart: its capital then tells nothing."""
        before = self.run.text(index - 1)
        return not before[:1].isalnum() and before not in _GOES_ON

    def _is_of_city(self, index: int) -> bool:
        """Whether a word is the city that has the organisation: "Oslo's House of Writers" is that house, in Oslo."""
        name = self.names.get(index)
        return name is not None and name.kind == "place" and self.run.read.page.plain.startswith("'s ", name.end)

    def _after_links(self, index: int) -> int:
        """The number after "of …", "for … and …" that complete a name."""
        end = index
        while self.run.text(end) in words("name_links") and self._may_link(end, index):
            inside = end + 1 + (self.run.norm(end + 1) == "the")
            stop = self._inner_end(inside)
            if stop == inside:
                break
            end = self._after_fields(stop)
        return end

    def _may_link(self, link: int, index: int) -> bool:
        """Whether a preposition goes on the name: "in" only that of a mission or an office, named by its seat."""
        return self.run.text(link) != "in" or self.run.any_of(words("missions"), index - _NEAR, index)

    def _after_fields(self, index: int) -> int:
        """The number after further fields of an organisation: "for Women, Family and …"."""
        while self.run.text(index) in {",", "and"} and self._is_field(index + 1):
            index = self._inner_end(index + 1)
        return index

    def _is_field(self, index: int) -> bool:
        """Whether a word names a field, and no organisation: the "Family" of "Women, Family and …"."""
        norm = self.run.norm(index)
        return self.run.capital(index) and norm in words("field_words") and norm not in words("organisation_nouns")

    def _inner_end(self, index: int) -> int:
        """The number after the stretch of words inside a name that begins at a word."""
        return self.inner_ends[index] if index < len(self.run) else index


def _names(run: Run) -> dict[int, Named]:
    """The names of the register by their first word; of a body and a partial agreement of one name the body counts."""
    names: dict[int, Named] = {}
    for name in run.read.named:
        if name.first not in names or name.kind == "body":
            names[name.first] = name
    return names


def _nouns(run: Run) -> list[int]:
    """Where a noun for an organisation stands, with a capital."""
    nouns = words("organisation_nouns")
    return [index for index in run.capitals if run.tokens[index].norm in nouns]


def _inner_ends(run: Run) -> list[int]:
    """For each word the number after the stretch of words inside a name; dates, treaties and persons end it."""
    dated = covered_by((date.start, date.end) for date in run.read.dates)
    barred = {i for n in run.read.named if n.kind in {"treaty", "official"} for i in range(n.first, n.last)}
    ends = list(range(len(run)))
    # Only a word with a capital, or the sign before one, can stand inside a name.
    for index in sorted({*run.capitals, *(index - 1 for index in run.capitals if index)}, reverse=True):
        if index not in barred and not dated.covers(run.tokens[index].start) and _is_inner(run, index):
            ends[index] = ends[index + 1] if index + 1 < len(ends) else index + 1
    return ends


def _is_inner(run: Run, index: int) -> bool:
    """Whether a word can stand inside a name: one with a capital, or a sign before one."""
    norm = run.norm(index)
    if norm in words("event_nouns") or norm == "i":
        return False
    if run.capital(index) and norm not in words("title_heads"):
        return True
    return run.capital(index + 1) and (run.text(index) in words("name_joints") or _is_possessive(run, index))


def _is_possessive(run: Run, index: int) -> bool:
    """Whether an apostrophe ends the possessive of a word on s: "Lawyers' Association"."""
    return (
        run.text(index) == "'"
        and run.norm(index - 1).endswith("s")
        and run.tokens[index - 1].end == run.tokens[index].start
    )
