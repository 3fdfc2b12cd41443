"""Where the nodes of a network stand: each connected part in a field of its own, the same on every run."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.export.pictures.apart import Point, Size, apart
from kzcoe.extras import extra

if TYPE_CHECKING:
    from networkx import Graph

__all__ = ["places"]

Field: TypeAlias = tuple[float, float, float, float]  # left, bottom, width, height

_SEED = 5  # any number would do, as long as it is always the same
_MARGIN = 0.12  # of a field, free at each side
_REACH, _GROWTH = 1.1, 0.75  # how far a part of two nodes spreads, in the unit of the field, and how that grows
_STEPS = 200
_SHARE = 1.3  # how the field of a part grows with its nodes: what is joined more needs more room
_APART = 2.5  # how far nodes keep from each other, as a multiple of what networkx takes by itself


def places(graph: "Graph[str]", sizes: Mapping[str, Size], field: Size) -> dict[str, Point] | None:
    """The middle of the box of each node in a field that starts at (0, 0); None when there is no room for all."""
    return apart(_spread(graph, *field), sizes, field)


def _spread(graph: "Graph[str]", width: float, height: float) -> dict[str, Point]:
    """A place for each node, by what joins them alone."""
    networkx = extra("networkx", "plot", "a picture of a network")
    parts = sorted((sorted(part) for part in networkx.connected_components(graph)), key=lambda part: (-len(part), part))
    fields = _split([len(part) ** _SHARE for part in parts], (0.0, 0.0, width, height))
    found: dict[str, Point] = {}
    for part, field in zip(parts, fields, strict=True):
        drawn = networkx.Graph()
        drawn.add_nodes_from(part)
        drawn.add_edges_from(sorted(graph.subgraph(part).edges))
        distance = _APART / len(part) ** 0.5
        spread = networkx.spring_layout(drawn, k=distance, seed=_SEED, iterations=_STEPS, method="force")
        found |= _fitted(spread, field)
    return found


def _split(weights: Sequence[float], field: Field) -> list[Field]:
    """A part of the field for each weight, in proportion; halves of about equal weight lie along the longer side."""
    if len(weights) < 2:  # noqa: PLR2004 - one needs no splitting
        return [field] * len(weights)
    half, cut = sum(weights) / 2, 1
    while cut < len(weights) - 1 and sum(weights[:cut]) < half:
        cut += 1
    share = sum(weights[:cut]) / sum(weights)
    left, bottom, width, height = field
    if width >= height:
        first, second = (
            (left, bottom, width * share, height),
            (left + width * share, bottom, width * (1 - share), height),
        )
    else:
        first, second = (
            (left, bottom, width, height * share),
            (left, bottom + height * share, width, height * (1 - share)),
        )
    return _split(weights[:cut], first) + _split(weights[cut:], second)


def _fitted(points: "dict[str, Sequence[float]]", field: Field) -> dict[str, Point]:
    """The points moved and stretched to the margins of the field, or less far where there are few."""
    left, bottom, width, height = field
    reach = _REACH * max(len(points) - 1, 1) ** _GROWTH
    across = _stretched([float(point[0]) for point in points.values()], left, width, reach)
    up = _stretched([float(point[1]) for point in points.values()], bottom, height, reach)
    return dict(zip(points, zip(across, up, strict=True), strict=True))


def _stretched(values: Sequence[float], start: float, length: float, reach: float) -> list[float]:
    """The values spread over the middle of a stretch, no further than the reach; equal ones in its very middle."""
    middle, spread = start + length / 2, min(length * (1 - 2 * _MARGIN), reach)
    least, most = min(values), max(values)
    if most == least:
        return [middle] * len(values)
    return [middle + spread * ((value - least) / (most - least) - 0.5) for value in values]
