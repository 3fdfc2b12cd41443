"""Applying corrections: all of them, or when one does not fit, none."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from kzcoe.errors import CorrectionError, Failure, InvalidValueError, KzcoeError
from kzcoe.model import Correction, PartialDate, Period
from kzcoe.model.facts import Fact
from kzcoe.record.editing.changes import with_values
from kzcoe.record.editing.draft import Draft
from kzcoe.record.editing.lookup import there

__all__ = ["corrected"]

LONGEST = 80  # characters of a value that a message repeats


def corrected(draft: Draft, corrections: Iterable[Correction], name: str = "corrections") -> list[Correction]:
    """Make the edits, one after another; what was made of each, with the values that it replaced.

    `CorrectionError` names every edit that does not fit, by its place in the list of that name; the draft is then of
    no more use.
    """
    made: list[Correction] = []
    failures: list[Failure] = []
    if not isinstance(corrections, Iterable):
        raise InvalidValueError(f"{name}: expected corrections, or the path of a file of them, got {corrections!r:.80}")
    for number, correction in enumerate(corrections):
        if not isinstance(correction, Correction):
            raise InvalidValueError(f"{name}[{number}]: expected a Correction, got {correction!r:.80}")
        try:
            made.append(_made(draft, correction))
        except KzcoeError as error:
            source = f"{name}[{number}] ({correction.collection}, {correction.fact_id!r:.80})"
            failures.append(Failure(source, error))
    if failures:
        count = "1 correction does" if len(failures) == 1 else f"{len(failures)} corrections do"
        raise CorrectionError(f"{count} not fit the record: {'; '.join(map(str, failures))}", failures)
    return made


def _made(draft: Draft, correction: Correction) -> Correction:
    if correction.add is not None:
        draft.add((correction.add,))
        return correction
    place = there((correction.collection, correction.fact_id), draft.facts)
    before = draft.at(place)
    _refuse_others(before, dict(correction.was))
    if correction.remove:
        draft.remove((place,))
        return correction
    replaced = _replaced(before, dict(correction.set))
    draft.replace(place, dict(correction.set))
    return evolve(correction, was=replaced)


def _refuse_others(fact: Fact, was: Mapping[str, Any]) -> None:
    """Refuse a fact that is no longer what it was when it was corrected."""
    for name, value in was.items():
        now = getattr(fact, name)
        if now != value:
            raise InvalidValueError(f"{name} is no longer {_shown(value)} but {_shown(now)}")


def _replaced(fact: Fact, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that others replace; refused where nothing would change."""
    if with_values(fact, values) == fact:
        raise InvalidValueError(f"{', '.join(values)}: it is already so; the correction is no longer needed")
    return {name: getattr(fact, name) for name in values}


def _shown(value: object) -> str:
    """A value as a message tells it; a date and a word as their text."""
    shown = repr(str(value)) if isinstance(value, PartialDate | Period | str) else repr(value)
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 3]}..."
