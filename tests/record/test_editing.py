"""Editing: records that differ in a few facts, in which still every id leads somewhere."""

from collections.abc import Callable

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

import consistent
from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.files.published import published
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Correction,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Fact, Record, Severity

A = Article(id="a", text="Anna Berg met the Senate.")
B = Article(id="b", text="The Senate met Anna Berg in Astana.")
ANNA, AGAIN = A.quote(0, 9), B.quote(15, 24)
PAGE = Reference(title="A page")


def account(article: Article, words: Evidence, **values: object) -> Meeting:
    """The meeting as one of the articles tells it."""
    person = Participant(name="Anna Berg", official="anna-berg", body="senate", evidence=words)
    return Meeting(id=f"{article.id}/1", participants=[person], bodies=["senate"], evidence=[words], **values)  # type: ignore[arg-type]


TALKS = Meeting(
    id="a/1",
    place="Astana",
    participants=[Participant(name="Anna Berg", official="anna-berg", body="senate", evidence=ANNA)],
    bodies=["senate"],
    evidence=[ANNA, AGAIN],
    accounts=[account(A, ANNA), account(B, AGAIN, place="Astana")],
)
RECORD = Record(
    articles=[A, B],
    officials=[
        Official(
            id="anna-berg",
            name="Anna Berg",
            posts=[
                Post(title="Head", body="senate", evidence=ANNA),
                Post(title="Judge", body="senate", reference=PAGE),
            ],
            evidence=[ANNA, AGAIN],
        ),
        Official(id="boris", name="Boris", evidence=[AGAIN]),
    ],
    meetings=[TALKS],
    conventions=[
        Convention(
            number=141,
            series="ETS",
            title="On Crime",
            statements=[Statement(standing="party", evidence=ANNA), Statement(standing="signed", reference=PAGE)],
        ),
        Convention(
            number=18, series="ETS", title="On Culture", statements=[Statement(standing="party", evidence=ANNA)]
        ),
    ],
    agreements=[PartialAgreement(id="senate", name="Senates", references=[PAGE])],
    programmes=[Programme(id="p", name="A programme", partners=["senate"], evidence=[ANNA])],
    documents=[Document(id="d", kind="report", number="1", body="senate", evidence=[AGAIN])],
    bodies=[
        Body(id="senate", name="Senate", evidence=[AGAIN]),
        Body(id="office", name="Office", parent="senate", aliases=["[part of senate]"], references=[PAGE]),
    ],
)


def dangling(record: Record) -> list[str]:
    """What leads nowhere in a record."""
    return [str(one) for one in record.check() if one.severity is Severity.ERROR]


def facts(record: Record) -> st.SearchStrategy[Fact]:
    """Any fact of the record."""
    return st.sampled_from(list(record))


some_records = consistent.records().filter(bool)


# What holds for any record


@given(st.data())
def test_without_leaves_nothing_dangling(data: st.DataObject) -> None:
    """Whatever is taken out, one fact or several, what is left leads somewhere, and the facts are gone."""
    record = data.draw(some_records)
    gone = data.draw(st.lists(facts(record), min_size=1, max_size=3))

    left = record.without(*gone)

    assert dangling(record) == dangling(left) == []
    assert not any(type(fact) is type(one) and fact.id == one.id for fact in left for one in gone)


@given(st.data())
def test_without_several_is_without_one_after_another(data: st.DataObject) -> None:
    """The order does not matter either, as far as what comes later is still there."""
    record = data.draw(some_records)
    gone = data.draw(st.lists(facts(record), max_size=3, unique=True))

    left = record
    for fact in gone:
        if any(type(fact) is type(one) and fact.id == one.id for one in left):
            left = left.without(fact)

    assert record.without(*gone) == record.without(*reversed(gone)) == left


