"""The kinds of meeting, and the nouns by which texts name them."""

from collections.abc import Sequence
from typing import Final

from kzcoe.model.words import MeetingKind
from kzcoe.register.vocabulary import phrases

__all__ = ["APART", "EVERY", "GATHERINGS", "NEARBY", "named_kind"]

GATHERINGS: Final = frozenset({MeetingKind.SESSION, MeetingKind.CONFERENCE})
"""The kinds of meeting at which many sit together."""
APART: Final = GATHERINGS | {MeetingKind.CEREMONY}
"""The kinds of meeting at which many come together, and which a visit or talks do not take up."""
NEARBY: Final = (MeetingKind.SESSION, MeetingKind.CONFERENCE, MeetingKind.CEREMONY)
"""The same, in the order in which their nouns are looked for near the words of a meeting."""
EVERY: Final = (*NEARBY, MeetingKind.VISIT, MeetingKind.CALL, MeetingKind.TALKS)
"""All kinds, in the order in which their nouns are looked for in the words of a meeting."""


def named_kind(text: str, kinds: Sequence[MeetingKind]) -> MeetingKind | None:
    """The first of some kinds of meeting of which a noun stands in a text."""
    return next((kind for kind in kinds if phrases("meeting_nouns", kind.value).found(text)), None)
