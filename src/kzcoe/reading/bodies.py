"""Organisations named in a text: those of the register, and unknown ones by their shape."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.reading.calendar import DateMention
from kzcoe.reading.lexicon import Named
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["BodyMention", "find_bodies"]

_LINKS = frozenset({"of", "for", "on", "against", "to", "under", "in"})
_SEATED = frozenset({"embassy", "consulate", "general", "mission", "office"})


@frozen(order=True)
class BodyMention:
    """A place where an organisation is named; offsets count code points."""

    start: int
    end: int
    name: str
    """As printed."""
    id: str | None = None
    """Id in the register."""


def find_bodies(
    tokens: Sequence[Token], named: Sequence[Named], dates: Sequence[DateMention], plain: str
) -> list[BodyMention]:
    """The organisations named in one sentence, in order, none inside another."""
    return list(_Bodies(tokens, named, dates, plain).find())


class _Bodies:
    """The tokens of one sentence, with what the register knows of them."""

    def __init__(
        self, tokens: Sequence[Token], named: Sequence[Named], dates: Sequence[DateMention], plain: str
    ) -> None:
        self.tokens = tokens
        self.dated = {i for i, token in enumerate(tokens) if any(d.start <= token.start < d.end for d in dates)}
        self.plain = plain
        self.at: dict[int, Named] = {}
        self.names: dict[int, Named] = {}
        for name in named:
            for index in range(name.first, name.last):
                self.at.setdefault(index, name)
            if name.first not in self.names or name.kind == "body":
                self.names[name.first] = name

    def find(self) -> Iterator[BodyMention]:
        index = 0
        while index < len(self.tokens):
            last, known = self._body_from(index)
            if last > index:
                start, end = self.tokens[index].start, self.tokens[last - 1].end
                yield BodyMention(start, end, " ".join(self.plain[start:end].split()), known)
                index = last
            else:
                index += 1

    def _body_from(self, index: int) -> tuple[int, str | None]:
        """The index after an organisation's name that begins here and its id; the index itself where none does."""
        name = self.names.get(index)
        if name is not None and name.kind in {"body", "agreement"}:
            longer = self._shape(index)
            return (longer, None) if longer > name.last + 1 else (name.last, name.id)
        return self._shape(index), None

    def _shape(self, index: int) -> int:
        """The index after a name such as "Committee on …", "National Assembly of …", "… Regional Council"."""
        if not self._starts(index):
            return index
        end, noun = index, None
        while end < len(self.tokens) and self._inner(end):
            if self.tokens[end].norm in words("organisation_nouns") and self.tokens[end].capital:
                noun = end
            end += 1
        if noun is None:
            return index
        close = self._after_links(noun + 1 if noun + 1 < end and not self._proper_tail(noun, end) else end)
        return close if close - index > 1 else index

    def _proper_tail(self, noun: int, end: int) -> bool:
        return all(self.tokens[i].capital for i in range(noun, end))

    def _starts(self, index: int) -> bool:
        token = self.tokens[index]
        name = self.at.get(index)
        if name is not None and name.kind in {"treaty", "official"}:
            return False
        return token.capital and (token.norm not in words("openers") or name is not None or token.norm in words("field_words")) and token.norm not in words("title_heads") and token.norm not in words("honorifics")

    def _inner(self, index: int) -> bool:
        token = self.tokens[index]
        name = self.at.get(index)
        if name is not None and name.kind in {"treaty", "official"}:
            return False
        if index in self.dated or token.norm in words("event_nouns"):
            return False
        if token.capital and token.norm not in words("title_heads"):
            return True
        return token.text in {"-", "'s", "&"} and index + 1 < len(self.tokens) and self.tokens[index + 1].capital

    def _has_seat(self, index: int) -> bool:
        """Whether the name before is that of a mission or an office, which is named by its seat."""
        return any(self.tokens[i].norm in _SEATED for i in range(max(0, index - 4), index))

    def _after_links(self, index: int) -> int:
        """The index after "of …", "for … and …" that complete the name."""
        end = index
        while end + 1 < len(self.tokens) and self.tokens[end].text in _LINKS:
            inner = end + 1
            if self.tokens[inner].norm == "the":
                inner += 1
            stop = inner
            while stop < len(self.tokens) and self._inner(stop):
                stop += 1
            if stop == inner or (self.tokens[end].text == "in" and not self._has_seat(index)):
                break
            end = stop
            while end + 1 < len(self.tokens) and self.tokens[end].text in {",", "and"} and self.tokens[end + 1].capital and self.tokens[end + 1].norm in words("field_words") and self.tokens[end + 1].norm not in words("organisation_nouns"):
                stop = end + 1
                while stop < len(self.tokens) and self._inner(stop):
                    stop += 1
                end = stop
        return end
