"""What the rules of reading say, in words: of each table of the vocabulary, and of the steps whose rules are code."""

from functools import cache

from kzcoe.register.tables import read_table, shipped_folder

__all__ = ["rule_meaning"]

ANY = "*"
"""Stands for every rule of a table whose meanings are not words but numbers or spellings."""


def rule_meaning(of: str, rule: str) -> str | None:
    """What a rule says, in one sentence; None where no row says it.

    Args:
        of: The table of the vocabulary, or the step of reading where the rule is code.
        rule: The meaning of the row of the table, or the name of the rule.

    >>> rule_meaning("unreal", "denied")
    'The words around say that the meeting did not take place.'

    """
    told = _meanings()
    meaning = told.get((of, rule)) or told.get((of, ANY))
    return None if meaning is None else meaning.replace("{rule}", rule)


@cache
def _meanings() -> dict[tuple[str, str], str]:
    """What each rule says, read once."""
    return {(row["of"], row["rule"]): row["meaning"] for row in read_table(shipped_folder(), "vocabulary/rules")}
