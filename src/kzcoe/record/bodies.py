"""Collections of bodies."""

from collections.abc import Iterable, Iterator
from typing import Self

from kzcoe.model import Body
from kzcoe.record._former import names_and_former_ids
from kzcoe.record._keeping import kept
from kzcoe.record.collection import Collection

__all__ = ["Bodies"]


class Bodies(Collection[Body]):
    """Bodies; a look-up takes an id, one that was merged away, or any name that only one of them goes by."""

    __slots__ = ()

    _kind = Body
    _names = staticmethod(names_and_former_ids)

    def parts_of(self, body: Body | str) -> Self:
        """The bodies that are part of a body, directly or through others; takes the body, its id or any name."""
        whole = self if self.record is None else self.record.bodies
        parts = set(whole.below(whole.ids_of(body)))
        return self.where(lambda one: one.id in parts)

    def ids_of(self, body: Body | str) -> tuple[str, ...]:
        """The ids that a body, an id or a name stands for; a text that nothing goes by stands for itself."""
        if isinstance(body, Body):
            return (body.id,)
        return (body,) if body in self._places else self.named(body).ids or (body,)

    def below(self, ids: Iterable[str]) -> Iterator[str]:
        """The ids of all bodies whose parents lead to one of the ids, each once."""
        found = set(ids)
        waiting = list(found)
        while waiting:
            parts = [part for part in self._parts.get(waiting.pop(), ()) if part not in found]
            found.update(parts)
            waiting.extend(parts)
            yield from parts

    @kept
    def _parts(self) -> dict[str, list[str]]:
        """The ids of the direct parts of each body."""
        parts: dict[str, list[str]] = {}
        for body in self:
            if body.parent is not None:
                parts.setdefault(body.parent, []).append(body.id)
        return parts
