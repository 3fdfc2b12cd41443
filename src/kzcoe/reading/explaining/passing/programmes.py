"""Words for a programme that name none in particular."""

from collections.abc import Iterator

from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded

__all__ = ["left_programmes"]


def left_programmes(again: Reread) -> Iterator[Left]:
    """The places where no more than "the Programme" is named."""
    made = {words for programme in again.record.programmes for words in programme.evidence}
    for mention in again.findings.programmes:
        if again.quote((mention.start, mention.end)) not in made:
            yield Left(mention.start, mention.end, coded("programmes", "no more than the noun"))
