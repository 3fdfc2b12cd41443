"""Officials and the posts they are said to hold."""

from attrs import field, frozen

from kzcoe.model import _check as check
from kzcoe.model._check import refusal
from kzcoe.model._doors import Doors
from kzcoe.model.dates import DateLike, PartialDate, to_date, when
from kzcoe.model.sources import Evidence, Reference

__all__ = ["Official", "Post"]


@frozen(kw_only=True, field_transformer=check.naming)
class Post(Doors):
    """One source's word that somebody holds a post.

    A post told by three articles is three of these, each with its own source; `Official.titles` tells them once.
    """

    title: str = field(validator=check.text)
    """Title of office as printed, without the body."""
    body: str | None = field(default=None, validator=check.text_or_none)
    """Id of the body it is a post of."""
    start: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When it was taken up, where the source says."""
    end: PartialDate | None = field(default=None, converter=to_date, validator=check.a_or_none(PartialDate))
    """When it was given up, where the source says."""
    attested: tuple[PartialDate, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(PartialDate))
    """Dates at which the source shows the post held: the article's publication, or days noted for a reference."""
    evidence: Evidence | None = field(default=None, validator=check.a_or_none(Evidence))
    """The words of the article, when the source is an article."""
    reference: Reference | None = field(default=None, validator=check.a_or_none(Reference))
    """The page, when the source is a page."""

    def __attrs_post_init__(self) -> None:
        check.one_source(self, self.evidence, self.reference)
        if self.start and self.end and self.end.certainly_before(self.start):
            raise refusal(self, "end", f"a date not before the start on {self.start}", str(self.end))

    def held(self, on: DateLike, *, certain: bool = False) -> bool:
        """Whether the post was held on a date, as far as this source tells: possibly, or with `certain` surely.

        A source that only attests it on some days tells nothing of others: the post was then not held, as far as it
        tells. With `start` or `end`, it may have been held on every day that they leave open.
        """
        day = when(on)
        if any(date.certainly_within(day) or day.certainly_within(date) for date in self.attested):
            return True
        if self.start is None and self.end is None:
            return not certain and not self.attested
        if certain:
            return (
                self.start is not None
                and not day.possibly_before(self.start)
                and (self.end is None or day.certainly_before(self.end))
            )
        ended = self.end is not None and self.end.certainly_before(day)
        return not ended and not (self.start is not None and day.certainly_before(self.start))


@frozen(kw_only=True, field_transformer=check.naming)
class Official(Doors):
    """A person who holds, represents or speaks for an office or a body."""

    id: str = field(validator=check.text)
    """Identifier, unique in a record: the register's, or a slug of the name."""
    name: str = field(validator=check.text)
    """The fullest form of the name, look-alike letters put right."""
    aliases: tuple[str, ...] = field(default=(), converter=check.to_tuple, validator=check.texts)
    """Other spellings of the full name, as printed."""
    country: str | None = field(default=None, validator=check.text_or_none)
    """Country of origin, as the code of ISO 3166-1 alpha-2."""
    posts: tuple[Post, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Post))
    """Posts, one for each source's word."""
    evidence: tuple[Evidence, ...] = field(default=(), converter=check.to_tuple, validator=check.all_of(Evidence))
    """Where articles name the person."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling, the name first."""
        return (self.name, *self.aliases)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the posts, each once, in the order of the posts."""
        return tuple(dict.fromkeys(post.title for post in self.posts))
