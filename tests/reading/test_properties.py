"""What holds whatever the text: reading never fails, every quote stands at its span, furniture tells nothing."""

import unicodedata
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzcoe.model import Body, Document, Meeting, Official, Programme
from kzcoe.reading import read
from kzcoe.record import Record
from strategies import pieced_texts

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]

VISIT = """Director Mertens visits Astana

ASTANA – Deputy Minister of Justice of Kazakhstan Anna Lundqvist met on 5 May 2024 with a delegation of the Council of \
Europe headed by Director of Programme Coordination Paul Mertens, discussing Kazakhstan’s efforts to accede to the \
Council of Europe conventions on corruption, computer crime and domestic violence.

The meeting was attended by Zoltán Kőszegi, Ambassador of Hungary. Lundqvist recalled that Kazakhstan is a party to \
the European Cultural Convention (ETS No. 018) since 5 March 2010 and a full member of the Venice Commission since 2012.

The parties also spoke of the Neighbourhood Co-operation Priorities for Kazakhstan 2024-2027 and of Resolution 2193 \
(2017) of the Parliamentary Assembly.

On 7 May 2024 Mertens visited Almaty, where he was received by Senator Rosa Bellini."""

CONFERENCE = """A round table on the reform of the courts was held in Almaty on 12-13 June 2023. It was opened by Seán \
O’Dálaigh, President of the Consultative Council of European Judges, and attended by judges from five countries.

Nursulu Sarinova, Chair of the Northern Bar Council, informed the participants of the outcomes of the conference held \
in Vilnius on 3 March 2023. Judge Ole Strand thanked the hosts. A. Strand’s lecture was devoted to the Istanbul \
Convention, which Kazakhstan was invited to join."""

ARTICLES = [VISIT, CONFERENCE, *SEEDS]
FURNITURE = [
    "Share: Facebook | Telegram",
    "Connect with us",
    "Advertisement",
    "498.34",
    "USD 498.34 EUR 519.72 RUB 4.85",
    "Tags: diplomacy, Europe",
    "#diplomacy #europe",
    "All rights reserved",
    "Reading time: 3 min",
    "Found a mistake? Select the text and press Ctrl+Enter",
    "Follow us on Instagram",
    "Print version",
    "Home > News > Politics",
]
LOOKALIKES = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")


def misplaced(record: Record) -> list[str]:
    """The quotes of a record that do not stand at their span."""
    texts_by_id = {article.id: article.text for article in record.articles}
    return [e.quote for e in record.evidence() if texts_by_id[e.article][e.start : e.end] != e.quote or not e.quote]


def ids(facts: Iterable[Meeting | Official | Body | Programme | Document]) -> list[str]:
    """The ids of facts of one kind."""
    return [fact.id for fact in facts]


def who(record: Record) -> list[tuple[str, tuple[str, ...]]]:
    """The officials with their posts, without where they stand."""
    return sorted((official.name, tuple(post.title for post in official.posts)) for official in record.officials)


def what(record: Record) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """The meetings, without where they stand."""
    told = ((m, tuple(sorted(p.name for p in m.participants))) for m in record.meetings)
    return sorted((str(meeting.kind), str(meeting.date), str(meeting.place), names) for meeting, names in told)


def claimed(record: Record) -> list[tuple[int, tuple[tuple[str, str], ...]]]:
    """The treaties with what is said of them, without where it stands."""
    return sorted((c.number, tuple((str(s.standing), str(s.date)) for s in c.statements)) for c in record.conventions)


class TestAnyText:
    """Texts that nobody ever wrote."""

    @given(st.text(st.characters()))
    @example("")
    @example("\ufeff")
    @example("\ud800\udfff")
    @example("\x00")
    @example("A." * 200)
    @example("(" * 100 + ")" * 100)
    @example("- \n" * 50)
    @example("1" * 300)
    def test_any_code_points_can_be_read(self, text: str) -> None:
        """Whatever the code points, lone surrogates among them, reading gives a record of that text."""
        record = read(text)

        assert record.articles[0].text == text
        assert misplaced(record) == []

    @given(pieced_texts)
    def test_any_words_can_be_read(self, text: str) -> None:
        """Words of the genre in any order, with anything between them, are read, and every quote is true."""
        record = read(text)

        assert record.articles[0].text == text
        assert misplaced(record) == []

    @given(pieced_texts)
    def test_reading_twice_gives_the_same(self, text: str) -> None:
        """A text says the same however often it is read."""
        assert read(text) == read(text)

    @given(pieced_texts)
    def test_ids_are_unique(self, text: str) -> None:
        """No two facts of one kind have one id, and every reference leads somewhere."""
        record = read(text)
        officials, bodies = ids(record.officials), ids(record.bodies)

        for found in (officials, bodies, *map(ids, (record.meetings, record.programmes, record.documents))):
            assert len(found) == len(set(found))
        assert {p.official for m in record.meetings for p in m.participants if p.official} <= set(officials)
        assert {id_ for m in record.meetings for id_ in m.bodies} <= set(bodies)
        assert {p.body for o in record.officials for p in o.posts if p.body} <= set(bodies)

    @given(pieced_texts)
    def test_spans_of_the_article_are_in_order(self, text: str) -> None:
        """The parts of the page are sorted, do not overlap, and lie in the text."""
        spans = read(text).articles[0].spans

        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))

    @given(pieced_texts, st.dates())
    def test_what_is_given_is_kept(self, text: str, day: object) -> None:
        """Id, day, source and address of the article are those that were given."""
        details = {"id": "a", "published": str(day), "source": "Newsline", "url": "https://example.org/a"}
        (article,) = read(text, **details).articles

        assert (article.id, str(article.published), article.source, article.url) == tuple(details.values())


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "as given": lambda text: text,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "compatible": lambda text: unicodedata.normalize("NFKC", text),
    "with a byte order mark": lambda text: "\ufeff" + text,
    "with CRLF": lambda text: text.replace("\n", "\r\n"),
    "with CR": lambda text: text.replace("\n", "\r"),
    "with tabs": lambda text: text.replace(" ", "\t"),
    "with no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "with look-alikes": lambda text: text.translate(LOOKALIKES),
    "in capitals": str.upper,
    "in small letters": str.lower,
    "reversed": lambda text: text[::-1],
    "twice": lambda text: f"{text}\n\n{text}",
    "with wide characters": lambda text: text.replace(" ", " 𝔸 "),
    "cut short": lambda text: text[: len(text) // 2],
}


