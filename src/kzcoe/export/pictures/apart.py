"""Moving boxes apart until none covers another."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

__all__ = ["Point", "Size", "apart"]

Point: TypeAlias = tuple[float, float]
"""The middle of a box."""
Size: TypeAlias = tuple[float, float]
"""The width and height of a box."""

_ROUNDS = 600
_TOUCHING = 1e-6  # what boxes may cover of each other after rounding


def apart(middles: Mapping[str, Point], sizes: Mapping[str, Size], field: Size) -> dict[str, Point] | None:
    """Where the boxes come to stand in a field that starts at (0, 0), each moved little; None when there is no room.

    Two boxes that cover each other are pushed apart round after round, the way that is shorter for their size.
    """
    names = sorted(middles)
    at = [_inside(middles[name], sizes[name], field) for name in names]
    size = [sizes[name] for name in names]
    for _ in range(_ROUNDS):
        if not _push(at, size, field):
            return dict(zip(names, at, strict=True))
    return None


def _push(at: list[Point], sizes: Sequence[Size], field: Size) -> bool:
    """Push apart each two boxes that cover each other; whether there were any."""
    pushed = False
    for one, other in combinations(range(len(at)), 2):
        (x, y), (u, v) = at[one], at[other]
        wide = (sizes[one][0] + sizes[other][0]) / 2 - abs(x - u)
        high = (sizes[one][1] + sizes[other][1]) / 2 - abs(y - v)
        if wide > _TOUCHING and high > _TOUCHING:
            pushed = True
            sideways = wide / (sizes[one][0] + sizes[other][0]) < high / (sizes[one][1] + sizes[other][1])
            across, up = (wide / 2, 0.0) if sideways else (0.0, high / 2)
            across, up = across if x >= u else -across, up if y >= v else -up
            at[one] = _inside((x + across, y + up), sizes[one], field)
            at[other] = _inside((u - across, v - up), sizes[other], field)
    return pushed


def _inside(middle: Point, size: Size, field: Size) -> Point:
    """The middle, moved so that the box lies in the field."""
    across, up = (
        min(max(place, length / 2), max(whole - length / 2, length / 2))
        for place, length, whole in zip(middle, size, field, strict=True)
    )
    return across, up
