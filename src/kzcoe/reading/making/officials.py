"""Officials of the model, with their posts, from the persons of a text."""

import re

from kzcoe.model.articles import Article
from kzcoe.model.names import fold, slug
from kzcoe.model.people import Official, Post
from kzcoe.reading.making.bodies import Bodies
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.printing import Ids, clean, printed
from kzcoe.reading.people import Office, Person

__all__ = ["make_officials", "spellings"]

_PLURAL = re.compile(r"^(?P<stem>\S+?)(?:(?P<ies>ies)|s)\b")


def make_officials(findings: Findings, bodies: Bodies) -> dict[int, Official]:
    """The officials by the number of the person."""
    ids = Ids()
    return {
        person.number: _official(ids.unique(_id(person, bodies)), person, bodies)
        for person in findings.people
        if person.holds_office(findings.folded)
    }


def _id(person: Person, bodies: Bodies) -> str:
    """The id in the register, or one made of the name."""
    return person.known or _known_by_surname(person, bodies) or slug(person.name) or "official"


def _known_by_surname(person: Person, bodies: Bodies) -> str | None:
    """The office holder of whom a text prints no more than title and surname, where the register knows one."""
    if " " in person.name:
        return None
    article = bodies.article
    titles = {word for title in person.titles for word in fold(printed(article, title.start, title.end)).split()}
    holders = [
        official.id
        for official in bodies.register.officials
        if fold(official.name.split()[-1]) == person.surname
        and any(titles.intersection(fold(post.title).split()) for post in official.posts)
    ]
    return holders[0] if len(holders) == 1 else None


def spellings(person: Person, article: Article) -> list[str]:
    """The full spellings of a name as printed, the fullest first; surnames alone only where there is no full one."""
    every = dict.fromkeys(printed(article, mention.start, mention.end) for mention in sorted(person.mentions))
    full = [name for name in every if len(name.split()) > 1 and "." not in name.split()[0]]
    return sorted(full or list(every)[:1], key=lambda name: (-len(name.split()), -len(name)))


def _official(id_: str, person: Person, bodies: Bodies) -> Official:
    known = bodies.register.officials.get(id_)
    every = spellings(person, bodies.article)
    name = clean(every[0])
    if known is not None and " " not in name:
        name = known.name
    return Official(
        id=id_,
        name=name,
        aliases=tuple(sorted({spelling for spelling in every if spelling != name})),
        country=known.country if known is not None else None,
        posts=tuple(dict.fromkeys(_post(title, bodies) for title in person.titles)),
        evidence=tuple(bodies.article.quote(mention.start, mention.end) for mention in sorted(person.mentions)),
    )


def _post(title: Office, bodies: Bodies) -> Post:
    article = bodies.article
    words = clean(_title(title, article))
    return Post(
        title=words,
        body=_body(words, title, bodies),
        attested=(article.published,) if article.published is not None else (),
        evidence=article.quote(title.start, title.end),
    )


def _body(words: str, title: Office, bodies: Bodies) -> str | None:
    if title.body is not None:
        return bodies.office(words, title.body)
    return None if title.body_span is None else bodies.printed(*title.body_span)


def _title(title: Office, article: Article) -> str:
    """The title as printed; of a title shared by several persons, the singular."""
    words = printed(article, title.start, title.end)
    return _PLURAL.sub(_singular, words) if title.shared else words


def _singular(plural: re.Match[str]) -> str:
    return plural["stem"] + ("y" if plural["ies"] else "")
