"""The record and its collections: looking up, asking, checking, merging, and the order of time."""

from kzcoe.model.facts import Fact
from kzcoe.record._inside import evidence_of, inside
from kzcoe.record.articles import Articles
from kzcoe.record.bodies import Bodies
from kzcoe.record.checks import CHECKS, Check, Finding, Severity, Side
from kzcoe.record.collection import Collection
from kzcoe.record.documents import Documents, Programmes
from kzcoe.record.explanations import Explanation, PassedOver, Reason, Rule
from kzcoe.record.meetings import Meetings
from kzcoe.record.officials import Officials
from kzcoe.record.record import Record
from kzcoe.record.timeline import Moment, Timeline
from kzcoe.record.treaties import Agreements, Conventions

__all__ = [
    "CHECKS",
    "Agreements",
    "Articles",
    "Bodies",
    "Check",
    "Collection",
    "Conventions",
    "Documents",
    "Explanation",
    "Fact",
    "Finding",
    "Meetings",
    "Moment",
    "Officials",
    "PassedOver",
    "Programmes",
    "Reason",
    "Record",
    "Rule",
    "Severity",
    "Side",
    "Timeline",
    "evidence_of",
    "inside",
]
