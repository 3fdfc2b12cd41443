"""The closed vocabularies of the model: standings, and kinds of meeting, body, document and span."""

from enum import StrEnum
from typing import Self

from kzcoe.model._check import refusal

__all__ = [
    "BodyKind",
    "Confidence",
    "DocumentKind",
    "MeetingKind",
    "SpanKind",
    "Standing",
]


class Word(StrEnum):
    """A word of a closed vocabulary: equal to its text, with a ``repr`` that evaluates back."""

    __str__ = str.__str__

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def of(cls, word: str) -> Self:
        """The member whose value is `word`; `InvalidValueError` lists the vocabulary when there is none."""
        try:
            return cls(word)
        except ValueError:
            raise refusal(cls, "value", f"one of {', '.join(cls)}", word) from None


class Standing(Word):
    """How far a state has come towards a treaty or a partial agreement.

    The words of the UN treaty handbook and of the Treaty Office, in rising order. A convention runs from `INTENDS`
    to `DENOUNCED`, a partial agreement from `APPLIED` to `WITHDRAWN`.
    """

    INTENDS = "intends"  #: plans, wishes or prepares to join
    INVITED = "invited"  #: invited to accede by the Committee of Ministers
    SIGNED = "signed"  #: signed, subject to ratification
    RATIFIED = "ratified"  #: instrument of ratification or accession deposited
    PARTY = "party"  #: in force for the state
    DENOUNCED = "denounced"  #: left the convention
    APPLIED = "applied"  #: asked, was invited or signed to join the partial agreement
    OBSERVER = "observer"  #: takes part without membership
    MEMBER = "member"  #: full member
    WITHDRAWN = "withdrawn"  #: left the partial agreement

    @property
    def rank(self) -> int:
        """The place in rising order, counted from 0; only standings of one scale compare."""
        return _RANKS[self]

    @property
    def of_convention(self) -> bool:
        """Whether this is a standing towards a convention (and not towards a partial agreement)."""
        return self.rank < _RANKS[Standing.APPLIED]


_RANKS = {standing: rank for rank, standing in enumerate(Standing)}


class Confidence(Word):
    """How near a source stands to the fact."""

    OFFICIAL = "official"  #: an institution's own page
    PRESS = "press"  #: a newspaper or agency
    SECONDARY = "secondary"  #: an encyclopaedia, a mirror, a collection


class MeetingKind(Word):
    """What kind of event brought people together."""

    MEETING = "meeting"
    TALKS = "talks"
    VISIT = "visit"
    SESSION = "session"
    CONFERENCE = "conference"
    CALL = "call"
    CEREMONY = "ceremony"


class BodyKind(Word):
    """What kind of organisation a body is."""

    AGENCY = "agency"
    COMMITTEE = "committee"
    COURT = "court"
    DELEGATION = "delegation"
    DIRECTORATE = "directorate"
    MINISTRY = "ministry"
    MISSION = "mission"
    NGO = "ngo"
    OFFICE = "office"
    ORGAN = "organ"
    ORGANISATION = "organisation"
    PARLIAMENT = "parliament"
    PARTIAL_AGREEMENT = "partial-agreement"
    PARTY = "party"
    POLITICAL_GROUP = "political-group"
    SERVICE = "service"
    STATE = "state"
    STATE_BODY = "state-body"
    UNIVERSITY = "university"


class DocumentKind(Word):
    """What kind of numbered document."""

    DECISION = "decision"
    DECLARATION = "declaration"
    DOCUMENT = "document"
    OPINION = "opinion"
    RECOMMENDATION = "recommendation"
    REPORT = "report"
    RESOLUTION = "resolution"
    WRITTEN_DECLARATION = "written declaration"


class SpanKind(Word):
    """What part of a page a span of an article's text is."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    STAMP = "stamp"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


# Converters of attributes, as plain functions: type checkers follow these and not bound methods.


def to_span_kind(word: str) -> SpanKind:
    """The word as SpanKind."""
    return SpanKind.of(word)


def to_document_kind(word: str) -> DocumentKind:
    """The word as DocumentKind."""
    return DocumentKind.of(word)


def to_standing(word: str | None) -> Standing | None:
    """The word as Standing, with None for None."""
    return None if word is None else Standing.of(word)


def to_confidence(word: str | None) -> Confidence | None:
    """The word as Confidence, with None for None."""
    return None if word is None else Confidence.of(word)


def to_meeting_kind(word: str | None) -> MeetingKind | None:
    """The word as MeetingKind, with None for None."""
    return None if word is None else MeetingKind.of(word)


def to_body_kind(word: str | None) -> BodyKind | None:
    """The word as BodyKind, with None for None."""
    return None if word is None else BodyKind.of(word)
