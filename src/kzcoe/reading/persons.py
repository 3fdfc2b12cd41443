"""Persons and the posts they hold: names of any origin, with a title before or after."""

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field, frozen

from kzcoe.model.names import fold
from kzcoe.reading.lexicon import Lexicon, Named
from kzcoe.reading.sentences import Sentence
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["Mention", "Person", "TitleSpan", "find_people"]

_NAME_WORD = re.compile(r"[A-Z](?:[a-z]+|')(?:[A-Za-z'-]*)|[A-Z][a-z]?\b|[A-Z][A-Z'-]{2,}|(?:d|dell|dall|dal|de|l|o)'[A-Z][A-Za-z'-]+")
_INITIAL = re.compile(r"[A-Z][a-z]?")
_QUOTE = '"'
_LONGEST_NAME = 6  # words
_REACH = 24  # tokens that a post may stretch over


@frozen
class TitleSpan:
    """A title of office as printed; offsets count code points."""

    start: int
    end: int
    body: Named | None = None
    """The body it is a post of, where the register knows it."""
    body_span: tuple[int, int] | None = None
    """The words that name the body, known or not."""
    shared: bool = False
    """Whether it is printed in the plural for several persons."""


@frozen(order=True)
class Mention:
    """A place where a person is named; offsets count code points."""

    start: int
    end: int
    person: int
    """Index of the person."""
    outer: tuple[int, int] = (0, 0)
    """The name together with the title and the honorific beside it."""


@define
class Person:
    """Somebody named in the text, while it is being read."""

    name: str
    known: str | None = None
    """Id in the register."""
    titles: list[TitleSpan] = field(factory=list)
    mentions: list[Mention] = field(factory=list)
    represents: Named | None = None
    """A body the person leads or speaks for without a title."""

    def holds_office(self, folded: str) -> bool:
        """Whether a title makes the person an official, and not only "expert"."""
        if self.known or self.represents:
            return True
        return any(t.body or t.body_span or not set(folded[t.start : t.end].split()) & words("lay_heads") for t in self.titles)

    @property
    def surname(self) -> str:
        """The last word of the name, folded."""
        return fold(self.name.split()[-1])


@frozen
class _Name:
    """A name as it stands in a sentence, in token indices."""

    first: int
    last: int
    known: str | None = None


