"""Why a numbered document and a named programme."""

from collections.abc import Iterator

from kzcoe.model import Document, Programme
from kzcoe.reading.documents import DocumentMention
from kzcoe.reading.explaining.dates import date_rules, nearest_date
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.programmes import ProgrammeMention
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import within
from kzcoe.record import Record
from kzcoe.record.explanations import Reason
from kzcoe.register.vocabulary import phrases

__all__ = ["explain_document", "explain_programme"]


def explain_document(document: Document, again: Reread) -> Iterator[Reason]:
    """The reasons for a document that one article gives: each place where it is named, its kind and its date."""
    places = set(again.evidence_among(document.evidence))
    for mention in again.findings.documents:
        span = mention.start, mention.end
        if span in places:
            yield again.reason("number", mention.number, span, coded("documents", mention.rule))
            yield _kind(mention, again)
            yield from _date_of(mention, again)


def _kind(mention: DocumentMention, again: Reread) -> Reason:
    """Why a document is of its kind: its noun, one before, or the form of its number."""
    folded = again.findings.folded
    nouns = phrases("document_kinds")
    if mention.rule == "a noun and a number":
        before = [hit for hit in nouns.find_all(folded, 0, mention.end) if hit.meaning == mention.kind]
        if before:
            hit = before[-1]
            return again.reason("kind", mention.kind, (hit.start, hit.end), worded("documents", "document_kinds", hit))
    form = phrases("document_numbers").find(again.scene.reads[0].page.plain, mention.start)
    rules = [worded("documents", "document_numbers", form)] if form else [coded("documents", mention.rule)]
    return again.reason("kind", mention.kind, (mention.start, mention.end), *rules)


def _date_of(mention: DocumentMention, again: Reread) -> Iterator[Reason]:
    """Why a document has its date: printed after the number, or the year in it."""
    if mention.date is None:
        return
    read = _read_at(again, mention.start)
    after = list(within(read.dates, mention.end, read.end)) if read is not None else []
    span = mention.start, mention.end
    if (date := nearest_date(after, mention.date, span)) is not None:
        rules = coded("dates", "beside its number"), *date_rules(again, date)
        yield again.reason("date", mention.date, (date.start, date.end), *rules)
    else:
        yield again.reason("date", mention.date, span, coded("dates", "year in its number"))


def explain_programme(programme: Programme, again: Reread, record: Record) -> Iterator[Reason]:
    """The reasons for a programme that one article gives: each place where it is named, its period, its partners."""
    places = set(again.evidence_among(programme.evidence))
    for mention in again.findings.programmes:
        span = mention.start, mention.end
        if span in places:
            yield again.reason("name", _name(span, again), span, coded("programmes", mention.rule))
            yield from _period(mention, again)
            yield from _partners(mention, programme, again, record)


def _name(span: tuple[int, int], again: Reread) -> str | None:
    """The name of the programme that is named at a place, in its fullest form in the article."""
    words = again.quote(span)
    return next((programme.name for programme in again.record.programmes if words in programme.evidence), None)


def _period(mention: ProgrammeMention, again: Reread) -> Iterator[Reason]:
    """Why a programme has its period."""
    told = mention.told
    if told is None:
        return
    dates = [date for date in again.printed if told.start <= date.start < told.end]
    last = dates[-1] if dates else None
    span = (told.start, told.end) if last is None else (last.start, last.end)
    rules = () if last is None else date_rules(again, last)
    yield again.reason("period", told.period, span, coded("programmes", "period"), *rules)


def _partners(mention: ProgrammeMention, programme: Programme, again: Reread, record: Record) -> Iterator[Reason]:
    """Why a programme is one of its partners."""
    read = _read_at(again, mention.start)
    told = phrases("programme_names", "carried by").find(read.page.folded, read.start, read.end) if read else None
    if told is None:
        return
    for name in mention.partners:
        partners = (record.bodies.by_id(one) for one in programme.partners)
        known = again.register.bodies.get(name.id)
        partner = next((one for one in partners if one and known and one.name == known.name), None)
        value = partner.name if partner else name.id
        rules = worded("programmes", "programme_names", told), coded("bodies", "a name of the register")
        yield again.reason("partner", value, (name.start, name.end), *rules)


def _read_at(again: Reread, place: int) -> Read | None:
    number = again.number_at(place)
    return None if number is None else again.reads[number]
