"""Running `kzcoe` in this process."""

import re
import sys
from typing import NamedTuple

import pytest

from kzcoe.cli import main

ORDERS = "Talks\x1b[31m\x07 in\u202e [bold]Astana[/bold]\x9b2J"
"""A text that gives orders to a terminal, and `rich`."""
ESCAPES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
"""What a terminal obeys."""


class Ran(NamedTuple):
    """How a command ended, and what it printed, without the blanks at the ends of lines."""

    status: int
    out: str
    err: str


class Runner:
    """Runs `kzcoe` in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, *arguments: str, width: int = 80) -> Ran:
        """The outcome of the command."""
        self.monkeypatch.setattr(sys, "argv", ["kzcoe", *arguments])
        self.monkeypatch.setenv("COLUMNS", str(width))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = self.capsys.readouterr()
        return Ran(int(ended.value.code or 0), "".join(f"{line.rstrip()}\n" for line in out.splitlines()), err)
