"""Where the nodes of a network stand: each connected part in a field of its own, the same on every run."""

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from kzcoe.extras import extra

if TYPE_CHECKING:
    from networkx import Graph

__all__ = ["places"]

Point: TypeAlias = tuple[float, float]
Field: TypeAlias = tuple[float, float, float, float]  # left, bottom, width, height
N = TypeVar("N", bound=Hashable)

_SEED = 5  # any number would do, as long as it is always the same
_MARGIN = 0.12  # of a field, free at each side
_STEPS = 200


def places(graph: "Graph[str]", width: float, height: float) -> dict[str, Point]:
    """A place for each node in a field so wide and high, starting at (0, 0)."""
    networkx = extra("networkx", "plot", "a picture of a network")
    parts = sorted((sorted(part) for part in networkx.connected_components(graph)), key=lambda part: (-len(part), part))
    fields = _split([len(part) + 1 for part in parts], (0.0, 0.0, width, height))
    found: dict[str, Point] = {}
    for part, field in zip(parts, fields, strict=True):
        drawn = networkx.Graph()
        drawn.add_nodes_from(part)
        drawn.add_edges_from(sorted(graph.subgraph(part).edges))
        found |= _fitted(networkx.spring_layout(drawn, seed=_SEED, iterations=_STEPS, method="force"), field)
    return found


def _split(weights: Sequence[int], field: Field) -> list[Field]:
    """A part of the field for each weight, in proportion; halves of about equal weight lie along the longer side."""
    if len(weights) < 2:  # noqa: PLR2004 - one needs no splitting
        return [field] * len(weights)
    half, cut = sum(weights) / 2, 1
    while cut < len(weights) - 1 and sum(weights[:cut]) < half:
        cut += 1
    share = sum(weights[:cut]) / sum(weights)
    left, bottom, width, height = field
    if width >= height:
        first, second = (left, bottom, width * share, height), (left + width * share, bottom, width * (1 - share), height)
    else:
        first, second = (left, bottom, width, height * share), (left, bottom + height * share, width, height * (1 - share))
    return _split(weights[:cut], first) + _split(weights[cut:], second)


def _fitted(points: "dict[str, Sequence[float]]", field: Field) -> dict[str, Point]:
    """The points moved and stretched so that they fill the field up to its margins."""
    left, bottom, width, height = field
    across = _stretched([point[0] for point in points.values()])
    up = _stretched([point[1] for point in points.values()])
    return {
        node: (left + width * x, bottom + height * y) for node, x, y in zip(points, across, up, strict=True)
    }


def _stretched(values: Sequence[float]) -> list[float]:
    """The values from margin to margin of a length of 1; equal ones in the middle."""
    least, most = min(values), max(values)
    if most == least:
        return [0.5] * len(values)
    return [_MARGIN + (1 - 2 * _MARGIN) * float(value - least) / float(most - least) for value in values]
