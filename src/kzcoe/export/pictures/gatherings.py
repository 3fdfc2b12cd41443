"""Who met, taken together: the meetings of the same people are one gathering, and of many the main ones are chosen."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["Gathering", "attendance", "gatherings", "main"]

Attendance: TypeAlias = Mapping[str, frozenset[str]]
"""Those who took part in each meeting, all as nodes of the graph."""


@frozen
class Gathering:
    """People and bodies who met, once or more often."""

    attendants: tuple[str, ...]
    """Who took part, as nodes of the graph."""
    meetings: tuple[str, ...]
    """In which meetings, as nodes of the graph."""


def attendance(graph: "MultiDiGraph[str]") -> dict[str, frozenset[str]]:
    """Who took part in each meeting of the graph of a record; meetings of which nobody is named are left out."""
    told: dict[str, set[str]] = {}
    for source, target, edge in graph.edges(data=True):
        if edge["kind"] == "took part":
            told.setdefault(target, set()).add(source)
    return {meeting: frozenset(told[meeting]) for meeting in sorted(told)}


def gatherings(told: Attendance) -> list[Gathering]:
    """The meetings by who took part: those that met most often first, then the larger."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for meeting, attendants in told.items():
        groups.setdefault(tuple(sorted(attendants)), []).append(meeting)
    met = [Gathering(attendants, tuple(meetings)) for attendants, meetings in groups.items()]
    return sorted(met, key=lambda one: (-len(one.meetings), -len(one.attendants), one.meetings))


def main(told: Attendance, most_attendants: int, most: int) -> list[Gathering]:
    """All gatherings where there are few; of many those among the people and bodies who took part most often.

    At most so many attendants, people before bodies in number, and at most so many gatherings.
    """
    everybody = Counter(attendant for attendants in told.values() for attendant in attendants)
    every = gatherings(told)
    if len(everybody) <= most_attendants and len(every) <= most:
        return every
    core = _most_active(everybody, most_attendants)
    among = {meeting: attendants & core for meeting, attendants in told.items() if attendants & core}
    met = {meeting: attendants for meeting, attendants in among.items() if len(attendants) > 1}
    return gatherings(met or among)[:most]


def _most_active(everybody: Mapping[str, int], most: int) -> frozenset[str]:
    """Those who took part most often; up to four in ten are bodies, which are named with nearly every meeting."""
    ranked = sorted(everybody, key=lambda attendant: (-everybody[attendant], attendant))
    bodies = [attendant for attendant in ranked if attendant.startswith("body:")][: most * 4 // 10]
    people = [attendant for attendant in ranked if not attendant.startswith("body:")][: most - len(bodies)]
    return frozenset(people + bodies)
