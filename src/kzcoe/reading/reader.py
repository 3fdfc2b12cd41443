"""From a text to a record: the steps of reading in their order, and what they found put together."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256

from attrs import evolve

from kzcoe.model.articles import Article
from kzcoe.model.bodies import Body
from kzcoe.model.dates import PartialDate, When, to_date
from kzcoe.model.documents import Document, Programme
from kzcoe.model.meetings import Meeting, Participant
from kzcoe.model.names import fold, plain, slug
from kzcoe.model.people import Official, Post
from kzcoe.model.sources import Evidence
from kzcoe.model.words import BodyKind
from kzcoe.model.treaties import Convention, PartialAgreement, Statement
from kzcoe.reading.bodies import BodyMention, find_bodies
from kzcoe.reading.calendar import DateMention, find_dates
from kzcoe.reading.claims import Claim, Target, claims
from kzcoe.reading.documents import DocumentMention, find_documents
from kzcoe.reading.layout import Layout, lay_out
from kzcoe.reading.lexicon import Named, lexicon
from kzcoe.reading.meetings import Scene, Told, find_meetings
from kzcoe.reading.pages import Page
from kzcoe.reading.persons import Person, TitleSpan, find_people, title_text
from kzcoe.reading.programmes import ProgrammeMention, find_programmes, programme_id, same_programme
from kzcoe.reading.scopes import Read
from kzcoe.reading.sentences import split
from kzcoe.reading.tokens import tokenize
from kzcoe.reading.treaties import find_treaties
from kzcoe.reading.years import Calendar
from kzcoe.record import Record
from kzcoe.reading.tokens import norm
from kzcoe.register import Register, shipped
from kzcoe.register.vocabulary import words

__all__ = ["read"]


def read(
    text: str,
    *,
    id: str | None = None,  # noqa: A002 - the name of the attribute it sets
    published: str | date | PartialDate | None = None,
    source: str | None = None,
    url: str | None = None,
    register: Register | None = None,
) -> Record:
    """What one article says, each fact with the words it rests on, and nothing it does not say.

    Args:
        text: The article as it is, boilerplate and all. It is kept to the letter; offsets count its code points.
        id: Identifier of the article; made from its content when none is given.
        published: Day of publication; what the page itself states when none is given.
        source: The outlet.
        url: Address of the page; never opened.
        register: What is known beforehand; the register that ships with the package when none is given.

    """
    return _Reading(text, id, to_date(published), source, url, register or shipped()).record()


class _Reading:
    """One text on its way through the steps."""

    def __init__(
        self, text: str, id_: str | None, published: PartialDate | None, source: str | None, url: str | None, register: Register
    ) -> None:
        self.register = register
        self.page = Page(text)
        self.layout: Layout = lay_out(self.page, register)
        self.published = published or self.layout.published
        self.article = Article(
            id=id_ or f"article-{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}",
            text=text,
            title=self.layout.title,
            published=self.published,
            dateline=self.layout.dateline,
            source=source,
            url=url,
            language="en",
            spans=self.layout.spans,
        )
        self.dates = find_dates(self.page.plain)
        self.calendar = Calendar(self.published, self.dates)
        self.reads = list(self._reads())
        self.bodies: dict[str, Body] = {}

    def _reads(self) -> Iterator[Read]:
        names = lexicon(self.register)
        for sentence in split(self.page, self.layout):
            tokens = tokenize(self.page.plain, sentence.start, sentence.end)
            dates = [self._completed(d) for d in self.dates if sentence.start <= d.start < sentence.end]
            yield Read(sentence, tokens, names.find(tokens), dates)

    def record(self) -> Record:
        """Everything the text says."""
        documents = list(self._documents())
        programmes = list(self._programmes())
        people = find_people(
            [(r.sentence, r.tokens, r.named) for r in self.reads], self.page.plain, lexicon(self.register)
        )
        bodies = [find_bodies(r.tokens, r.named, r.dates, self.page.plain) for r in self.reads]
        covered = [(m.start, m.end) for m in documents] + [(p.start, p.until) for p in programmes]
        scene = Scene(self.page.folded, self.reads, people, bodies, covered, self._resolve, self.layout.dateline)
        told = find_meetings(scene)
        officials = list(self._officials(people, told))
        ids = {number: official.id for number, official in officials}
        meetings = [self._meeting(number, meeting, people, ids) for number, meeting in enumerate(told, 1)]
        return Record(
            articles=[self.article],
            officials=[official for _, official in officials],
            meetings=meetings,
            conventions=list(self._conventions()),
            agreements=list(self._agreements()),
            programmes=self._merged_programmes(programmes),
            documents=self._merged_documents(documents),
            bodies=sorted(self.bodies.values(), key=lambda body: body.id),
        )

    def _quote(self, start: int, end: int) -> Evidence:
        return self.article.quote(start, end)

    # Dates

    def _completed(self, mention: DateMention) -> DateMention:
        """A date as completely as one reading is left: its year, or the day that a word means."""
        if mention.when is not None:
            return evolve(mention, when=self.calendar.complete(mention.when, last_year=mention.word == "last year"))
        before = [d.when for d in self.dates if d.end <= mention.start and d.when is not None]
        last = self.calendar.complete(before[-1]) if before else None
        return evolve(mention, when=self.calendar.relative(mention.word, last))

    def _resolve(self, mention: DateMention, last: When | None) -> When | None:
        """The date of an event; `last` is that of the event before, to which "the same day" goes back."""
        again = self.calendar.relative(mention.word, last) if mention.word and last is not None else None
        return again or mention.when

    # Treaties and agreements

    def _conventions(self) -> Iterator[Convention]:
        targets = [
            [Target(m.start, m.end, str(m.number), self._noun(m.number)) for m in find_treaties(r, self.page.plain, self.page.folded, self.register)]
            for r in self.reads
        ]
        for number, statements in sorted(self._statements(targets, "claims").items(), key=lambda item: int(item[0])):
            yield _without_standing(self.register.conventions.find(int(number)), statements)

    def _noun(self, number: int) -> str:
        """What a treaty is called when it is spoken of again."""
        title = fold(self.register.conventions.find(number).title)
        return next((noun for noun in ("protocol", "charter", "convention") if noun in title.split()[:4]), "")

    def _agreements(self) -> Iterator[PartialAgreement]:
        targets = [list(self._joined([n for n in r.named if n.kind == "agreement"])) for r in self.reads]
        for id_, statements in sorted(self._statements(targets, "memberships").items()):
            known = self.register.agreements.get(id_)
            if known is not None:
                yield _agreement_without_standing(known, statements)

    def _joined(self, names: Sequence[Named]) -> Iterator[Target]:
        """Places where agreements are named, a name and the abbreviation in brackets after it as one."""
        last: Target | None = None
        for name in names:
            if last is not None and last.id == name.id and self.page.plain[last.end : name.start].strip() == "(":
                last = Target(last.start, name.end, name.id)
                continue
            if last is not None:
                yield last
            last = Target(name.start, name.end, name.id)
        if last is not None:
            yield last

    def _statements(self, targets: Sequence[Sequence[Target]], table: str) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = {}
        foreign = frozenset(fold(name) for country in self.register.countries if country.code != "KZ" for name in country.names)
        for claim in claims(self.reads, targets, self.page.folded, self.page.plain, table, foreign):
            statement = self._statement(claim)
            told = found.setdefault(claim.target.id, [])
            if statement not in told:
                told.append(statement)
        return {id_: _furthest(told) for id_, told in found.items()}

    def _statement(self, claim: Claim) -> Statement:
        return Statement(
            standing=claim.standing, date=claim.date, said=self.published, evidence=self._quote(claim.start, claim.end)
        )

    # Documents and programmes

    def _documents(self) -> Iterator[DocumentMention]:
        for r in self.reads:
            yield from find_documents(self.page.plain, r.sentence.start, r.sentence.end, r.dates)

    def _merged_documents(self, mentions: Sequence[DocumentMention]) -> list[Document]:
        found: dict[str, Document] = {}
        for mention in mentions:
            id_ = f"{mention.kind.value.replace(' ', '-')}-{slug(mention.number)}"
            known = found.get(id_)
            quote = self._quote(mention.start, mention.end)
            found[id_] = Document(
                id=id_,
                kind=mention.kind,
                number=mention.number,
                date=_fuller(known.date if known else None, mention.date),
                evidence=(*(known.evidence if known else ()), quote),
            )
        return list(found.values())

    def _programmes(self) -> Iterator[ProgrammeMention]:
        for r in self.reads:
            yield from find_programmes(self.page.plain, r.sentence.start, r.sentence.end, r.dates, r.named)

    def _merged_programmes(self, mentions: Sequence[ProgrammeMention]) -> list[Programme]:
        groups: list[list[ProgrammeMention]] = []
        for mention in mentions:
            for group in groups:
                periods = {m.period for m in (*group, mention) if m.period is not None}
                if same_programme(group[0].name, mention.name) and len(periods) < 2:  # noqa: PLR2004 - one period
                    group.append(mention)
                    break
            else:
                groups.append([mention])
        return [programme for group in groups if (programme := self._programme(group)) is not None]

    def _programme(self, group: Sequence[ProgrammeMention]) -> Programme | None:
        names = list(dict.fromkeys(re.sub(r"^[Tt]he ", "", self._words(m.start, m.end)) for m in group))
        period = next((m.period for m in group if m.period is not None), None)
        name = max(names, key=len)
        if len(name.split()) < 2 and name.isalpha():  # noqa: PLR2004 - no more than "the Programme"
            return None
        return Programme(
            id=programme_id(name, period),
            name=name,
            aliases=tuple(n for n in names if n != name),
            period=period,
            partners=tuple(sorted({partner for m in group for partner in self._partners(m)})),
            evidence=tuple(self._quote(m.start, m.end) for m in group),
        )

    def _partners(self, mention: ProgrammeMention) -> Iterator[str]:
        """The bodies that a sentence names as those whose programme it is."""
        for r in self.reads:
            if r.sentence.start <= mention.start < r.sentence.end and _CARRIED.search(self.page.folded, r.sentence.start, r.sentence.end):
                for name in r.named:
                    if name.kind == "body" and name.id in _CARRIERS:
                        yield self._known_body("body", name.id) or name.id

    # Officials and bodies

    def _officials(self, people: Sequence[Person], told: Sequence[Told]) -> Iterator[tuple[int, Official]]:
        taken: set[str] = set()
        for number, person in enumerate(people):
            if not person.holds_office(self.page.folded):
                continue
            id_ = _unique(person.known or self._known_by_surname(person) or slug(person.name) or "official", taken)
            yield number, self._official(id_, person)

    def _known_by_surname(self, person: Person) -> str | None:
        """The office holder of whom a text prints no more than title and surname, where the register knows one."""
        if " " in person.name:
            return None
        heads = {word for t in person.titles for word in fold(self.article.text[t.start : t.end]).split()}
        known = [
            o.id for o in self.register.officials
            if fold(o.name.split()[-1]) == fold(person.name) and any(set(fold(p.title).split()) & heads for p in o.posts)
        ]
        return known[0] if len(known) == 1 else None

    def _official(self, id_: str, person: Person) -> Official:
        printed = self._spellings(person)
        name = max(printed, key=lambda n: (len(n.split()), len(n)))
        name = _clean(name)
        known = self.register.officials.get(id_)
        if known is not None and " " not in name:
            name = known.name
        posts = dict.fromkeys(self._post(title) for title in person.titles)
        return Official(
            id=id_,
            name=name,
            aliases=tuple(sorted({n for n in printed if n != name})),
            country=known.country if known is not None else None,
            posts=tuple(posts),
            evidence=tuple(self._quote(m.start, m.end) for m in sorted(person.mentions)),
        )

    def _spellings(self, person: Person) -> list[str]:
        """The full spellings as printed, surnames alone left out where there is a full one."""
        every = [" ".join(self.article.text[m.start : m.end].split()) for m in sorted(person.mentions)]
        full = [n for n in dict.fromkeys(every) if len(n.split()) > 1 and "." not in n.split()[0]]
        return full or list(dict.fromkeys(every))[:1]

    def _post(self, title: TitleSpan) -> Post:
        body = None
        if title.body is not None:
            body = self._known_body(title.body.kind, title.body.id)
        elif title.body_span is not None:
            body = self._body(BodyMention(*title.body_span, self._words(*title.body_span)))
        attested = (self.published,) if self.published is not None else ()
        return Post(
            title=_clean(title_text(title, self.article.text)),
            body=self._office(title_text(title, self.article.text), title, body),
            attested=attested,
            evidence=self._quote(title.start, max(title.end, title.start + 1)),
        )

    def _office(self, title: str, span: TitleSpan, body: str | None) -> str | None:
        """The ministry or the office of a post of which only the country is printed: "Kazakh Foreign Minister"."""
        if span.body is None or span.body.kind not in {"country", "people"} or body is None:
            return body
        named = self.register.bodies.named(f"{title} of {self.bodies[body].name}")
        if not named and "minister" in fold(title):
            fields = {norm(word) for word in title.split()} - words("title_heads") - {"deputy", "first", "vice", "prime", "acting", "former"} - {"of", "for", "and", "the", "foreign"}
            fields |= {"foreign"} if "foreign" in fold(title) else set()
            named = tuple(
                b for b in self.register.bodies
                if b.kind is BodyKind.MINISTRY and b.country == span.body.id and fields and fields <= {norm(word.strip(",")) for word in b.name.split()}
            )
        return self._known_body("body", named[0].id) if len(named) == 1 else body

    def _words(self, start: int, end: int) -> str:
        return " ".join(self.article.text[start:end].split())

    def _known_body(self, kind: str, id_: str) -> str | None:
        if kind == "body":
            known = self.register.bodies.get(id_)
            if known is not None:
                self.bodies.setdefault(known.id, Body(id=known.id, name=known.name, short_name=known.short_name, kind=known.kind, country=known.country))
                return known.id
        if kind == "agreement":
            agreement = self.register.agreements.get(id_)
            if agreement is not None:
                self.bodies.setdefault(agreement.id, Body(id=agreement.id, name=agreement.name, short_name=agreement.short_name, kind="partial-agreement"))
                return agreement.id
        if kind in {"country", "people"}:
            country = self.register.countries.get(id_)
            if country is not None:
                self.bodies.setdefault(f"state-{id_.lower()}", Body(id=f"state-{id_.lower()}", name=country.name, kind="state", country=id_))
                return f"state-{id_.lower()}"
        return None

    def _body(self, mention: BodyMention) -> str | None:
        """The id of a body named in the text, noting the body and the words."""
        if mention.id is not None:
            id_ = self._known_body("body", mention.id) or self._known_body("agreement", mention.id)
        else:
            name = re.sub(r"^[Tt]he ", "", _clean(mention.name))
            id_ = slug(name)
            if id_ and id_ not in self.bodies:
                self.bodies[id_] = Body(id=id_, name=name)
        if id_:
            body = self.bodies[id_]
            quote = self._quote(mention.start, mention.end)
            if quote not in body.evidence:
                self.bodies[id_] = Body(
                    id=body.id, name=body.name, short_name=body.short_name, aliases=body.aliases, kind=body.kind,
                    country=body.country, evidence=(*body.evidence, quote),
                )
        return id_ or None

    # Meetings

    def _meeting(self, number: int, told: Told, people: Sequence[Person], ids: dict[int, str]) -> Meeting:
        participants = [
            Participant(
                name=self._participant_name(people[person]),
                official=ids.get(person),
                evidence=self._quote(mention.start, mention.end),
            )
            for person, mention in sorted(told.persons.items(), key=lambda item: item[1])
        ]
        spans = sorted({(event.start, event.end) for event in told.events})
        return Meeting(
            id=f"{self.article.id}/meeting-{number}",
            kind=told.kind,
            date=told.date,
            place=self._city(told.place, told.date),
            participants=participants,
            bodies=tuple(dict.fromkeys(id_ for b in told.bodies if (id_ := self._body(b)))),
            evidence=tuple(self._quote(start, end) for start, end in spans),
        )

    def _participant_name(self, person: Person) -> str:
        return _clean(max(self._spellings(person), key=lambda n: (len(n.split()), len(n))))

    def _city(self, place: str | None, when: When | None) -> str | None:
        """The city by its name at the date of the meeting."""
        if place is None:
            return None
        day = when or self.published
        if place.startswith("here:"):
            known = self.register.places.named(place[5:].title())
            return known[0].name if known else place[5:].title()
        if place.startswith("capital:"):
            country = self.register.countries.get(place[8:])
            known_place = self.register.places.get(country.capital) if country is not None and country.capital else None
        elif place.startswith("seat:"):
            body = self.register.bodies.get(place[5:])
            seats = self.register.places.named(body.seat) if body is not None and body.seat else ()
            known_place = seats[0] if seats else None
        else:
            known_place = self.register.places.get(place)
        if known_place is None:
            return None
        return known_place.name_on(day) if day is not None else known_place.name


_CARRIERS = frozenset({"council-of-europe", "eu", "osce", "undp", "unodc", "un"})
_CARRIED = re.compile(r"\b(?:joint (?:programme|program|project|action)|partnership between|'s (?:programme|program)|financed by|funded by|run jointly)\b")


def _without_standing(known: Convention, statements: Sequence[Statement]) -> Convention:
    """The treaty as the register has it, with what this text says in place of what other sources say."""
    return Convention(
        number=known.number, series=known.series, title=known.title, short_titles=known.short_titles, subjects=known.subjects,
        opened=known.opened, opened_at=known.opened_at, in_force=known.in_force, open_to_non_members=known.open_to_non_members,
        statements=statements,
    )


def _agreement_without_standing(known: PartialAgreement, statements: Sequence[Statement]) -> PartialAgreement:
    return PartialAgreement(
        id=known.id, name=known.name, short_name=known.short_name, aliases=known.aliases, kind=known.kind,
        subjects=known.subjects, created=known.created, resolution=known.resolution, statements=statements,
    )


def _furthest(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without what they imply themselves.

    A mention says nothing where a claim is made, and an undated step nothing where a further step is told: who has been
    invited had the wish, and who is a party was invited.
    """
    rank = max((s.standing.rank for s in statements if s.standing is not None), default=None)
    if rank is None:
        return list(statements[:1])
    return [s for s in statements if s.standing is not None and (s.standing.rank == rank or s.date is not None)]


def _fuller(a: When | None, b: When | None) -> When | None:
    if a is None or b is None:
        return a or b
    return b if b.certainly_within(a) else a


def _clean(name: str) -> str:
    """A name with look-alike letters of other alphabets put right, diacritics kept."""
    return "".join(p if ord(c) > 0x36F and c.isalpha() and p != c and ord(c) < 0x530 else c for c, p in zip(name, plain(name), strict=True))  # noqa: PLR2004


def _unique(id_: str, taken: set[str]) -> str:
    candidate, number = id_, 2
    while candidate in taken:
        candidate, number = f"{id_}-{number}", number + 1
    taken.add(candidate)
    return candidate
