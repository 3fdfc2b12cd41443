"""Officials of the model, with their posts, from the persons of a text."""

import re
from functools import cache

from kzcoe.model.articles import Article
from kzcoe.model.names import fold, slug
from kzcoe.model.people import Official, Post
from kzcoe.reading.making.bodies import Bodies
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.printing import Ids, clean, printed
from kzcoe.reading.people import Office, Person
from kzcoe.reading.spans import in_order
from kzcoe.reading.tokens import norm
from kzcoe.register import Register
from kzcoe.register.vocabulary import words

__all__ = ["make_officials", "spellings"]

_PLURAL = re.compile(r"\b(?P<stem>\S+?)(?:(?P<ies>ies)|(?P<men>(?<=m)en)|s)\b")


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
    named_alike = _by_surname(bodies.register).get(person.surname, ())
    holders = [holder.id for holder in named_alike if not titles.isdisjoint(_words_of_titles(holder))]
    return holders[0] if len(holders) == 1 else None


@cache
def _by_surname(register: Register) -> dict[str, list[Official]]:
    """The office holders of a register by their surnames, made once."""
    found: dict[str, list[Official]] = {}
    for official in register.officials:
        found.setdefault(fold(official.name.split()[-1]), []).append(official)
    return found


def _words_of_titles(official: Official) -> set[str]:
    """The words of all titles that an office holder of the register has held."""
    return {word for post in official.posts for word in fold(post.title).split()}


def spellings(person: Person, article: Article) -> list[str]:
    """The full spellings of a name as printed, the one of most words first; surnames only where none is full."""
    every = dict.fromkeys(printed(article, mention.start, mention.end) for mention in in_order(person.mentions))
    full = [name for name in every if _is_full(*name.split())]
    return sorted(full or list(every)[:1], key=lambda name: -len(name.split()))


def _is_full(first: str, *others: str) -> bool:
    """Whether the words of a name are more than a surname: no initial and no "Mr" stands before it."""
    return bool(others) and "." not in first and norm(first) not in words("honorifics")


def _official(id_: str, person: Person, bodies: Bodies) -> Official:
    """The official that a person is."""
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
        evidence=tuple(bodies.article.quote(mention.start, mention.end) for mention in in_order(person.mentions)),
    )


def _post(title: Office, bodies: Bodies) -> Post:
    """The post that a title beside a name tells of."""
    article = bodies.article
    told = clean(_title(title, article))
    return Post(
        title=told,
        body=_body(told, title, bodies),
        attested=(article.published,) if article.published is not None else (),
        evidence=article.quote(title.start, title.end),
    )


def _body(told: str, title: Office, bodies: Bodies) -> str | None:
    """The id of the body of which a title tells a post."""
    if title.body is not None:
        return bodies.office(told, title.body)
    return None if title.body_span is None else bodies.printed(*title.body_span)


def _title(title: Office, article: Article) -> str:
    """The title as printed; of a title shared by several persons, the singular."""
    told = printed(article, *(title.like or (title.start, title.end)))
    return _of_one(told) if title.shared else told


def _of_one(title: str) -> str:
    """The title of one of those of whom a plural tells: "deputy" of "deputies", "foreign minister" of "… ministers"."""
    plural = next((word for word in _PLURAL.finditer(title) if norm(word[0]) in words("title_plurals")), None)
    if plural is None:
        return title
    end = "y" if plural["ies"] else "an" if plural["men"] else ""
    return title[: plural.start()] + plural["stem"] + end + title[plural.end() :]
