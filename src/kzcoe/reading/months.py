"""The names of the months, as texts print them."""

from typing import Final

__all__ = ["MONTHS", "SHORT_MONTHS"]

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""In full, in their order."""
SHORT_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
"""Cut short, without the full stop; May is not."""
