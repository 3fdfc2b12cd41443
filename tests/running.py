"""Running `kzcoe` in this process."""

import sys
from typing import NamedTuple

import pytest

from kzcoe.cli import main


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
