"""Giving a fact other values."""

from collections.abc import Mapping
from typing import Any, cast

from attrs import evolve, fields_dict

from kzcoe.errors import InvalidValueError
from kzcoe.model import Document, Meeting
from kzcoe.model.facts import Fact
from kzcoe.record._nearest import suggestion

__all__ = ["with_values"]


def with_values(fact: Fact, values: Mapping[str, Any]) -> Fact:
    """The fact with other values; `InvalidValueError` names an attribute that there is not, or a wrong value."""
    known = list(fields_dict(type(fact)))
    for name in values:
        if name not in known:
            raise InvalidValueError(f"{type(fact).__name__} has no attribute {name!r}; {suggestion(name, known)}")
    renewed: Any = evolve(fact, **values)
    if isinstance(fact, Meeting | Document) and fact.accounts and "accounts" not in values:
        kept = {name: getattr(renewed, name) for name in values}
        renewed = evolve(renewed, accounts=[_account(one, fact, kept) for one in fact.accounts])
    return cast("Fact", renewed)


def _account(account: Meeting | Document, fact: Meeting | Document, values: Mapping[str, Any]) -> Meeting | Document:
    """An account with the same values.

    Merging reads the accounts and nothing else: what stood only in the whole would be gone with the next merge.
    """
    if "evidence" in values:
        name = type(fact).__name__
        raise InvalidValueError(f"{name}.evidence: {fact.id!r:.80} is told by several articles; replace its accounts")
    its_own = {"id"} if account.id != fact.id else set()
    return evolve(account, **{name: value for name, value in values.items() if name not in its_own})
