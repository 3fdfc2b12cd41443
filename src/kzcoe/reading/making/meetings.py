"""Meetings of the model, from the meetings told."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from kzcoe.model.articles import Article
from kzcoe.model.dates import When
from kzcoe.model.meetings import Meeting, Participant
from kzcoe.model.names import fold
from kzcoe.model.people import Official
from kzcoe.model.words import SpanKind
from kzcoe.reading.making.bodies import Bodies
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.officials import spellings
from kzcoe.reading.making.printing import clean, printed
from kzcoe.reading.meetings import Told, Venue, number_in_series
from kzcoe.reading.people import Mention
from kzcoe.register import Place, Register

__all__ = ["make_meetings"]


def make_meetings(findings: Findings, officials: Mapping[int, Official], bodies: Bodies) -> Iterator[Meeting]:
    """The meetings in the order in which they are told."""
    names = {person.number: clean(spellings(person, findings.article)[0]) for person in findings.people}
    for number, told in enumerate(findings.meetings, 1):
        participants = [
            _participant(names[person], mention, officials.get(person), findings.article)
            for person, mention in sorted(told.persons.items(), key=lambda item: item[1].start)
        ]
        yield _meeting(number, told, participants, bodies)


def _participant(name: str, mention: Mention, official: Official | None, article: Article) -> Participant:
    """Somebody who met, named where the meeting is told."""
    evidence = article.quote(mention.start, mention.end)
    return Participant(name=name, official=None if official is None else official.id, evidence=evidence)


def _meeting(number: int, told: Told, participants: Sequence[Participant], bodies: Bodies) -> Meeting:
    """A meeting with the sentences that tell it."""
    article = bodies.article
    sentences = sorted({(event.read.start, event.read.end) for event in told.events})
    mentions = chain.from_iterable(told.bodies.values())
    return Meeting(
        id=f"{article.id}/meeting-{number}",
        kind=told.kind,
        title=_numbered(told, article),
        date=told.dated,
        place=_city(told.place, told.dated or article.published, bodies),
        participants=tuple(participants),
        bodies=tuple(dict.fromkeys(filter(None, map(bodies.mentioned, mentions)))),
        evidence=tuple(article.quote(start, end) for start, end in sentences),
    )


def _numbered(told: Told, article: Article) -> str | None:
    """The title of a session that has a number in a series, as first printed: "100th plenary meeting"."""
    found = number_in_series(told)
    if found is None:
        return None
    read, hit = found
    return printed(article, read.start + hit.start, read.start + hit.end)


def _city(venue: Venue | None, day: When | None, bodies: Bodies) -> str | None:
    """The city of a venue by its name on the day."""
    register = bodies.register
    if venue is None:
        return None
    if venue.how == "town":
        return venue.of
    if venue.how == "dateline":
        return _of_dateline(venue.of.title(), register)
    place = _place(venue, register)
    if place is None or (venue.how == "seat" and not _is_printed(place, bodies.article)):
        return None
    return place.name if day is None else place.name_on(day)


def _is_printed(place: Place, article: Article) -> bool:
    """Whether an article prints the name of a city, and not only in its dateline."""
    datelines = [span for span in article.spans if span.kind is SpanKind.DATELINE]
    rest = article.text
    for span in reversed(datelines):
        rest = rest[: span.start] + rest[span.end :]
    folded = fold(rest)
    return any(fold(name) in folded for name in place.names)


def _of_dateline(name: str, register: Register) -> str:
    """The city of a dateline by its usual name."""
    places = register.places.named(name)
    return places[0].name if places else name


def _place(venue: Venue, register: Register) -> Place | None:
    """The place of the register that a venue is, or is the seat or the capital of."""
    if venue.how == "capital":
        country = register.countries.get(venue.of)
        return register.places.get(country.capital) if country is not None and country.capital else None
    if venue.how == "seat":
        body = register.bodies.get(venue.of)
        seats = register.places.named(body.seat) if body is not None and body.seat else ()
        return seats[0] if seats else None
    return register.places.get(venue.of)
