"""The table of checks: a row for each code, with what finds it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from attrs import frozen

from kzcoe.record.checks import accounts, claims, completing, counts, dangling, foretold, persons, posts, standings
from kzcoe.record.checks.findings import Finding, Severity, Told

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["CHECKS", "Check", "findings"]


@frozen(kw_only=True)
class Check:
    """A kind of finding, and what finds it."""

    code: str
    """What its findings are known by; codes are never renamed."""
    severity: Severity
    """How grave they are."""
    means: str
    """What such a finding means."""
    example: str
    """One, as it is printed."""
    advice: str
    """What to do about it."""
    find: Callable[["Record"], Iterator[Told]]
    """Finds them, in time that grows with the size of the record."""


def findings(record: "Record") -> Iterator[Finding]:
    """All that the checks find in a record, check by check: what is gravest comes first."""
    for check in CHECKS:
        for told in check.find(record):
            yield Finding(
                code=check.code,
                severity=check.severity,
                facts=told.facts,
                sentence=told.sentence,
                sides=told.sides,
                statements=told.statements,
            )


CHECKS: Final = (
    Check(
        code="quote-astray",
        severity=Severity.ERROR,
        means="A quote does not stand at its place in the article, or the record does not have the article."
        " What rests on it cannot be checked.",
        example="Body b: article 'a' says otherwise",
        advice="The text was changed after it was read, or the file was edited by hand: read the article"
        " again, or bring back its text as it was given.",
        find=dangling.quotes_astray,
    ),
    Check(
        code="id-astray",
        severity=Severity.ERROR,
        means="A fact names an official or a body by an id that the record does not have.",
        example="Meeting m: body 'x' is not in the record",
        advice="Add what is missing with `record.with_(...)`, or take the id out of the fact with"
        " `record.replace(...)`. Edits made by these never leave such an id.",
        find=dangling.ids_astray,
    ),
    Check(
        code="another-step",
        severity=Severity.WARNING,
        means="An article dates a step towards a treaty otherwise than pages do, and its date is that of"
        " another step or of the treaty itself. The press often gives the day of a ratification as that"
        " of the entry into force.",
        example="Convention ETS 1: entry into force dated 2015-04-08, which is the date of ratification; pages"
        " date it 2015-08-01",
        advice="Take the date of the pages for the step, and the date given for the step that it matches. In"
        " a correction, give the page that settles it.",
        find=standings.another_step,
    ),
    Check(
        code="standing-dates-differ",
        severity=Severity.WARNING,
        means="Sources date one step towards a treaty differently, and no other step explains it. A date that"
        " is less precise differs from none that lies in it.",
        example="Convention ETS 1: party since 2016-01-01 and 2017",
        advice="Look at who says what: an institution's own page (`confidence` is `official`) before the press.",
        find=standings.dates_differ,
    ),
    Check(
        code="plan-after-step",
        severity=Severity.WARNING,
        means="A source tells of a plan, an invitation or an application, when by another source what was"
        " planned had been done before. It repeats old news, or means a domestic act that came later.",
        example="Convention ETS 1: intends as of 2023, but party since 2016-01-01",
        advice="Look at the note and the words of the plan. The standing is not touched by it: the furthest counts.",
        find=standings.planned_afterwards,
    ),
    Check(
        code="standing-unsupported",
        severity=Severity.WARNING,
        means="An article claims a standing that on the day of its publication no page bears out: by then the"
        " pages have less, or have the treaty left. An article without a date is held against all that"
        " pages say.",
        example="Convention ETS 1: party as of 2023-06-28, but pages have no more than invited",
        advice="Ask the page of the Treaty Office. If it has the step by now, add it with its date; if not,"
        " the article is ahead of what happened.",
        find=claims.unsupported,
    ),
    Check(
        code="post-not-held",
        severity=Severity.WARNING,
        means="An article gives a person a post, in the present, on a day on which by all pages that tell of"
        " this office the person had not taken it up or had given it up.",
        example="Official a: 'Minister of Justice' on 2021-05-01, but pages have it held 2022-01 to 2023-06",
        advice="Check the date of the article first, then the page: the post may have been held twice.",
        find=posts.not_held,
    ),
    Check(
        code="meeting-after-article",
        severity=Severity.WARNING,
        means="A meeting has a date after the publication of an article that tells it, and the words do not"
        " announce it.",
        example="Meeting m, a: dated 2023-07-28, after the article 'a' of 2023-06-28 that tells it",
        advice="One of the two dates is wrong, often the year or the month: look at the quote and at the page.",
        find=foretold.after_article,
    ),
    Check(
        code="dates-differ",
        severity=Severity.WARNING,
        means="Articles tell one meeting or document with dates that exclude each other.",
        example="Meeting m: told with the dates 2023-06-28 and 2023-06-29",
        advice="The accounts are kept in `accounts`: read their words, and correct the date that is wrong.",
        find=accounts.dates_differ,
    ),
    Check(
        code="places-differ",
        severity=Severity.WARNING,
        means="Articles tell one meeting in different places.",
        example="Meeting m: told with the places Astana and Paris",
        advice="Read the accounts: it may be the city of the report and not of the meeting, or there were two"
        " meetings.",
        find=accounts.places_differ,
    ),
    Check(
        code="count-differs",
        severity=Severity.NOTE,
        means="An article says to how many conventions of the Council of Europe Kazakhstan is a party, and"
        " the record does not come to that number on the day of publication. Conventions to which it may"
        " have been a party count, where that helps.",
        example="Article a, ETS 1: a party to four conventions by 2023-06-28, but the record has 1",
        advice="Where the record has fewer, one is missing: look for the article or page that names it. Where"
        " it has more, see whether the article counts protocols.",
        find=counts.counts_differ,
    ),
    Check(
        code="officials-may-be-one",
        severity=Severity.NOTE,
        means="Two officials have names that are spellings of one name; or have two names in common, and a"
        " body; or differ by a letter in one office.",
        example="Official anna-berg, anna-berg-holm: may be one: 'Anna Berg' and 'Anna Berg Holm' have two"
        " names in common, and a body",
        advice="If they are one, give the one the aliases of the other in a correction; merging then makes them one.",
        find=persons.may_be_one,
    ),
    Check(
        code="official-may-be-two",
        severity=Severity.NOTE,
        means="An official goes by full names that have no word in common, is in office in two states, or is"
        " told to have been in two cities on one day.",
        example="Official anna-berg: may be two: goes by 'Anna Berg' and 'Erik Holm'",
        advice="Look at the evidence of each side. If they are two, correct the aliases, or give the posts to"
        " the one who holds them.",
        find=persons.may_be_two,
    ),
    Check(
        code="date-completed",
        severity=Severity.NOTE,
        means="A date is known in part, and another source has it more precisely: another account of a step,"
        " or another article that seems to tell the same meeting: of a person or a committee in the same"
        " place, or of one number in a series.",
        example="Meeting m, n: dated XXXX-11-13; 'n' seems to tell the same meeting, dated 2023-11-13",
        advice="If it is the same, complete the date in a correction that gives the other source.",
        find=completing.dates_completed,
    ),
)
"""The checks, in the order in which their findings are told."""
