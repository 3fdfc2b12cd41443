"""The record and its collections: looking up, asking, checking, merging, and the order of time."""

from kzcoe.model.facts import Fact
from kzcoe.record._inside import evidence_of, inside
from kzcoe.record.articles import Articles
from kzcoe.record.bodies import Bodies
from kzcoe.record.checks import Disagreement
from kzcoe.record.collection import Collection
from kzcoe.record.documents import Documents, Programmes
from kzcoe.record.explanations import Explanation, PassedOver, Reason, Rule
from kzcoe.record.meetings import Meetings
from kzcoe.record.officials import Officials
from kzcoe.record.record import Record
from kzcoe.record.timeline import Moment, Timeline
from kzcoe.record.treaties import Agreements, Conventions

__all__ = [
    "Agreements",
    "Articles",
    "Bodies",
    "Collection",
    "Conventions",
    "Disagreement",
    "Documents",
    "Explanation",
    "Fact",
    "Meetings",
    "Moment",
    "Officials",
    "PassedOver",
    "Programmes",
    "Reason",
    "Record",
    "Rule",
    "Timeline",
    "evidence_of",
    "inside",
]
