"""The treaties and partial agreements of which a sentence may claim a standing."""

from collections.abc import Iterator, Sequence

from kzcoe.model.names import fold
from kzcoe.reading.claims import Target
from kzcoe.reading.reads import Read
from kzcoe.reading.treaties import treaties_of
from kzcoe.reading.treaty_numbers import by_number
from kzcoe.register import Register

__all__ = ["agreement_targets", "treaty_targets"]

_NOUNS = ("protocol", "charter", "convention")
_BODIES = ("commission", "group")
_FIRST = 4  # words of a title among which the noun stands


def treaty_targets(reads: Sequence[Read], register: Register) -> Iterator[list[Target]]:
    """The treaties of the Council of Europe that each sentence names."""
    for treaties in treaties_of(reads, register):
        yield [
            Target(treaty.start, treaty.end, str(treaty.number), _noun(treaty.number, register), treaty.rule)
            for treaty in treaties
        ]


def agreement_targets(read: Read, register: Register) -> list[Target]:
    """The partial agreements that a sentence names; a name with its abbreviation in brackets counts once."""
    found: list[Target] = []
    for name in read.named:
        if name.kind == "agreement":
            last = found[-1] if found else None
            beside = last is not None and last.id == name.id and read.page.plain[last.end : name.start].strip() == "("
            start = found.pop().start if beside else name.start
            found.append(Target(start, name.end, name.id, _noun_of_body(name.id, register), "a name of the register"))
    return found


def _noun_of_body(id_: str, register: Register) -> str:
    """What a partial agreement is called when it is spoken of again."""
    agreement = register.agreements.get(id_)
    words = fold(f"{agreement.name} {agreement.short_name}").split() if agreement is not None else []
    return next((noun for noun in _BODIES if noun in words), "")


def _noun(number: int, register: Register) -> str:
    """What a treaty is called when it is spoken of again."""
    treaty = by_number(number, register)
    words = fold(treaty.title).split()[:_FIRST] if treaty is not None else []
    return next((noun for noun in _NOUNS if noun in words), "")
