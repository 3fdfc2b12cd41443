"""The parts of a page: what is headline, dateline, stamp, caption, boilerplate, and what is the story."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.model import SpanKind
from kzcoe.reading.dates import find_dates
from kzcoe.reading.layout import Layout, Line, lay_out
from kzcoe.reading.pages import Page
from kzcoe.register import shipped

STORY = (
    "Deputy Minister Anna Lundqvist received Director Paul Mertens on Monday in the ministry. The two spoke at length "
    "of the rule of law, of the reform of the courts and of what the two sides could do together in the years to come."
)
MORE = (
    "They agreed that the work of the judges and the training of the prosecutors deserve the attention of everyone "
    "concerned, and that the plan of action for the coming years should be written down before the end of summer."
)
HEADLINE = "Deputy Minister receives Director Mertens"


def layout_of(text: str) -> Layout:
    """The layout of a text."""
    page = Page(text)
    return lay_out(page, find_dates(page), shipped())


def prose(layout: Layout) -> list[Line]:
    """The lines of prose in order."""
    return [line for block in layout.blocks for line in block]


def laid(*lines: str) -> Layout:
    """The layout of a text of these lines."""
    return layout_of("\n".join(lines))


def parts(kind: SpanKind, *lines: str) -> list[str]:
    """The words of a text that are of one kind."""
    text = "\n".join(lines)
    return [text[s.start : s.end] for s in laid(*lines).spans if s.kind is kind]


def story(*lines: str) -> list[str]:
    """The lines of prose of a text."""
    text = "\n".join(lines)
    return [text[line.start : line.end] for line in prose(laid(*lines))]


class TestHeadline:
    """The headline is the line before the story."""

    def test_it_stands_first(self) -> None:
        """A short line without a full stop before the story is the headline, and no prose."""
        assert laid(HEADLINE, "", STORY).title == HEADLINE
        assert story(HEADLINE, "", STORY) == [STORY]

    def test_it_may_be_missing(self) -> None:
        """A text that begins with its story has no headline."""
        assert laid(STORY, "", MORE).title is None
        assert story(STORY, "", MORE) == [STORY, MORE]

    def test_it_may_stand_twice(self) -> None:
        """A headline printed twice is one title, and both times no prose."""
        assert laid(HEADLINE, "", HEADLINE, "", STORY).title == HEADLINE
        assert parts(SpanKind.HEADLINE, HEADLINE, "", HEADLINE, "", STORY) == [HEADLINE, HEADLINE]
        assert story(HEADLINE, "", HEADLINE, "", STORY) == [STORY]

    def test_of_several_lines_the_longest_is_the_title(self) -> None:
        """The name of a section before the headline is not the title."""
        assert laid("Foreign policy", HEADLINE, "", STORY).title == HEADLINE

    @pytest.mark.parametrize(
        "headline",
        [
            "Will Kazakhstan join the Istanbul Convention?",
            "“We stand together”: Director Mertens on a visit",
            "KAZAKHSTAN AND THE COUNCIL OF EUROPE: A NEW PAGE",
        ],
    )
    def test_it_may_ask_quote_or_shout(self, headline: str) -> None:
        """A headline may end with a question mark, hold a quotation, or stand in capitals."""
        assert laid(headline, "", STORY).title == headline

    def test_a_headline_after_a_leading_date(self) -> None:
        """What follows a leading "date 2023-06-28" on its line is the headline."""
        layout = laid(f"date 2023-06-28 {HEADLINE}", "", STORY)

        assert (layout.title, str(layout.published)) == (HEADLINE, "2023-06-28")

    def test_a_heading_within_the_story_is_none(self) -> None:
        """A short line after the story has begun heads a section; the title stays."""
        layout = laid(HEADLINE, "", STORY, "", "The way ahead", "", MORE)

        assert layout.title == HEADLINE
        assert [line.heading for line in prose(layout)] == [False, True, False]

    def test_a_short_sentence_is_no_headline(self) -> None:
        """A line that ends with a full stop is prose, however short."""
        assert laid("They met.", "", STORY).title is None

    def test_a_headline_with_a_stamp_run_into_it(self) -> None:
        """A stamp that a page ran into the end of its headline is cut off."""
        layout = laid("Director Mertens received in Astana12.05.2014 18:03", "", STORY)

        assert (layout.title, str(layout.published)) == ("Director Mertens received in Astana", "2014-05-12")


class TestDateline:
    """The place before the story."""

    @pytest.mark.parametrize(
        ("line", "place"),
        [
            ("ASTANA – ", "ASTANA"),
            ("ASTANA — ", "ASTANA"),
            ("ASTANA - ", "ASTANA"),
            ("Astana – ", "Astana"),
            ("STRASBOURG. NEWSLINE - ", "STRASBOURG"),
            ("STRASBOURG. NEWSLINE – ", "STRASBOURG"),
            ("NUR-SULTAN (NEWSLINE) — ", "NUR-SULTAN"),
            ("NUR-SULTAN (TCA) – ", "NUR-SULTAN"),
            ("BRUSSELS, Nov 14 – ", "BRUSSELS"),
            ("BRUSSELS, November 14 (Newsline) – ", "BRUSSELS"),
            ("STRASBOURG, 14 November 2019 – ", "STRASBOURG"),
            ("ASTANA, Newsline – ", "ASTANA"),
            ("ALMATY /Newsline/ – ", "ALMATY"),
            ("THE HAGUE – ", "THE HAGUE"),
            ("OBERDORF – ", "OBERDORF"),
            ("(ASTANA) – ", "ASTANA"),
            ("[Astana] – ", "Astana"),
            ("ASTANA -- ", "ASTANA"),
            ("Astana – 14 November 2019 – ", "Astana"),
            ("ALMATY, Kazakhstan, Nov. 14, 2019 /Newsline/ -- ", "ALMATY"),
            ("Strasbourg, 14.11.2019 – ", "Strasbourg"),
            ("ASTANA: ", "ASTANA"),
            ("Astana, 14 November 2019: ", "Astana"),
            ("ASTANA, Nov. 14. ", "ASTANA"),
            ("Astana (Kazakhstan), 14 November 2019. ", "Astana"),
            ("ALMATY, November 14. /NL/. ", "ALMATY"),
            ("Almaty, November 14 /NL/. ", "Almaty"),
            ("Almaty. November 14. Newsline. ", "Almaty"),
            ("Almaty. Daily Newsline. 10:45, 14 November 2019. ", "Almaty"),
            ("Karaganda /our reporter/ ", "Karaganda"),
            ("ALMATY / DAILY NEWSLINE / ", "ALMATY"),
            ("ALMATY. /NL/ ", "ALMATY"),
            ("ALMATY. (Daily Newsline) ", "ALMATY"),
            ("ALMATY (Daily Newsline) ", "ALMATY"),
            ("ROME (Embassy of Kazakhstan). ", "ROME"),
            ("14 November 2019, Almaty – ", "Almaty"),
            ("November 14, 2019 – Almaty, Kazakhstan – ", "Almaty"),
            ("(Newsline) - ROME, NOV 14 - ", "ROME"),
            ("YEREVAN, 14 NOVEMBER, NEWSLINE. ", "YEREVAN"),
            ("Yerevan/14.11.2019/Newsline: ", "Yerevan"),
            ("date 2019-11-14 12:05 (GMT+04:00) ALMATY, Kazakhstan, November 14. ", "ALMATY"),
        ],
    )
    def test_a_dateline_is_told_from_the_story(self, line: str, place: str) -> None:
        """A place, with an agency or a date beside it, before a dash is the dateline, and the story follows it."""
        assert laid(line + STORY).dateline == place
        assert story(line + STORY) == [STORY]

    @pytest.mark.parametrize("line", ["ALMATY", "Almaty, November 14, NEWSLINE", "ALMATY, Kazakhstan, Nov. 14"])
    def test_a_dateline_in_a_line_of_its_own(self, line: str) -> None:
        """A city in capitals, or with a day and an agency, between the headline and the story is the dateline."""
        layout = laid("Ministers met in the city", "", line, "", STORY)

        assert (layout.title, layout.dateline) == ("Ministers met in the city", line.split(",", maxsplit=1)[0])

    def test_a_dateline_with_a_full_stop(self) -> None:
        """An agency's "ASTANA." before the story is a dateline too."""
        assert laid(f"ASTANA. {STORY}").dateline == "ASTANA"
        assert story(f"ASTANA. {STORY}") == [STORY]

    def test_a_day_that_ends_a_sentence_is_no_stamp(self) -> None:
        """A line with nothing but a day goes on with the sentence above it, where that has not ended."""
        layout = laid("ASTANA – The meeting of the committee was held in Brussels on", "13 November 2019.")

        assert layout.published is None

    def test_a_dateline_before_a_quotation(self) -> None:
        """What follows a dateline may be what somebody says."""
        assert laid(f"ASTANA. “We listened,” said Anna Lundqvist. {STORY}").dateline == "ASTANA"

    def test_day_and_place_of_an_item_are_no_dateline(self) -> None:
        """Once the story has begun, a place and a day at the head of a line belong to what the line tells."""
        assert laid(STORY, "", f"Almaty, 14 November. {MORE}").dateline is None
        assert story(STORY, "", f"Almaty, 14 November. {MORE}")[-1] == f"Almaty, 14 November. {MORE}"

    def test_a_dateline_after_headline_and_stamp(self) -> None:
        """A dateline stands where the story begins, not only on the first line."""
        layout = laid("date 2023-06-28 Talks held", "", f"ASTANA. NEWSLINE - {STORY}")

        assert (layout.dateline, layout.title) == ("ASTANA", "Talks held")

    def test_a_dateline_on_the_line_of_the_stamp(self) -> None:
        """A dateline may follow a leading date at once."""
        layout = laid(f"date 2025-05-08 ASTANA – {STORY}")

        assert (layout.dateline, str(layout.published)) == ("ASTANA", "2025-05-08")

    @pytest.mark.parametrize(
        "line",
        [
            "Strasbourg, 14 November 2019",
            "Strasbourg, 14.11.2019",
            "Strasbourg, November 14, 2019, 10:45",
            "Strasbourg (France), 14 NOV 2019",
        ],
    )
    def test_a_dateline_in_the_stamp(self, line: str) -> None:
        """A place and a full date on a line of their own are dateline and stamp."""
        layout = laid(HEADLINE, line, "", STORY)

        assert (layout.dateline, str(layout.published)) == ("Strasbourg", "2019-11-14")

    @pytest.mark.parametrize(
        "line",
        [
            "Astana and Strasbourg have worked together for years – and the work goes on.",
            "Director Paul Mertens – a lawyer by training – was received in the ministry on Monday.",
            "However – said the minister – much is left to be done by the two sides together.",
            "GRECO – the Group of States against Corruption – met in the spring to approve the report.",
            "GRECO: the courts of the country have changed, the report says.",
            "Astana: the courts of the city have changed, the report says.",
            "Astana / Almaty / Karaganda were the towns that they went to see.",
            "Astana. It was there that they met.",
            "Vienna, the capital. It was there that they met.",
        ],
    )
    def test_a_sign_alone_makes_no_dateline(self, line: str) -> None:
        """A word before a dash is no dateline unless it is a place, nor is every place before a sign."""
        assert laid(f"{line} {STORY}").dateline is None

    @pytest.mark.parametrize(
        "headline",
        [
            "STRASBOURG: Judges speak of the work of the courts",
            "STRASBOURG (FRANCE) HEARS JUDGES OF FIVE COUNTRIES",
            "STRASBOURG – JUDGES SPEAK OF THEIR WORK",
        ],
    )
    def test_a_headline_with_a_place_is_none(self, headline: str) -> None:
        """A town in capitals before a colon opens a headline, too, and so does one before more capitals."""
        layout = laid(headline, "", STORY)

        assert (layout.dateline, layout.title) == (None, headline)


