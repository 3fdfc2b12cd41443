"""Treaties of the Council of Europe named in a text: by number, title, short title or unmistakable subject."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from typing import Final

from attrs import evolve

from kzcoe.model.names import fold
from kzcoe.model.treaties import Convention
from kzcoe.reading.lexicon import Named
from kzcoe.reading.parts import goes_on_about_several
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import in_order, overlaps, within
from kzcoe.reading.treaty_numbers import TreatyMention, by_number, cited
from kzcoe.reading.treaty_protocols import (
    BESIDE,
    HUMAN_RIGHTS,
    numbered_protocols,
    protocol_to,
    protocols_beside,
    protocols_to_rights,
)
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["TreatyMention", "find_treaties", "treaties_of"]

_YEAR = re.compile(r" (?:of|\([A-Z][a-z]+,) (1[89]\d\d|20\d\d)\b")
_YEAR_IN_BRACKETS = re.compile(r"[^().;:\d]{0,80} \((1[89]\d\d|20\d\d)\)")
_CITY_TITLE = re.compile(r"(?:the )?[A-Z][\w-]+ Convention")
_TITLE_GOES_ON = re.compile(
    r" (?:(?:against|concerning|on)(?: the)?|for the) "
    r"(?:[A-Z]|(?:carriage|civil|contracts?|law of|liability|temporary)\b)"
)
_PROTOCOL_TO_RIGHTS = re.compile(
    r"(?P<to>protocol (?:no\.?|n[°r]\.?|№)? ?\d{1,2} to the )"
    r"(?:echr|(?:european )?convention (?:for the protection of|on) human rights(?: and fundamental freedoms)?)"
)
_CLAUSE_END = re.compile(r"[,;.(]")
_OF_ANY_TREATY: Final = frozenset({"convention", "council", "europe", "european"})
_COMMON_TO_TITLES: Final = frozenset(
    {"cultural", "democracy", "human", "national", "protection", "rights", "society", "value"}
)
_LONG_WORD = re.compile(r"[a-z]{5,}")
_REACH: Final = 4  # sentences over which a protocol may belong to the treaty named last
_NOUN: Final = "convention"  # the word for a treaty that may follow its subject
_SUBJECT_FOLLOWS: Final = " on "  # between the short title of a treaty and its subject
_YEARS_APART: Final = 6  # a treaty is called by the year of its opening, or of its entry into force
_BEFORE: Final = 25  # code points before a treaty in which another organisation makes it a treaty of that one
_BEFORE_TITLE: Final = 60  # code points before a title in which "Protocol to the" makes it another treaty
_AFTER_TITLE: Final = 90  # code points after a title in which its number stands
_PLURAL = re.compile(
    r"\b(?P<cities>[A-Z][\w-]+(?:, (?:the )?[A-Z][\w-]+){0,4},? and (?:the )?[A-Z][\w-]+) [Cc]onventions\b"
)
_PLURAL_OF_LAW = re.compile(r"\b(?P<kinds>[A-Z][a-z]+(?= (?:Law )?and) (?:Law )?and [A-Z][a-z]+) Law [Cc]onventions\b")
_PLURAL_NOUN: Final = " conventions"
_CITY = re.compile(r"[A-Z][\w-]+")
_OF_CITY = re.compile(r"(?P<city>[A-Z][a-z]+) Convention")
_OF_ITS_CITY = re.compile(r"\b[Cc]onvention of (?P<city>[A-Z][a-z]+)\b")
_YEAR_ALONE = re.compile(r" \((1[89]\d\d|20\d\d)\)")
_OWN_SUBJECT: Final = 8  # code points from the name of a treaty to the subject that is its own
_SUBJECT_BESIDE: Final = 60  # code points after a city in which the subject of its treaty is told
_SIDE_BY_SIDE: Final = 60  # code points between two mentions that are one
_BRACKET: Final = 3  # code points before a number in which its bracket opens


_HEAD = re.compile(
    r"(?:council of europe )?(?P<head>framework|(?:civil|criminal) law) convention (?:on|for) (?P<rest>.+)"
)
_SHORT = re.compile(
    r"\b(?P<head>framework|(?:civil|criminal) law) conventions?\b(?! (?:against|concerning|for|of the (?:un|united))\b)"
)


def treaties_of(reads: Sequence[Read], register: Register) -> Iterator[list[TreatyMention]]:
    """The treaties named in each sentence of a text, in order."""
    last: TreatyMention | None = None
    named_in = 0
    named: set[int] = set()
    for place, read in enumerate(reads):
        near = last is not None and place - named_in <= _REACH
        found = find_treaties(read, register, last.number if near and last is not None else None)
        previous = reads[place - 1] if place else None
        found = in_order([*found, *_short_titles(read, previous, found, named, register)])
        found = in_order([*found, *_of_those_before(read, previous, found)])
        named |= {mention.number for mention in found}
        yield found
        if treaties := [mention for mention in found if mention.rule != BESIDE]:
            last, named_in = treaties[-1], place


def _short_titles(
    read: Read, previous: Read | None, found: Sequence[TreatyMention], named: AbstractSet[int], register: Register
) -> Iterator[TreatyMention]:
    """Treaties named by their title without its subject, of which the text tells: "the new Framework Convention"."""
    for match in _SHORT.finditer(read.page.folded, read.start, read.end):
        if overlaps(found, *match.span()) or _is_of_another(read, match.start()):
            continue
        rests = _headed(register).get(match["head"], {})
        around = set(_LONG_WORD.findall(f"{previous.folded if previous else ''} {read.folded}"))
        told = [number for number, subject in rests.items() if not subject.isdisjoint(around)]
        numbers = [number for number in rests if number in named] or told
        if len(numbers) == 1:
            yield TreatyMention(*match.span(), numbers[0], "a short title after its treaty")


def _of_those_before(read: Read, previous: Read | None, found: Sequence[TreatyMention]) -> Iterator[TreatyMention]:
    """Treaties told by what they are about, after a sentence that speaks of several: "They deal with bail and …"."""
    opening = goes_on_about_several(read, previous)
    if opening is None:
        return
    for hit in phrases("treaty_subjects").find_all(read.page.folded, read.start + opening.end, read.end):
        if not overlaps(found, hit.start, hit.end):
            yield TreatyMention(hit.start, hit.end, int(hit.meaning), "a subject of those named before")


@cache
def _headed(register: Register) -> Mapping[str, Mapping[int, frozenset[str]]]:
    """The treaties whose titles begin alike, with the long words of their subjects."""
    made: dict[str, dict[int, frozenset[str]]] = {}
    for treaty in register.conventions:
        if (title := _HEAD.fullmatch(fold(treaty.title))) is not None:
            words = frozenset(_LONG_WORD.findall(title["rest"])) - _COMMON_TO_TITLES
            made.setdefault(title["head"], {})[treaty.number] = words
    return made


def find_treaties(read: Read, register: Register, earlier: int | None = None) -> list[TreatyMention]:
    """The treaties named in one sentence, in order; a number beside a title counts for both.

    `earlier` is the number of the treaty named last before it, to which a protocol may belong.
    """
    protocols = list(protocols_to_rights(read, register))
    cited_ones = (one for one in cited(read, register) if not overlaps(protocols, one.start, one.end))
    numbers = in_order([*protocols, *cited_ones])
    titles = (name for name in _titles(read, register) if not _is_of_another_year(name, register, read.page.plain))
    names = [name for name in titles if not _is_numbered_otherwise(name, numbers, read.page.plain)]
    found = [*numbers, *names, *_in_plural(read, register)]
    paraphrased = chain(_by_city(read, register), _of_cities(read, register), _by_year(read, register))
    found += [mention for mention in paraphrased if not overlaps(found, mention.start, mention.end)]
    subjects = (one for one in _subjects(read, names) if not _is_numbered_otherwise(one, numbers, read.page.plain))
    found += [mention for mention in subjects if not overlaps(found, mention.start, mention.start + 1)]
    found += protocols_beside(read, in_order(found), earlier, register)
    found += numbered_protocols(read, in_order(found), earlier, register)
    found = [mention for mention in found if not _is_of_another_year(mention, register, read.page.plain)]
    found = [_with_year(mention, found, register, read) for mention in found]
    return list(_without_repeats(in_order(found), read.page.plain))


def _titles(read: Read, register: Register) -> Iterator[TreatyMention]:
    """Treaties named by a title of the register."""
    reached = read.start
    for name in read.named:
        if name.start < reached or read.page.folded[reached : name.start] == _SUBJECT_FOLLOWS:
            continue  # "the Nicosia Convention on Offences": the first name counts
        convention = register.conventions.get(name.id) if name.kind == "treaty" else None
        if convention is None or _is_of_other_subject(read, name, convention):
            continue
        if (protocol := protocol_to(read, name.start, name.end, convention.number, register)) is not None:
            yield protocol
        if not _is_of_another(read, name.start) and not _is_protocol(read, name.start):
            reached = name.end
            yield TreatyMention(name.start, name.end, convention.number, "a title of the register")
            yield from _amended_by(read, name)


def _in_plural(read: Read, register: Register) -> Iterator[TreatyMention]:
    """Treaties whose titles share their noun: "the Istanbul and Lanzarote", "Criminal and Civil Law Conventions"."""
    if read.page.folded.find(_PLURAL_NOUN, read.start, read.end) < 0:
        return
    for match in _PLURAL.finditer(read.page.plain, read.start, read.end):
        for word in _CITY.finditer(read.page.plain, *match.span("cities")):
            named = register.conventions.named(f"{word[0]} Convention")
            if len(named) == 1:
                yield TreatyMention(*word.span(), named[0].number, "a title of the register")
    for match in _PLURAL_OF_LAW.finditer(read.page.plain, read.start, read.end):
        for word in _CITY.finditer(read.page.plain, *match.span("kinds")):
            begins = f"{word[0]} Law Convention "
            titled = [treaty for treaty in register.conventions if treaty.title.startswith(begins)]
            if len(titled) == 1:
                yield TreatyMention(*word.span(), titled[0].number, "a title of the register")


def _of_cities(read: Read, register: Register) -> Iterator[TreatyMention]:
    """Treaties called the convention of their city, as translators do: "the convention of Macolin"."""
    for match in _OF_ITS_CITY.finditer(read.page.plain, read.start, read.end):
        treaty = _cities(register).get(match["city"])
        if treaty is not None and not _is_of_another(read, match.start()):
            yield TreatyMention(*match.span(), treaty, "the convention of a city")


def _by_year(read: Read, register: Register) -> Iterator[TreatyMention]:
    """Treaties told by their subject and the year of their opening in brackets: "those on extradition (1957)"."""
    folded = read.page.folded
    for year in _YEAR_ALONE.finditer(folded, read.start, read.end):
        first = max(read.start, year.start() - _SUBJECT_BESIDE)
        for hit in phrases("treaty_subjects").find_all(folded, first, year.start()):
            mention = TreatyMention(hit.start, year.end(), int(hit.meaning), "a subject and the year of its treaty")
            led = phrases("treaty_context", "leads to subject").found(folded[first : hit.start])
            if led and hit.end == year.start() and int(year[1]) == _year_opened(mention, register):
                yield mention


def _by_city(read: Read, register: Register) -> Iterator[TreatyMention]:
    """Treaties named by their city and, set off from it, their own subject: "Istanbul, on violence against women"."""
    for match in _before_sign(register).finditer(read.page.plain, read.start, read.end):
        start = max(read.start, match.start() - _BEFORE)
        if phrases("treaty_context", "on the way").found(read.page.folded, start, match.start()):
            continue
        after = _CLAUSE_END.split(read.page.folded[match.end() : match.end() + _SUBJECT_BESIDE])[0]
        treaty = _cities(register)[match["city"]]
        if any(int(hit.meaning) == treaty for hit in phrases("treaty_subjects").find_all(after)):
            yield TreatyMention(*match.span("city"), treaty, "a city and the subject of its treaty")


@cache
def _cities(register: Register) -> Mapping[str, int]:
    """The cities by which one treaty each goes, and its number."""
    named = ((match, treaty) for treaty in register.conventions for match in map(_OF_CITY.fullmatch, treaty.names))
    cities = {match["city"] for match, treaty in named if match and fold(match["city"]) not in fold(treaty.title)}
    called = {city: register.conventions.named(f"{city} Convention") for city in sorted(cities)}
    return {city: treaties[0].number for city, treaties in called.items() if len(treaties) == 1}


@cache
def _before_sign(register: Register) -> re.Pattern[str]:
    """The same cities before a sign that sets off what their treaty is about."""
    return re.compile(rf"(?<![\w-])(?P<city>{'|'.join(_cities(register)) or '(?!)'})(?:,| ?\(| -|:) ?")


def _amended_by(read: Read, name: Named) -> Iterator[TreatyMention]:
    """The Convention on Human Rights, which is spoken of with each protocol to it: "Protocol No. 16 to the …"."""
    whole = _PROTOCOL_TO_RIGHTS.match(read.page.folded, name.start, name.end)
    if whole is not None:
        yield TreatyMention(whole.end("to"), name.end, HUMAN_RIGHTS, "the treaty to which a protocol is named")


def _is_of_other_subject(read: Read, name: Named, convention: Convention) -> bool:
    """Whether the words after a short title tell of another treaty: "the Istanbul Convention on carnets"."""
    after = _CLAUSE_END.split(read.page.folded[name.end : min(read.end, name.end + _AFTER_TITLE)])[0]
    own = set(_LONG_WORD.findall(fold(" ".join(convention.names)))) - _OF_ANY_TREATY
    goes_on = _TITLE_GOES_ON.match(read.page.plain, name.end, read.end)
    if goes_on is None or not _CITY_TITLE.fullmatch(read.page.plain[name.start : name.end]):
        return False
    if any(name.end < date.start <= goes_on.end() for date in read.dates):
        return False
    subjects = {int(hit.meaning) for hit in phrases("treaty_subjects").find_all(after)}
    return convention.number not in subjects and own.isdisjoint(_LONG_WORD.findall(after))


def _is_of_another(read: Read, place: int) -> bool:
    """Whether what is named is a treaty of another organisation: "the United Nations Convention on …"."""
    start = max(read.start, place - _BEFORE)
    return phrases("treaty_context", "of another").found(read.page.folded, start, place)


def _is_protocol(read: Read, place: int) -> bool:
    """Whether the title is that of the treaty to which a protocol is named: "the Protocol to the Convention on …"."""
    start = max(read.start, place - _BEFORE_TITLE)
    return phrases("treaty_context", "protocol to").found(read.page.folded, start, place)


def _is_numbered_otherwise(name: TreatyMention, numbers: Sequence[TreatyMention], plain: str) -> bool:
    """Whether a number right after a title, or before it in its row, tells of another treaty than the words matched."""
    rows = (
        number for number in numbers if number.end <= name.start and plain[number.end : name.start].strip(" |") == ""
    )
    if any(number.number != name.number for number in rows):
        return True
    for number in within(numbers, name.end, name.end + _AFTER_TITLE):
        between = plain[name.end : number.start]
        beside = "(" in between and between.rfind("(") < _BRACKET and ")" not in between and ";" not in between
        if beside and number.number != name.number:
            return True
    return False


def _subjects(read: Read, names: Sequence[TreatyMention]) -> Iterator[TreatyMention]:
    """Treaties named by their subject after the word, as it stands or in a name: "conventions on corruption and …"."""
    folded = read.page.folded
    openings = list(phrases("treaty_context", "by subject").find_all(folded, read.start, read.end))
    ends = [*(opening.start for opening in openings[1:]), read.end]
    for opening, end in zip(openings, ends, strict=False):
        if _is_of_another(read, opening.start):
            continue
        # "the Warsaw Convention of 2005 on laundering": a name goes on with the subject of its own treaty.
        first = opening.end + _OWN_SUBJECT * overlaps(names, opening.start, opening.start + 1)
        stop = phrases("treaty_context", "subject ends").find(folded, opening.end, end)
        for hit in phrases("treaty_subjects").find_all(folded, first, stop.start if stop else end):
            if not _is_of_two_states(read, hit.end):
                yield TreatyMention(hit.start, hit.end, int(hit.meaning), "a subject after the word for a treaty")
    if folded.find(_NOUN, read.start, read.end) < 0:
        return
    for hit in phrases("treaty_subjects").find_all(folded, read.start, read.end):
        noun = phrases("treaty_context", "noun after").find(folded[hit.end : read.end])
        before = folded[max(read.start, hit.start - _BEFORE) : hit.start]
        named = noun is not None and phrases("treaty_context", "one before").found(before)
        if noun is not None and named and not _is_of_another(read, hit.start):
            yield TreatyMention(
                hit.start, hit.end + noun.end, int(hit.meaning), "a subject before the word for a treaty"
            )


def _is_of_two_states(read: Read, end: int) -> bool:
    """Whether states stand after a subject as its parties: "a treaty on bail with Ruritania", "… of A and B"."""
    states = [name for name in read.named if name.start >= end and name.kind == "country"][:2]
    until = (read.page.folded[end : state.start] for state in states)
    rows = ("of two states", "of its parties")
    return any(phrases("treaty_context", row).found(gap) for row, gap in zip(rows, until, strict=False))


def _is_of_another_year(mention: TreatyMention, register: Register, plain: str) -> bool:
    """Whether the year after a name says that another treaty goes by it: "the Warsaw Convention of 1929"."""
    year, opened = _YEAR.match(plain, mention.end), _year_opened(mention, register)
    return year is not None and opened is not None and abs(int(year[1]) - opened) > _YEARS_APART


def _with_year(mention: TreatyMention, found: Sequence[TreatyMention], register: Register, read: Read) -> TreatyMention:
    """A mention with the year of its opening in brackets, which is no date of a claim: "the convention … (1990)"."""
    year = _YEAR_IN_BRACKETS.match(read.page.plain, mention.end, read.end)
    if year is None or int(year[1]) != _year_opened(mention, register):
        return mention
    others = (other for other in found if mention.end <= other.start < year.end())
    return mention if any(other.number != mention.number for other in others) else evolve(mention, end=year.end())


def _year_opened(mention: TreatyMention, register: Register) -> int | None:
    """The year in which a treaty was opened for signature."""
    treaty = by_number(mention.number, register)
    return treaty.opened.year if treaty is not None and treaty.opened is not None else None


def _without_repeats(found: Sequence[TreatyMention], plain: str) -> Iterator[TreatyMention]:
    """One mention where a title and its number stand side by side: from the title to the number."""
    taken: set[int] = set()
    for index, mention in enumerate(found):
        if index in taken:
            continue
        end = mention.end
        for later in range(index + 1, len(found)):
            other = found[later]
            if other.start - end >= _SIDE_BY_SIDE:
                break
            if other.number == mention.number and ";" not in plain[end : other.start]:
                end = other.end
                taken.add(later)
        yield mention if end == mention.end else evolve(mention, end=end)
