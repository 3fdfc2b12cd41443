"""Treaties of the Council of Europe named in a text: by number, title, short title or unmistakable subject."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.reading.lexicon import Named
from kzcoe.reading.scopes import Read
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["TreatyMention", "find_treaties"]

_SIGN = r"(?:No\.?|Nos\.?|[Nn]°|[Nn]o|№|Nr\.?|#)"
_NAME = r"(?:\bC\.?E\.?T\.?S\.?|\bE\.?T\.?S\.?|\bSTC?E|[Tt]reaty [Ss]eries)"
_SERIES = re.compile(rf"{_NAME}\s*-?\s*(?:{_SIGN}\s*-?\s*0*(\d{{1,3}})|0*(\d{{2,3}}))\b(?!/)")
_NUMBERS = re.compile(rf"{_NAME}\s*-?\s*(?:{_SIGN})?\s*((?:\d{{1,3}}(?:,\s*|\s+and\s+|,\s+and\s+))+\d{{1,3}})\b(?!/)")
_BARE = re.compile(rf"(?:(?<=[(,;:-] )|(?<=[(]))?{_SIGN}\s*0*(\d{{1,3}})\b(?![/.]\d)")
_WORDED = re.compile(rf"\b(?:Convention|Treaty|treaty|convention|Conventions)\s+(?:{_SIGN}\s*)?0*(\d{{2,3}})(\+?)(?!\d|/)")
_TREATY_WORD = re.compile(r"\b(?:conventions?|treat(?:y|ies)|charter|protocols?|instruments?)\b")
_FOREIGN = re.compile(
    r"\b(?:un|united nations|ilo|international labou?r|eu|hague|geneva|unesco|oecd|unece|minsk|cis|commonwealth)(?:'s)?(?: (?:\w+ ){0,2})(?:conventions?|treat|protocol|covenant)?[^.;]{0,40}$"
)
_NOT_TREATY = re.compile(
    r"\b(?:opinion|resolution|recommendation|law|decree|regulation|petition|room|workshop|school|station|issue|declaration|note|"
    r"bulletin|article|order|protocol|rule|section|point|hall|house|document|laws|of|doc)\W*(?:[^;.]{0,2})$"
)
_PROTOCOL = re.compile(r"\bprotocols?\b(?: no\.? ?\d+)?(?: \w+){0,3}? (?:to|amending)(?: the)? (?:\"?)$")
_SUBJECT_START = re.compile(r"\b(?:conventions?|treat(?:y|ies)|instruments?)\b(?: of the council of europe| of the coe)?,? (?:(?:on|against|for|concerning|about|in the field of)\b|\()")


@frozen(order=True)
class TreatyMention:
    """A place where a treaty is named; offsets count code points."""

    start: int
    end: int
    number: int


def find_treaties(read: Read, plain: str, folded: str, register: Register) -> list[TreatyMention]:
    """The treaties named in one sentence, in order; a number beside a title counts for both."""
    start, end = read.sentence.start, read.sentence.end
    numbers = list(_numbers(read, plain, folded, register))
    names = [n for n in _names(read, folded, register) if not _numbered_otherwise(n, numbers, plain)]
    found = numbers + names
    taken = [(m.start, m.end) for m in found]
    found += [m for m in _subjects(read, folded, start, end) if not any(a <= m.start < b for a, b in taken)]
    return sorted(_without_repeats(found, plain))


def _numbers(read: Read, plain: str, folded: str, register: Register) -> Iterator[TreatyMention]:
    start, end = read.sentence.start, read.sentence.end
    spans: list[tuple[int, int]] = []
    for match in _NUMBERS.finditer(plain, start, end):
        spans.append((match.start(), match.end()))
        for number in re.finditer(r"\d+", match[1]):
            if _known(int(number[0]), register):
                yield TreatyMention(match.start(1) + number.start(), match.start(1) + number.end(), int(number[0]))
    for form in (_SERIES, _WORDED, _BARE):
        for match in form.finditer(plain, start, end):
            number = 223 if match.re is _WORDED and match[2] else int(match[1] or match[2])
            if any(a <= match.start() < b for a, b in spans) or not _known(number, register):
                continue
            if form is not _SERIES and not _is_council_treaty(match, read, folded, bare=form is _BARE):
                continue
            spans.append((match.start(), match.end()))
            yield TreatyMention(match.start(), match.end(), number)


def _known(number: int, register: Register) -> bool:
    return f"ETS {number}" in register.conventions or f"CETS {number}" in register.conventions


def _is_council_treaty(match: re.Match[str], read: Read, folded: str, *, bare: bool) -> bool:
    """Whether a number without a series is that of a treaty of the Council of Europe, as the words around tell."""
    before = folded[read.sentence.start : match.start()]
    if bare and re.search(r"\b(?:ilo|international labou?r)\b", folded[read.sentence.start : read.sentence.end]):
        return False
    if _FOREIGN.search(before) or (bare and _NOT_TREATY.search(before)):
        return False
    lead = read.sentence.lead
    context = folded[lead.start : lead.end] if lead else ""
    around = f"{context} {folded[read.sentence.start : read.sentence.end]}"
    return not bare or _TREATY_WORD.search(around) is not None or (read.sentence.kind == "item" and bool(_known_subject(around)))


def _known_subject(text: str) -> bool:
    return phrases("treaty_subjects").regex.search(text) is not None


def _names(read: Read, folded: str, register: Register) -> Iterator[TreatyMention]:
    for name in read.named:
        if name.kind != "treaty":
            continue
        before = folded[max(read.sentence.start, name.start - 60) : name.start]
        if _FOREIGN.search(before[-25:]) or _PROTOCOL.search(before):
            continue
        convention = register.conventions.get(name.id)
        if convention is not None:
            yield TreatyMention(name.start, name.end, convention.number)


def _numbered_otherwise(name: TreatyMention, numbers: Sequence[TreatyMention], plain: str) -> bool:
    """Whether a number right after a title says that another treaty is meant than the words matched."""
    for number in numbers:
        between = plain[name.end : number.start]
        if 0 <= number.start - name.end < 90 and ")" not in between and ";" not in between and "(" in between[-3:] and number.number != name.number:  # noqa: PLR2004
            return True
    return False


def _subjects(read: Read, folded: str, start: int, end: int) -> Iterator[TreatyMention]:
    """Treaties named by their subject after the word: "conventions on corruption, computer crime and …"."""
    table = phrases("treaty_subjects")
    for opening in _SUBJECT_START.finditer(folded, start, end):
        if _FOREIGN.search(folded[max(start, opening.start() - 25) : opening.start()] + "convention"):
            continue
        stop = re.compile(r";|\. |\b(?:which|that|who|where|whose|because|when|were|was|is|are|has|have|said|would)\b|\"").search(folded, opening.end(), end)
        for match in table.regex.finditer(folded, opening.end(), stop.start() if stop else end):
            yield TreatyMention(match.start(), match.end(), int(table.meaning(match)))


def _without_repeats(found: Sequence[TreatyMention], plain: str) -> Iterator[TreatyMention]:
    """One mention where a title and its number stand side by side: from the title to the number."""
    ordered = sorted(found)
    skip: set[int] = set()
    for i, mention in enumerate(ordered):
        if i in skip:
            continue
        end = mention.end
        for j in range(i + 1, len(ordered)):
            other = ordered[j]
            if other.number == mention.number and other.start - end < 60 and ";" not in plain[end : other.start]:  # noqa: PLR2004
                end = other.end
                skip.add(j)
        yield TreatyMention(mention.start, end, mention.number)
