"""Where a sentence names a programme: in quotes beside a word for one, in the shape of a name, or by a known name."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Final

from kzcoe.model.names import fold
from kzcoe.reading.lexicon import Named
from kzcoe.reading.programmes.described import described, listed
from kzcoe.reading.programmes.names import IN_QUOTES, KNOWN, SHAPED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import in_order, overlaps, within
from kzcoe.register.vocabulary import phrases, words

__all__ = ["programme_names"]

_QUOTED = re.compile(r"\"(?P<name>[A-Z][^\"]{8,160})\"")
_SINGLE_QUOTES = re.compile(r"'(?<![\w']')(?P<name>[A-Z](?:[^'\"]|(?<=\w)'(?=\w)){8,160})'(?!\w)")
_EVENT_OF = re.compile(
    r"[^.;:]{0,80}\b(?:Committee|Conference|Course|Forum|Meeting|Round Table|Seminar|Session|Training|Visit|Workshop)"
    r"(?: (?:of|under|within|in)(?: the)? )"
)
_OPENS = re.compile(r"(?:(?:By|For|From|In|On|Through|Under|With|Within) (?:a|an|its|our|the)|Back) (?=[A-Z])")
_IN_BRACKETS = re.compile(r" ?\((?P<words>[A-Z][^()]{8,90})\)")
_SHORT_FOR = re.compile(
    r"['\"]? ?\(|,? (?:[a-z]+ ){0,2}(?:abbreviated|called|known)(?: [a-z]+){0,5} |, which (?:[a-z]+ ){1,5}call "
)
_CAPITAL = re.compile(r"(?<![\w-])[A-Z]")
_LONGEST: Final = 12  # words of a name before and after its noun
_WORDS: Final = 3  # of a name in quotes; one of fewer words, or with the stop of a sentence, needs more around it
_BEFORE, _AFTER = 110, 90  # code points around a name in quotes in which a word tells that it is a programme's
_NUMBER: Final = 12  # code points after a name in which a number or a noun tells that it is that of something else
_SAID: Final = 18  # code points after a sentence in quotes in which it is told to be one: "," said


def programme_names(read: Read) -> list[ProgrammeName]:
    """Where a sentence names programmes, in order."""
    found: list[ProgrammeName] = []
    for name in chain(_quoted(read), _shaped(read), _known(read), described(read), listed(read)):
        if not overlaps(found, name.start, name.end) and not _is_short_for(read, found, name):
            found.append(name)
    return in_order(found)


def _is_short_for(read: Read, found: Sequence[ProgrammeName], name: ProgrammeName) -> bool:
    """Whether a name stands right after another, for which it is short: "(RIVER)", "better known as RIVER"."""
    plain = read.page.plain
    return any(_SHORT_FOR.fullmatch(plain, one.end, name.start) for one in found)


def _quoted(read: Read) -> Iterator[ProgrammeName]:
    """Names in quotes beside a word such as "project"."""
    plain = _SINGLE_QUOTES.sub(r'"\g<name>"', read.page.plain[read.start : read.end + _AFTER])
    if '"' not in plain:
        return
    folded = fold(plain)
    for match in _QUOTED.finditer(plain, 0, read.end - read.start):
        first = read.start + match.start("name")
        treaty = any(named.kind == "treaty" for named in within(read.named, first, first + len(match["name"])))
        if not treaty and _is_programmes(plain, folded, match):
            start, end = match.start("name"), match.start("name") + len(match["name"].rstrip(","))
            yield ProgrammeName(read.start + start, read.start + end, IN_QUOTES)


def _is_programmes(plain: str, folded: str, name: re.Match[str]) -> bool:
    """Whether the words around a name in quotes tell that it is a programme's."""
    first, last = max(0, name.start() - _BEFORE), name.end() + _AFTER
    if len(name["name"].split()) < _WORDS or name["name"].endswith((".", "!", "?")):
        named = _is_beside(folded, name, first, last)
    else:
        rows = ("near", first, last), ("named as one", *name.span("name"))
        near = any(phrases("programme_names", row).found(folded, *stretch) for row, *stretch in rows)
        named = near or _is_beside(folded, name, first, last)
    numbered = phrases("programme_names", "numbered").found(plain[name.end() : name.end() + _NUMBER])
    spoken = phrases("programme_names", "spoken").found(plain, name.start(), name.end() + _SAID)
    other = phrases("programme_names", "not one before").found(folded[first : name.start()])
    behind = phrases("programme_names", "not one behind").found(folded[name.end() : last])
    return named and not (numbered or spoken or other or behind)


def _is_beside(folded: str, name: re.Match[str], first: int, last: int) -> bool:
    """Whether a name in quotes stands right before or after words that tell that it is a programme's."""
    around = (folded[first : name.start() + 1], folded[name.end() - 1 : last])
    return any(map(phrases("programme_names", "beside").found, around))


def _known(read: Read) -> Iterator[ProgrammeName]:
    """Programmes that everybody knows by name."""
    for hit in phrases("programme_names", "known").find_all(read.page.plain, read.start, read.end):
        if not _is_other(read, hit.start, hit.end) and not overlaps(_bodies(read), hit.start, hit.end):
            yield ProgrammeName(hit.start, _spelt_out(read.page.plain, hit.start, hit.end), KNOWN)


