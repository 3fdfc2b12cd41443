"""What was wrong with a file, as one sentence."""

from collections.abc import Iterator, Sequence

from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.errors import AttributeValidationNote, IterableValidationNote

__all__ = ["brief", "listed", "told"]

LISTED = 3  # problems, or keys, that an error message tells one by one
SHOWN = 60  # characters of a text from a file that an error message repeats


def told(error: Exception) -> str:
    """The first few problems an exception of cattrs holds, each with the place it stands at."""
    found = list(_problems(error, ""))
    more = [f"and {len(found) - LISTED} more"] if len(found) > LISTED else []
    return "; ".join(found[:LISTED] + more)


def _problems(error: Exception, place: str) -> Iterator[str]:
    if isinstance(error, ClassValidationError | IterableValidationError):
        noted, plain = error.group_exceptions()
        for inner, note in noted:
            yield from _problems(inner, _within(place, note))
        for inner in plain:
            yield from _problems(inner, place)
    else:
        yield f"{place}: {_sentence(error)}" if place else _sentence(error)


def _within(place: str, note: AttributeValidationNote | IterableValidationNote) -> str:
    if isinstance(note, IterableValidationNote):
        return f"{place}[{note.index}]"
    return f"{place}.{note.name}" if place else note.name


def _sentence(error: Exception) -> str:
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown {listed(sorted(error.extra_fields))}"
    return "missing" if isinstance(error, KeyError) else str(error)


def listed(keys: Sequence[str]) -> str:
    """The first few keys of a file, as an error message may repeat them."""
    more = [f"and {len(keys) - LISTED} more"] if len(keys) > LISTED else []
    return ", ".join([*(brief(repr(key)) for key in keys[:LISTED]), *more])


def brief(text: str) -> str:
    """As much of a text as an error message may repeat."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 3]}..."
