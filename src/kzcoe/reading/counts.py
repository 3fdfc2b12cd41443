"""The numbers that texts print as words."""

from typing import Final

__all__ = ["COUNTS"]

COUNTS: Final = {
    word: number
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}
"""The numbers up to ten, by their words."""