@given(st.data())
def test_what_was_brought_in_can_be_taken_out_again(data: st.DataObject) -> None:
    """`record.with_(fact).without(fact)` is the record, for a fact of any class."""
    record = data.draw(consistent.records(kept="new"))
    own = (record.articles.ids, record.officials.ids, record.bodies.ids)
    articles, persons, bodies = map(list, own)
    fact = data.draw(
        st.one_of(
            st.just(Article(id="new", text="New.")),
            consistent.officials("new", articles, bodies),
            consistent.meetings("new", consistent.Known(articles, persons, bodies)),
            consistent.programmes("new", articles, bodies),
            consistent.documents("new", articles, bodies),
            consistent.agreements("new", articles),
            consistent.told_bodies("new", articles, bodies),
            st.just(Convention(number=5, series="ETS", title="Human Rights")),
        )
    )

    more = record.with_(fact)

    assert fact in more
    assert dangling(more) == []
    assert more.without(fact) == more.without(fact.id) == record


@given(st.data())
def test_what_was_taken_out_of_references_can_be_put_back(data: st.DataObject) -> None:
    """A fact that nothing refers to comes back as it was."""
    record = data.draw(some_records)
    fact = data.draw(
        st.sampled_from([*record.meetings, *record.documents, *record.programmes, *record.agreements, None])
    )
    if fact is not None:
        assert record.without(fact).with_(fact) == record


@given(st.data())
def test_a_new_id_carries_its_references_along(data: st.DataObject) -> None:
    """Renaming leaves nothing dangling, and renaming back gives the record again, but for what stood twice."""
    record = data.draw(some_records)
    fact = data.draw(st.sampled_from([one for one in record if not isinstance(one, Convention)] or [None]))
    if fact is None:
        return

    renamed = record.replace(fact, id="new")

    assert dangling(renamed) == []
    assert len(renamed) == len(record)
    back = renamed.replace(next(one for one in renamed if one.id == "new"), id=fact.id)
    assert back.replace(fact, id="new") == renamed


@given(st.data())
def test_values_are_replaced_by_those_of_another(data: st.DataObject) -> None:
    """Any attribute that is neither an id nor leads anywhere takes any value that such a fact may have."""
    record = data.draw(some_records)
    fact = data.draw(facts(record))
    name = "title" if "title" in {attribute.name for attribute in fields(type(fact))} else "name"

    after = record.replace(fact, **{name: "Another"})

    changed = next(one for one in after if type(one) is type(fact) and one.id == fact.id)
    assert getattr(changed, name) == "Another"
    assert dangling(after) == []
    assert len(after) == len(record)
    assert after.replace(changed, **{name: getattr(fact, name)}).without(fact) == record.without(fact)


@given(st.data())
def test_replacing_a_value_by_itself_changes_nothing(data: st.DataObject) -> None:
    """The record is the same when the values are, or when there are none."""
    record = data.draw(some_records)
    fact = data.draw(facts(record))
    attribute = data.draw(st.sampled_from(fields(type(fact)))).name

    assert record.replace(fact) == record
    if attribute == "accounts" or not getattr(fact, "accounts", ()):
        assert record.replace(fact, **{attribute: getattr(fact, attribute)}) == record


# Taking out


def test_without_an_official_names_stay() -> None:
    """Participants keep their names and lead to nobody, in the accounts too."""
    meeting = RECORD.without("anna-berg").meetings[0]

    for told in (meeting, *meeting.accounts):
        assert [(person.name, person.official) for person in told.participants] == [("Anna Berg", None)]


def test_without_a_body_nothing_is_of_it() -> None:
    """Posts, participants, meetings, programmes, documents and parts stay, without the body."""
    record = RECORD.without(RECORD.bodies["senate"])

    assert [post.body for post in record.officials["anna-berg"].posts] == [None, None]
    for told in (record.meetings[0], *record.meetings[0].accounts):
        assert (told.bodies, told.participants[0].body) == ((), None)
    assert record.programmes[0].partners == ()
    assert record.documents[0].body is None
    assert (record.bodies[0].parent, record.bodies[0].aliases) == (None, ())
    assert record.agreements == RECORD.agreements


