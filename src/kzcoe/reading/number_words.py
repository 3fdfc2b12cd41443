"""The numbers that texts print as words."""

from typing import Final

__all__ = ["COUNTS"]

COUNTS: Final = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
            *("sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        ),
        1,
    )
}
"""The numbers up to twenty, by their words."""
