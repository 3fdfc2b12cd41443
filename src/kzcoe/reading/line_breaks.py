"""Where a text breaks: its lines, and the empty ones between them, with any line ends."""

import re
from typing import Final

__all__ = ["EMPTY_LINE", "LINE"]

LINE: Final = re.compile(r"[^\r\n]+")
"""A line with anything in it."""

EMPTY_LINE: Final = re.compile(r"\n[ \t\r]*\n")
"""The end of a line and an empty one after it."""
