"""Merging records: each thing told by several is one, with all its evidence; what differs is kept side by side.

Merging is associative, commutative and idempotent: the result depends on what the records say, not on their order or on
the steps in which they were merged. To that end it is a function of the set of what is told, and what it gives still
holds that set:

- A **meeting** or **document** told by several articles keeps each account whole. Merging takes all meetings apart into
  their accounts and finds those of one meeting anew (see `sameness`).
- **Officials** are one when they share an id or a spelling of two words or more (see `kzcoe.model.names.key`);
  **bodies** when they share an id, or a name of two words or more within one parent or, without parent, one country.
  The least id and the best spelling stand; the other spellings become aliases, and so does, as a note in brackets, an
  id that would be lost. All references are changed to the ids that stand.
- **Conventions** are one by number, **agreements** and **programmes** by id; their statements and evidence are united.
  Of attributes that hold one value the more precise date and otherwise the first value in the alphabet stands, and a
  second title or name joins the others.
- **Articles** are one by id. What one record does not know is taken from the other; when they contradict each other,
  or leave a treaty in force before it was opened, merging is refused with `MergeError`.
- The **version** of the data stands where all that is merged is the same data of the same version; what is made of
  several is none of them. Records without facts and corrections do not count.
"""

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, TypedDict

from kzcoe.model import Article, Body, Convention, Document, Meeting, Official, PartialAgreement, Programme
from kzcoe.record.merging.articles import merge_articles
from kzcoe.record.merging.bodies import merge_bodies
from kzcoe.record.merging.documents import merge_documents, merge_programmes
from kzcoe.record.merging.meetings import merge_meetings
from kzcoe.record.merging.officials import merge_officials
from kzcoe.record.merging.renaming import Renaming
from kzcoe.record.merging.treaties import merge_agreements, merge_conventions

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["merge"]


class Merged(TypedDict):
    """The facts of a record, by collection."""

    articles: Iterable[Article]
    officials: Iterable[Official]
    meetings: Iterable[Meeting]
    conventions: Iterable[Convention]
    agreements: Iterable[PartialAgreement]
    programmes: Iterable[Programme]
    documents: Iterable[Document]
    bodies: Iterable[Body]


def merge(records: "Iterable[Record]") -> Merged:
    """The facts of the one record that the records make together."""
    told = list(records)
    articles = merge_articles(chain.from_iterable(record.articles for record in told))
    bodies, body_ids = merge_bodies(chain.from_iterable(record.bodies for record in told))
    officials, official_ids = merge_officials(chain.from_iterable(record.officials for record in told), body_ids)
    new = Renaming(body_ids, official_ids)
    return {
        "articles": articles,
        "officials": officials,
        "meetings": merge_meetings(map(new.meeting, chain.from_iterable(one.meetings for one in told)), articles),
        "conventions": merge_conventions(chain.from_iterable(one.conventions for one in told)),
        "agreements": merge_agreements(chain.from_iterable(one.agreements for one in told)),
        "programmes": merge_programmes(map(new.programme, chain.from_iterable(one.programmes for one in told))),
        "documents": merge_documents(map(new.document, chain.from_iterable(one.documents for one in told))),
        "bodies": bodies,
    }
