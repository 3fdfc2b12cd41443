"""From text to plain JSON values, with one clear sentence where it is no JSON."""

import json
from collections import Counter
from typing import Any

from kzcoe.errors import FormatError

__all__ = ["Doubled", "parse"]


class Doubled(dict[str, Any]):
    """An object in which keys came up more than once: kept, so that whoever meets it can say where it stands."""

    @property
    def twice(self) -> tuple[str, ...]:
        """The keys in question."""
        return self._twice

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counted = Counter(key for key, _ in pairs)
        self._twice = tuple(key for key, times in counted.items() if times > 1)


def parse(text: str, name: str) -> Any:  # noqa: ANN401 - any JSON value
    """The JSON value in a text; `name` is what an error calls it."""
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FormatError(f"{name}: {place}: expected JSON: {error.msg}") from None
    except RecursionError:
        raise FormatError(f"{name}: nested too deep") from None
    except ValueError as error:  # such as a number of too many digits
        raise FormatError(f"{name}: expected JSON: {error}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else Doubled(pairs)
