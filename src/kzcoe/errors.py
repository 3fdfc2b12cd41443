"""The errors of the package: one family, a kind for each thing that can go wrong."""

__all__ = [
    "AmbiguousError",
    "FormatError",
    "InvalidValueError",
    "KzcoeError",
    "MergeError",
    "MissingExtraError",
    "NotFoundError",
    "SourceError",
]


class KzcoeError(Exception):
    """Everything this package raises on purpose; its message is one readable sentence."""


class InvalidValueError(KzcoeError, ValueError):
    """A value was refused at construction; the message names the class, the attribute and the value."""


class NotFoundError(KzcoeError, LookupError):
    """Nothing goes by that name or number; the message says what there is that comes nearest."""


class AmbiguousError(KzcoeError, LookupError):
    """More than one thing goes by that name; the message lists the candidates."""


class SourceError(KzcoeError, OSError):
    """A file or folder cannot be read or written; the message names it."""


class FormatError(KzcoeError, ValueError):
    """A file is not what it should be; the message names the file, the place in it and what was expected."""


class MergeError(KzcoeError, ValueError):
    """Two records contradict each other in something given, such as the text of an article."""


class MissingExtraError(KzcoeError, ImportError):
    """An optional dependency is not installed; the message names the extra that brings it."""
