"""For each code a record with just one finding, the example of its check."""

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Evidence,
    Meeting,
    Official,
    PartialDate,
    Participant,
    Post,
    Reference,
    Statement,
)
from kzcoe.record import Record

__all__ = ["ARTICLE", "CASES", "PAGE", "WORDS", "party_to", "telling"]

ARTICLE = Article(id="a", text="Words that say so, and 20th talks that follow.", published="2023-06-28")
WORDS = ARTICLE.quote(0, 5)
OTHER = Article(id="n", text="The 20th meeting was held on 13 November 2023.")
PAGE = Reference(title="A page")
JUSTICE = Post(title="Minister of Justice", body="mj", start="2022-01", end="2023-06", reference=PAGE)


def telling(*statements: Statement, article: Article = ARTICLE) -> Record:
    """A record of an article, and of a convention with statements on it."""
    return Record(
        articles=[article], conventions=[Convention(number=1, series="ETS", title="A", statements=statements)]
    )


def party_to(text: str, published: str | None = "2023-06-28") -> Record:
    """A record of an article with a text, and of a convention to which Kazakhstan is a party by a page."""
    party = Statement(standing="party", date="2016-01-01", reference=PAGE)
    return telling(party, article=Article(id="a", text=text, published=published))


def _told(**attributes: object) -> Meeting:
    return Meeting(**attributes)  # type: ignore[arg-type]  # some of its attributes


def _accounts(**of_other: object) -> Record:
    one = _told(id="m", date="2023-06-28", place="Astana", evidence=[WORDS])
    return Record(
        articles=[Article(id="a", text=ARTICLE.text)],
        meetings=[Meeting(id="m", accounts=[one, _told(id="n", **of_other)])],
    )


def _officials() -> Record:
    post = Post(title="Adviser", body="coe", reference=PAGE)
    return Record(
        officials=[
            Official(id="anna-berg", name="Anna Berg", posts=[post]),
            Official(id="anna-berg-holm", name="Anna Berg Holm", posts=[post]),
        ],
        bodies=[Body(id="coe", name="Council of Europe")],
    )


def _yearless() -> Record:
    who = Participant(name="Aigul Kuspan")
    return Record(
        articles=[ARTICLE, OTHER],
        meetings=[
            _told(id="m", date="XXXX-11-13", place="Brussels", participants=[who], evidence=[WORDS]),
            _told(id="n", date="2023-11-13", place="brussels", participants=[who], evidence=[OTHER.quote(0, 9)]),
        ],
    )


CASES = {
    "quote-astray": Record(
        articles=[ARTICLE], bodies=[Body(id="b", name="B", evidence=[Evidence("a", 1, 6, "Words")])]
    ),
    "id-astray": Record(meetings=[Meeting(id="m", bodies=["x"])]),
    "another-step": telling(
        Statement(standing="party", date="2015-04-08", evidence=WORDS),
        Statement(standing="ratified", date="2015-04-08", reference=PAGE),
        Statement(standing="party", date="2015-08-01", reference=PAGE),
    ),
    "standing-dates-differ": telling(
        Statement(standing="party", date="2016-01-01", reference=PAGE),
        Statement(standing="party", date="2017", evidence=WORDS),
    ),
    "plan-after-step": telling(
        Statement(standing="intends", said="2023", evidence=WORDS),
        Statement(standing="party", date="2016-01-01", reference=PAGE),
    ),
    "standing-unsupported": telling(
        Statement(standing="party", said="2023-06-28", evidence=WORDS),
        Statement(standing="invited", date="2020", reference=PAGE),
        Statement(standing="party", date="2024", reference=PAGE),
    ),
    "post-not-held": Record(
        articles=[ARTICLE],
        officials=[
            Official(
                id="a",
                name="Anna Berg",
                posts=[
                    Post(title="Minister of Justice", body="mj", attested=[PartialDate("2021-05-01")], evidence=WORDS),
                    JUSTICE,
                ],
            )
        ],
        bodies=[Body(id="mj", name="Ministry of Justice")],
    ),
    "meeting-after-article": Record(articles=[ARTICLE], meetings=[_told(id="m", date="2023-07-28", evidence=[WORDS])]),
    "dates-differ": _accounts(date="2023-06-29", place="ASTANA"),
    "places-differ": _accounts(date="2023-06", place="Paris"),
    "count-differs": party_to("Kazakhstan is already a party to four conventions of the Council of Europe."),
    "officials-may-be-one": _officials(),
    "official-may-be-two": Record(officials=[Official(id="anna-berg", name="Anna Berg", aliases=["Erik Holm"])]),
    "date-completed": _yearless(),
}
"""By code."""
