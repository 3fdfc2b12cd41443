"""The record of one text."""

from kzcoe.reading.making.bodies import Bodies
from kzcoe.reading.making.documents import make_documents
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.meetings import make_meetings
from kzcoe.reading.making.officials import make_officials
from kzcoe.reading.making.programmes import make_programmes
from kzcoe.reading.making.treaties import make_agreements, make_conventions
from kzcoe.record import Record
from kzcoe.register import Register

__all__ = ["make_record"]


def make_record(findings: Findings, register: Register) -> Record:
    """The record of what was found in a text."""
    bodies = Bodies(findings.article, register)
    officials = make_officials(findings, bodies)
    meetings = list(make_meetings(findings, officials, bodies))
    programmes = list(make_programmes(findings, bodies))
    return Record(
        articles=[findings.article],
        officials=officials.values(),
        meetings=meetings,
        conventions=make_conventions(findings, register),
        agreements=make_agreements(findings, register),
        programmes=programmes,
        documents=make_documents(findings),
        bodies=bodies.made(),
    )
