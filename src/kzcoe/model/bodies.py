"""Organisations, organs, committees, ministries, courts and delegations."""

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._doors import Doors
from kzcoe.model.sources import Evidence, Reference
from kzcoe.model.words import BodyKind, to_body_kind

__all__ = ["Body"]


@frozen(kw_only=True, field_transformer=check.naming)
class Body(Doors):
    """An organisation or a part of one."""

    id: str = field(validator=check.text)
    """Identifier, unique in a record: the register's, or a slug of the name."""
    name: str = field(validator=check.text)
    """Full name in English."""
    short_name: str | None = field(default=None, validator=check.text_or_none)
    """Usual short name or abbreviation."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Other names and spellings."""
    kind: BodyKind | None = field(default=None, converter=to_body_kind)
    """What kind of organisation it is."""
    parent: str | None = field(default=None, validator=check.text_or_none)
    """Id of the body it is part of."""
    country: str | None = field(default=None, validator=check.text_or_none)
    """Country it belongs to, as the code of ISO 3166-1 alpha-2; None for an international body."""
    seat: str | None = field(default=None, validator=check.text_or_none)
    """City of its seat."""
    evidence: tuple[Evidence, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Evidence))
    """Where articles name it."""
    references: tuple[Reference, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Reference))
    """Pages that state what is said here."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the full name first."""
        short = () if self.short_name is None else (self.short_name,)
        return (self.name, *short, *self.aliases)