class TestStamp:
    """The day on which the page says that it was published."""

    @pytest.mark.parametrize(
        ("line", "published"),
        [
            ("11.03.2023 11:58", "2023-03-11"),
            ("11.03.2023 11:58 571", "2023-03-11"),
            ("11.03.2023", "2023-03-11"),
            ("11:58, 11.03.2023", "2023-03-11"),
            ("11 March 2023", "2023-03-11"),
            ("11 March 2023, 11:58", "2023-03-11"),
            ("March 11, 2023", "2023-03-11"),
            ("Sat, 11 March 2023", "2023-03-11"),
            ("Saturday, March 11, 2023", "2023-03-11"),
            ("2023-03-11", "2023-03-11"),
            ("2023-03-11 11:58", "2023-03-11"),
            ("Published 11 March 2023", "2023-03-11"),
            ("Published on 11 March 2023 at 11:58", "2023-03-11"),
            ("Published: 11.03.2023", "2023-03-11"),
            ("Posted on March 11, 2023", "2023-03-11"),
            ("Updated: 11 March 2023, 11:58 GMT+6", "2023-03-11"),
            ("By Saule Omarkyzy on 11 March 2023", "2023-03-11"),
            ("By Saule Omarkyzy in Politics on 11 March 2023", "2023-03-11"),
            ("Newsline | 11 March 2023 | Politics", "2023-03-11"),
            ("Photo: MFA 11.03.2023 11:58 571", "2023-03-11"),
            ("11 Mar 2023", "2023-03-11"),
            ("11 MARCH 2023", "2023-03-11"),
            ("SAT 11 MAR 2023 — 11:58 ALMT", "2023-03-11"),
            ("| 11 MAR 2023 | POLITICS |", "2023-03-11"),
            ("11-Mar-2023 | Source: Ministry of Justice", "2023-03-11"),
            ("2023/03/11 11:58 GMT+6   Views: 571", "2023-03-11"),
            ("2023-03-11T11:58:00+06:00", "2023-03-11"),
            ("11.III.2023 | Politics", "2023-03-11"),
            ("11/III/2023 – 11h58", "2023-03-11"),
            ("11 March 2023, 11:58 a.m.", "2023-03-11"),
            ("(11.03.2023, 11:58)", "2023-03-11"),
            ("Saturday, 11. 3. 2023", "2023-03-11"),
            ("No. 12 (345), Saturday, 11 March 2023", "2023-03-11"),
            ("THE WEEKLY | No. 12 | 11 March 2023", "2023-03-11"),
            ("No. 12 · 11 March 2023 · Interview", "2023-03-11"),
            ("A letter from the East, 11 03 2023", "2023-03-11"),
            ("Date of publication: 11 March 2023", "2023-03-11"),
            ("Date: 2023-03-11", "2023-03-11"),
            ("THE WEEKLY            No. 17 (1123)            Saturday, 11 March 2023", "2023-03-11"),
            ("Press release No. 112   11 March 2023", "2023-03-11"),
            ("11.03.23 11:58", "2023-03-11"),
            ("11/03/23, 11:58 | Politics", "2023-03-11"),
        ],
    )
    @pytest.mark.parametrize("place", ["before", "after"])
    def test_a_stamp_gives_the_day(self, line: str, published: str, place: str) -> None:
        """A line with a full date and few other words, before or after the headline, is the stamp."""
        head = [line, HEADLINE] if place == "before" else [HEADLINE, line]
        layout = laid(*head, "", STORY)

        assert str(layout.published) == published
        assert layout.title == HEADLINE
        assert [layout_line.end - layout_line.start for layout_line in prose(layout)] == [len(STORY)]

    def test_a_leading_date(self) -> None:
        """A leading "date 2023-06-28" is the stamp, and what follows on the line is not."""
        assert str(laid(f"date 2023-06-28 {STORY}").published) == "2023-06-28"
        assert story(f"date 2023-06-28 {STORY}") == [STORY]

    def test_a_leading_date_counts_before_those_of_items(self) -> None:
        """A page that begins with its date keeps it where several dates stand alone below."""
        page = laid(
            "date 2024-01-25 The vote",
            "A long day ended in the hall.",
            "- 23 January 2024 16:52",
            "It began.",
            "- 24 January 2024 12:40",
        )

        assert str(page.published) == "2024-01-25"

    def test_a_leading_date_that_no_calendar_has(self) -> None:
        """A leading date that cannot be is no stamp."""
        assert laid(f"date 2023-02-31 {STORY}").published is None

    def test_the_first_of_two_stamps_counts(self) -> None:
        """Where a page says when it was published and when it was updated, the first is the publication."""
        assert str(laid(HEADLINE, "11 March 2023", "Updated: 12 March 2023", "", STORY).published) == "2023-03-11"

    def test_a_stamp_after_the_story(self) -> None:
        """A page that says at its end when it was published says so."""
        assert str(laid(HEADLINE, "", STORY, "", "Published on 11 March 2023").published) == "2023-03-11"

    @pytest.mark.parametrize(
        "line", ["11.03.2023 11:58", "11 March 2023", "Politics, 11.03.2023", "11.03.2023   2 comments"]
    )
    @pytest.mark.parametrize("below", [[], ["Share"], ["Press service"]])
    def test_a_date_below_the_story(self, line: str, below: list[str]) -> None:
        """A date among hardly any words below the story, where nothing of it follows, is the stamp."""
        layout = laid(HEADLINE, "", STORY, "", line, *below)

        assert str(layout.published) == "2023-03-11"
        assert story(HEADLINE, "", STORY, "", line)[0] == STORY

    @pytest.mark.parametrize(
        "lines",
        [
            ["11 March 2023", "", MORE],
            ["Next issue: 11 March 2023"],
            ["Forum in Almaty: 11 March 2023"],
            ["11 March 2023 The guests leave"],
            ["11.03.2023 - application"],
            ["Chronology", "The guests come, 11 March 2023", "The guests leave, 12 March 2023"],
            ["Requests until 11 March 2023"],
            ["Accession: 11.03.2023"],
            ["- Astana, 11 March 2023", "", MORE],
            ["The delegates of both sides saw the town on 11 March 2023"],
            ["11 March 2023", "A bank cuts its rate", "10 March 2023", "A bridge is built"],
        ],
    )
    def test_not_every_date_below_the_story_is_a_stamp(self, lines: list[str]) -> None:
        """A date that the story goes on after, one of something else, or one of several is not that of the page."""
        assert laid(HEADLINE, "", STORY, "", *lines).published is None

    @pytest.mark.parametrize(
        "line",
        [
            "Published",
            "on",
            "The session of 11 March 2023 is over.",
            "Convention on Cybercrime, in force since 1 July 2004",
            "Written declaration No. 71, 11 March 2023",
            "© 2023 Newsline, 11 March 2023",
            "In May 2023",
            "Position at 11 March 2023",
            "Date and place: 11 March 2023, Astana",
            "When: 11 March 2023",
            "Opened for signature: Rome, 11.03.2023",
            "(Rome, 11 March 2023)",
        ],
    )
    def test_not_every_date_is_a_stamp(self, line: str) -> None:
        """A date in a sentence, of a treaty or of a document is not that of the publication."""
        assert laid(HEADLINE, line, "", STORY).published is None

    @pytest.mark.parametrize("line", [f"Published on 11 March 2023. {MORE}", f"{MORE} (Published on 11 March 2023)"])
    def test_a_stamp_on_the_line_of_a_sentence(self, line: str) -> None:
        """The day of publication before or after a sentence on its line leaves that in the story."""
        layout = laid(HEADLINE, "", STORY, "", line)

        assert str(layout.published) == "2023-03-11"
        assert [one.end - one.start for one in prose(layout)] == [len(STORY), len(MORE)]

    def test_a_date_in_the_story_is_no_stamp(self) -> None:
        """What the story tells of a day says nothing of when it was published."""
        assert laid(HEADLINE, "", STORY.replace("on Monday", "on 11 March 2023")).published is None

    def test_a_date_of_other_news_is_no_stamp(self) -> None:
        """The dates of the related news under the story are not that of the page."""
        assert (
            laid(HEADLINE, "", STORY, "", "Related news", "12 March 2023", "The bank cuts its rate").published is None
        )


