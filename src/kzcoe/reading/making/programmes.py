"""Programmes of the model, from the places where they are named."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from attrs import define, field

from kzcoe.model.articles import Article
from kzcoe.model.dates import Period
from kzcoe.model.documents import Programme
from kzcoe.model.names import fold, slug
from kzcoe.reading.making.bodies import Bodies
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.printing import Ids, printed, without_article
from kzcoe.reading.programmes import DESCRIBED, KNOWN, ProgrammeMention, combined
from kzcoe.register.vocabulary import phrases, words

__all__ = ["make_programmes"]

_WORD = re.compile(r"\w+")
_CAPITAL_WITHIN = re.compile(r"[a-z][A-Z]")
_OPEN: Final = 100  # programmes begun last, with which a name is compared; a text names a few


def make_programmes(findings: Findings, bodies: Bodies) -> Iterator[Programme]:
    """The programmes in the order in which they are first named."""
    groups: list[_Group] = []
    for mention in findings.programmes:
        content = _content(mention.name)
        group = next((group for group in groups[-_OPEN:] if group.takes(mention, content)), None)
        if group is None:
            group = _Group(mention.name, content)
            groups.append(group)
        group.add(mention)
    ids = Ids()
    made = (_programme(group, bodies, ids) for group in groups)
    return (programme for programme in made if programme is not None)


@define
class _Group:
    """Places where one programme is named."""

    name: str
    content: frozenset[str]
    period: Period | None = None
    mentions: list[ProgrammeMention] = field(factory=list)

    def takes(self, mention: ProgrammeMention, content: frozenset[str]) -> bool:
        """Whether a mention is one of this programme: the same words, or fewer of them, and no other period."""
        if (self.period or mention.period) and combined(self.period, mention.period) is None:
            return False
        if not content or not self.content:
            return fold(mention.name) == fold(self.name)
        return content <= self.content or self.content <= content

    def add(self, mention: ProgrammeMention) -> None:
        """Add a mention."""
        self.mentions.append(mention)
        self.period = combined(self.period, mention.period)


def _content(name: str) -> frozenset[str]:
    """The words that tell a programme from another, in one spelling."""
    every = frozenset(word for word in _WORD.findall(_one_spelling(name)) if not word.isdigit())
    return every - words("programme_small_words")


def _programme(group: _Group, bodies: Bodies, ids: Ids) -> Programme | None:
    """The programme of a group of mentions; None where all that is named is "the Programme"."""
    names = _names(group, bodies.article)
    name = max(names, key=len)
    if (" " not in name and name.isalpha() and not _is_told(group)) or _is_no_name(name):
        return None  # no more than "the Programme"
    named = chain.from_iterable(mention.partners for mention in group.mentions)
    partners = sorted({partner for partner in map(bodies.named, named) if partner is not None})
    return Programme(
        id=ids.unique(_id(name, group.period)),
        name=name,
        aliases=tuple(alias for alias in names if alias != name),
        period=group.period,
        partners=partners,
        evidence=tuple(bodies.article.quote(mention.start, mention.end) for mention in group.mentions),
    )


def _is_no_name(name: str) -> bool:
    """Whether a name is only a word for a programme, and those of the bodies whose it is."""
    return phrases("programme_names", "no name").found(fold(name))


def _is_told(group: _Group) -> bool:
    """Whether a programme of one word is told to be one, or known by it, with a period or a capital within."""
    rules = {mention.rule for mention in group.mentions}
    known = KNOWN in rules and (group.period is not None or _CAPITAL_WITHIN.search(group.name) is not None)
    return known or DESCRIBED in rules


def _names(group: _Group, article: Article) -> list[str]:
    """The names of a programme as printed, each once and without an article."""
    names = (printed(article, mention.start, mention.end) for mention in group.mentions)
    return list(dict.fromkeys(map(without_article, names)))


def _id(name: str, period: Period | None) -> str:
    """An identifier that the usual forms of one programme's name have in common."""
    common = slug(phrases("programme_names", "varying").removed(_one_spelling(name))) or slug(name)
    return f"{common}-{slug(str(period))}" if period else common


def _one_spelling(name: str) -> str:
    """A name folded, in one spelling of those in use."""
    return fold(name).replace("co-op", "coop").replace("neighborhood", "neighbourhood")
