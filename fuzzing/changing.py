"""Changes that keep the form of an input, so that they get further than those that break it."""

import json
import random
from collections.abc import Iterator
from typing import Any

__all__ = ["changed_json", "changed_words"]

VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    5.5,
    10**30,
    float("nan"),
    "",
    " ",
    "x",
    "a",
    "\0",
    "\ud800",
    [],
    [[]],
    {},
]
VALUES += [
    "2023-06-28",
    "XXXX-02-29",
    "2024/..",
    "9999-12-31",
    "member",
    "party",
    "ETS 141",
    "greco",
    "\u202e",
    "x" * 300,
]
PIECES = [
    "\n",
    "\r\n",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\0",
    "\u0301",
    "\ud800",
    "İ",
    "ﬁ",
    "ß",
    "“",
    "”",
    "'s",
    ",",
    ";",
    "(",
    ")",
]
PIECES += [
    "Minister Anna Berg",
    "Director Erik Holm",
    "met with",
    "and",
    "of",
    "the",
    "of the Council of Europe",
    "he",
    "in",
]
PIECES += ["on 5 May 2024", "on 31 February", "12-13 June", "2024-2027", "since", "yesterday", "ASTANA –", "in Astana"]
PIECES += [
    "is a party to",
    "ETS No. 141",
    "(CETS 210)",
    "Istanbul Convention",
    "Resolution 2193 (2017)",
    "- ",
    "Photo:",
    "A.",
]


def changed_words(data: bytes, number: int) -> bytes | None:
    """The text with words put in, left out, repeated or moved."""
    chance = random.Random(number)
    words = data.decode("utf-8", "replace").split(" ")
    for _ in range(chance.randint(1, 4)):
        at, other = chance.randint(0, len(words)), chance.randint(0, len(words))
        words[at:at] = chance.choice([[chance.choice(PIECES)], words[other : other + chance.randint(1, 5)]])
        if chance.random() < 0.5:  # noqa: PLR2004 - every other time
            del words[other : other + chance.randint(1, 5)]
    return " ".join(words).encode("utf-8", "surrogatepass")


def changed_json(data: bytes, number: int) -> bytes | None:
    """The JSON value with something in it replaced, moved, repeated or left out; None where it is no JSON."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    chance = random.Random(number)
    for _ in range(chance.randint(1, 3)):
        places = list(_places(value))
        if not places:
            return json.dumps(chance.choice(VALUES)).encode()
        _change(*chance.choice(places), chance.choice(places), chance)
    return json.dumps(value).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each list and object with each index or key of it."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _change(home: Any, key: Any, other: tuple[Any, Any], chance: random.Random) -> None:
    """Change what stands at a place, perhaps to what stands at another."""
    kind = chance.randrange(4)
    if kind == 0:
        home[key] = chance.choice(VALUES)
    elif kind == 1:
        home[key] = json.loads(json.dumps(other[0][other[1]]))
    elif kind == 2:  # noqa: PLR2004 - the third of four kinds
        del home[key]
    elif isinstance(home, list):
        home.insert(key, json.loads(json.dumps(home[key])))
    else:
        home[chance.choice([str(key), "x", "id", "evidence"])] = chance.choice(VALUES)
