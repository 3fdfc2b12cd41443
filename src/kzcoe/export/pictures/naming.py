"""What facts are called in a picture."""

from kzcoe.model import Article, Convention, Document, Meeting, PartialAgreement
from kzcoe.record import Fact

__all__ = ["called"]


def called(fact: Fact) -> str:
    """A short name of a fact."""
    match fact:
        case Convention():
            return f"{fact.reference} {next((title for title in fact.short_titles if ' ' in title), fact.title)}"
        case PartialAgreement():
            return fact.short_name or fact.name
        case Meeting():
            return _meeting(fact)
        case Document():
            return f"{fact.kind} {fact.number}{f', {fact.title}' if fact.title else ''}"
        case Article():
            return fact.title or fact.id
        case _:
            return fact.name


def _meeting(meeting: Meeting) -> str:
    what = meeting.title or str(meeting.kind or "meeting")
    place = f" in {meeting.place}" if meeting.place else ""
    who = ", ".join(person.name for person in meeting.participants)
    return f"{what}{place}{f': {who}' if who else ''}"
