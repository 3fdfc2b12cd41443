"""What a record is made of: immutable, validated classes, and the words and names they use."""

from kzcoe.model.articles import Article, Span
from kzcoe.model.bodies import Body
from kzcoe.model.corrections import Correction
from kzcoe.model.dates import DateLike, PartialDate, Period, When, when
from kzcoe.model.documents import Document, Programme
from kzcoe.model.meetings import Meeting, Participant
from kzcoe.model.people import Official, Post
from kzcoe.model.sources import Evidence, Reference
from kzcoe.model.treaties import Convention, PartialAgreement, Statement
from kzcoe.model.versions import DataVersion
from kzcoe.model.words import BodyKind, Confidence, DocumentKind, MeetingKind, SpanKind, Standing

__all__ = [
    "Article",
    "Body",
    "BodyKind",
    "Confidence",
    "Convention",
    "Correction",
    "DataVersion",
    "DateLike",
    "Document",
    "DocumentKind",
    "Evidence",
    "Meeting",
    "MeetingKind",
    "Official",
    "PartialAgreement",
    "PartialDate",
    "Participant",
    "Period",
    "Post",
    "Programme",
    "Reference",
    "Span",
    "SpanKind",
    "Standing",
    "Statement",
    "When",
    "when",
]
