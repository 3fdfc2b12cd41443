"""Merging conventions and partial agreements."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from kzcoe.errors import InvalidValueError, MergeError
from kzcoe.model import Convention, PartialAgreement
from kzcoe.record.merging.choosing import best_name, by_date, fullest, least, most_precise, one_of, together
from kzcoe.record.merging.linking import grouped

__all__ = ["merge_agreements", "merge_conventions"]


def merge_conventions(conventions: Iterable[Convention]) -> list[Convention]:
    """Each convention once, by number."""
    return [one_of(group, _convention) for group in grouped(conventions, lambda one: one.number).values()]


def merge_agreements(agreements: Iterable[PartialAgreement]) -> list[PartialAgreement]:
    """Each partial agreement once, by id."""
    return [one_of(group, _agreement) for group in grouped(agreements, lambda one: one.id).values()]


def _convention(group: Sequence[Convention]) -> Convention:
    try:
        return _united(group)
    except InvalidValueError as error:  # in force by one record before it was opened by another
        raise MergeError(f"{group[0].id}: the records contradict each other: {error}") from error


def _united(group: Sequence[Convention]) -> Convention:
    title = fullest(one.title for one in group)
    return evolve(
        group[0],
        title=title,
        short_titles=tuple(sorted({name for one in group for name in one.names} - {title})),
        subjects=together(one.subjects for one in group),
        opened=most_precise(one.opened for one in group),
        opened_at=least(one.opened_at for one in group),
        in_force=most_precise(one.in_force for one in group),
        open_to_non_members=least(one.open_to_non_members for one in group),
        statements=by_date(one.statements for one in group),
        references=by_date(one.references for one in group),
    )


def _agreement(group: Sequence[PartialAgreement]) -> PartialAgreement:
    name = best_name(one.name for one in group)
    short_name = least(one.short_name for one in group)
    return evolve(
        group[0],
        name=name,
        short_name=short_name,
        aliases=tuple(sorted({name for one in group for name in one.names} - {name, short_name})),
        kind=least(one.kind for one in group),
        subjects=together(one.subjects for one in group),
        created=most_precise(one.created for one in group),
        resolution=least(one.resolution for one in group),
        statements=by_date(one.statements for one in group),
        references=by_date(one.references for one in group),
    )
