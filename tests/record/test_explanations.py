"""Explanations as values: how they compare, read and show."""

from html.parser import HTMLParser

import pytest

from kzcoe import Article, Evidence, Explanation, Official, PassedOver, Reason, Record, Reference, Rule

EVIL = "<script>alert('x')</script> & \"Anna\"\nBerg \ud800"
ARTICLE = Article(id="a<b>", text=f"Director {EVIL} came.")
WORDS = ARTICLE.quote(9, 9 + len(EVIL))
SENTENCE = ARTICLE.quote(0, len(ARTICLE.text))
RULE = Rule(step="people", name="n", meaning="The <b>title</b> stands before.", table="t", pattern="p", example=" x ")
OFFICIAL = Official(id="o<i>", name="Anna Berg", evidence=[WORDS])


def reason(part: str = "name") -> Reason:
    """A reason with words that no page should believe."""
    return Reason(part=part, value=EVIL, rules=(RULE,), words=WORDS, sentence=SENTENCE)


class Tags(HTMLParser):
    """The tags of a text, and the text between them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag; none has attributes."""
        assert attrs == []
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Note what stands between tags."""
        self.text += data


def parsed(html: str) -> Tags:
    """What a browser makes of HTML."""
    tags = Tags()
    tags.feed(html)
    return tags


@pytest.mark.parametrize(
    "shown",
    [
        Explanation(fact=OFFICIAL, reasons=[reason()]),
        PassedOver(kind="person", words=WORDS, sentence=SENTENCE, rule=RULE),
    ],
    ids=lambda shown: type(shown).__name__,
)
def test_in_a_notebook_everything_is_escaped(shown: Explanation | PassedOver) -> None:
    """Words of an article are text on a page, the marked ones as they stand, and any page can hold them."""
    html = shown._repr_html_()
    tags = parsed(html)

    assert set(tags.tags) <= {"div", "strong", "p", "dl", "dt", "dd", "mark", "ul", "li"}
    assert "<mark>&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;Anna&quot; Berg \ufffd</mark>" in html
    assert "The <b>title</b> stands before." in tags.text
    assert html.encode("utf-8")


def test_in_a_notebook_many_reasons_are_counted() -> None:
    """Never more than twenty are shown."""
    tags = parsed(Explanation(fact=OFFICIAL, reasons=[reason()] * 33)._repr_html_())

    assert tags.tags.count("dt") == 20
    assert "… and 13 more" in tags.text


def test_a_page_in_a_notebook() -> None:
    """A reason that rests on a page names it."""
    page = Reference(title="Details <of> it")
    html = Explanation(fact=OFFICIAL, reasons=[Reason(part="post", rules=(RULE,), reference=page)])._repr_html_()

    assert "Details <of> it" in parsed(html).text
    assert "Not from an article" in html


def test_explanations_are_values() -> None:
    """Equal ones are equal and hash alike; a list of reasons becomes a tuple."""
    one, other = (Explanation(fact=OFFICIAL, reasons=[reason()]) for _ in range(2))

    assert one == other
    assert hash(one) == hash(other)
    assert isinstance(one.reasons, tuple)
    assert list(one) == list(one.reasons)
    assert len(one) == 1


def test_words_without_a_sentence_are_shown_alone() -> None:
    """Where no sentence is known, the words are all there is."""
    bare = Reason(part="name", rules=(RULE,), words=Evidence("a", 0, 9, "Anna Berg"))

    assert bare.around == ("", "Anna Berg", "")
    assert str(bare) == "name\n    »Anna Berg«\n    - people: The <b>title</b> stands before. [t: “x”]"


def test_a_reason_without_words_shows_none() -> None:
    """A page stands in their place."""
    page = Reference(title="Details", publisher="Treaty Office", url="https://x.int")
    told = Reason(part="post", value="Director", rules=(RULE,), reference=page)

    assert told.around == ("", "", "")
    assert str(told).splitlines()[:2] == ["post: Director", "    Details, Treaty Office, https://x.int"]


def test_a_record_without_articles_can_be_asked() -> None:
    """What a fact rests on is missing, and that is said."""
    [one] = Record(officials=[OFFICIAL]).explain("o<i>").of("article")

    assert one.is_by_hand
    assert one.value == "a<b>"


def test_their_reprs_are_short() -> None:
    """Patterns, sentences and articles are left to those who ask for them."""
    told = Reason(part="name", value="Anna", rules=(RULE,), words=ARTICLE.quote(0, 8), sentence=SENTENCE)
    left = PassedOver(kind="person", words=ARTICLE.quote(0, 8), sentence=SENTENCE, rule=RULE)

    words = "words=Evidence(article='a<b>', start=0, end=8, quote='Director')"
    assert repr(told) == f"Reason(part='name', value='Anna', rules=<n>, {words}, reference=None)"
    assert repr(left) == f"PassedOver(kind='person', {words}, rule=<n>)"
