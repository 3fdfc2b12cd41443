"""What facts are called in a picture."""

from kzcoe.model import Article, Convention, Document, Meeting, PartialAgreement
from kzcoe.record import Fact
from kzcoe.record.naming import met, titled

__all__ = ["called"]


def called(fact: Fact) -> str:
    """A short name of a fact."""
    match fact:
        case Convention():
            return f"{fact.reference} {next((title for title in fact.short_titles if ' ' in title), fact.title)}"
        case PartialAgreement():
            return fact.short_name or fact.name
        case Meeting():
            return met(fact)
        case Document():
            return titled(fact)
        case Article():
            return fact.title or fact.id
        case _:
            return fact.name
