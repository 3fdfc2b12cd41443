"""The pieces of news of a text: where one begins, and the day and the city that head it."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import define

from kzcoe.model.dates import PartialDate, When
from kzcoe.reading.dates import but_weekdays
from kzcoe.reading.lexicon import Named
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.where import Venue
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Located
from kzcoe.register.vocabulary import phrases

__all__ = ["News"]

_BETWEEN: Final = 2  # code points between a city and a date that stand alone
_LABEL: Final = 4  # words of a label before a piece of news, its full stop among them
_BELOW_DAY: Final = 2  # lines or sentences below a day in which the title of what was held stands
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TIME = re.compile(r"^\W*\d{1,2}[.:]\d\d\b")  # before a label: "12:05 CULTURE."


@define
class News:
    """In which piece of news a text is, while it is read."""

    scene: Scene
    number: int = 0
    """Number of the piece of news."""
    header: When | None = None
    """The date that stands alone before it."""
    headed: int = 0
    """Number of the sentence that is that date."""
    place: Venue | None = None
    """The city that stands beside that date."""
    to_come: bool = False
    """Whether the piece of news is one of what is still to come."""

    def turn(self, number: int) -> bool:
        """Whether another piece of news begins with a sentence: a heading, or a date that stands alone before it."""
        before = self.number
        read = self.scene.reads[number]
        after_header = self.header is not None and number > self.headed + 1 and self._begins_block(number)
        # A heading right below a day and a city is the title of what took place there.
        dated = self.header is not None and self.header != self._today
        goes_on = dated and number == self.headed + 1 and not self._begins_block(number)
        if (read.sentence.kind == "heading" and not goes_on) or after_header or self._is_label(number):
            self._begin(None)
            self.to_come = phrases("unreal", "to come").found(read.folded)
        days = but_weekdays(read.dates)
        if len(days) == 1:
            places = [name for name in read.named if name.kind == "place"]
            spans: list[Located] = [*places, *read.dates]
            beside = sum(span.end - span.start for span in spans)
            told = phrases("date_context", "label of a day", "beside a heading").removed(read.folded)
            if self._opens_dated(number):
                self._begin(days[0].when)
                self.headed = number
            rest = len(told.replace(", ", "").strip(" .:")) - beside
            if (len(places) <= 1 and rest <= (len(places) and _BETWEEN)) or _heads_event(read, places):
                self._begin(days[0].when, Venue("city", places[0].id) if places else None)
                self.headed = number
            elif read.sentence.kind == "heading" and phrases("date_context", "occasion").found(read.folded):
                self.header, self.headed = days[0].when, number
        return self.number != before

    @property
    def _today(self) -> PartialDate | None:
        """The day of publication."""
        day = self.scene.calendar.published
        return None if day is None else PartialDate(day)

    def _opens_dated(self, number: int) -> bool:
        """Whether a sentence opens a paragraph with the day of its news before a dash: "5 May - The minister …"."""
        read = self.scene.reads[number]
        day = read.dates[-1]  # after the day of the week
        if read.dates[0].start != read.start or not self._begins_paragraph(number):
            return False
        return phrases("date_context", "day of the news").found(read.page.folded[day.end : read.end])

    def _is_label(self, number: int) -> bool:
        """Whether a sentence is a word or two before a piece of news, as a bulletin has them: "CULTURE. On 5 May …".

        A time may stand before it: "12:05 CULTURE."
        """
        read, opens = self.scene.reads[number], self._begins_paragraph(number)
        goes_on = number + 1 < len(self.scene.reads) and (
            self.scene.reads[number + 1].sentence.paragraph == read.sentence.paragraph
        )
        time = _TIME.match(read.folded)
        words = [token for token in read.tokens if time is None or token.start >= read.start + time.end()]
        return opens and goes_on and len(words) <= _LABEL and bool(words) and words[-1].text == "."

    def _begins_paragraph(self, number: int) -> bool:
        """Whether a sentence is the first of its paragraph."""
        before = self.scene.reads[number - 1].sentence if number else None
        return before is None or before.paragraph != self.scene.reads[number].sentence.paragraph

    def _begins_block(self, number: int) -> bool:
        """Whether a sentence is the first of its block of prose."""
        before = self.scene.reads[number - 1].sentence if number else None
        return before is not None and before.block != self.scene.reads[number].sentence.block

    def _begin(self, header: When | None, place: Venue | None = None) -> None:
        """Begin a piece of news, under a date and a city where these head it."""
        self.number += 1
        self.header, self.place = header, place

    def heads_title(self, number: int) -> bool:
        """Whether a sentence stands where the title of what was held may stand: right below a day with its year."""
        below = self.header is not None and self.headed < number <= self.headed + _BELOW_DAY
        return below and self._heads_with_year()

    def _heads_with_year(self) -> bool:
        """Whether the day that heads a piece of news is printed with its year; one without may be still to come."""
        days = but_weekdays(self.scene.reads[self.headed].dates)
        return any(_YEAR.search(self.scene.folded, day.start, day.end) for day in days)


def _heads_event(read: Read, places: Sequence[Named]) -> bool:
    """Whether a line begins with a day and a city, and has no verb after them: "5 May, Oslo. Prisons"."""
    day = read.dates[-1] if read.dates[0].start == read.start else None
    if day is None or len(places) != 1 or places[0].start < day.end:
        return False
    between, after = read.page.folded[day.end : places[0].start], read.page.folded[places[0].end : read.end]
    sign, title = phrases("date_context", "day and city"), phrases("date_context", "title of an event")
    return sign.found(between) and title.found(after)
