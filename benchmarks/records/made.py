"""What is saved, asked and merged: records made up by chance, the same each time.

Every fact stands at its quote in the text of an article, as in a record that was read. Names are made of syllables, so
that persons are told apart as real ones are.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import islice
from random import Random

from kzcoe import (
    Article,
    Body,
    Convention,
    Evidence,
    Meeting,
    MeetingKind,
    Official,
    PartialDate,
    Participant,
    Record,
    Standing,
    Statement,
)

FIRST = date(1995, 1, 1)
DAYS = 11_000  # about thirty years
TOWNS = [f"Town {number}" for number in range(200)]
KINDS = tuple(MeetingKind)
TOGETHER = 3  # persons at a meeting
EACH = 10  # meetings told by an article of a saved record
TELLERS = 3  # articles that tell one meeting of those to be merged
PEOPLE = 1000  # in all records to be merged
TREATIES = range(1, 101)

SYLLABLES = ("ba", "de", "gi", "ko", "lu", "ma", "ne", "ri", "so", "ta")


def name(number: int) -> str:
    """A name of two words, of its own for each number below 100,000."""
    return f"{_word(number)} {_word(number * 7 % 100_000)}"


@cache
def people(count: int) -> tuple[Official, ...]:
    """So many officials."""
    return tuple(Official(id=f"official-{number}", name=name(number)) for number in range(count))


@cache
def bodies(count: int) -> tuple[Body, ...]:
    """So many bodies."""
    return tuple(Body(id=f"body-{number}", name=f"Committee {number}") for number in range(count))


def saved(count: int) -> Record:
    """A record of so many meetings, with the articles that tell ten each and the words for all that is told."""
    told = _meetings_in_text(count)
    articles, meetings = [], []
    for number in range(-(-count // EACH)):
        sentences, some = zip(*islice(told, EACH), strict=True)
        articles.append(Article(id=f"article-{number}", text="".join(sentences)))
        meetings += some
    return Record(articles=articles, officials=people(count // 20), bodies=bodies(count // 200), meetings=meetings)


def asked(count: int) -> Record:
    """A record of so many meetings without their articles, which look-ups do not need and a million would fill."""
    chance = Random(5)
    officials = people(count // 20)
    present = [Participant(name=one.name, official=one.id) for one in officials]
    days = [PartialDate(FIRST + timedelta(number)) for number in range(DAYS)]
    meetings = (
        Meeting(
            id=f"meeting-{number}",
            date=chance.choice(days),
            place=chance.choice(TOWNS),
            participants=chance.sample(present, TOGETHER),
        )
        for number in range(count)
    )
    return Record(officials=officials, meetings=meetings)


def read(count: int) -> list[Record]:
    """Records of one article each, as reading gives them: a meeting that others tell as well, and a treaty."""
    return [_read(number, Random(number % -(-count // TELLERS))) for number in range(count)]


def _read(number: int, chance: Random) -> Record:
    article = f"article-{number}"
    day, town, treaty = FIRST + timedelta(chance.randrange(DAYS)), chance.choice(TOWNS), chance.choice(TREATIES)
    who = chance.sample(people(PEOPLE), TOGETHER)
    met, signed = _sentence(day, who, town), f"Kazakhstan signed Convention No. {treaty}."
    text = f"{met} {signed}"
    standing = Statement(
        standing=Standing.SIGNED, evidence=Evidence(article, len(met) + 1, len(text), signed), said=PartialDate(day)
    )
    return Record(
        articles=[Article(id=article, text=text, published=PartialDate(day))],
        officials=who,
        meetings=[_meeting(f"{article}-1", (day, town, who), Evidence(article, 0, len(met), met))],
        conventions=[Convention(number=treaty, series="ETS", title=f"Convention No. {treaty}", statements=[standing])],
    )


def _meetings_in_text(count: int) -> Iterator[tuple[str, Meeting]]:
    chance = Random(5)
    place = 0
    for number in range(count):
        place = place if number % EACH else 0
        told = FIRST + timedelta(chance.randrange(DAYS)), chance.choice(TOWNS), chance.sample(people(count // 20), 3)
        words = _sentence(told[0], told[2], told[1])
        quote = Evidence(f"article-{number // EACH}", place, place + len(words), words)
        body = chance.choice(bodies(count // 200))
        yield f"{words} ", _meeting(f"meeting-{number}", told, quote, chance.choice(KINDS), (body.id,))
        place += len(words) + 1


def _sentence(day: date, who: list[Official], town: str) -> str:
    first, second, third = (one.name for one in who)
    return f"On {day:%d %B %Y} {first}, {second} and {third} met in {town}."


def _meeting(
    identifier: str,
    told: tuple[date, str, list[Official]],
    quote: Evidence,
    kind: MeetingKind | None = None,
    present: tuple[str, ...] = (),
) -> Meeting:
    day, town, who = told
    return Meeting(
        id=identifier,
        kind=kind,
        date=PartialDate(day),
        place=town,
        participants=[Participant(name=one.name, official=one.id, evidence=_part(quote, one.name)) for one in who],
        bodies=present,
        evidence=[quote],
    )


def _part(quote: Evidence, words: str) -> Evidence:
    start = quote.start + quote.quote.index(words)
    return Evidence(quote.article, start, start + len(words), words)


def _word(number: int) -> str:
    return "".join(SYLLABLES[int(digit)] for digit in f"{number:05}").capitalize()
