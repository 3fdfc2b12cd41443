"""The record of Kazakhstan's co-operation with the Council of Europe, as typed, immutable data.

Every fact knows the sentence it came from. Importing the package reads nothing; what is used is loaded on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzcoe.errors import (
        AmbiguousError,
        CorrectionError,
        Failure,
        FormatError,
        InvalidValueError,
        KzcoeError,
        MergeError,
        MissingExtraError,
        NotFoundError,
        ReadingError,
        SourceError,
    )
    from kzcoe.files import load, read_many
    from kzcoe.model import (
        Article,
        Body,
        BodyKind,
        Confidence,
        Convention,
        Correction,
        DataVersion,
        DateLike,
        Document,
        DocumentKind,
        Evidence,
        Meeting,
        MeetingKind,
        Official,
        PartialAgreement,
        PartialDate,
        Participant,
        Period,
        Post,
        Programme,
        Reference,
        Span,
        SpanKind,
        Standing,
        Statement,
    )
    from kzcoe.reading import read
    from kzcoe.record import (
        Agreements,
        Articles,
        Bodies,
        Collection,
        Conventions,
        Documents,
        Explanation,
        Finding,
        Meetings,
        Moment,
        Officials,
        PassedOver,
        Programmes,
        Reason,
        Record,
        Rule,
        Severity,
        Side,
        Timeline,
    )
    from kzcoe.register import Register

__all__ = [
    "Agreements",
    "AmbiguousError",
    "Article",
    "Articles",
    "Bodies",
    "Body",
    "BodyKind",
    "Collection",
    "Confidence",
    "Convention",
    "Conventions",
    "Correction",
    "CorrectionError",
    "DataVersion",
    "DateLike",
    "Document",
    "DocumentKind",
    "Documents",
    "Evidence",
    "Explanation",
    "Failure",
    "Finding",
    "FormatError",
    "InvalidValueError",
    "KzcoeError",
    "Meeting",
    "MeetingKind",
    "Meetings",
    "MergeError",
    "MissingExtraError",
    "Moment",
    "NotFoundError",
    "Official",
    "Officials",
    "PartialAgreement",
    "PartialDate",
    "Participant",
    "PassedOver",
    "Period",
    "Post",
    "Programme",
    "Programmes",
    "ReadingError",
    "Reason",
    "Record",
    "Reference",
    "Register",
    "Rule",
    "Severity",
    "Side",
    "SourceError",
    "Span",
    "SpanKind",
    "Standing",
    "Statement",
    "Timeline",
    "load",
    "read",
    "read_many",
]

# Where public names live, nearest first; each of these modules lists its own in ``__all__``.
_HOMES = ("errors", "model", "record", "register", "reading", "files")


def __getattr__(name: str) -> object:
    """Load a public name on first use, so that importing the package costs next to nothing."""
    if name in __all__:
        for home in _HOMES:
            module = import_module(f"{__name__}.{home}")
            if name in module.__all__:
                value: object = getattr(module, name)
                globals()[name] = value
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
