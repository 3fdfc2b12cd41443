"""Why a convention or a partial agreement: where it is named, what is claimed of it, and since when."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from kzcoe.model import Convention, PartialAgreement, Statement
from kzcoe.reading.claims import CONVENTIONS, MEMBERSHIPS, Claim
from kzcoe.reading.claims.claiming import Scale
from kzcoe.reading.dates import DateMention
from kzcoe.reading.explaining.by_hand import by_hand
from kzcoe.reading.explaining.dates import date_rules
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["explain_treaty"]


@frozen(eq=False)
class _Made:
    """A claim that an article makes of a treaty or an agreement, and all the claims beside it."""

    again: Reread
    claim: Claim
    claims: Sequence[Claim]
    scale: Scale
    """The scale of its standing."""
    name: str
    """How the treaty or the agreement is cited."""

    def reasons(self) -> Iterator[Reason]:
        """Why this treaty, why this standing, why this date."""
        cue = self._cue()
        yield from self._named()
        yield self._standing(cue)
        yield from self._date()

    @property
    def _span(self) -> tuple[int, int]:
        return self.claim.target.start, self.claim.target.end

    def _named(self) -> Iterator[Reason]:
        """Why this treaty: where it is named, and the words that speak of it again."""
        named = self._own_place()
        if named is None:
            before = [other.target for other in self.claims if self._is_named_before(other)]
            again = phrases("claim_context", self.scale.again, "both", "one of several")
            taken_up = again.find(self.again.findings.folded, self.claim.start, self.claim.end)
            rules = [worded("claims", "claim_context", taken_up)] if taken_up else []
            span = (taken_up.start, taken_up.end) if taken_up else self._span
            if rules:
                yield self.again.reason("spoken of again", None, span, *rules)
            named = (before[-1].start, before[-1].end) if before else self._span
        yield self.again.reason("named", self.name, named, coded("treaties", self.claim.target.rule))

    def _own_place(self) -> tuple[int, int] | None:
        """Where the treaty is named in the sentence of the claim; None where the claim only speaks of it again."""
        words = self.again.findings.folded[slice(*self._span)]
        is_cue = bool(self.claim.words) and words == self.claim.words
        return None if is_cue else self._span

    def _is_named_before(self, other: Claim) -> bool:
        place = other.target.start
        named = self.again.findings.folded[place : other.target.end] != other.words
        return other.target.id == self.claim.target.id and place < self.claim.target.start and named

    def _cue(self) -> Hit | None:
        """The words of the claim, in the sentence or else in the line above its list; nearest to the treaty."""
        if not self.claim.words:
            return None
        number = self.again.number_at(self.claim.start)
        lead = None if number is None else self.again.reads[number].sentence.lead
        stretches = [(self.claim.start, self.claim.end), *([(lead.start, lead.end)] if lead else [])]
        for start, end in stretches:
            same = [hit for hit in self._claiming(start, end) if hit.words == self.claim.words]
            if same:
                return min(same, key=lambda hit: abs(hit.start - self.claim.target.start))
        return None

    def _claiming(self, start: int, end: int) -> Iterator[Hit]:
        """The words in a stretch that claim a standing, or go on with the one claimed before."""
        folded = self.again.findings.folded
        yield from phrases(self.scale.table).find_all(folded, start, end)
        yield from phrases("claim_context", "the same", "followed").find_all(folded, start, end)

    def _standing(self, cue: Hit | None) -> Reason:
        """Why this standing, or none."""
        standing = self.claim.standing
        if cue is None:
            return self.again.reason("standing", standing, self._span, coded("claims", "named only"))
        span = cue.start, cue.end
        goes_on = cue.meaning in {"the same", "followed"}
        rules = [worded("claims", "claim_context" if goes_on else self.scale.table, cue)]
        if standing is None:
            rules.append(coded("claims", "not of Kazakhstan"))
        if not self.claim.start <= cue.start < self.claim.end:
            rules.append(coded("claims", "the line above a list"))
        return self.again.reason("standing", standing, span, *rules)

    def _date(self) -> Iterator[Reason]:
        """Why this date."""
        since = self.claim.since
        number = None if since is None else self.again.number_at(since.start)
        if since is not None and number is not None:
            span = since.start, since.end
            yield self.again.reason("date", since.when, span, *self._date_rules(self.again.reads[number].dates, span))

    def _date_rules(self, dates: Sequence[DateMention], span: tuple[int, int]) -> Iterator[Rule]:
        """The rules by which words are the date: one printed there, or years counted from another."""
        yield coded("claims", "date of the claim")
        printed = next((date for date in dates if (date.start, date.end) == span), None)
        counted = phrases("claim_context", "years later").find(self.again.findings.folded, *span)
        if printed is not None:
            yield from date_rules(self.again, printed)
        elif counted is not None:
            yield worded("claims", "claim_context", counted)


def explain_treaty(treaty: Convention | PartialAgreement, again: Reread) -> Iterator[Reason]:
    """The reasons for what one article says of a treaty or an agreement, statement by statement."""
    of_convention = isinstance(treaty, Convention)
    claims = again.findings.conventions if of_convention else again.findings.agreements
    scale = CONVENTIONS if of_convention else MEMBERSHIPS
    id_, name = (str(treaty.number), treaty.reference) if isinstance(treaty, Convention) else (treaty.id, treaty.name)
    own = [claim for claim in claims if claim.target.id == id_]
    for statement in treaty.statements:
        if statement.evidence is not None and statement.evidence.article == again.article.id:
            claim = next((claim for claim in own if _makes(claim, statement, again)), None)
            if claim is None:
                yield by_hand("standing", statement.standing, statement.evidence)
            else:
                yield from _Made(again, claim, own, scale, name).reasons()


def _makes(claim: Claim, statement: Statement, again: Reread) -> bool:
    """Whether a claim makes a statement."""
    if statement.evidence is None or not again.article.holds(statement.evidence):
        return False
    place = statement.evidence.start, statement.evidence.end
    said = statement.standing, statement.date
    return (claim.start, claim.end) == place and (claim.standing, claim.date) == said
