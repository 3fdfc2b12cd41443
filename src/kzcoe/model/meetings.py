"""Meetings and those who took part."""

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._doors import Doors
from kzcoe.model.dates import PartialDate, Period, When, to_when
from kzcoe.model.sources import Evidence
from kzcoe.model.words import MeetingKind, to_meeting_kind

__all__ = ["Meeting", "Participant"]


@frozen(kw_only=True, field_transformer=check.naming)
class Participant(Doors):
    """Somebody said to have taken part in a meeting."""

    name: str = field(validator=check.text)
    """The name in its fullest form in the article."""
    official: str | None = field(default=None, validator=check.text_or_none)
    """Id of the official."""
    body: str | None = field(default=None, validator=check.text_or_none)
    """Id of the body represented."""
    evidence: Evidence | None = field(default=None, validator=check.a_or_none(Evidence))
    """The words that name the person as taking part."""


@frozen(kw_only=True, field_transformer=check.naming)
class Meeting(Doors):
    """An event in which people of two or more organisations or countries came together.

    When several articles tell one meeting, each of their accounts is kept whole in `accounts`; the attributes of the
    meeting itself then hold what the accounts give together (see `kzcoe.record.merging`).
    """

    id: str = field(validator=check.text)
    """Identifier, unique in a record."""
    kind: MeetingKind | None = field(default=None, converter=to_meeting_kind)
    """What kind of event it was."""
    title: str | None = field(default=None, validator=check.text_or_none)
    """Its name, where it has one ("20th meeting of …")."""
    date: When | None = field(default=None, converter=to_when, validator=check.a_or_none(PartialDate, Period))
    """When it took place, as precisely as the article says."""
    place: str | None = field(default=None, validator=check.text_or_none)
    """City in which it took place."""
    participants: tuple[Participant, ...] = field(
        default=(), converter=check.to_tuple, validator=check.all_of(Participant)
    )
    """Persons named as taking part."""
    bodies: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Ids of the organisations and delegations said to take part."""
    topics: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Subjects it dealt with, in the words of the register."""
    evidence: tuple[Evidence, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Evidence))
    """The sentences that tell it."""
    accounts: "tuple[Meeting, ...]" = field(default=(), converter=check.to_tuple)
    """The meeting as each article tells it, where several do; empty otherwise."""

    def __attrs_post_init__(self) -> None:
        check.plain_accounts(self, self.accounts)