class _Sentence:
    """One sentence with its tokens and the names of the register in it."""

    def __init__(self, tokens: Sequence[Token], named: Sequence[Named], common: frozenset[str]) -> None:
        self.tokens = tokens
        self.common = common
        self.named_at: list[Named | None] = [None] * len(tokens)
        self.officials: list[Named] = []
        for name in named:
            if name.kind == "official":
                self.officials.append(name)
                continue
            for index in range(name.first, name.last):
                self.named_at[index] = name

    def norm(self, index: int) -> str:
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def text(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    # Names

    def names(self) -> list[_Name]:
        """Sequences of words that may be a person's full name."""
        found = [_Name(o.first, o.last, o.id) for o in self.officials]
        taken = {i for name in found for i in range(name.first, name.last)}
        index = 0
        while index < len(self.tokens):
            last = self._name_from(index, taken)
            if last > index:
                if self._is_full(index, last) and not self._names_thing(last):
                    found.append(_Name(index, last))
                index = last
            else:
                index += 1
        return sorted(found, key=lambda name: name.first)

    def _name_from(self, index: int, taken: set[int]) -> int:
        """The index after a name that begins here, or the index itself."""
        if index in taken or not self._is_name_word(index, inside=False):
            return index
        last = index + 1 + self._dot(index)
        while last < len(self.tokens) and last not in taken:
            step = last
            while step < len(self.tokens) and self.norm(step) in words("particles") and self.tokens[step].text.islower():
                step += 1
            if step < len(self.tokens) and step not in taken and step - last <= 3 and self._is_name_word(step, inside=True):  # noqa: PLR2004
                last = step + 1 + self._dot(step)
            else:
                break
        return last

    def _names_thing(self, last: int) -> bool:
        """Whether the name goes on as that of a street, a prize, a school or another thing named after a person."""
        following = self.norm(last)
        return bool(self.text(last)[:1].isupper()) and following in self.common and following not in words("title_heads") | words("title_modifiers") | words("openers") or following in words("namesakes")

    def _dot(self, index: int) -> int:
        """1 when an initial's full stop follows."""
        return int(_INITIAL.fullmatch(self.text(index)) is not None and self.text(index + 1) == ".")

    def _is_name_word(self, index: int, *, inside: bool) -> bool:
        token = self.tokens[index]
        if not _NAME_WORD.fullmatch(token.text.replace("\u2060", "")):
            return False
        if _INITIAL.fullmatch(token.text):
            # "A." in "Anna A. Berg", and "Ni" in "Siobhan Ni Riain"
            return self.text(index + 1) == "." or (inside and token.text not in {"I", "A"} and self.text(index + 1)[:1].isupper())
        name = self.named_at[index]
        if name is not None:
            # A surname may be a country's or a city's name; a first name before it makes it one.
            return inside and name.kind in {"place", "people"} and name.last - name.first == 1 and self._ends_here(index)
        if token.norm in self.common:
            return inside and self._ends_here(index) and token.norm not in words("title_heads") | words("organisation_nouns") | words("openers") | words("title_modifiers")
        return True

    def _ends_here(self, index: int) -> bool:
        """Whether no capitalised word follows."""
        following = self.text(index + 1)
        return not following[:1].isupper()

    def _is_full(self, first: int, last: int) -> bool:
        full = [i for i in range(first, last) if self.tokens[i].capital and not _INITIAL.fullmatch(self.text(i))]
        if len(full) >= 2:  # noqa: PLR2004 - a first name and a surname
            return len(full) <= _LONGEST_NAME and not all(self.text(i).isupper() for i in full)
        return len(full) == 1 and last - first > 1 and len(self.text(full[0])) > 2  # noqa: PLR2004

    # Posts

    def is_head(self, index: int) -> bool:
        """Whether a title of office has its head here ("Director", "Secretary General", "chair")."""
        return self.norm(index) in words("title_heads") and self._free(index)

    def _free(self, index: int) -> bool:
        """Whether the word is no part of the name of a body, a place or a treaty."""
        name = self.named_at[index]
        return name is None or name.kind in {"people", "country"}

    def _is_title_word(self, index: int) -> bool:
        norm = self.norm(index)
        return (norm in words("title_modifiers") or norm in words("title_heads")) and self._free(index)

    def _is_field_word(self, index: int) -> bool:
        norm = self.norm(index)
        if norm in words("calendar"):
            return False
        return norm in words("field_words") or norm in words("organisation_nouns") or (norm in self.common and self.tokens[index].capital)

    def title_before(self, first: int, stop: int) -> TitleSpan | None:
        """The post that stands right before a name, reading leftwards no further than `stop`."""
        index = first
        while index > stop and (self.norm(index - 1) in words("honorifics") or (self.text(index - 1) == "." and self.norm(index - 2) in words("honorifics") | {"h", "e"}) or (self.norm(index - 1) in {"h", "e"} and self.text(index) == ".")):
            index -= 1
        end = index
        if self.text(index - 1) in _CONNECTORS:
            return None
        comma = index > stop and self.text(index - 1) == ","
        if comma:
            index -= 1
            end = index
        left = self._after_comma(self._leftwards(index, stop), end)
        heads = [i for i in range(left, end) if self.is_head(i)]
        if not heads:
            return None
        head = heads[0]
        if comma and not self._may_close(first):
            return None
        start = self._title_start(head, left)
        if not self._well_formed(head, end):
            # Of two titles side by side the one next to the name counts.
            head = heads[-1]
            start = self._title_start(head, left)
            if not self._well_formed(head, end):
                return None
        if comma and not self._determined(start):
            return None
        return self._span(start, head, end)

    def _after_comma(self, left: int, end: int) -> int:
        """The index after the last comma before which no part of the title can stand."""
        commas = [i for i in range(left, end) if self.text(i) == ","]
        return next((i + 1 for i in reversed(commas) if any(self.is_head(j) for j in range(i, end))), left)

    def _determined(self, start: int) -> bool:
        """Whether an article, a possessive or a capital makes the title before a comma the post of who follows."""
        return self.norm(start - 1) in {"the", "its", "his", "her", "their", "own", "s", "a", "an", "'s"} or self.tokens[start].capital

    def _may_close(self, first: int) -> bool:
        """Whether the name that begins here is followed by what ends an apposition."""
        last = self._name_from(first, set())
        return last >= len(self.tokens) or not self.tokens[last].text[0].isalpha() or self.norm(last) in {"and", "who", "at", "in", "on", "to"} or last > first

    def _leftwards(self, index: int, stop: int) -> int:
        """How far to the left words reach that may belong to a post."""
        left = index
        while left > stop and index - left < _REACH and self._belongs(left - 1):
            left -= 1
        return left

    def _belongs(self, index: int) -> bool:
        token = self.tokens[index]
        if self.named_at[index] is not None or token.capital:
            return True
        if token.text in {"of", "for", "the", "and", "on", "to", "in", "with", "'s", "&", "-", ",", "at", "against", "its", "under", "through"}:
            return True
        return self._is_title_word(index) or self._is_field_word(index) or self.norm(index) in words("title_plurals")

    def _title_start(self, head: int, left: int) -> int:
        start = head
        while start > left and self.named_at[start - 1] is None and (self._is_title_word(start - 1) or (self.text(start - 1) == "-" and self._is_title_word(start - 2)) or (self._is_field_word(start - 1) and self._free(start - 1) and (self.tokens[start - 1].capital == self.tokens[head].capital))):
            start -= 1
        # "Prime Minister and Foreign Minister": two titles of one person.
        if start - 2 > left and self.norm(start - 1) in {"and", "-"} and self.is_head(start - 2):
            return self._title_start(start - 2, left)
        while self.norm(start) in {"and", "-", "'s"} and start < head:
            start += 1
        return start

    def _well_formed(self, head: int, end: int) -> bool:
        """Whether what stands between the head of a title and the name completes the title."""
        if head + 1 >= end:
            return True
        following = self.norm(head + 1)
        return following in {"of", "for", "on", "to", "in", "at", "with", "general", "and", "-", "'s", "counsellor", "under", "in-office", "delegate", "emeritus"} or self.is_head(head + 1) or self.named_at[head + 1] is not None or self._is_field_word(head + 1)

    def title_after(self, last: int) -> TitleSpan | None:
        """The post that stands right after a name, in apposition or in brackets."""
        index = last
        if self.text(index) == "(":
            close = self._closing(index)
            if close is None:
                return None
            first = index + 1
            if self.named_at[first] is not None and self.text(self._index_after(self.named_at[first], first)) == ",":  # type: ignore[arg-type]
                first = self._index_after(self.named_at[first], first) + 1  # type: ignore[arg-type]
            inside = self._post_from(first, close)
            if inside is not None:
                return inside
            index = close + 1
        if self.text(index) not in {",", "-", ":", "as"}:
            return None
        return self._post_from(index + 1, len(self.tokens))

    def _closing(self, index: int) -> int | None:
        return next((i for i in range(index, min(index + _REACH, len(self.tokens))) if self.text(i) == ")"), None)

    def _post_from(self, index: int, stop: int) -> TitleSpan | None:
        """A post that begins at a token: determiner, whose it is, modifiers, head, and what it is a post of."""
        if self.norm(index) in {"and", "or", "with"}:
            return None
        start = index
        while start < stop and self.norm(start) in {"the", "a", "an", "his", "her", "its", "their", "all", "who", "is", "was", "now", "then", "also", "currently", "himself", "herself", "bears", "holds", "rank", "post", "office", "serves", "as", "of", "our", "then-", "four", "both", "three", "two"}:
            start += 1
        head = start
        while head < min(stop, start + 10) and not self.is_head(head):
            if not (self.named_at[head] is not None or self._is_title_word(head) or self._is_field_word(head) or self.text(head) in {"'s", "-", "of", "and", "the"} or self.tokens[head].capital):
                return None
            head += 1
        if head >= min(stop, start + 10) or self._begins_name(start, head):
            return None
        # "Secretary General", "Deputy Prime Minister and Foreign Minister"
        end = head + 1
        while end < stop and (self._is_title_word(end) or (self.text(end) == "-" and self._is_title_word(end + 1))):
            end += 1
        last_head = end - 1
        if self.norm(end) in {"and", "-", "&"} and self._second_title(end + 1, stop):
            last_head = self._second_title(end + 1, stop)
            end = last_head + 1
        close = self._complement(end, stop)
        first = self._title_start(head, start)
        return self._span(first, last_head, close)

    def _second_title(self, index: int, stop: int) -> int:
        head = index
        while head < min(stop, index + 4):
            if self.is_head(head):
                return head
            if not (self._is_title_word(head) or self._is_field_word(head)):
                return 0
            head += 1
        return 0

    def _begins_name(self, start: int, head: int) -> bool:
        """Whether another person's name stands before the title, so that the title is that person's."""
        last = self._name_from(start, set())
        return start < last < head and self._is_full(start, last)

    def _complement(self, index: int, stop: int) -> int:
        """The index after "of the … of …" that completes a title."""
        end = index
        while end < stop:
            token = self.tokens[end]
            if token.text in {"of", "for", "on", "to", "in", "at", "with", "against", "under"} and self._noun_from(end + 1, stop) > end + 1:
                end = self._noun_from(end + 1, stop)
            elif token.text == "'s" and end > index:
                end = max(end + 1, self._noun_from(end + 1, stop))
            elif token.text == "(" and self._closing(end) is not None and self._closing(end) - end <= 3:  # type: ignore[operator]  # noqa: PLR2004
                end = (self._closing(end) or end) + 1
            elif token.text == "," and self._lists_on(end + 1, stop):
                end = self._noun_from(end + 1, stop)
            elif token.text == "and" and end > index and self._noun_from(end + 1, stop) > end + 1 and not self._begins_person(end + 1) and not self.is_head(end + 1) and self._listing(index, end):
                end = self._noun_from(end + 1, stop)
            else:
                break
        return end

    def _listing(self, index: int, end: int) -> bool:
        """Whether words of a field stand before an "and", as in "Science and Higher Education"."""
        return end - 1 >= index and (self._is_field_word(end - 1) or self.named_at[end - 1] is not None)

    def _noun_from(self, index: int, stop: int) -> int:
        """The index after a noun phrase: names, capitals, words of a field; quotes are taken whole."""
        end = index
        while end < stop and self.norm(end) in {"the", "its", "his", "her", "their", "our", "a", "an"}:
            end += 1
        start = end
        if self.text(end) == _QUOTE:
            close = next((i for i in range(end + 1, min(end + 12, stop)) if self.text(i) == _QUOTE), None)
            return end if close is None else close + 1
        while end < stop:
            named = self.named_at[end]
            if named is not None:
                end = self._index_after(named, end)
            elif (self.tokens[end].capital and not self._begins_person(end)) or (self._is_field_word(end) and not self._is_title_word(end)) or (self._is_field_word(end) and end > start):
                end += 1
            elif self.text(end) == "-" and end > start and end + 1 < stop and self.tokens[end + 1].capital:
                end += 1
            else:
                break
        return end if end > start else index

    def _index_after(self, named: Named, index: int) -> int:
        while index < len(self.tokens) and self.named_at[index] is named:
            index += 1
        return index

    def _begins_person(self, index: int) -> bool:
        last = self._name_from(index, set())
        full = last > index and self._is_full(index, last)
        return full and (last >= len(self.tokens) or self.text(last) in {",", "(", "and", ";", ".", ")"} or last - index >= 2)  # noqa: PLR2004

    def _lists_on(self, index: int, stop: int) -> bool:
        """Whether a comma goes on listing fields of one body: "for Women, Family and Demographic Policy"."""
        end = self._noun_from(index, stop)
        if end == index or self._begins_person(index) or any(self.is_head(i) for i in range(index, end)):
            return False
        if self.norm(end) == "and" and self._noun_from(end + 1, stop) > end + 1 and not self._begins_person(end + 1):
            return all(self._is_field_word(i) for i in range(index, end))
        return self._is_organisation(index, end)

    def _is_organisation(self, index: int, end: int) -> bool:
        """Whether a noun phrase after a comma names an organisation, as the larger one of which the first is a part."""
        named = self.named_at[index] or (self.named_at[index + 1] if self.norm(index) == "the" else None)
        if named is not None and named.kind in {"body", "agreement"}:
            return True
        return any(self.norm(i) in words("organisation_nouns") and self.tokens[i].capital for i in range(index, end))

    def _span(self, start: int, head: int, end: int) -> TitleSpan:
        """The title without the body it is a post of, and that body."""
        close, body_first, body_last = self._without_body(start, head, end)
        named = next((self.named_at[i] for i in range(body_first, body_last) if self._names_body(i)), None)
        if named is None:
            owner = self._owner(start)
            named = owner
        title = (self.tokens[start].start, self.tokens[close - 1].end)
        span = (self.tokens[body_first].start, self.tokens[body_last - 1].end) if body_last > body_first else None
        return TitleSpan(title[0], title[1], named, span)

    def _names_body(self, index: int) -> bool:
        named = self.named_at[index] if index < len(self.tokens) else None
        return named is not None and named.kind in {"body", "agreement", "country"}

    def _owner(self, start: int) -> Named | None:
        """The body or country right before a title: "Kazakhstan's Ambassador", "PACE President"."""
        index = start - 1
        if self.text(index) == "'s":
            index -= 1
        named = self.named_at[index] if index >= 0 else None
        return named if named is not None and named.kind in _OWNERS else None

    def _without_body(self, start: int, head: int, end: int) -> tuple[int, int, int]:
        """Index after the title proper, and first and last index of the words that name its body."""
        links = [i for i in range(head + 1, end) if self.text(i) in {"of", "at", ",", "'s", "to", "in"} and self.named_at[i] is None]
        bodies = [i for i in links if self.text(i) != "'s" and self._is_body(i + 1, end)]
        if not bodies:
            return self._tidy(end), end, end
        units = [i for i in bodies if self._is_unit(i + 1, end)]
        first = bodies[0]
        # A department or a committee belongs to the title when the body it is a part of is named after it.
        if units and units[0] == first and len(bodies) > 1:
            first = bodies[1]
        elif units and units[0] == first and self._is_department(first + 1, end):
            return self._tidy(end), first + 1, end
        elif units and units[0] == first and (chamber := self._chamber(first + 1, end)):
            first = chamber
        return self._tidy(first), first + 1, end

    def _tidy(self, end: int) -> int:
        while end > 1 and self.text(end - 1) in {",", "of", "(", "-", "and", "the"}:
            end -= 1
        return end

    def _is_body(self, index: int, end: int) -> bool:
        """Whether a noun phrase names a body or a country, and not a field."""
        while index < end and self.norm(index) in {"the", "its", "their", "his", "her"}:
            index += 1
        if index >= end:
            return False
        named = self.named_at[index]
        if named is not None and named.kind in _OWNERS:
            after = self._index_after(named, index)
            return not any(self.is_head(i) for i in range(after, min(after + 2, end)))
        limit = next((i for i in range(index, end) if self.text(i) in {"of", ",", "at"} and (not self._is_field_word(i - 1) or self._names_body(i + 1) or self._names_body(i + 2))), end)
        if self.text(index) == _QUOTE:
            return True
        return any(self.norm(i) in words("organisation_nouns") for i in range(index, min(limit, end)))

    def _is_unit(self, index: int, end: int) -> bool:
        """Whether the words name a part of a larger body: a department, a committee, a delegation."""
        limit = next((i for i in range(index, end) if self.text(i) in {"of", ","} and i > index + 1), end)
        return any(self.norm(i) in _UNITS for i in range(index, limit))

    def _is_department(self, index: int, end: int) -> bool:
        """Whether the words name a department, and not one that stands alone in a town or a region."""
        limit = next((i for i in range(index, end) if self.text(i) in {"of", ","} and i > index + 1), end)
        local = any(self._is_local(i) for i in range(index, end))
        return not local and any(self.norm(i) in _DEPARTMENTS for i in range(index, limit))

    def _chamber(self, index: int, end: int) -> int | None:
        """The "of" inside the name of a committee after which its chamber is named: "Committee on X of the Senate"."""
        inner = [i for i in range(index + 1, end - 1) if self.text(i) == "of" and self.named_at[i] is not None]
        return next((i for i in inner if any(self.norm(j) in words("chambers") for j in range(i + 1, min(i + 4, end)))), None)

    def _is_local(self, index: int) -> bool:
        named = self.named_at[index]
        return self.norm(index) in {"region", "oblast", "city", "district"} or (named is not None and named.kind == "place")


_CONNECTORS = frozenset({"and", "&", "to", "with", "by", "from", "for", "in", "on", "at", "or", "than", "as"})
_OWNERS = frozenset({"body", "agreement", "country", "people"})
_DEPARTMENTS = frozenset({"department", "division", "directorate", "section", "unit", "delegation"})
_UNITS = _DEPARTMENTS | {"committee", "group", "commission"}
_LEADS = re.compile(r"\b(?:led|headed|chaired|presided over) by(?: the)? $|\b(?:represented|headed|led) by $")
_MEMBER_OF = re.compile(r" (?:of|from)(?: the)? |, (?:the )?")
_PRESIDES = re.compile(r"^, who (?:presides over|heads|leads|chairs|runs|represents)\b")


def find_people(
    sentences: Sequence[tuple[Sentence, Sequence[Token], Sequence[Named]]], plain: str, lexicon: Lexicon
) -> list[Person]:
    """Everybody who is named with an office or for a body, with every place where they are named."""
    return _People(plain, lexicon).read(sentences)


class _People:
    """Gathers the persons of one text."""

    def __init__(self, plain: str, lexicon: Lexicon) -> None:
        self.plain = plain
        self.lexicon = lexicon
        self.people: list[Person] = []
        self.late: list[tuple[_Sentence, _Name, TitleSpan]] = []

    def read(self, sentences: Sequence[tuple[Sentence, Sequence[Token], Sequence[Named]]]) -> list[Person]:
        for sentence, tokens, named in sentences:
            if sentence.kind != "heading":
                self._read(_Sentence(tokens, named, self.lexicon.common))
        for late, name, title in self.late:
            if not any(person.surname == fold(late.text(name.first)) for person in self.people):
                self._note(late, name, [title])
        for sentence, tokens, _ in sentences:
            self._find_again(tokens)
        return [person for person in self.people if person.titles or person.known or person.represents or person.mentions]

    def _read(self, sentence: _Sentence) -> None:
        names = sentence.names()
        stop = 0
        for number, name in enumerate(names):
            following = names[number + 1].first if number + 1 < len(names) else len(sentence.tokens)
            before = sentence.title_before(name.first, stop)
            after = sentence.title_after(name.last)
            if after is not None and following < len(sentence.tokens) and self._leads_to(after, sentence.tokens[following].start):
                after = None
            if before is not None and after is not None and following < len(sentence.tokens) and self._is_of_next(after, sentence.tokens[following].start):
                after = None
            titles = [t for t in (before, after) if t is not None]
            self._note(sentence, name, titles)
            stop = name.last
        self._shared(sentence, names)
        self._titled_surnames(sentence, names)

    def _is_of_next(self, title: TitleSpan, start: int) -> bool:
        """Whether a title after a name that has one is that of the next: "the Speaker, A, the Chair of X, B, and …"."""
        end = max(title.end, (title.body_span or (0, 0))[1])
        return re.fullmatch(r"\s*\)?,\s*(?:(?:Mr|Ms|Mrs|Dr)\.?\s*)?", self.plain[end:start]) is not None

    def _leads_to(self, title: TitleSpan, start: int) -> bool:
        """Whether a title runs up to the next name without a pause, so that it is the title of that one."""
        end = max(title.end, (title.body_span or (0, 0))[1])
        return end >= start or not re.search(r"[,;:.()]|\band\b", self.plain[end:start])

    def _titled_surnames(self, sentence: _Sentence, names: list[_Name]) -> None:
        """Persons of whom only the surname is printed, right after a title: "President Tokayev"."""
        taken = {i for name in names for i in range(name.first, name.last)}
        for index in range(1, len(sentence.tokens)):
            if index in taken or not sentence.is_head(index - 1) or not sentence.tokens[index - 1].capital:
                continue
            last = sentence._name_from(index, taken)  # noqa: SLF001
            if last == index + 1 and len(sentence.text(index)) > 3 and not sentence._names_thing(last):  # noqa: SLF001, PLR2004
                surname = sentence.text(index)
                if any(person.surname == fold(surname) for person in self.people):
                    continue
                title = sentence.title_before(index, max((n.last for n in names if n.last <= index), default=0))
                if title is not None:
                    self.late.append((sentence, _Name(index, last), title))

    def _note(self, sentence: _Sentence, name: _Name, titles: list[TitleSpan]) -> None:
        first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
        text = self.plain[first.start : last.end]
        person = self._same(text, name.known)
        represents = None
        if not titles and person is None and name.known is None:
            represents = self._leads(sentence, name)
            if represents is None:
                return
        if person is None:
            person = Person(text, name.known)
            self.people.append(person)
        if len(text) > len(person.name) and not person.known:
            person.name = text
        person.titles += titles
        person.represents = person.represents or represents
        own = [t for t in titles if not t.shared]
        outer_start = min([first.start, *(t.start for t in own)])
        outer_end = max([last.end, *(max(t.end, (t.body_span or (0, 0))[1]) for t in own)])
        person.mentions.append(Mention(first.start, last.end, self.people.index(person), (outer_start, outer_end)))

    def _leads(self, sentence: _Sentence, name: _Name) -> Named | None:
        """The body that a person without a title leads: "a team of the OSCE, headed by …", "…, who presides over …"."""
        start, end = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
        bodies = [n for n in dict.fromkeys(sentence.named_at) if n is not None and n.kind in {"body", "agreement", "country"}]
        if _LEADS.search(self.plain[max(0, start - 40) : start]):
            before = [n for n in bodies if n.end <= start]
            return before[-1] if before else None
        after = [n for n in bodies if 0 <= n.start - end]
        inside = [n for n in after if n.kind != "country" and re.fullmatch(r" \([^()]*", self.plain[end : n.start])]
        if inside:
            return inside[0]
        if after and _MEMBER_OF.fullmatch(self.plain[end : after[0].start]):
            return after[0]
        if _PRESIDES.match(self.plain[end : end + 40]):
            after = [n for n in bodies if n.start >= end]
            return after[0] if after else None
        return None

    def _shared(self, sentence: _Sentence, names: list[_Name]) -> None:
        """One title for several names: "the rapporteurs A and B", "A (X), B (Y) and C, all members of …"."""
        for number, name in enumerate(names):
            plural = sentence.norm(name.first - 1)
            if plural in words("title_plurals"):
                title = evolve(sentence._span(name.first - 1, name.first - 1, name.first), shared=True)  # noqa: SLF001
                self._give(sentence, names, number, title, step=1)
        for number, name in enumerate(names):
            ahead = self._plural_before(sentence, name)
            if ahead is not None:
                self._give(sentence, names, number, ahead, step=1)
        for number, name in enumerate(names):
            after = self._all_title(sentence, name)
            if after is not None:
                self._give(sentence, names, number, after, step=-1)

    def _plural_before(self, sentence: _Sentence, name: _Name) -> TitleSpan | None:
        """A title in the plural that introduces a list: "two members of the delegation, A and B"."""
        index = name.first - 1
        if sentence.text(index) not in {",", ":"}:
            return None
        left = sentence._leftwards(index, max(0, index - 12))  # noqa: SLF001
        heads = [i for i in range(left, index) if sentence.norm(i) in words("title_plurals")]
        return evolve(sentence._span(heads[-1], heads[-1], index), shared=True) if heads else None  # noqa: SLF001

    def _all_title(self, sentence: _Sentence, name: _Name) -> TitleSpan | None:
        index = name.last
        if sentence.text(index) == "(":
            index = (sentence._closing(index) or index) + 1  # noqa: SLF001
        if sentence.text(index) != ",":
            return None
        first = index + 1 + (sentence.norm(index + 1) in {"all", "both"})
        reach = 5 if first > index + 1 else 2  # ", all four members of", ", members of", ", Kazakh senators"
        heads = [i for i in range(first, min(first + reach, len(sentence.tokens))) if sentence.norm(i) in words("title_plurals")]
        if not heads:
            return None
        span = sentence._span(heads[0], heads[0], sentence._complement(heads[0] + 1, len(sentence.tokens)))  # noqa: SLF001
        return evolve(span, shared=True)

    def _give(self, sentence: _Sentence, names: list[_Name], number: int, title: TitleSpan, *, step: int) -> None:
        """Give a title to a name and to those listed with it."""
        while 0 <= number < len(names):
            self._note(sentence, names[number], [title])
            beyond = number + step
            if not 0 <= beyond < len(names):
                return
            left, right = sorted((number, beyond))
            between = [sentence.tokens[i] for i in range(names[left].last, names[right].first)]
            if not _listed(between):
                return
            number = beyond

    def _same(self, text: str, known: str | None) -> Person | None:
        for person in self.people:
            if (known is not None and person.known == known) or same_name(person.name, text):
                return person
        return None

    def _find_again(self, tokens: Sequence[Token]) -> None:
        """Later mentions by surname, with or without an initial or an honorific."""
        surnames: dict[str, list[int]] = {}
        for number, person in enumerate(self.people):
            surnames.setdefault(person.surname, []).append(number)
        noted = {(m.start, m.end) for person in self.people for m in person.mentions}
        spans = sorted(noted)
        for index, token in enumerate(tokens):
            owners = surnames.get(fold(token.text), [])
            if len(owners) != 1 or not token.capital or any(a <= token.start < b for a, b in spans):
                continue
            start = token.start
            while index > 0 and self.plain[tokens[index - 1].end : start].strip() == "" and (tokens[index - 1].text == "." or _INITIAL.fullmatch(tokens[index - 1].text) or tokens[index - 1].norm in words("honorifics") | words("particles")):
                if tokens[index - 1].text == "." and not (index > 1 and (_INITIAL.fullmatch(tokens[index - 2].text) or tokens[index - 2].norm in words("honorifics"))):
                    break
                index -= 1  # noqa: PLW2901 - walks back over initials
                start = tokens[index].start
            self.people[owners[0]].mentions.append(Mention(start, token.end, owners[0], (start, token.end)))


def _listed(between: Sequence[Token]) -> bool:
    """Whether only brackets, commas and "and" stand between two names."""
    depth = 0
    for token in between:
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif depth == 0 and token.text not in {",", "and", "&"}:
            return False
    return True


def same_name(one: str, other: str) -> bool:
    """Whether two names printed in one text are one person's: the same words, or the surname with a fitting initial."""
    a, b = ([w for w in re.split(r"[\s.]+", fold(name)) if w] for name in (one, other))
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if not short or short[-1] != long[-1]:
        return False
    return all(any(word == w or (len(word) == 1 and w.startswith(word)) or (len(w) == 1 and word.startswith(w)) for w in long) for word in short)


def title_text(title: TitleSpan, text: str) -> str:
    """The title as printed; of a title shared by several persons, the singular."""
    printed = " ".join(text[title.start : title.end].split())
    return re.sub(r"^(\S+?)(?:ies|s)\b", lambda m: m[1] + ("y" if m[0].endswith("ies") else ""), printed) if title.shared else printed


def mentions(people: Sequence[Person]) -> Iterator[Mention]:
    """Every mention of every person, in the order of the text."""
    yield from sorted(m for person in people for m in person.mentions)