class TestFurniture:
    """What a page holds besides its story."""

    @pytest.mark.parametrize(
        "line",
        [
            "Share: Facebook | Telegram",
            "SHARE:",
            "Share this article",
            "Tweet",
            "Connect with us",
            "Skip to content",
            "Advertisement",
            "ADVERTISEMENT",
            "Subscribe to our Telegram channel and be the first to know",
            "Follow us on Instagram",
            "Found a mistake? Select the text and press Ctrl+Enter",
            "We use cookies to improve this site.",
            "© 2023 Newsline. All rights reserved.",
            "All rights reserved",
            "Tags: diplomacy, Europe",
            "#diplomacy #europe",
            "Reading time: 3 min",
            "571 views",
            "Home » News » Politics",
            "Filed under: diplomacy, Europe",
            "==========",
            "*** USD 182.06 *** the bridge is closed ***",
            "Home > Politics > Europe",
            "By Saule Omarkyzy",
            "Author: Saule Omarkyzy",
            "498.34",
            "USD 498.34 EUR 519.72 RUB 4.85",
            "498.34   519.72   4.85",
            "KZT/USD = 0.0021",
            "Weather in Astana: -12",
            "Comments (0)",
            "Print version",
        ],
    )
    @pytest.mark.parametrize("place", ["before", "after"])
    def test_boilerplate_is_no_prose(self, line: str, place: str) -> None:
        """Tickers, share lines, bylines and the like are marked, wherever they stand, and the story stays whole."""
        lines = [line, "", HEADLINE, "", STORY] if place == "before" else [HEADLINE, "", STORY, "", line]

        assert story(*lines) == [STORY]
        assert line in parts(SpanKind.BOILERPLATE, *lines)
        assert laid(*lines).title == HEADLINE

    @pytest.mark.parametrize(
        "line",
        [
            "Photo: MFA",
            "Photo by Saule Omarkyzy",
            "Photo credit: the ministry's press service",
            "Photo courtesy of the ministry",
            "Image: Newsline",
            "Фото: MFA",
            "Anna Lundqvist (left) and Paul Mertens, Astana",
            "The two after the talks; photo: MFA",
            "Photo: Anna Lundqvist, Deputy Minister, and Director Paul Mertens",
            "Anna Lundqvist and Paul Mertens. © Newsline",
            "Paul Mertens, Director (centre). Photo: MFA",
        ],
    )
    def test_a_caption_is_no_prose(self, line: str) -> None:
        """The line under a picture is a caption, and tells no story."""
        assert parts(SpanKind.CAPTION, HEADLINE, "", line, "", STORY) == [line]
        assert story(HEADLINE, "", line, "", STORY) == [STORY]

    @pytest.mark.parametrize(
        "opening", ["Read also", "Related news", "Most read", "Trending", "See also:", "Top stories"]
    )
    def test_what_follows_the_story_is_its_tail(self, opening: str) -> None:
        """From such a line on, short lines are headlines of other news."""
        tail = ["Minister Kanat Dauletov opens a school", "President Ole Strand arrives in Astana"]

        assert story(HEADLINE, "", STORY, "", opening, "", *tail) == [STORY]

    def test_the_story_may_go_on_after_the_tail(self) -> None:
        """A long paragraph after a block of links is prose again."""
        assert story(STORY, "", "Read also:", "A bank cuts its rate", "", MORE) == [STORY, MORE]

    @pytest.mark.parametrize(
        "line",
        [
            "Topics of the talks were the courts and the police.",
            "Share of women in the service rose to forty per cent, the minister told the guests of the conference.",
            "By the end of the visit the two sides had agreed on a plan.",
        ],
    )
    def test_prose_that_begins_like_boilerplate_stays(self, line: str) -> None:
        """A sentence is no furniture because of its first word."""
        assert line in story(STORY, "", line)

    @pytest.mark.parametrize("words", ["Tags: ", "Keywords: "])
    def test_a_long_list_of_tags_is_no_prose(self, words: str) -> None:
        """However many tags a page lists, they tell no story."""
        tags = words + ", ".join(f"Deputy Minister {name}berg" for name in "ABCDEFGHIJKLMN")

        assert story(HEADLINE, "", STORY, "", tags) == [STORY]

    def test_nothing_is_deleted(self) -> None:
        """Every line of the page is prose or a span."""
        lines = ["498.34", HEADLINE, "Photo: MFA", "11.03.2023", f"(ASTANA) – {STORY}", "Tweet", MORE, "Share:"]
        text = "\n".join(lines)
        layout = laid(*lines)
        covered = {i for part in (*layout.spans, *prose(layout)) for i in range(part.start, part.end)}

        assert all(c.isspace() for i, c in enumerate(text) if i not in covered)


