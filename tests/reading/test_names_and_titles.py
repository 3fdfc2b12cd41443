"""Names and titles in one sentence, step by step: where a name ends, which title stands beside it, who leads what."""

import pytest

from kzcoe.reading.people import Office, find_people
from kzcoe.reading.people.leading import speaks_for_a_body
from kzcoe.reading.people.names import begins_name, begins_person, find_names, is_named_after, name_end
from kzcoe.reading.people.sharing import shared_titles
from kzcoe.reading.people.surnames import titled_surnames
from kzcoe.reading.people.title_after import title_after
from kzcoe.reading.people.title_before import title_before
from kzcoe.reading.runs import Run
from reading.cases import run

NAME = "Anna Lundqvist"


def words(sentence: Run, first: int, last: int) -> str:
    """The words from one number to before another."""
    start, end = sentence.span(first, last)
    return sentence.read.page.text[start:end]


def names(text: str) -> list[str]:
    """The full names in a sentence."""
    sentence = run(text)
    return [words(sentence, name.first, name.last) for name in find_names(sentence)]


def title(text: str, found: Office | None) -> str | None:
    """The words of a title."""
    return None if found is None else text[found.start : found.end]


def place(sentence: Run) -> int:
    """The number of the first word of the first name."""
    return find_names(sentence)[0].first


class TestNames:
    """Sequences of words that are a person's full name."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("We met Anna Lundqvist there.", [NAME]),
            ("We met Anna M. Lundqvist there.", ["Anna M. Lundqvist"]),
            ("We met A. Lundqvist there.", ["A. Lundqvist"]),
            ("We met Ludwig van der Meer there.", ["Ludwig van der Meer"]),
            ("We met Anna Lundqvist and Paul Mertens there.", [NAME, "Paul Mertens"]),
            ("We met Anna Lundqvist, Paul Mertens there.", [NAME, "Paul Mertens"]),
            ("We met Lundqvist there.", []),
            ("We met ANNA LUNDQVIST there.", []),
            ("We went to Anna Lundqvist Street.", []),
            ("We went to Northern Europe.", []),
            ("The Council of Europe met.", []),
            ("On Monday May came.", []),
            ("", []),
        ],
    )
    def test_full_names_are_found(self, text: str, found: list[str]) -> None:
        """A full name is a first name, an initial or a particle with a surname, and nothing named after a person."""
        assert names(text) == found

    def test_where_a_name_ends(self) -> None:
        """A name ends where no further word of it follows; where none begins it ends at once."""
        sentence = run("We met Anna Lundqvist there.")

        assert name_end(sentence, 2) == 4
        assert name_end(sentence, 2, frozenset({3})) == 3
        assert name_end(sentence, 2, frozenset({2})) == 2
        assert name_end(sentence, 0) == 0
        assert name_end(sentence, 99) == 99

    def test_a_name_is_followed_no_further_than_asked(self) -> None:
        """The search for the end of a name stops after as many words as are asked for."""
        assert name_end(run("Anna Maria Helena Lundqvist"), 0, most=2) == 2

    def test_whether_a_name_begins(self) -> None:
        """A full name that ends before a place begins there; a single word is none."""
        sentence = run("Anna Lundqvist, Director")

        assert begins_name(sentence, 0, 3)
        assert not begins_name(sentence, 0, 2)
        assert begins_person(sentence, 0)
        assert not begins_person(run("Justice"), 0)

    def test_things_named_after_a_person(self) -> None:
        """A street, a prize or a school after a name makes it the name of that."""
        assert is_named_after(run("Anna Lundqvist Street"), 2)
        assert is_named_after(run("Anna Lundqvist Foundation"), 2)
        assert not is_named_after(run("Anna Lundqvist Director"), 2)
        assert not is_named_after(run("Anna Lundqvist came"), 2)


class TestTitles:
    """The title beside a name."""

    @pytest.mark.parametrize(
        ("before", "found"),
        [
            ("Director", "Director"),
            ("We met Director", "Director"),
            ("We met the Director of Programmes", "Director of Programmes"),
            ("We met the Director of the Lindholm Foundation", "Director"),
            ("We met Deputy Director General Dr.", "Deputy Director General"),
            ("We met its director,", "director"),
            ("We met the two rapporteurs and", None),
            ("We came with", None),
            ("We met", None),
            ("The director met", None),
            ("", None),
        ],
    )
    def test_a_title_before_a_name(self, before: str, found: str | None) -> None:
        """The title right before a name, over honorifics, without the body it is a post of."""
        text = f"{before} {NAME} there.".strip()
        sentence = run(text)

        assert title(text, title_before(sentence, place(sentence), 0)) == found

    def test_a_title_is_not_sought_beyond_a_place(self) -> None:
        """The search to the left stops where the name before ends."""
        sentence = run("Director Anna Lundqvist")

        assert title_before(sentence, 1, 1) is None

    @pytest.mark.parametrize(
        ("after", "found"),
        [
            (", Director, came.", "Director"),
            (", the Director of Programmes, came.", "Director of Programmes"),
            (", Director of the Lindholm Foundation, came.", "Director"),
            (" (Director) came.", "Director"),
            (" (Norway, Director) came.", "Director"),
            (" (Norway), Director, came.", "Director"),
            (" - Director - came.", "Director"),
            (" as Director came.", "Director"),
            (", who is now the Director, came.", "Director"),
            (", Secretary General and Director, came.", "Secretary General and Director"),
            (" came.", None),
            (", and the Director came.", None),
            (", Paul Mertens, Director, came.", None),
            (" (Norway", None),
            ("", None),
        ],
    )
    def test_a_title_after_a_name(self, after: str, found: str | None) -> None:
        """The title in apposition or in brackets, without the body; that of another person is none."""
        text = f"{NAME}{after}"

        assert title(text, title_after(run(text), 2)) == found

    def test_a_title_knows_the_words_of_its_body(self) -> None:
        """The words that name the body are kept beside the title, with the body where the register knows it."""
        text = "Anna Lundqvist, Director of the Council of Europe, came."
        found = title_after(run(text), 2)

        assert found is not None
        assert found.body is not None
        assert found.body.id == "council-of-europe"
        assert found.body_span is not None
        assert text[slice(*found.body_span)].endswith("Council of Europe")
        assert found.reach == text.index(", came")

    def test_a_title_says_where_it_stands(self) -> None:
        """The rule of a title tells whether it stands before the name, after it or in brackets."""
        one, other = run("Director Anna Lundqvist"), run("Anna Lundqvist (Director)")
        before, after = title_before(one, 1, 0), title_after(other, 2)

        assert before is not None
        assert after is not None
        assert (before.rule, after.rule) == ("right before the name", "in brackets after the name")


class TestSharing:
    """Titles of several persons."""

    @pytest.mark.parametrize(
        ("text", "shared"),
        [
            ("The rapporteurs Anna Lundqvist and Paul Mertens came.", 2),
            ("Senators Anna Lundqvist, Paul Mertens and Ole Strand came.", 3),
            ("Two members of the delegation, Anna Lundqvist and Paul Mertens, came.", 2),
            ("Anna Lundqvist (Norway) and Paul Mertens (Malta), both members of the group, came.", 2),
            ("Anna Lundqvist, Paul Mertens and Ole Strand, members of the group, came.", 3),
            ("Anna Lundqvist met Paul Mertens and Ole Strand, members of the group.", 2),
            ("Anna Lundqvist and Paul Mertens came.", 0),
        ],
    )
    def test_who_shares_a_title(self, text: str, shared: int) -> None:
        """A plural is shared by those listed beside it, and by nobody else."""
        sentence = run(text)

        assert len({name.first for name, _ in shared_titles(sentence, find_names(sentence))}) == shared


class TestSurnames:
    """Persons of whom only the surname is printed."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("We met President Dosanov there.", ["Dosanov"]),
            ("We met the President there.", []),
            ("We met president Dosanov there.", []),
            ("We met President Dosanov Street.", []),
            ("We met President Anna Lundqvist there.", []),
            ("We met President Ek there.", []),
        ],
    )
    def test_a_surname_after_a_title(self, text: str, found: list[str]) -> None:
        """A word in capitals after a title in capitals is a surname, if it is long enough and no full name."""
        sentence = run(text)
        late = titled_surnames(sentence, find_names(sentence))

        assert [words(sentence, name.first, name.last) for name, _ in late] == found