class TestQuotes:
    """Every quote stands at its span, whatever was done to the text."""

    @pytest.mark.parametrize("name", TRANSFORMS)
    @pytest.mark.parametrize("number", range(len(ARTICLES)))
    def test_quotes_stand_at_their_span(self, name: str, number: int) -> None:
        """Normal forms, line ends, tabs, look-alikes, capitals: the offsets are those of the text as it was given."""
        record = read(TRANSFORMS[name](ARTICLES[number]))

        assert misplaced(record) == []

    @pytest.mark.parametrize("number", range(len(ARTICLES)))
    def test_there_is_something_to_quote(self, number: int) -> None:
        """The articles do tell of facts, so that the check of quotes checks something."""
        assert len(list(read(ARTICLES[number]).evidence())) > 3

    @pytest.mark.parametrize("number", range(len(ARTICLES)))
    @pytest.mark.parametrize(
        "name", ["composed", "with a byte order mark", "with CRLF", "with tabs", "with no-break spaces"]
    )
    def test_the_dress_of_a_text_tells_nothing(self, name: str, number: int) -> None:
        """Line ends, blanks and marks of order change neither who met nor what is claimed."""
        plain, dressed = read(ARTICLES[number]), read(TRANSFORMS[name](ARTICLES[number]))

        assert claimed(dressed) == claimed(plain)
        assert [(m.date, m.place) for m in dressed.meetings] == [(m.date, m.place) for m in plain.meetings]
        assert len(dressed.officials) == len(plain.officials)

    @pytest.mark.parametrize("number", range(len(ARTICLES)))
    def test_decomposed_letters_keep_the_claims(self, number: int) -> None:
        """Letters with their diacritics apart change no claim on a treaty."""
        text = ARTICLES[number]

        assert claimed(read(unicodedata.normalize("NFD", text))) == claimed(read(text))

    def test_decomposed_letters_keep_the_names(self) -> None:
        """Letters with their diacritics apart lose no official."""
        assert len(read(unicodedata.normalize("NFD", VISIT)).officials) == len(read(VISIT).officials)

    @given(st.sampled_from(ARTICLES), st.data())
    def test_any_look_alikes_keep_the_claims(self, text: str, data: st.DataObject) -> None:
        """Letters of another alphabet, wherever they slipped in, change no claim on a treaty."""
        places = [i for i, c in enumerate(text) if ord(c) in LOOKALIKES]
        swapped = data.draw(st.sets(st.sampled_from(places), max_size=20))
        dressed = "".join(c.translate(LOOKALIKES) if i in swapped else c for i, c in enumerate(text))
        record = read(dressed)

        assert misplaced(record) == []
        assert claimed(record) == claimed(read(text))


class TestFurniture:
    """Lines that are no part of the story."""

    @given(st.sampled_from([VISIT, CONFERENCE]), st.lists(st.sampled_from(FURNITURE), max_size=4), st.booleans())
    def test_furniture_around_an_article_changes_nothing(self, text: str, lines: list[str], above: bool) -> None:  # noqa: FBT001
        """Boilerplate before or after an article changes neither its officials nor its meetings nor its claims."""
        dressed = "\n\n".join([*lines, text] if above else [text, *lines])
        plain, record = read(text), read(dressed)

        assert who(record) == who(plain)
        assert what(record) == what(plain)
        assert claimed(record) == claimed(plain)
        assert misplaced(record) == []

    @given(
        st.lists(
            st.sampled_from(["Minister Kanat Dauletov opens a school", "Ole Strand, Ambassador, met Rosa Bellini"])
        )
    )
    def test_the_tail_of_a_page_tells_nothing(self, headlines: list[str]) -> None:
        """The headlines of other news under an article add nobody and nothing to it."""
        plain, record = read(VISIT), read("\n\n".join([VISIT, "Read also:", *headlines]))

        assert who(record) == who(plain)
        assert what(record) == what(plain)

    @pytest.mark.parametrize("stamp", ["11.05.2024 11:58", "date 2024-05-11", "11 May 2024"])
    def test_a_stamp_adds_only_a_date(self, stamp: str) -> None:
        """A stamp before an article tells when it was published, and adds no meeting and nobody."""
        plain, record = read(VISIT), read(f"{stamp}\n\n{VISIT}")

        assert str(record.articles[0].published) == "2024-05-11"
        assert who(record) == who(plain)
        assert what(record) == what(plain)


def test_a_record_can_be_read_as_any_other() -> None:
    """What reading gives are values of the model."""
    record = read(VISIT)

    assert all(isinstance(official, Official) for official in record.officials)
    assert all(isinstance(meeting, Meeting) for meeting in record.meetings)
