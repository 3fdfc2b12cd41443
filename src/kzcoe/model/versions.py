"""Which data it is: a version of the published record, or of any other that is given out."""

from datetime import date

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model.dates import PartialDate

__all__ = ["DataVersion"]


def _to_date(value: str | date | PartialDate) -> PartialDate:
    return PartialDate(value) if isinstance(value, str | date) else value


@frozen(kw_only=True, field_transformer=check.naming)
class DataVersion:
    """The version of the data in a record, which is apart from the version of the code that reads it.

    Its text form is the name: `f"kzcoe data {record.version}"`.
    """

    name: str = field(validator=check.text)
    """What the version is called.

    Of the published record year and month, "2026.11", and a third number from the second of a month on, "2026.11.2".
    """
    date: PartialDate = field(converter=_to_date, validator=check.a(PartialDate))
    """The day on which the data was as it is."""

    def __attrs_post_init__(self) -> None:
        if not self.date.is_day:
            raise refusal(self, "date", "a whole day, as 2026-11-22", str(self.date))

    def __str__(self) -> str:
        return self.name
