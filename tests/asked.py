"""What a record is asked; a module of its own, so that processes started anew find it by name."""

from kzcoe.files import to_json
from kzcoe.record import Record


def answers(record: Record) -> tuple[object, ...]:
    """What a record says to many questions, each of which may need an index."""
    return (
        hash(record),
        str(record.find("Claus Neukirch").id),
        record.meetings.involving("Klaus Neukirch").ids,
        record.meetings.between("2023", "2025").ids,
        record.meetings.on("XXXX-11-13").ids,
        record.meetings.in_place("Brussels").ids,
        record.officials.met("Claus Neukirch").ids,
        record.officials.holding("minister").ids,
        record.conventions["ETS 141"].standing(on="2016-01-01"),
        record.conventions.in_force("2016").ids,
        record.articles.mentioning("Claus Neukirch").ids,
        record.articles.search("Kazakhstan").ids,
        record.bodies.parts_of("council-of-europe").ids,
        tuple(map(str, record.check())),
        tuple(map(str, record.timeline())),
        len(list(record.evidence())),
        to_json(record),
    )


def sent(record: Record) -> tuple[object, ...]:
    """The same answers without the hash of texts, which each process has its own of."""
    return answers(record)[1:]


def itself(thing: object) -> object:
    """What was sent, sent back."""
    return thing