def test_without_an_article_what_it_alone_tells_is_gone() -> None:
    """Posts, statements, accounts and facts that rest on it alone go; what others tell, too, stays."""
    record = RECORD.without("a")

    assert record.articles.ids == ("b",)
    assert [post.title for post in record.officials["anna-berg"].posts] == ["Judge"]
    assert record.officials["anna-berg"].evidence == (AGAIN,)
    assert record.meetings.ids == ("a/1",)
    assert record.meetings[0] == evolve(account(B, AGAIN, place="Astana"), id="a/1")
    assert record.conventions.ids == ("ETS 141",)
    assert [str(one.standing) for one in record.conventions[0].statements] == ["signed"]
    assert len(record.programmes) == 0
    assert record.bodies == RECORD.bodies


def test_what_goes_with_an_article_leaves_no_reference_behind() -> None:
    """A body and an official of whom only the article tells go, and so do the references to them."""
    record = RECORD.without("b")

    assert record.bodies.ids == ("office",)
    assert record.bodies[0].parent is None
    assert record.officials.ids == ("anna-berg",)
    assert [post.body for post in record.officials[0].posts] == [None, None]
    assert (record.meetings[0].place, record.meetings[0].bodies) == (None, ())


def test_several_accounts_that_are_left_make_the_meeting_anew() -> None:
    """What only the lost account told is gone from the whole."""
    third = Article(id="c", text=B.text)
    talks = evolve(
        TALKS, accounts=[account(A, ANNA, place="Paris"), account(B, AGAIN), account(third, third.quote(15, 24))]
    )
    record = RECORD.with_(third).replace("a/1", accounts=talks.accounts, place="Paris")

    left = record.without("a").meetings[0]

    assert left.place is None
    assert [one.id for one in left.accounts] == ["b/1", "c/1"]
    assert {one.article for one in left.evidence} == {"b", "c"}


def test_a_fact_without_any_source_stays_without_an_article() -> None:
    """It does not rest on the article."""
    record = Record(articles=[A], meetings=[Meeting(id="m")])

    assert record.without("a") == Record(meetings=[Meeting(id="m")])


def test_without_nothing_is_the_record() -> None:
    """No fact is taken out."""
    assert RECORD.without() == RECORD == RECORD.with_()


def test_each_article_of_the_published_record_can_be_taken_out() -> None:
    """Without all of them, what pages tell is left."""
    record = published()

    assert all(dangling(record.without(article)) == [] for article in record.articles)
    left = record.without(*record.articles)
    assert (len(left.articles), len(left.meetings), dangling(left)) == (0, 0, [])
    assert list(left.evidence()) == []
    assert left.conventions.ids == record.conventions.ids


# Replacing


def test_a_value_is_replaced() -> None:
    """As the class takes it: a date may be given as text."""
    assert RECORD.replace("a/1", date="2023-06-28").meetings[0].date == PartialDate("2023-06-28")


def test_accounts_are_told_the_same() -> None:
    """So merging again, which reads the accounts, does not bring the old value back."""
    record = RECORD.replace("a/1", place="Paris", participants=(Participant(name=name) for name in ("X Y", "Z Z")))

    assert {one.place for one in record.meetings[0].accounts} == {"Paris"}
    merged = (record | Record(articles=[Article(id="c", text="C")])).meetings["a/1"]
    assert merged.place == "Paris"
    assert [person.name for person in merged.participants] == ["X Y", "Z Z"]


def test_evidence_of_accounts_is_replaced_account_by_account() -> None:
    """Which words are which article's is not guessed."""
    with pytest.raises(
        InvalidValueError, match=r"^Meeting\.evidence: 'a/1' is told by several articles; replace its acc"
    ):
        RECORD.replace("a/1", evidence=[ANNA])

    assert RECORD.replace("a/1", evidence=[ANNA], accounts=[]).meetings[0].evidence == (ANNA,)


