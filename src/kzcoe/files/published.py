"""The published record, shipped with the package as one reviewed file."""

from functools import cache
from importlib.resources import files

from kzcoe.files.form import from_json
from kzcoe.record import Record

__all__ = ["published"]


@cache
def published() -> Record:
    """The five source articles read and joined with the register, as `python -m kzcoe.files.publishing` wrote them."""
    return from_json(files("kzcoe.files").joinpath("published.json").read_bytes(), "the published record")
