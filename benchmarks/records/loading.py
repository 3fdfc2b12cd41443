"""Others that make objects of a saved record, each as its own documentation has it used."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from benchmarks.records import mirrors
from cattrs import Converter

from kzcoe import Record, load
from kzcoe.model import PartialDate, When, when

Loader = Callable[[Path], Any]


def loaders() -> Mapping[str, Loader]:
    """From a file to objects of which `meetings` is one attribute."""
    return {
        "kzcoe": ours,
        "msgspec": _decoding(mirrors.checked_classes()),
        "msgspec, without the checks": _decoding(mirrors.bare_classes()),
        "cattrs": _structuring(),
        "pydantic": _validating(mirrors.models()),
    }


def ours(path: Path) -> Record:
    """A record, with its collections."""
    return load(path)


def _decoding(kind: Any) -> Loader:  # noqa: ANN401 - a class made at run time
    decoder = msgspec.json.Decoder(kind, dec_hook=lambda _, text: when(text))
    return lambda path: decoder.decode(path.read_bytes())


def _validating(model: Any) -> Loader:  # noqa: ANN401 - a class made at run time
    return lambda path: model.model_validate_json(path.read_bytes())


def _structuring() -> Loader:
    converter = Converter()
    converter.register_structure_hook(PartialDate, lambda text, _: PartialDate(text))
    converter.register_structure_hook(When, lambda text, _: when(text))
    converter.register_structure_hook(When | None, lambda text, _: None if text is None else when(text))
    return lambda path: converter.structure(json.loads(path.read_bytes()), mirrors.Saved)