def test_the_account_of_the_same_id_is_renamed_too() -> None:
    """The other accounts keep their ids."""
    meeting = RECORD.replace("a/1", id="talks").meetings["talks"]

    assert [one.id for one in meeting.accounts] == ["talks", "b/1"]


def test_a_body_is_renamed_everywhere() -> None:
    """In posts, participants, meetings and their accounts, programmes, documents, parts and notes of merging."""
    record = RECORD.replace(RECORD.bodies["senate"], id="upper-house")

    assert "'senate'" not in repr(record.without(record.agreements[0]))
    assert record.bodies["office"].aliases == ("[part of upper-house]",)
    assert record.agreements.ids == ("senate",)


def test_a_body_that_is_part_of_itself_can_be_renamed() -> None:
    """Wrong as that is, it is no reason to lose the way."""
    record = Record(bodies=[Body(id="a", name="A", parent="a")]).replace("a", id="b")

    assert record.bodies[0].parent == "b"


def test_evidence_follows_an_article() -> None:
    """To another id, and to another text in which it stands."""
    record = RECORD.replace("a", id="c", text=f"{A.text} More.")

    assert {one.article for one in record.evidence()} == {"b", "c"}
    assert dangling(record) == []


@pytest.mark.parametrize(
    ("fact", "values", "message"),
    [
        ("a/1", {"dat": "2023"}, r"Meeting has no attribute 'dat'; nearest: 'date'"),
        ("a/1", {"date": "soon"}, r"Meeting\.date: PartialDate\.value: expected EDTF"),
        ("a/1", {"place": " "}, r"Meeting\.place: expected text that is not blank, or None, got ' '"),
        ("a/1", {"bodies": ["nato"]}, r"Meeting 'a/1': body 'nato' is not in the record"),
        ("a/1", {"participants": [Participant(name="X", official="x")]}, r"'a/1': official 'x' is not in the record"),
        ("boris", {"evidence": [Evidence("z", 0, 1, "Z")]}, r"Official 'boris': article 'z' is not in the record"),
        ("boris", {"evidence": [Evidence("a", 0, 1, "Z")]}, r"Official 'boris': article 'a' says otherwise"),
        ("boris", {"id": "anna-berg"}, r"one of its officials has the id 'anna-berg' already"),
        ("office", {"parent": "house"}, r"Body 'office': body 'house' is not in the record"),
        ("ETS 18", {"number": 141}, r"one of its conventions has the id 'ETS 141' already"),
        ("ETS 18", {"id": "ETS 19"}, r"Convention has no attribute 'id'"),
        ("a", {"text": "Berg met."}, r"Article\.text: 'a' is quoted with 'Anna Berg', which must stand"),
        (5, {"title": "x"}, r"expected a fact, such as a Meeting, got 5"),
        (PAGE, {"title": "x"}, r"expected a fact, such as a Meeting, got Reference"),
    ],
)
def test_what_cannot_be_is_refused(fact: str, values: dict[str, object], message: str) -> None:
    """One clear sentence that names the fact, the attribute and what was expected."""
    with pytest.raises(InvalidValueError, match=message):
        RECORD.replace(fact, **values)


def test_what_was_wrong_before_does_not_keep_from_editing() -> None:
    """Only what would newly lead nowhere is refused."""
    record = Record(meetings=[Meeting(id="m", bodies=["gone"])])

    assert record.replace("m", place="Paris").meetings[0].bodies == ("gone",)
    with pytest.raises(InvalidValueError, match="body 'lost' is not in the record"):
        record.replace("m", bodies=["gone", "lost"])


# Finding what to edit


Edit = Callable[[Record, "Fact | str"], Record]
EDITS: list[Edit] = [lambda record, fact: record.replace(fact, title="x"), Record.without]
"""The two edits that need a fact that is there."""


