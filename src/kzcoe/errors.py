"""The errors of the package: one family, a kind for each thing that can go wrong."""

from collections.abc import Iterable
from typing import Any, NoReturn, TypeVar

from attrs import field, frozen

__all__ = [
    "AmbiguousError",
    "CorrectionError",
    "Failure",
    "FormatError",
    "InvalidValueError",
    "KzcoeError",
    "MergeError",
    "MissingExtraError",
    "NotFoundError",
    "ReadingError",
    "SourceError",
    "source_error",
]


S = TypeVar("S", bound="SourceError")


class KzcoeError(Exception):
    """Everything this package raises on purpose; its message is one readable sentence."""


class InvalidValueError(KzcoeError, ValueError):
    """A value was refused at construction; the message names the class, the attribute and the value."""


class NotFoundError(KzcoeError, LookupError):
    """Nothing goes by that name or number; the message says what there is that comes nearest."""


class AmbiguousError(KzcoeError, LookupError):
    """More than one thing goes by that name; the message lists the candidates."""


class SourceError(KzcoeError, OSError):
    """A file or folder cannot be read or written; the message names it.

    Where it was the system that said no, `errno` and `filename` are those of its error.
    """

    def __str__(self) -> str:
        """The message, and not the number of the error."""
        return str(self.args[0]) if self.args else ""

    def __reduce__(self) -> tuple[Any, ...]:
        """The call that makes it again in another process."""
        return _made_again, (type(self), str(self), self.errno, self.filename)


def source_error(message: str, error: OSError) -> SourceError:
    """The error of a source for one of the system's."""
    return _made_again(SourceError, message, error.errno, error.filename)


def _made_again(kind: type[S], message: str, errno: int | None, filename: object) -> S:
    error = kind(message)
    error.errno, error.filename = errno, filename
    return error


class FormatError(KzcoeError, ValueError):
    """A file is not what it should be; the message names the file, the place in it and what was expected."""


class MergeError(KzcoeError, ValueError):
    """Two records contradict each other in something given, such as the text of an article."""


class MissingExtraError(KzcoeError, ImportError):
    """An optional dependency is not installed; the message names the extra that brings it."""


@frozen
class Failure:
    """A text that could not be read, or a correction that could not be made, and why."""

    source: str = field()
    """The path, with the line or row where a file holds several, or the id of an article at hand.

    Of a correction, its place in the list and the fact that it is of.
    """
    error: KzcoeError = field()
    """What went wrong."""

    def __str__(self) -> str:
        """One sentence that names the source."""
        told = str(self.error)
        return told if self.source in told else f"{self.source}: {told}"

    def throw(self) -> NoReturn:
        """Raise the error. As `on_error=Failure.throw` it ends `read_many` at the first text that fails."""
        raise self.error


class _SeveralError(KzcoeError):
    """What goes wrong with several things at once."""

    failures: tuple[Failure, ...]

    def __init__(self, message: str, failures: Iterable[Failure] = ()) -> None:
        super().__init__(message)
        self.failures = tuple(failures)


class ReadingError(_SeveralError):
    """Texts could not be read; the message names each of them, and `failures` holds them one by one."""


class CorrectionError(_SeveralError, ValueError):
    """Corrections do not fit a record; the message names each of them, and `failures` holds them one by one."""
