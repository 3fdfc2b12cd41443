"""From the address of a page to a Reference: who publishes it and how far it is to be trusted."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from attrs import field, frozen

from kzcoe.model import Confidence, Reference
from kzcoe.register.tables import Row

__all__ = ["Publishers"]

_NEARNESS = tuple(Confidence)  # official, press, secondary


def _by_host(rows: Iterable[Row]) -> dict[str, Row]:
    return {row["host"]: row for row in rows}


@frozen
class Publishers:
    """Who publishes what: the table of hosts that makes References of addresses."""

    rows: dict[str, Row] = field(converter=_by_host)
    """The rows of the table by host, or by host and the beginning of a path."""

    def reference(self, url: str, confidence: str) -> Reference:
        """The page at an address as a source of a row; as confident as the weaker of the row and its publisher."""
        row = self.rows.get(self.place(url) or "", _unknown(url))
        return Reference(
            title=row["page"],
            publisher=row["publisher"],
            url=url,
            confidence=max(Confidence.of(confidence), Confidence.of(row["confidence"]), key=_NEARNESS.index),
        )

    def references(self, row: Row) -> tuple[Reference, ...]:
        """The sources of a row, the best first."""
        return tuple(self.reference(url, row["confidence"]) for url in row["sources"])

    def knows(self, url: str) -> bool:
        """Whether the table has the publisher of a page."""
        return self.place(url) is not None

    def place(self, url: str) -> str | None:
        """The row of the table that a page belongs to: the longest host and path that its address begins with."""
        return next((place for place in _places(url) if place in self.rows), None)


def _unknown(url: str) -> Row:
    host = urlsplit(url).hostname or url
    return {"page": f"Page at {host}", "publisher": host, "confidence": Confidence.SECONDARY}


def _places(url: str) -> Iterable[str]:
    """Host and path of an address, shortened a step at a time down to the bare domain."""
    parts = urlsplit(url)
    place = f"{(parts.hostname or url).removeprefix('www.')}{parts.path}".rstrip("/")
    while place:
        yield place
        head, slash, _ = place.rpartition("/")
        place = head if slash else place.partition(".")[2]