@pytest.mark.parametrize("edit", EDITS, ids=["replace", "without"])
@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ("anna-burg", r"^Record: no fact has the id 'anna-burg'; nearest: 'anna-berg' \(officials\)$"),
        ("Anna Berg", r"^Record: no fact has the id 'Anna Berg'; nearest: 'anna-berg' \(officials\)$"),
        ("§", r"nearest: nothing$"),
        (Meeting(id="a/2"), r"^Record: none of its meetings has the id 'a/2'; nearest: 'a/1'$"),
    ],
)
def test_what_is_not_there_is_told_with_the_nearest(edit: Edit, fact: Fact | str, message: str) -> None:
    """Only an id will do, so that no edit is made of something else than was meant."""
    with pytest.raises(NotFoundError, match=message):
        edit(RECORD, fact)


@pytest.mark.parametrize("edit", EDITS, ids=["replace", "without"])
def test_an_id_of_two_facts_needs_the_fact_itself(edit: Edit) -> None:
    """Such as that of an agreement and of the body it set up."""
    with pytest.raises(AmbiguousError, match="PartialAgreement and Body have the id 'senate'; give the fact itself"):
        edit(RECORD, "senate")

    assert RECORD.without(RECORD.agreements["senate"]).bodies == RECORD.bodies


def test_a_fact_stands_for_the_one_of_its_id() -> None:
    """So that edits of one fact can follow each other."""
    meeting = RECORD.meetings[0]

    assert RECORD.replace(meeting, place="Paris").replace(meeting, title="Talks").meetings[0].place == "Paris"
    assert len(RECORD.replace(meeting, place="Paris").without(meeting).meetings) == 0


# Bringing in


def test_facts_may_refer_to_one_another() -> None:
    """What is brought in together may lead to each other in any order."""
    third = Article(id="c", text="Carl came.")
    carl = Official(id="carl", name="Carl", posts=[Post(title="Head", body="court", evidence=third.quote(0, 4))])

    record = RECORD.with_(carl, Body(id="court", name="Court", parent="office"), third)

    assert dangling(record) == []
    assert len(record) == len(RECORD) + 3
    assert record.without("carl", "court", "c") == RECORD


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        (RECORD.meetings[0], "one of its meetings has the id 'a/1' already; replace that one"),
        (Meeting(id="m", bodies=["nato"]), "Meeting 'm': body 'nato' is not in the record"),
        (Meeting(id="m", evidence=[Evidence("z", 0, 1, "Z")]), "Meeting 'm': article 'z' is not in the record"),
        (Meeting(id="m", accounts=[Meeting(id="n", bodies=["nato"])]), "Meeting 'm': body 'nato' is not in the record"),
        ("a/1", "expected a fact, such as a Meeting, got 'a/1'"),
    ],
)
def test_what_does_not_fit_is_not_brought_in(fact: Fact, message: str) -> None:
    """An id that is taken or leads nowhere, and what is no fact."""
    with pytest.raises(InvalidValueError, match=message):
        RECORD.with_(fact)


def test_one_id_cannot_be_brought_in_twice() -> None:
    """Not even in one go."""
    with pytest.raises(InvalidValueError, match="has the id 'm' already"):
        RECORD.with_(Meeting(id="m"), Meeting(id="m", place="Paris"))


def test_editing_changes_no_record() -> None:
    """Each edit gives a new one."""
    before = hash(RECORD)
    RECORD.without("a").with_(Meeting(id="m")).replace("m", place="Paris")

    assert hash(RECORD) == before
    assert RECORD.meetings[0] == TALKS


def test_corrections_are_kept_by_edits() -> None:
    """What was corrected before an edit is still known after it."""
    made = Correction(collection="meetings", id="m", remove=True, author="A", reason="B")
    record = evolve(RECORD, corrections=[made])

    for edited in (record.without("a"), record.replace("a/1", place="X"), record.with_(Meeting(id="n"))):
        assert edited.corrections == (made,)
