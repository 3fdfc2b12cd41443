"""Explanations as values: how they compare, read and show."""

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
