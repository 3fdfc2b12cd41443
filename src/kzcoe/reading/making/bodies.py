"""Bodies of the model, noted as posts and meetings refer to them."""

from functools import cache

from attrs import define, evolve, field

from kzcoe.model.articles import Article
from kzcoe.model.bodies import Body
from kzcoe.model.names import fold, slug
from kzcoe.model.sources import Evidence
from kzcoe.model.words import BodyKind
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.lexicon import LANDS, Named
from kzcoe.reading.making.printing import clean, printed, without_article
from kzcoe.reading.tokens import norm
from kzcoe.register import Register
from kzcoe.register.vocabulary import words

__all__ = ["Bodies"]


@define
class Bodies:
    """The bodies that a record needs, each with the places where it is named as taking part or as a post's body."""

    article: Article
    """The text."""
    register: Register
    """What is known beforehand."""
    _noted: dict[str, Body] = field(factory=dict, init=False)
    _evidence: dict[str, dict[Evidence, None]] = field(factory=dict, init=False)

    def made(self) -> list[Body]:
        """The bodies noted, by id."""
        bodies = sorted(self._noted.values(), key=lambda body: body.id)
        return [
            evolve(body, evidence=tuple(self._evidence[body.id])) if body.id in self._evidence else body
            for body in bodies
        ]

    def named(self, name: Named) -> str | None:
        """Note the body, partial agreement or country that a name of the register names; its id."""
        make = {"agreement": self._agreement, "body": self._known}.get(name.kind, self._country)
        return self._note(make(name.id))

    def office(self, title: str, name: Named) -> str | None:
        """Note the ministry or the office of a post of which only the country is printed; its id.

        "Kazakh Foreign Minister" is a post of the ministry, and "Ombudsman of Kazakhstan" one of the office. Where the
        register has none, or several, that fit, it is a post of the country.
        """
        country = self.named(name)
        if country is None or name.kind not in LANDS:
            return country
        offices = self.register.bodies.named(f"{title} of {self._noted[country].name}") or self._ministries(
            title, name.id
        )
        return self._note(self._known(offices[0].id)) if len(offices) == 1 else country

    def _ministries(self, title: str, country: str) -> list[Body]:
        """The ministries of a country for all the fields that a minister's title names."""
        fields = {norm(word) for word in title.split()} - (words("title_heads") - words("field_words"))
        fields -= words("ranks_of_ministers")
        if "minister" not in fold(title) or not fields:
            return []
        return [ministry for ministry, names in _ministries(self.register).get(country, ()) if fields <= names]

    def printed(self, start: int, end: int) -> str | None:
        """Note a body by the words that name it; its id."""
        return self.mentioned(BodyMention(start, end, printed(self.article, start, end)))

    def mentioned(self, mention: BodyMention) -> str | None:
        """Note a body where it is named; its id, or None where nothing of the name can be one."""
        id_ = self._note(self._known(mention.id) if mention.id is not None else self._unknown(mention.name))
        if id_ is not None:
            self._evidence.setdefault(id_, {})[self.article.quote(mention.start, mention.end)] = None
        return id_

    def _note(self, body: Body | None) -> str | None:
        """Note a body and give its id; what is noted already stays as it is."""
        return None if body is None else self._noted.setdefault(body.id, body).id

    def _known(self, id_: str) -> Body | None:
        """A body of the register, or else that of a partial agreement."""
        if id_ in self._noted:
            return self._noted[id_]
        body = self.register.bodies.get(id_)
        if body is None:
            return self._agreement(id_)
        return Body(id=id_, name=body.name, short_name=body.short_name, kind=body.kind, country=body.country)

    def _agreement(self, id_: str) -> Body | None:
        """The body that a partial agreement of the register set up."""
        agreement = self.register.agreements.get(id_)
        if agreement is None:
            return None
        kind = BodyKind.PARTIAL_AGREEMENT
        return Body(id=id_, name=agreement.name, short_name=agreement.short_name, kind=kind)

    def _country(self, code: str) -> Body | None:
        """A country of the register as a body."""
        if (id_ := f"state-{code.lower()}") in self._noted:
            return self._noted[id_]
        country = self.register.countries.get(code)
        if country is None:
            return None
        return Body(id=id_, name=country.name, kind=BodyKind.STATE, country=code)

    def _unknown(self, name: str) -> Body | None:
        """A body that the register does not know; None where no identifier can be made of its name."""
        cleaned = without_article(clean(name))
        id_ = slug(cleaned)
        return Body(id=id_, name=cleaned) if id_ else None


@cache
def _ministries(register: Register) -> dict[str, list[tuple[Body, set[str]]]]:
    """The ministries of each country, with the words of their names, made once."""
    found: dict[str, list[tuple[Body, set[str]]]] = {}
    for body in register.bodies:
        if body.kind is BodyKind.MINISTRY and body.country is not None:
            names = {norm(word.strip(",")) for word in body.name.split()}
            found.setdefault(body.country, []).append((body, names))
    return found
