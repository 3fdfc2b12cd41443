"""The command line: arguments and printing only."""

import sys
from io import TextIOWrapper

from kzcoe.cli.plain import one_line
from kzcoe.errors import KzcoeError, MissingExtraError

__all__ = ["main"]

NEEDED = frozenset({"click", "rich", "typer"})  # what the extra brings


def main() -> None:
    """Run `kzcoe`. What goes wrong is one line on standard error; the exit status is then 1, and 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what the terminal cannot show is escaped, and no reason to stop
            stream.reconfigure(errors="backslashreplace")
    try:
        _run()
    except KzcoeError as error:
        sys.stderr.write(f"kzcoe: {one_line(str(error))}\n")
        sys.exit(1)


def _run() -> None:
    try:
        from kzcoe.cli.app import app  # noqa: PLC0415 - the extra may be missing
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] not in NEEDED:
            raise
        raise MissingExtraError(f'the command line needs {error.name}: pip install "kzcoe[cli]"') from error
    app(prog_name="kzcoe")  # what the shell asks to complete, however it was started
