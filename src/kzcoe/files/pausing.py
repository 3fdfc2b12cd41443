"""Making very many objects at once, without a search for cycles among them again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collector_paused"]


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the cyclic garbage collector from running, where it is on.

    A record is made of objects by the hundred thousand, none of which is garbage or part of a cycle; each time the
    collector runs it looks at all of them in vain. In a large record that takes as long as making them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
