"""Co-operation programmes and numbered documents."""

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._doors import Doors
from kzcoe.model.dates import PartialDate, Period, When, to_period, to_when
from kzcoe.model.sources import Evidence
from kzcoe.model.words import DocumentKind, to_document_kind

__all__ = ["Document", "Programme"]


@frozen(kw_only=True, field_transformer=check.naming)
class Programme(Doors):
    """A named co-operation programme in one of its periods."""

    id: str = field(validator=check.text)
    """Identifier, unique in a record: a slug of name and period."""
    name: str = field(validator=check.text)
    """Name in its fullest form."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Other forms of the name, as printed."""
    period: Period | None = field(default=None, converter=to_period, validator=check.a_or_none(Period))
    """The years it runs."""
    partners: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Ids of the bodies that carry it."""
    evidence: tuple[Evidence, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Evidence))
    """Where articles name it."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of the name, the fullest first."""
        return (self.name, *self.aliases)


@frozen(kw_only=True, field_transformer=check.naming)
class Document(Doors):
    """A declaration, resolution, recommendation, opinion or report that bears a number.

    When several articles tell different things of one document, each account is kept whole in `accounts`.
    """

    id: str = field(validator=check.text)
    """Identifier, unique in a record: kind and number."""
    kind: DocumentKind = field(converter=to_document_kind)
    """What kind of document it is."""
    number: str = field(validator=check.text)
    """Its number as the body writes it, such as "2193" or "CDL-AD(2017)010"."""
    title: str | None = field(default=None, validator=check.text_or_none)
    """Its title."""
    date: When | None = field(default=None, converter=to_when, validator=check.a_or_none(PartialDate, Period))
    """When it was adopted, signed or published, as the article says."""
    body: str | None = field(default=None, validator=check.text_or_none)
    """Id of the body whose document it is."""
    evidence: tuple[Evidence, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Evidence))
    """Where articles name it."""
    accounts: "tuple[Document, ...]" = field(default=(), converter=check.to_tuple)
    """The document as each article tells it, where they differ; empty otherwise."""

    def __attrs_post_init__(self) -> None:
        check.plain_accounts(self, self.accounts)
