"""Merging officials: one person under several spellings."""

from collections.abc import Iterable, Iterator, Sequence

from kzcoe.model import Official, Post
from kzcoe.model.names import slug
from kzcoe.record._former import former_id, former_ids, printed
from kzcoe.record._spelling import full_key
from kzcoe.record.merging.choosing import all_evidence, best_name, by_date, least
from kzcoe.record.merging.linking import components
from kzcoe.record.merging.renaming import Renaming

__all__ = ["merge_officials"]


def merge_officials(officials: Iterable[Official], body_ids: dict[str, str]) -> tuple[list[Official], dict[str, str]]:
    """Each person once, with posts in the bodies that stand, and the id that stands for every id of the person."""
    groups = components(list(map(Renaming(bodies=body_ids).official, officials)), _terms)
    merged = [_merged(group) for group in groups]
    return merged, {old: one.id for one, group in zip(merged, groups, strict=True) for old in _ids(group)}


def _terms(official: Official) -> Iterator[str]:
    """What leads to a person: ids in brackets, and what full spellings of the name have in common."""
    yield from (f"[{one}]" for one in (official.id, *former_ids(official.aliases)))
    for name in printed(official.name, official.aliases):
        common = full_key(name)
        if common is not None:
            yield common
            yield f"[{slug(name)}]"  # what the id is without a register


def _ids(group: Sequence[Official]) -> set[str]:
    """All ids that lead to the person."""
    return {term[1:-1] for official in group for term in _terms(official) if term.startswith("[")}


def _told_first(posts: Iterable[Post]) -> tuple[Post, ...]:
    """The posts of which there is a sentence before those of which there is a page."""
    return tuple(sorted(posts, key=lambda post: post.evidence is None))


def _merged(group: Sequence[Official]) -> Official:
    names = {name for official in group for name in printed(official.name, official.aliases)}
    name = best_name(official.name for official in group)
    standing = min(official.id for official in group)
    ids = {one for official in group for one in (official.id, *former_ids(official.aliases))}
    lost = ids - {standing} - {slug(name) for name in names if full_key(name)}
    return Official(
        id=standing,
        name=name,
        aliases=(*sorted(names - {name}), *map(former_id, sorted(lost))),
        country=least(official.country for official in group),
        posts=_told_first(by_date(official.posts for official in group)),
        evidence=all_evidence(official.evidence for official in group),
    )
