"""Corrections: edits of single facts, each with its author and reason."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

from attrs import Attribute, field, fields_dict, frozen

from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model.dates import PartialDate, to_date
from kzcoe.model.facts import KINDS, CollectionName, Fact
from kzcoe.model.sources import Reference

__all__ = ["Correction", "Values"]

Values: TypeAlias = tuple[tuple[str, Any], ...]
"""Names of attributes, each with a value."""


def _to_pairs(values: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> Values:
    return check.to_tuple(values.items() if isinstance(values, Mapping) else values)


@frozen(kw_only=True, field_transformer=check.naming)
class Correction:
    """An edit of one fact of a record, by an author who gives a reason.

    It does one of three things: it gives a fact other values (`set`), takes it out (`remove`), or brings it in (`add`).
    `Record.corrected` makes the edit and keeps the correction in the record: what an article says and what somebody
    made of it stay apart.
    """

    collection: CollectionName = field(validator=check.one_of(*KINDS))
    """The collection of the fact, such as "meetings"."""
    id: str | None = field(default=None, validator=check.text_or_none)
    """Id of the fact; None for one that is added, which has its own."""
    set: Values = field(default=(), converter=_to_pairs, validator=check.pairs)
    """Attributes of the fact with their new values, as pairs; a mapping is taken too."""
    was: Values = field(default=(), converter=_to_pairs, validator=check.pairs)
    """Attributes with the values that they must have for the edit to be made, likewise.

    In the corrections that a record keeps, the values that `set` has replaced.
    """
    remove: bool = field(default=False, validator=check.flag)
    """Whether the fact is taken out."""
    add: Fact | None = None
    """The fact that is brought in."""
    author: str = field(validator=check.text)
    """Who corrects: a name, or whatever leads to somebody who can be asked."""
    reason: str = field(validator=check.text)
    """Why."""
    made: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When the correction was made."""
    reference: Reference | None = field(default=None, validator=check.a_or_none(Reference))
    """A page that states what the correction says."""

    def __attrs_post_init__(self) -> None:
        if [bool(self.set), self.remove, self.add is not None].count(True) != 1:
            raise refusal(self, "set", "one of set, remove and add", (dict(self.set), self.remove, self.add))
        if self.add is not None and (type(self.add) is not KINDS[self.collection] or self.id or self.was):
            expected = f"one of {self.collection}, which has an id of its own, and nothing that it was before"
            raise refusal(self, "add", expected, self.add)
        if self.add is None and self.id is None:
            raise refusal(self, "id", "the id of a fact that is there", None)
        for name in ("set", "was"):  # as the class of the fact would keep them; only now that class is known
            object.__setattr__(self, name, self._kept(name))

    @property
    def fact_id(self) -> str:
        """Id of the fact that is edited or added; before the edit, where that gives it another."""
        return self.add.id if self.add is not None else str(self.id)

    def _kept(self, name: str) -> Values:
        """The values under a name as the class of the fact keeps them: "2023" as a date, a list as a tuple."""
        attributes = fields_dict(KINDS[self.collection])
        kept = {}
        for key, value in getattr(self, name):
            if key not in attributes:
                raise refusal(self, name, f"attributes of a fact: {', '.join(attributes)}", key)
            kept[key] = self._as_kept(value, attributes[key])
        return tuple(sorted(kept.items(), key=itemgetter(0)))

    def _as_kept(self, value: object, attribute: "Attribute[Any]") -> object:
        convert: Any = attribute.converter
        if convert is not None:  # in this package such as `check.naming` makes them
            value = convert(value, self, attribute)
        if attribute.validator is not None:
            attribute.validator(self, attribute, value)
        return value
