"""Rules as a reader of explanations sees them: those in code by name, those of the vocabulary by their row."""

from kzcoe.record.explanations import Rule
from kzcoe.register.rules import rule_meaning
from kzcoe.register.vocabulary import Hit

__all__ = ["coded", "worded"]


def coded(step: str, name: str) -> Rule:
    """A rule in the code of a step; one that no row describes is described by its name."""
    return Rule(step=step, name=name, meaning=rule_meaning(step, name) or f"By {name}.")


def worded(step: str, table: str, hit: Hit) -> Rule:
    """The row of a table of the vocabulary that a step found in the text."""
    row = hit.phrase
    meaning = rule_meaning(table, row.meaning) or f"The words mean: {row.meaning}."
    return Rule(step=step, name=row.meaning, meaning=meaning, table=table, pattern=row.filled, example=row.example)