def _spelt_out(plain: str, start: int, end: int) -> int:
    """The end of a name with the words that its first one stands for: "TIGER programme (Training of …)"."""
    match = _IN_BRACKETS.match(plain, end)
    letters = iter(_CAPITAL.findall(match["words"]) if match else ())
    short = plain[start:end].split(maxsplit=1)[0]
    return match.end() if match and short.isupper() and all(letter in letters for letter in short) else end


def _shaped(read: Read) -> Iterator[ProgrammeName]:
    """Names in capitals with a noun for a programme, such as "Action Plan for Kazakhstan"."""
    if not _nouns().search(read.page.plain, read.start, read.end):
        return
    for shape in _shapes():
        for match in shape.finditer(read.page.plain, read.start, read.end):
            name = None if _is_other(read, *match.span()) else _without_bodies(read, match)
            if name is not None and not _is_other(read, name.start, name.end):
                yield name


def _without_bodies(read: Read, match: re.Match[str]) -> ProgrammeName | None:
    """A name without the bodies before and after it; None where its noun is part of a body's name."""
    start, end = match.span()
    noun = match.span("noun")
    opening = _OPENS.match(read.page.plain, start) if start == read.start else None
    start = opening.end() if opening else start
    event = _EVENT_OF.match(read.page.plain, start, noun[0])
    start = event.end() if event else start
    for body in _bodies(read):
        if body.start < noun[1] and noun[0] < body.end:
            return None
        if start < body.end <= noun[0]:
            start = body.end
        if noun[1] <= body.start < end:
            end = body.start
    if (start, end) != match.span():
        start, end = _between_links(read.page.plain, start, end)
    enough = noun[0] < noun[1] or len(read.page.plain[start:end].split()) >= _WORDS
    return ProgrammeName(start, end, SHAPED) if enough else None


def _between_links(plain: str, start: int, end: int) -> tuple[int, int]:
    """A stretch from its first capital on, and without the words that joined it to what was cut off: "of the"."""
    capital = _CAPITAL.search(plain, start, end)
    start = capital.start() if capital else end
    kept = plain[start:end].rstrip()
    while kept and kept.rsplit(maxsplit=1)[-1] in words("programme_links"):
        kept = kept.rsplit(maxsplit=1)[0].rstrip() if " " in kept else ""
    return start, start + len(kept)


def _bodies(read: Read) -> list[Named]:
    """The bodies that a sentence names."""
    return [name for name in read.named if name.kind == "body"]


@cache
def _nouns() -> re.Pattern[str]:
    """The nouns with which a name may have one of the shapes; to look for them alone takes little time."""
    nouns = sorted({*words("programme_heads"), "program", "project"})
    return re.compile("|".join(noun.replace(" ", " {1,3}") for noun in nouns))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """The shapes of a programme's name: with its noun in capitals, and with "programme" in small letters after it."""
    head, link = (f"(?:{'|'.join(sorted(words(name)))})" for name in ("programme_heads", "programme_links"))
    word = r"(?:[A-Z][\w'&+-]*)"
    more = rf"(?: (?:{link} ){{0,2}}{word})"
    some = f"{{0,{_LONGEST}}}"
    short = r"(?: \([A-Z][A-Z0-9]+(?: [A-Z0-9]+)?\))?"
    after = rf"(?: (?:{link} ){{1,2}}{word}{more}{some})?{short}(?: (?:for|with) Kazakhstan)?"
    opener = f"(?:{'|'.join(sorted(words('programme_openers')))})"
    months = f"(?:{'|'.join(sorted(word.title() for word in words('calendar')))})"
    year = r"(?:19|20)\d\d"
    shapes = (
        rf"\b{word}{more}{some}? (?P<noun>{head}(?:(?: {word}){{0,2}} {head})?)\b(?: (?:I{{1,3}}|IV|V)\b)?{after}",
        rf"\b{word}{more}{{2,{_LONGEST}}}(?P<noun>)(?= (?:programme|program|project)\b)",
        rf"(?:(?<=[Pp]rogramme\s)|(?<=[Pp]roject\s))(?P<noun>){opener}(?:(?! in {months}\b){more}){{3,{_LONGEST}}}",
        rf"(?<=[Pp]roject\s)(?P<noun>){word}{more}{{2,{_LONGEST}}}(?= \({year}-{year}\))",
        rf"(?<=the\s)(?P<noun>Programme|Program) for {word}{more}{some}?(?=,? (?:for |\(){year} ?-)",
    )
    return tuple(re.compile(shape.replace(" ", " {1,3}")) for shape in shapes)


def _is_other(read: Read, start: int, end: int) -> bool:
    """Whether what looks like a programme's name is a post's or an office's."""
    after = phrases("programme_names", "not one after").found(read.page.plain[end : end + _NUMBER])
    return after or phrases("programme_names", "not one").found(read.page.plain[start:end])
