"""Why a fact is so, and why something seen in an article is no fact: the words, and the rules that judged them."""

from collections.abc import Iterator
from typing import Final

from attrs import evolve, field, frozen

from kzcoe.model import Evidence, Reference
from kzcoe.model.facts import Fact
from kzcoe.record._doors.explanations import ExplanationDoors, PassedOverDoors
from kzcoe.record._lines import explanation_lines, marked, pieces, reason_lines

__all__ = ["BY_HAND", "Explanation", "PassedOver", "Reason", "Rule"]

BY_HAND: Final = "by hand"
"""The step of a rule that tells of no reading: what it is said of, somebody put there."""


@frozen(kw_only=True)
class Rule:
    """A rule by which something was read, or left alone.

    ``str`` gives the step and what the rule says.
    """

    step: str
    """The step of reading it belongs to, such as "people" or "claims"; "by hand" where nothing was read."""
    name: str
    """What it is called in its step, or the meaning of its row in the vocabulary."""
    meaning: str
    """What it says, in one sentence."""
    table: str | None = None
    """The table of the vocabulary of which it is a row; None for a rule in code."""
    pattern: str | None = None
    """The regular expression of the row."""
    example: str | None = None
    """The example of the row: a text that the pattern matches, as the step sees it."""

    def __str__(self) -> str:
        row = "" if self.table is None else f" [{self.table}: “{(self.example or '').strip()}”]"
        return f"{self.step}: {self.meaning}{row}"


@frozen(kw_only=True)
class Reason:
    """Why one part of a fact is as it is."""

    part: str
    """Which part: "date", "participant", "standing"."""
    value: str | None = None
    """What the part holds, as text."""
    rules: tuple[Rule, ...] = field(repr=lambda rules: f"<{', '.join(rule.name for rule in rules)}>")
    """The rules that made it of the words, at least one."""
    words: Evidence | None = None
    """The words it rests on; None where it is not read from an article."""
    sentence: Evidence | None = field(default=None, repr=False)
    """The sentence, heading or line that holds the words."""
    reference: Reference | None = None
    """The page that states it, where it is not read from an article."""

    @property
    def is_by_hand(self) -> bool:
        """Whether neither reading nor the register gives this part of the fact."""
        return any(rule.step == BY_HAND for rule in self.rules)

    @property
    def around(self) -> tuple[str, str, str]:
        """The sentence on one line in three pieces: what is before the words, the words, and what is after them."""
        return pieces(self.words, self.sentence)

    def __str__(self) -> str:
        return "\n".join(reason_lines(self))


@frozen(kw_only=True)
class Explanation(ExplanationDoors):
    """Why a fact is so: a reason or more for each of its parts.

    ``print`` shows each with its sentence, the words marked »so«.
    """

    fact: Fact = field(repr=lambda fact: f"<{type(fact).__name__} {fact.id!r}>")
    """The fact."""
    reasons: tuple[Reason, ...] = field(converter=tuple[Reason, ...], repr=lambda reasons: f"<{len(reasons)} reasons>")
    """The reasons, article by article, part by part; those that rest on no article are last."""

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that the reasons rest on, each once."""
        return tuple(dict.fromkeys(reason.words.article for reason in self.reasons if reason.words is not None))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, each once, in the order of the reasons."""
        return tuple(dict.fromkeys(rule for reason in self.reasons for rule in reason.rules))

    @property
    def by_hand(self) -> tuple[Reason, ...]:
        """What neither reading nor the register gives: somebody added it or changed it."""
        return tuple(reason for reason in self.reasons if reason.is_by_hand)

    def of(self, part: str) -> tuple[Reason, ...]:
        """The reasons for one part of the fact, such as "date"."""
        return tuple(reason for reason in self.reasons if reason.part == part)

    def in_article(self, article: str) -> "Explanation":
        """Only the reasons that rest on the words of one article."""
        own = (reason for reason in self.reasons if reason.words is not None and reason.words.article == article)
        return evolve(self, reasons=own)

    def __iter__(self) -> Iterator[Reason]:
        return iter(self.reasons)

    def __len__(self) -> int:
        return len(self.reasons)

    def __str__(self) -> str:
        return "\n".join(explanation_lines(self))


@frozen(kw_only=True)
class PassedOver(PassedOverDoors):
    """Something that was seen in an article and left alone.

    ``print`` shows it with its sentence, the words marked »so«.
    """

    kind: str
    """What it looks like: person, meeting, date, treaty, standing, programme."""
    words: Evidence
    """The words."""
    sentence: Evidence = field(repr=False)
    """The sentence, heading or line that holds them."""
    rule: Rule = field(repr=lambda rule: f"<{rule.name}>")
    """The rule by which they were left alone."""

    @property
    def reason(self) -> str:
        """Why they were left alone, in one sentence."""
        return self.rule.meaning

    @property
    def around(self) -> tuple[str, str, str]:
        """The sentence on one line in three pieces: what is before the words, the words, and what is after them."""
        return pieces(self.words, self.sentence)

    def __str__(self) -> str:
        return f"{self.kind} left alone\n    {marked(self.around)}\n    - {self.rule}"
