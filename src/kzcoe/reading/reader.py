"""From a text to a record: the steps of reading in their order."""

import re
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from itertools import chain

from kzcoe.errors import InvalidValueError
from kzcoe.model.articles import Article
from kzcoe.model.dates import PartialDate, to_date
from kzcoe.reading.bodies import find_bodies
from kzcoe.reading.claims import CONVENTIONS, MEMBERSHIPS, find_claims
from kzcoe.reading.dates import Calendar, DateMention, find_dates
from kzcoe.reading.documents import DocumentMention, find_documents
from kzcoe.reading.homes import at_home
from kzcoe.reading.layout import Layout, lay_out
from kzcoe.reading.making import Findings, make_record
from kzcoe.reading.meetings import Scene, find_meetings
from kzcoe.reading.pages import Page
from kzcoe.reading.people import find_people
from kzcoe.reading.programmes import ProgrammeMention, find_programmes
from kzcoe.reading.reads import Read, read_sentences
from kzcoe.reading.register_names import lexicon
from kzcoe.reading.runs import run_of
from kzcoe.reading.sentences import split
from kzcoe.reading.spans import Cover, covered_by
from kzcoe.reading.targets import agreement_targets, treaty_targets
from kzcoe.record import Record
from kzcoe.register import Register, shipped

__all__ = ["find", "read", "read_findings"]

_PATH = re.compile(r"\S{1,250}\.(?:csv|html?|jsonl?|txt)", re.IGNORECASE)


def read(  # noqa: PLR0913 - what may be known of an article beside its text
    text: str,
    *,
    id: str | None = None,  # noqa: A002 - the name of the attribute it sets
    published: str | date | PartialDate | None = None,
    source: str | None = None,
    url: str | None = None,
    register: Register | None = None,
) -> Record:
    """What one article says, each fact with the words it rests on, and nothing it does not say.

    `InvalidValueError` when the text is no text, or only the path of a file: `kzcoe.load` takes paths.

    Args:
        text: The article as it is, boilerplate and all. It is kept to the letter; offsets count its code points.
        id: Identifier of the article; made from its content when none is given.
        published: Day of publication; what the page itself states when none is given.
        source: The outlet.
        url: Address of the page; never opened.
        register: What is known beforehand; the register that ships with the package when none is given.

    """
    known = register or shipped()
    page = Page(_checked(text))
    dates = find_dates(page)
    layout = lay_out(page, dates, known)
    article = Article(
        id=id or f"article-{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}",
        text=text,
        title=layout.title,
        published=to_date(published) or layout.published,
        dateline=layout.dateline,
        source=source,
        url=url,
        language="en",
        spans=layout.spans,
    )
    return make_record(read_findings(article, page, dates, layout, known), known)


def _checked(text: object) -> str:
    if not isinstance(text, str) or _PATH.fullmatch(text):
        raise InvalidValueError(f"read: expected the text of an article, got {text!r:.80}; kzcoe.load reads files")
    return text


def read_findings(
    article: Article, page: Page, dates: Sequence[DateMention], layout: Layout, register: Register
) -> Findings:
    """Everything that is found in a page whose dates and parts are known."""
    calendar = Calendar.of(article.published, dates)
    reads = read_sentences(page, split(page, layout), list(calendar.completed(dates)), lexicon(register))
    return find(article, page, list(reads), calendar, register)


def find(article: Article, page: Page, reads: Sequence[Read], calendar: Calendar, register: Register) -> Findings:
    """Everything that the sentences of a text tell, before objects of the model are made of it."""
    common = lexicon(register).common
    runs = [run_of(sentence, common) for sentence in reads]
    people = find_people(runs, page.plain)
    titles = covered_by((title.start, title.end) for person in people for title in person.titles)
    documents = list(find_documents(reads))
    programmes = list(find_programmes(reads))
    scene = Scene(
        folded=page.folded,
        reads=reads,
        people=people,
        bodies=at_home(reads, [find_bodies(run) for run in runs], register),
        covered=_covered(documents, programmes),
        calendar=calendar,
        dateline=article.dateline,
    )
    return Findings(
        article=article,
        folded=page.folded,
        scene=scene,
        people=people,
        meetings=find_meetings(scene),
        conventions=list(find_claims(reads, list(treaty_targets(reads, register)), CONVENTIONS, titles)),
        agreements=list(find_claims(reads, [agreement_targets(read, register) for read in reads], MEMBERSHIPS, titles)),
        documents=documents,
        programmes=programmes,
    )


def _covered(documents: Sequence[DocumentMention], programmes: Sequence[ProgrammeMention]) -> Cover:
    """Where dates are parts of the names of documents and programmes, and none of a meeting."""
    named = ((document.start, document.end) for document in documents)
    programmes_named = ((programme.start, programme.end) for programme in programmes)
    run = ((programme.told.start, programme.told.end) for programme in programmes if programme.told)
    return covered_by(chain(named, programmes_named, run))
