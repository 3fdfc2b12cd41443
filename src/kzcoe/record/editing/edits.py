"""The edits of a record."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from kzcoe.model import Correction
from kzcoe.model.facts import Fact
from kzcoe.record.editing.correcting import corrected
from kzcoe.record.editing.draft import Draft
from kzcoe.record.editing.lookup import home, place_of

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["RecordEdits"]


class RecordEdits:
    """How to get a record that differs in a few facts, and in which still every id leads somewhere."""

    __slots__ = ()

    def replace(self, fact: Fact | str, /, **values: object) -> "Record":
        """The record in which a fact has other values: `record.replace("ETS 141", title="…")`.

        `fact` is the id of a fact, or a fact, which stands for the one of its class and id. Of a meeting or document
        that several articles tell, each account gets the values too; only the evidence of these has to be replaced
        account by account. With another id, all that refers to the fact follows: participants to an official, posts,
        meetings, documents, programmes and parts to a body, evidence to an article.

        Evidence stays unless it is replaced as well, so the words may then say something else than the fact.
        `corrected` is for edits that others are to understand: it keeps who made them and why.

        `NotFoundError` says what comes nearest to a fact that is not there. `InvalidValueError` refuses an attribute or
        a value that the class does not have, an id that is taken or leads nowhere, and a text of an article in which
        something that is quoted from it does not stand.
        """
        draft = _draft(self)
        draft.replace(place_of(fact, draft.facts), values)
        return _edited(self, draft)

    def without(self, *facts: Fact | str) -> "Record":
        """The record without some facts, given themselves or by id, and without any reference to them.

        Without an official, the participants of that name stay and lead to nobody. Without a body, posts, participants
        and documents are of no body, and what was part of it is part of none. Without an article, evidence in it goes,
        and with it every post, statement, participant, account and fact that no other article or page tells. What
        several articles have told together in one value, such as the spellings of a name, stays as it is.

        Facts that are not there are told as by `replace`.
        """
        draft = _draft(self)
        draft.remove([place_of(fact, draft.facts) for fact in facts])
        return _edited(self, draft)

    def with_(self, *facts: Fact) -> "Record":
        """The record with more facts, as they are; `|` is for facts that may be told already.

        `InvalidValueError` refuses an id that is taken, an official or body that is neither in the record nor among the
        facts, and evidence that does not stand in an article of these.
        """
        draft = _draft(self)
        draft.add(facts)
        return _edited(self, draft)

    def corrections_of(self, fact: Fact | str) -> tuple[Correction, ...]:
        """The corrections of a fact, by the day they were made; takes the fact or an id, of a fact taken out too."""
        given = cast("Record", self).corrections
        if isinstance(fact, str):
            return tuple(one for one in given if fact in _ids(one))
        return tuple(one for one in given if one.collection == home(fact) and fact.id in _ids(one))

    def with_corrections(self, corrections: Iterable[Correction], name: str = "corrections") -> "Record":
        """What `corrected` gives for corrections at hand; `name` is what an error calls the list of them."""
        draft = _draft(self)
        return _edited(self, draft, corrected(draft, corrections, name))


def _ids(correction: Correction) -> tuple[str, ...]:
    """The id of the fact before the correction, and the one that it gives."""
    return (correction.fact_id, *(value for name, value in correction.set if name == "id"))


def _draft(record: RecordEdits) -> Draft:
    return Draft(cast("Record", record).collections())


def _edited(record: RecordEdits, draft: Draft, corrections: Iterable[Correction] = ()) -> "Record":
    whole = cast("Record", record)
    return type(whole)(**draft.collections(), corrections=(*whole.corrections, *corrections))