class TestLines:
    """How lines make blocks of prose."""

    def test_an_empty_line_parts_blocks(self) -> None:
        """Lines that follow each other are one block, and an empty line ends it."""
        assert [len(block) for block in laid(STORY, MORE, "", STORY).blocks] == [2, 1]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_line_ends_of_every_kind(self, end: str) -> None:
        """Whatever ends a line, the lines are the same."""
        text = end.join([HEADLINE, "", STORY])
        layout = layout_of(text)

        assert layout.title == HEADLINE
        assert [text[line.start : line.end] for line in prose(layout)] == [STORY]

    @pytest.mark.parametrize(
        "end",
        [
            "\n",
            "\r\n",
            "\r",
        ],
    )
    def test_an_empty_line_of_every_kind(self, end: str) -> None:
        """Whatever ends a line, an empty line parts blocks."""
        assert len(layout_of(end.join([STORY, "", MORE])).blocks) == 2

    def test_a_text_of_fixed_width_is_prose(self) -> None:
        """Lines broken at a fixed width are no headlines, although the first has no full stop."""
        wrapped = [
            "Deputy Minister Anna Lundqvist received Director Paul",
            "Mertens on Monday in the ministry. The two spoke long",
            "of the rule of law and of the reform of the courts in",
            "the country.",
        ]

        assert laid(*wrapped).title is None
        assert story(*wrapped) == wrapped

    def test_a_text_of_a_narrow_column_is_prose(self) -> None:
        """The same in a column of some forty signs, of which lines begin in the middle of a sentence."""
        column = STORY.split()
        lines, line = [], ""
        for word in column:
            if len(line) + len(word) > 40:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        layout = laid(HEADLINE, "", *lines, line)

        assert layout.title == HEADLINE
        assert len(prose(layout)) == len(lines) + 1

    def test_the_story_is_had_without_blanks_around_it(self) -> None:
        """Indents and blanks at the end of a line belong to no part."""
        assert story(f"   {STORY}  ", "\t", f"\u00a0{MORE}") == [STORY, MORE]

    def test_a_page_of_nothing(self) -> None:
        """An empty page and one of blanks have no parts."""
        assert laid("") == laid(" ", "\t") == Layout((), ())


