"""What checks find: what does not agree, how grave it is, and who says what."""

from collections.abc import Iterable

from attrs import field, frozen

from kzcoe.model import Evidence, Reference, Statement
from kzcoe.model.facts import Fact
from kzcoe.model.words import Word
from kzcoe.record._inside import evidence_of, in_order, inside

__all__ = ["Finding", "Severity", "Side", "Told", "side"]


class Severity(Word):
    """How grave a finding is."""

    ERROR = "error"  #: the record is broken: what it points at is not there
    WARNING = "warning"  #: sources exclude each other, or a source says what others do not bear out
    NOTE = "note"  #: worth a look: something may be one, may be two, or could be known better


@frozen(kw_only=True)
class Side:
    """What some of the sources say, and where."""

    says: str
    """What they say, in a few words."""
    evidence: tuple[Evidence, ...] = ()
    """Where articles say so."""
    references: tuple[Reference, ...] = ()
    """Pages that say so."""


def side(says: str, *where: object) -> Side:
    """The side of those who say so in facts, or in parts of them."""
    return Side(says=says, evidence=evidence_of(where), references=tuple(dict.fromkeys(inside(where, Reference))))


def _cited(facts: Iterable[Fact]) -> str:
    return f"({', '.join(f'<{type(fact).__name__} {fact.id!r}>' for fact in facts)})"


@frozen(kw_only=True)
class Told:
    """What a check tells of some facts."""

    facts: tuple[Fact, ...] = field(repr=_cited)
    """The facts concerned, the one of which it is said first."""
    sentence: str
    """What does not agree with what, in one line."""
    sides: tuple[Side, ...] = ()
    """Who says what."""
    statements: tuple[Statement, ...] = ()
    """The statements that do not agree, where it is a standing that they do not agree on."""


@frozen(kw_only=True)
class Finding(Told):
    """Something in a record that does not agree, or that is worth a look."""

    code: str
    """What kind of finding it is; each code has its section in the documentation."""
    severity: Severity
    """How grave it is."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the facts concerned, the one of which it is said first."""
        return tuple(fact.id for fact in self.facts)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where articles say so, all sides together, sorted by article and place."""
        return in_order(one for side in self.sides for one in side.evidence)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Pages that say so, all sides together."""
        return tuple(dict.fromkeys(one for side in self.sides for one in side.references))

    def __str__(self) -> str:
        return f"{type(self.facts[0]).__name__} {', '.join(self.ids)}: {self.sentence}"
