"""Collections of officials."""

from collections.abc import Iterator, Sequence
from typing import Self

from kzcoe.model import Body, DateLike, Official
from kzcoe.model.names import slug
from kzcoe.record._former import names_and_former_ids
from kzcoe.record._keeping import kept
from kzcoe.record._spelling import person_key
from kzcoe.record.collection import Collection
from kzcoe.record.meetings import Who

__all__ = ["Officials"]


class Officials(Collection[Official]):
    """Officials; a look-up takes an id, or any spelling or part of a name that leads to one of them only."""

    __slots__ = ()

    _kind = Official
    _names = staticmethod(names_and_former_ids)
    _plain = staticmethod(person_key)

    def named(self, name: str) -> Self:
        """The officials who go by a name in any spelling; when there are none, those with all its words in theirs."""
        return self._at(self._called(name))

    def of(self, body: Body | str, *, including_parts: bool = False) -> Self:
        """The officials with a post in a body; with `including_parts` also in bodies that are part of it.

        Takes the body, its id or, in a record, any name of it.
        """
        return self._at(place for one in self._body_ids(body, including_parts) for place in self._by_body.get(one, ()))

    def holding(
        self, title: str, *, of: Body | str | None = None, on: DateLike | None = None, certain: bool = False
    ) -> Self:
        """The officials with a post whose title has all the words, in any body or in one, at any time or on a date.

        The body is given as for `of`.
        """
        words = _words(title)
        bodies = None if of is None else frozenset(self._body_ids(of, including_parts=False))
        return self.where(
            lambda official: any(
                words <= _words(post.title)
                and (bodies is None or post.body in bodies)
                and (on is None or post.held(on, certain=certain))
                for post in official.posts
            )
        )

    def met(self, other: Who) -> Self:
        """The officials who took part in a meeting together with somebody; needs a record."""
        record = self._whole
        themselves = {other.id} if isinstance(other, Official | Body) else {other, *record.officials.named(other).ids}
        company = set(record.meetings.involving(other).officials.ids) - themselves
        return self.where(lambda official: official.id in company)

    def _body_ids(self, body: Body | str, including_parts: bool) -> Iterator[str]:  # noqa: FBT001 - private
        if self.record is None:
            yield body.id if isinstance(body, Body) else body
        else:
            ids = self.record.bodies.ids_of(body)
            yield from ids
            if including_parts:
                yield from self.record.bodies.below(ids)

    def _found(self, key: str) -> Sequence[int]:
        place = self._places.get(key)
        return self._called(key) if place is None else (place,)

    def _called(self, name: str) -> Sequence[int]:
        """The places of the officials who go by the name, or else by a name that it is part of."""
        spelled = self._plain(name)
        return self._named.get(spelled) or self._with_words(frozenset(spelled.split()))

    def _with_words(self, words: frozenset[str]) -> Sequence[int]:
        if not words:
            return ()
        candidates = set.intersection(*(set(self._by_word.get(word, ())) for word in words))
        return sorted(place for place in candidates if any(words <= spelling for spelling in self._spellings(place)))

    def _spellings(self, place: int) -> Iterator[frozenset[str]]:
        return (frozenset(self._plain(name).split()) for name in self[place].names)

    @kept
    def _by_word(self) -> dict[str, list[int]]:
        """The places of the officials with a word in one of their names."""
        return self._index(lambda official: (word for name in official.names for word in self._plain(name).split()))

    @kept
    def _by_body(self) -> dict[str, list[int]]:
        """The places of the officials with a post in a body."""
        return self._index(lambda official: (post.body for post in official.posts if post.body is not None))


def _words(title: str) -> frozenset[str]:
    return frozenset(filter(None, slug(title).split("-")))
