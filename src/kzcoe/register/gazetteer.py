"""Places and countries, with the names they go and went by."""

from attrs import field, frozen

from kzcoe.model import DateLike, PartialDate, Reference, when
from kzcoe.model import _check as check
from kzcoe.model.dates import to_date

__all__ = ["Country", "FormerName", "Place"]


@frozen
class FormerName:
    """A name that a place bore for a time."""

    name: str = field(validator=check.text)
    """The name in English."""
    start: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """The first day of it, or None where that is not known."""
    end: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """The day on which another name replaced it."""

    def borne(self, on: DateLike) -> bool:
        """Whether the place certainly bore the name on a date: from its first day to the day before its end."""
        day = when(on)
        begun = self.start is None or not day.possibly_before(self.start)
        return begun and self.end is not None and day.certainly_before(self.end)


@frozen(kw_only=True)
class Place:
    """A city, by whatever name it goes or went."""

    id: str = field(validator=check.text)
    """Identifier: a slug of the name."""
    name: str = field(validator=check.text)
    """Usual name in English, today."""
    country: str | None = field(default=None, validator=check.text_or_none)
    """Country, as the code of ISO 3166-1 alpha-2."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Other spellings, and the name in other languages."""
    former: tuple[FormerName, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(FormerName))
    """Names it bore before, the oldest first."""
    capital: bool = field(default=False, validator=check.a(bool))
    """Whether it is the capital of its country."""
    references: tuple[Reference, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Reference))
    """Pages that state what is said here."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes or went by, today's first."""
        return tuple(dict.fromkeys((self.name, *self.aliases, *(former.name for former in self.former))))

    def name_on(self, date: DateLike) -> str:
        """The name it bore on a date; today's where no former name is certain."""
        return next((former.name for former in self.former if former.borne(date)), self.name)


@frozen(kw_only=True)
class Country:
    """A country, with the words made from its name."""

    code: str = field(validator=check.text)
    """Code of ISO 3166-1 alpha-2; "XK", which the standard leaves to its users, for Kosovo."""
    name: str = field(validator=check.text)
    """Usual name in English."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Official name, other and former names."""
    adjectives: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Adjectives, such as "Kazakh" and "Kazakhstani"."""
    demonyms: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """What its people are called, in the plural."""
    capital: str | None = field(default=None, validator=check.text_or_none)
    """Id of the Place that is its capital."""
    council_of_europe: bool = field(default=False, validator=check.a(bool))
    """Whether it is a member state of the Council of Europe."""
    references: tuple[Reference, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Reference))
    """Pages that state what is said here."""

    @property
    def id(self) -> str:
        """The code."""
        return self.code

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the usual name first; adjectives and demonyms are no names of it."""
        return (self.name, *self.aliases)
