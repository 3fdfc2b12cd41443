"""Names of persons who are told to hold no office."""

from collections.abc import Container, Iterator, Mapping

from kzcoe.model.names import fold
from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.reading.people import Person
from kzcoe.reading.people.names import Name, begins_name, find_names, is_named_after, name_end
from kzcoe.reading.reads import Read
from kzcoe.reading.register_names import lexicon
from kzcoe.reading.runs import Run, run_of
from kzcoe.register.vocabulary import words

__all__ = ["left_people"]


def left_people(again: Reread) -> Iterator[Left]:
    """The names in a text that are no official's, and the things that bear a person's name."""
    surnames = {person.surname for person in again.findings.people}
    persons = {mention.start: again.findings.people[mention.person] for mention in again.scene.mentions}
    for read in again.reads:
        run = run_of(read, lexicon(again.register).common)
        yield from _names(run, again, persons, surnames)
        yield from _namesakes(run)


def _names(run: Run, again: Reread, persons: Mapping[int, Person], surnames: Container[str]) -> Iterator[Left]:
    """Full names beside which no office stands."""
    for name in find_names(run):
        start, end = run.span(name.first, name.last)
        person = persons.get(start)
        if _ends_abbreviated(run, name):
            continue
        if person is not None and person.holds_office(again.findings.folded):
            continue
        if person is None and fold(run.text(name.last - 1)) in surnames:
            continue  # somebody who is read where a title tells of the office
        yield Left(start, end, coded("people", "only a lay title" if person else _why(run.read)))


def _ends_abbreviated(run: Run, name: Name) -> bool:
    """Whether what looks like a name and an initial ends with an abbreviation: "Petition No."."""
    inside = [run.norm(index) for index in range(name.first, name.last) if run.text(index) != "."]
    return inside[-1] in words("abbreviations")


def _why(read: Read) -> str:
    return "in a heading" if read.sentence.kind == "heading" else "no office"


def _namesakes(run: Run) -> Iterator[Left]:
    """Names of streets, prizes and schools."""
    index = 0
    while index < len(run):
        last = name_end(run, index)
        if last > index and begins_name(run, index, last + 1) and is_named_after(run, last):
            yield Left(*run.span(index, min(last + 1, len(run))), coded("people", "namesake"))
        index = max(last, index + 1)