line = st.sampled_from(
    [
        "",
        STORY,
        MORE,
        HEADLINE,
        "ASTANA – They met.",
        "11.03.2023 11:58",
        "date 2023-06-28 Talks",
        "Photo: MFA",
        "498.34",
        "Share:",
        "Read also:",
        "- a point",
        "1. Another",
        "Talks held in Astana12.05.2014 18:03",
    ]
) | st.text(max_size=60)


@given(st.lists(line, max_size=12), st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_spans_of_any_page_are_sorted_and_apart(lines: list[str], end: str) -> None:
    """Whatever the page, the spans are in order, do not overlap each other or the prose, and lie in the text."""
    text = end.join(lines)
    layout = layout_of(text)
    every = sorted([(s.start, s.end) for s in layout.spans] + [(x.start, x.end) for x in prose(layout)])

    assert list(layout.spans) == sorted(layout.spans)
    assert all(0 <= start < end_ <= len(text) for start, end_ in every)
    assert all(a[1] <= b[0] for a, b in pairwise(every))


class TestOneLine:
    """A story of which the line ends were lost."""

    BESIDE = (
        "Deputy Minister of Justice Dana Orazova met on 6 May with Erik Holm, Director of the Treaty Office. " + MORE
    )

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("© 2024 Newsline. ", ""),
            ("Copyright 2024. ", ""),
            ("All rights reserved. ", ""),
            ("Categories: Europe. ", ""),
            ("", " © 2024 Newsline"),
            ("", " Newsline publishes articles from a variety of sources."),
        ],
    )
    def test_a_notice_that_was_run_in(self, before: str, after: str) -> None:
        """A notice takes no more than its own sentence from a story that tells of a day."""
        text = f"{before}{self.BESIDE}{after}"

        assert story(text) == [self.BESIDE]
        assert parts(SpanKind.BOILERPLATE, text) == [f"{before}{after}".strip()]

    def test_a_long_notice(self) -> None:
        """A notice without a day is one from its beginning to its end."""
        notice = (
            f"© Newsline 2024. {'Nothing may be printed or sent elsewhere without our word in writing. ' * 5}".strip()
        )

        assert parts(SpanKind.BOILERPLATE, HEADLINE, "", STORY, "", notice) == [notice]

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
    def test_line_ends(self, end: str) -> None:
        """Whatever ends a line, the lines are the same."""
        text = end.join((HEADLINE, "", STORY, "© 2024 Newsline"))
        layout = layout_of(text)

        assert layout.title == HEADLINE
        assert [text[line.start : line.end] for line in prose(layout)] == [STORY]
