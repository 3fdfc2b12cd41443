"""The public API as type checkers see it: checked by mypy and pyright, run by nobody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, assert_type

from matplotlib.axes import Axes
from networkx import MultiDiGraph

import kzcoe
from kzcoe import (
    Agreements,
    Article,
    Articles,
    Bodies,
    Body,
    BodyKind,
    Collection,
    Confidence,
    Convention,
    Conventions,
    Correction,
    DataVersion,
    Document,
    DocumentKind,
    Documents,
    Evidence,
    Explanation,
    Failure,
    Finding,
    Meeting,
    MeetingKind,
    Meetings,
    Official,
    Officials,
    PartialAgreement,
    PartialDate,
    Participant,
    PassedOver,
    Period,
    Post,
    Programme,
    Programmes,
    Reason,
    Record,
    Reference,
    Rule,
    Severity,
    Side,
    Span,
    SpanKind,
    Standing,
    Statement,
)


def from_the_design() -> None:
    record = kzcoe.load()
    assert_type(record, Record)
    assert_type(record.version, DataVersion | None)
    assert_type(DataVersion(name="ours 7", date="2026-12-01").date, PartialDate)
    assert_type(record.conventions["ETS 141"], Convention)
    assert_type(record.conventions["ETS 141"].standing(on="2016-01-01"), Standing | None)
    assert_type(record.meetings.between("2023", "2024").involving("Claus Neukirch"), Meetings)
    assert_type(record.officials["roman-vassilenko"].posts[0].evidence, Evidence | None)
    mine = kzcoe.load("articles/")
    everything = record | mine
    assert_type(everything, Record)


def reading(text: str) -> None:
    assert_type(kzcoe.read(text), Record)
    assert_type(kzcoe.read(text, id="a", published="2023-06-28", source="The Times", url="https://example.org"), Record)
    assert_type(kzcoe.read(text, published=PartialDate("2023-06-28")), Record)


def explaining(record: Record, meeting: Meeting, article: Article) -> None:
    assert_type(record.explain(meeting), Explanation)
    assert_type(record.explain("talks/meeting-1").of("date"), tuple[Reason, ...])
    assert_type(record.explain(article).rules, tuple[Rule, ...])
    assert_type(record.passed_over(), tuple[PassedOver, ...])
    assert_type(record.passed_over(article)[0].words, Evidence)


def loading_and_saving(record: Record, articles: list[Article]) -> None:
    assert_type(kzcoe.load(), Record)
    assert_type(kzcoe.load("seeds/", Path("more.jsonl")), Record)
    assert_type(kzcoe.load(articles), Record)
    record.save("record.json")
    record.save(Path("record.json"))
    assert_type(record.to_parquet("record"), None)
    record.to_parquet(Path("record"))
    assert_type(record.export("bibtex", "articles.bib"), None)
    record.export("bibtex", Path("articles.bib"))


def tables(record: Record) -> None:
    # Of types that the libraries have, or that checkers know nothing of where these are not installed.
    record.meetings.to_arrow()
    record.meetings.to_pandas()
    record.meetings.to_polars()


def other_tools(record: Record) -> None:
    assert_type(record.to_web_annotations("https://example.org/"), dict[str, Any])
    assert_type(record.to_followthemoney(), list[dict[str, Any]])
    assert_type(record.articles.to_csl(), list[dict[str, Any]])
    assert_type(record.articles.to_schema_org(), dict[str, Any])
    assert_type(record.articles.to_bibtex(), str)


def drawing(record: Record, ax: Axes) -> None:
    assert_type(record.plot_standing(), Axes)
    assert_type(record.plot_network(ax), Axes)
    assert_type(record.timeline().plot(ax=ax), Axes)
    assert_type(record.to_graph(), MultiDiGraph[str])
    record.to_graphml(Path("record.graphml"))


def editing_and_correcting(record: Record, meeting: Meeting) -> None:
    assert_type(record.replace("ETS 141", title="Another"), Record)
    assert_type(record.replace(meeting, date="2023").without(meeting, "a").with_(meeting), Record)
    correction = Correction(collection="meetings", id="m", set={"date": "2023"}, author="A. Reader", reason="Why")
    assert_type(correction.made, PartialDate | None)
    assert_type(correction.fact_id, str)
    assert_type(record.corrected([correction]), Record)
    assert_type(record.corrected(Path("corrections.json")), Record)
    assert_type(kzcoe.load("seeds/", corrections="corrections.json"), Record)
    assert_type(record.corrections, tuple[Correction, ...])
    assert_type(record.corrections_of(meeting), tuple[Correction, ...])
    assert_type(kzcoe.CorrectionError("why").failures, tuple[Failure, ...])


def reading_many(articles: Iterator[Article], failures: list[Failure]) -> None:
    assert_type(kzcoe.read_many("articles/"), Iterator[Record])
    assert_type(kzcoe.read_many(["a.txt", Path("b.html")], 2), Iterator[Record])
    assert_type(kzcoe.read_many(articles, workers=None, progress=print, on_error=failures.append), Iterator[Record])
    assert_type(failures[0].source, str)
    assert_type(failures[0].error, kzcoe.KzcoeError)
    assert_type(kzcoe.ReadingError("why", failures).failures, tuple[Failure, ...])


def collections(record: Record) -> None:
    assert_type(record.articles, Articles)
    assert_type(record.officials, Officials)
    assert_type(record.meetings, Meetings)
    assert_type(record.conventions, Conventions)
    assert_type(record.agreements, Agreements)
    assert_type(record.programmes, Programmes)
    assert_type(record.documents, Documents)
    assert_type(record.bodies, Bodies)
    assert_type(record.evidence(), Iterator[Evidence])


def one_of_each(record: Record) -> None:
    assert_type(record.articles[0], Article)
    assert_type(record.officials[0], Official)
    assert_type(record.meetings[0], Meeting)
    assert_type(record.conventions[0], Convention)
    assert_type(record.agreements["venice-commission"], PartialAgreement)
    assert_type(record.programmes[0], Programme)
    assert_type(record.documents[0], Document)
    assert_type(record.bodies[0], Body)


def a_collection_returns_collections(meetings: Meetings, officials: Officials) -> None:
    assert_type(meetings[1:3], Meetings)
    assert_type(len(meetings), int)
    assert_type([meeting.id for meeting in meetings], list[str])
    assert_type(meetings.get("m"), Meeting | None)
    assert_type(meetings.where(place="Strasbourg"), Meetings)
    assert_type(meetings.where(lambda meeting: len(meeting.participants) > 1), Meetings)
    assert_type(meetings.first(), Meeting | None)
    assert_type(meetings.one(id="m"), Meeting)
    assert_type(meetings.search("Venice"), Meetings)
    assert_type(meetings.sorted_by("date"), Meetings)
    assert_type(meetings.group_by("place"), dict[Any, Meetings])
    assert_type(meetings.on(date(2023, 6, 28)), Meetings)
    assert_type(officials.named("Claus Neukirch"), Officials)
    assert_type(officials.holding("Minister", on="2023"), Officials)


def any_collection(collection: Collection[Meeting]) -> None:
    assert_type(collection[0], Meeting)


def dates() -> None:
    day = PartialDate("2023-06-28")
    assert_type(day.year, int | None)
    assert_type(day.earliest, date | None)
    assert_type(PartialDate(2023, 6), PartialDate)
    assert_type(PartialDate(date(2023, 6, 28)), PartialDate)
    period = Period("2024/2027")
    assert_type(Period("1997", None), Period)
    assert_type(period.start, PartialDate | None)
    assert_type(day.certainly_within(period), bool)
    assert_type(day.possibly_before("2024"), bool)
    assert_type(str(period), str)


def text_is_taken_where_a_date_or_a_word_is_kept() -> None:
    evidence = Evidence("a", 0, 5, "words")
    page = Reference(title="A page", seen="2023-06-28", confidence="official")
    assert_type(page.seen, PartialDate | None)
    assert_type(page.confidence, Confidence | None)
    article = Article(id="a", text="words", published=date(2023, 6, 28), spans=[Span(0, 5, "headline")])
    assert_type(article.published, PartialDate | None)
    assert_type(article.spans[0].kind, SpanKind)
    assert_type(article.quote(0, 5), Evidence)
    statement = Statement(standing="party", date="2016-01-01", evidence=evidence)
    assert_type(statement.standing, Standing | None)
    assert_type(statement.date, PartialDate | Period | None)
    convention = Convention(number=141, series="ETS", title="A convention", statements=[statement])
    assert_type(convention.statements, tuple[Statement, ...])
    assert_type(convention.grounds("2016"), tuple[Statement, ...])
    assert_type(convention.reference, str)
    meeting = Meeting(id="m", kind="visit", date="2023-06-26/2023-06-27", participants=[Participant(name="Somebody")])
    assert_type(meeting.kind, MeetingKind | None)
    assert_type(meeting.date, PartialDate | Period | None)
    assert_type(meeting.participants[0].official, str | None)
    post = Post(title="Minister", start="2020", evidence=evidence)
    assert_type(post.held("2023", certain=True), bool)
    assert_type(Official(id="o", name="Somebody", posts=[post]).titles, tuple[str, ...])
    assert_type(Body(id="b", name="A body", kind="ministry").kind, BodyKind | None)
    assert_type(Document(id="d", kind="report", number="1").kind, DocumentKind)
    assert_type(Programme(id="p", name="A programme", period="2024/2027").period, Period | None)
    assert_type(PartialAgreement(id="p", name="An agreement").standing(), Standing | None)


def checks(record: Record) -> None:
    assert_type(record.check(), tuple[Finding, ...])
    for finding in record.check():
        assert_type(finding.code, str)
        assert_type(finding.severity, Severity)
        assert_type(finding.sentence, str)
        assert_type(finding.ids, tuple[str, ...])
        assert_type(finding.sides, tuple[Side, ...])
        assert_type(finding.sides[0].says, str)
        assert_type(finding.evidence, tuple[Evidence, ...])
        assert_type(finding.references, tuple[Reference, ...])


def errors() -> None:
    try:
        kzcoe.load("nowhere")
    except kzcoe.KzcoeError as error:
        assert_type(str(error), str)
    for kind in (kzcoe.InvalidValueError, kzcoe.FormatError, kzcoe.MergeError):
        assert_type(isinstance(kind("message"), ValueError), bool)


def what_must_be_refused(article: Article, record: Record) -> None:
    # With unused ignores reported, each line fails the check should it ever be accepted.
    article.text = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    record.meetings[0].place = "Paris"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    Meeting()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Meeting(id="m", misspelt=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    PartialDate(2023.5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    kzcoe.read()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
