"""Texts that break what is careless: every place of a record that takes text, filled with one of them."""

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record

__all__ = ["EVIL", "hostile"]

EVIL = [
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "\"double\" 'single' `back`",
    "two\nlines\r\nand\ttab",
    "a\x00b\x1b[31mc\x85d\u2028e",
    "half \ud83d of \udc00 two",
    "left \u202eto right\u2069",
    "\ufeff\u200b\u00ad",
    "} unbalanced { @misc{x, title = {y}}",
    r"\input{/etc/passwd} $x^2$ ~ # % & _ |",
    "javascript:alert(1)",
    "https://e.org/a b?c=<d>&e={f}\\g",
    "https://[broken",
    "Ünï çødé Қазақстан 🇰🇿 e\u0301",
    "long " * 20_000,
    "\"'quoted'\"",
    "{}",
    "=1+1",
]
"""One for each way that text goes wrong in some format."""


def hostile(evil: str) -> Record:
    """A record in which every text is the evil one, but for dates and words; everything points at everything."""
    one = Evidence(evil, 0, len(evil), evil)
    page = Reference(title=evil, publisher=evil, url=evil, seen="2024")
    posts = [
        Post(title=evil, body=evil, start="2020", attested=(), evidence=one),
        Post(title=evil, body=evil, reference=page),
    ]
    person = Participant(name=evil, official=evil, body=evil, evidence=one)
    party = [Statement(standing="party", date="XXXX-05", note=evil, evidence=one)]
    member = [Statement(standing="member", date="2012/..", reference=page), Statement(evidence=one)]
    return Record(
        articles=[
            Article(
                id=evil,
                text=evil,
                title=evil,
                dateline=evil,
                source=evil,
                url=evil,
                language=evil,
                published="2023-06-28",
            )
        ],
        officials=[Official(id=evil, name=evil, aliases=[evil], country=evil, posts=posts, evidence=[one])],
        meetings=[
            Meeting(
                id=evil,
                title=evil,
                place=evil,
                date="XXXX-11-13",
                participants=[person, Participant(name=evil)],
                bodies=[evil],
                topics=[evil],
                evidence=[one],
            )
        ],
        conventions=[
            Convention(number=141, series="ETS", title=evil, short_titles=[evil], subjects=[evil], statements=party)
        ],
        agreements=[PartialAgreement(id=evil, name=evil, short_name=evil, aliases=[evil], statements=member)],
        programmes=[Programme(id=evil, name=evil, aliases=[evil], period="2024/..", partners=[evil], evidence=[one])],
        documents=[Document(id=evil, kind="report", number=evil, title=evil, body=evil, evidence=[one])],
        bodies=[Body(id=evil, name=evil, parent=evil, country=evil, seat=evil, evidence=[one], references=[page])],
    )