class TestLeading:
    """Persons who lead or speak for a body without a title."""

    @pytest.mark.parametrize(
        ("text", "speaks"),
        [
            ("A team of the Council of Europe, headed by Anna Lundqvist, came.", True),
            ("The delegation of GRECO was led by Anna Lundqvist there.", True),
            ("Anna Lundqvist of the Council of Europe came.", True),
            ("Anna Lundqvist (Council of Europe) came.", True),
            ("Anna Lundqvist, who heads GRECO, came.", True),
            ("The Council of Europe heard Anna Lundqvist there.", False),
            ("Anna Lundqvist came.", False),
            ("Headed by Anna Lundqvist they came.", False),
            ("The senators, headed by Anna Lundqvist, came.", True),
            ("Anna Lundqvist, of the Ruritanian Data Protection Authority, came.", True),
            ("Anna Lundqvist (Ruritanian Data Protection Authority) came.", True),
            ("Anna Lundqvist from the Secretariat came.", True),
            ("Anna Lundqvist, of whom the Data Protection Authority knew, came.", False),
        ],
    )
    def test_who_leads_or_represents_a_body(self, text: str, *, speaks: bool) -> None:
        """Words such as "headed by" and "of" tell that somebody speaks for a body; its mere presence does not."""
        sentence = run(text)

        assert speaks_for_a_body(sentence, find_names(sentence)[0]) is speaks


class TestPeople:
    """The persons of a text, gathered."""

    def test_each_mention_says_by_which_rule_it_was_found(self) -> None:
        """What tells that a name is an official's is kept with the mention."""
        sentence = run("Director Anna Lundqvist came, and Lundqvist spoke.")
        (person,) = find_people([sentence], sentence.read.page.plain)

        assert [mention.rule for mention in person.mentions] == ["right before the name", "the surname again"]

    def test_a_person_is_known_by_number(self) -> None:
        """Persons are numbered in the order in which they are found, and mentions lead to them."""
        sentence = run("Director Anna Lundqvist met Director Paul Mertens.")
        people = find_people([sentence], sentence.read.page.plain)

        assert [person.number for person in people] == [0, 1]
        assert [mention.person for person in people for mention in person.mentions] == [0, 1]

    @pytest.mark.parametrize(
        ("text", "holds"),
        [
            ("Director Anna Lundqvist came.", True),
            ("Expert Anna Lundqvist came.", False),
            ("Expert of the Council of Europe Anna Lundqvist came.", True),
        ],
    )
    def test_who_holds_an_office(self, text: str, *, holds: bool) -> None:
        """A title makes an official; "expert" does with a body only."""
        sentence = run(text)
        people = find_people([sentence], sentence.read.page.plain)

        assert [person.holds_office(sentence.read.page.folded) for person in people] == [holds]
