"""Asking on the command line: the questions, the three forms of an answer, completion, and corrections."""

import csv
import json
import shlex
from io import StringIO
from pathlib import Path

import pytest

from kzcoe.files import load, save
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Correction,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Reference,
    Statement,
)
from kzcoe.record import Record
from running import Runner

NO_SUCH_MEETING = r"none of its meetings has the id 'a/meeting-2\x1b'; nearest: 'a/meeting-1', 'b/meeting-1'"
PAGE = Reference(title="A page", publisher="Treaty Office")
TEXT = "Anna Berg met the Senate in Astana.\nThe \x1b[31mGroup of States came up."
ARTICLE = Article(id="a", text=TEXT, title='=HYPERLINK("http://x")', published="2023-06-28")
RECORD = Record(
    articles=[ARTICLE, Article(id="b", text="Nothing of the kind.", published="2024")],
    officials=[
        Official(
            id="anna-berg",
            name="Anna Berg",
            aliases=["Анна Берг"],
            posts=[
                Post(title="Deputy Minister", body="justice", start="2019", end="2021", reference=PAGE),
                Post(title="Judge", body="senate", start="2022", reference=PAGE),
            ],
            evidence=[ARTICLE.quote(0, 9)],
        ),
        Official(id="boris", name="@Boris", posts=[Post(title="Judge", body="justice", reference=PAGE)]),
    ],
    meetings=[
        Meeting(
            id="a/meeting-1",
            kind="talks",
            date="2023-06-26/2023-06-27",
            place="Astana",
            participants=[
                Participant(name="Anna Berg", official="anna-berg"),
                Participant(name="@Boris", official="boris"),
                Participant(name="A Stranger"),
            ],
            bodies=["senate"],
            evidence=[ARTICLE.quote(0, 35)],
        ),
        Meeting(
            id="b/meeting-1",
            date="2023",
            place="Paris",
            participants=[Participant(name="Anna Berg", official="anna-berg")],
        ),
    ],
    conventions=[
        Convention(
            number=141,
            series="ETS",
            title="Convention on Laundering",
            statements=[
                Statement(standing="signed", date="2011", reference=PAGE),
                Statement(standing="party", date="2015-01-01", reference=PAGE),
            ],
        ),
        Convention(
            number=18,
            series="ETS",
            title="Culture",
            statements=[Statement(standing="party", date="2010", reference=PAGE)],
        ),
    ],
    agreements=[
        PartialAgreement(
            id="greco", name="Group of States", statements=[Statement(standing="member", date="2020", reference=PAGE)]
        )
    ],
    bodies=[Body(id="senate", name="Senate"), Body(id="justice", name="Ministry of Justice")],
)


@pytest.fixture
def saved(tmp_path: Path) -> str:
    """The path of a small record."""
    save(RECORD, tmp_path / "small.json")
    return str(tmp_path / "small.json")


# Questions


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("meetings", ["b/meeting-1", "a/meeting-1"]),
        ("meetings --with anna-berg", ["b/meeting-1", "a/meeting-1"]),
        ("meetings --with 'Анна Берг' --with Senate", ["a/meeting-1"]),
        ("meetings --with 'A Stranger'", ["a/meeting-1"]),
        ("meetings --with anna-berg --in PARIS", ["b/meeting-1"]),
        ("meetings --in Oslo", []),
        ("meetings --between 2023-07 ..", ["b/meeting-1"]),
        ("meetings --between .. 2023-06", ["b/meeting-1", "a/meeting-1"]),
        ("meetings --between 2023-01 2023-06 --certain", ["a/meeting-1"]),
        ("meetings --on 2023-06-27", ["b/meeting-1", "a/meeting-1"]),
        ("meetings --on 2023-06-27 --certain", ["a/meeting-1"]),
        ("meetings --on 2022", []),
        ("conventions", ["ETS 18", "ETS 141"]),
        ("conventions --standing party", ["ETS 18", "ETS 141"]),
        ("conventions --standing party --on 2012", ["ETS 18"]),
        ("conventions --standing signed --on 2012", ["ETS 141"]),
        ("conventions --about laundering", ["ETS 141"]),
        ("agreements --standing member --on 2021", ["greco"]),
        ("agreements --standing member --on 2019", []),
        ("agreements --about states", ["greco"]),
        ("articles", ["a", "b"]),
        ("articles --mentioning anna-berg", ["a"]),
        ("articles --mentioning 'nothing of'", ["b"]),
        ("articles --mentioning elsewhere", []),
        ("articles --between 2024 ..", ["b"]),
        ("officials", ["anna-berg", "boris"]),
        ("officials --of Senate", ["anna-berg"]),
        ("officials --holding judge", ["anna-berg", "boris"]),
        ("officials --holding judge --of justice", ["boris"]),
        ("officials --holding minister --on 2020", ["anna-berg"]),
        ("officials --holding minister --on 2023", []),
        ("officials --of justice --on 2023", ["boris"]),
        ("officials --met boris", ["anna-berg"]),
    ],
)
def test_questions(run: Runner, saved: str, question: str, ids: list[str]) -> None:
    """The ids of what is found, in JSON and in CSV; a table has a row each."""
    command = ["query", *shlex.split(question), "--record", saved]

    facts = json.loads(run(*command, "--format", "json").out)
    rows = list(csv.DictReader(StringIO(run(*command, "--format", "csv").out)))
    ran = run(*command)

    assert [fact.get("id") or f"{fact['series']} {fact['number']}" for fact in facts] == ids
    assert [row["id"] for row in rows] == ids
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith(": none\n") == (not ids)


def test_meetings_as_a_table(run: Runner, saved: str) -> None:
    """With the id of each, which few terminals are too narrow for."""
    assert (
        run("query", "meetings", "--record", saved).out
        == """\
Meetings
Date         Place   Meeting    Persons     Bodies
──────────────────────────────────────────────────
2023         Paris   b/         Anna Berg   –
                     meeting-1
2023-06-26/  Astana  talks      Anna Berg   Senate
2023-06-27           a/         @Boris
                     meeting-1  A Stranger
"""
    )


def test_conventions_as_a_table(run: Runner, saved: str) -> None:
    """With the standing on the date, and who says so."""
    told = run("query", "conventions", "--standing", "signed", "--on", "2012", "--record", saved).out

    assert told.splitlines()[0] == "Conventions on 2012"
    assert told.splitlines()[3] == "ETS 141  Convention on Laundering  signed    2011   Treaty Office"


def test_json_is_one_list_of_facts_as_in_a_saved_record(run: Runner, saved: str) -> None:
    """So a record can be made of it again."""
    told = json.loads(run("query", "officials", "--record", saved, "--format", "json").out)

    assert told == json.loads(Path(saved).read_text(encoding="utf-8"))["officials"]
    assert run("query", "officials", "--of", "greco", "--record", saved, "--format", "json").out == "[]\n"


def test_csv_has_nothing_that_a_spreadsheet_computes(run: Runner, saved: str) -> None:
    """What begins like a formula begins with an apostrophe; several values stand in one cell."""
    articles = run("query", "articles", "--record", saved, "--format", "csv").out
    officials = run("query", "officials", "--record", saved, "--format", "csv").out

    assert articles.splitlines()[:2] == ["id,published,headline", 'a,2023-06-28,"\'=HYPERLINK(""http://x"")"']
    assert officials.splitlines() == [
        "id,name,posts",
        'anna-berg,Anna Berg,"Deputy Minister, Ministry of Justice; Judge, Senate"',
        'boris,\'@Boris,"Judge, Ministry of Justice"',
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠"])
def test_no_start_of_a_formula_gets_through(run: Runner, tmp_path: Path, start: str) -> None:
    """White space before it does not help, nor do its wide forms."""
    save(Record(articles=[Article(id=f"{start}1", text="x", title=f"{start}1+1")]), tmp_path / "r.json")

    (row,) = csv.DictReader(
        StringIO(run("query", "articles", "--record", str(tmp_path / "r.json"), "--format", "csv").out)
    )

    assert row["id"] == f"'{start.strip()}1"
    assert row["headline"] == f"'{start.strip()}1+1"


# What is wrong


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("meetings --with anna-burg", "kzcoe: Record: nothing goes by 'anna-burg'; nearest: 'anna-berg' (officials)"),
        ("officials --of senat", "kzcoe: Record: nothing goes by 'senat'; nearest: 'senate' (bodies)"),
        ("officials --met bois", "kzcoe: Record: nothing goes by 'bois'; nearest: 'boris' (officials)"),
    ],
)
def test_bad_input_is_one_line_and_status_1(run: Runner, saved: str, question: str, message: str) -> None:
    """A name that nothing goes by may be misspelt, which an empty answer would not tell."""
    ran = run("query", *shlex.split(question), "--record", saved)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith(message)
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("meetings --on soon", "--on: expected a date, got 'soon'. Such as 2023,"),
        ("officials --on 2023-13", "--on: expected a date, got '2023-13'. Such as 2023,"),
        ("meetings --between 2024 2023", "--between: expected the earlier date first, got 2024 2023"),
        ("articles --between 2024 soon", "--between: expected a date, got 'soon'."),
        ("conventions --standing member", "--standing: expected one of intends, invited, signed, ratified, party,"),
        ("agreements --standing party", "--standing: expected one of applied, observer, member, withdrawn, got"),
    ],
)
def test_a_wrong_value_names_its_option(run: Runner, question: str, message: str) -> None:
    """And the status is that of wrong usage."""
    ran = run("query", *shlex.split(question))

    assert (ran.status, ran.out) == (2, "")
    assert f"Invalid value for {message}" in ran.err


def test_a_standing_may_be_written_with_a_capital(run: Runner) -> None:
    """As it stands at the beginning of a sentence."""
    assert run("query", "conventions", "--standing", "Party") == run("query", "conventions", "--standing", "party")


@pytest.mark.parametrize("question", ["", "people", "meetings --between 2023", "meetings --format xml", "articles x"])
def test_wrong_usage_is_status_2(run: Runner, question: str) -> None:
    """A question or an option that is not there, or half an option."""
    ran = run("query", *shlex.split(question))

    assert ran.status == 2
    assert ran.err.startswith(("Usage:", "Error:"))


# Help and completion


@pytest.mark.parametrize(
    "command",
    [
        "show",
        "timeline",
        "conventions",
        *("query " + name for name in ("meetings", "conventions", "agreements", "articles", "officials")),
    ],
)
def test_the_examples_of_the_help_run(run: Runner, command: str) -> None:
    """Each on the published record, with an answer."""
    told = run(*command.split(), "--help").out.partition("Examples:\n")[2].splitlines()
    examples = [line.split(" > ")[0] for line in told if "--record" not in line]

    assert examples
    for example in examples:
        ran = run(*shlex.split(example)[1:])
        assert (ran.status, ran.err) == (0, ""), example
        assert "none" not in ran.out.splitlines()[0], example


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["qu"], ["query"]),
        (["query", "me"], ["meetings"]),
        (["query", "meetings", "--with", "claus"], ["claus-neukirch"]),
        (["query", "meetings", "--in", "Bru"], ["Brussels"]),
        (["query", "conventions", "--standing", "pa"], ["party"]),
        (["query", "agreements", "--standing", "m"], ["member"]),
        (["query", "officials", "--of", "council"], ["council-of-europe"]),
        (["query", "meetings", "--format", "c"], ["csv"]),
        (["show", "roman"], ["roman-vassilenko"]),
        (["show", "--record", "gone.json", "roman"], [""]),
    ],
)
def test_the_shell_completes(
    run: Runner, monkeypatch: pytest.MonkeyPatch, words: list[str], offered: list[str]
) -> None:
    """Commands, words of a vocabulary, and ids and places of the record, as bash asks for them."""
    monkeypatch.setenv("_KZCOE_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", " ".join(["kzcoe", *words]))
    monkeypatch.setenv("COMP_CWORD", str(len(words)))

    ran = run()

    assert [word.strip() for word in ran.out.splitlines()] == offered
    assert ran.err == ""


# Corrections


@pytest.fixture
def correction() -> dict[str, object]:
    """A correction of the first meeting."""
    return {
        "collection": "meetings",
        "id": "a/meeting-1",
        "set": {"place": "Almaty"},
        "was": {"place": "Astana"},
        "author": "A. Reader\x1b[31m",
        "reason": "The photo shows it.",
        "made": "2026-01-02",
    }


def written(folder: Path, *corrections: object) -> str:
    """The path of a file of corrections."""
    path = folder / "corrections.json"
    path.write_text(json.dumps({"format": 1, "corrections": corrections}), encoding="utf-8")
    return str(path)


def test_load_corrects_and_saves(run: Runner, saved: str, tmp_path: Path, correction: dict[str, object]) -> None:
    """As `kzcoe.load` does."""
    path = written(tmp_path, correction)

    assert run("load", saved, "--corrections", path, "-o", str(tmp_path / "out.json")) == (0, "", "")
    assert load(tmp_path / "out.json") == load(saved, corrections=path)


def test_a_corrected_fact_says_so(run: Runner, saved: str, tmp_path: Path, correction: dict[str, object]) -> None:
    """Shown by itself, and in a table of all corrections."""
    added = {"collection": "bodies", "add": {"id": "nato", "name": "NATO"}, "author": "B", "reason": "It was there."}
    removed = {
        "collection": "officials",
        "id": "boris",
        "remove": True,
        "author": "B",
        "reason": "A dog.",
        "reference": {"title": "Dogs", "url": "https://x.int"},
    }
    out = str(tmp_path / "out.json")
    run("load", saved, "--corrections", written(tmp_path, correction, added, removed), "-o", out)

    shown = run("show", "a/meeting-1", "--record", out, width=120).out
    table = run("load", out, width=120).out

    assert (
        "  corrected    place: Almaty, was Astana\n"
        "               The photo shows it. (A. Reader\\x1b[31m, 2026-01-02)\n"
    ) in shown
    assert (
        table.partition("Corrections\n")[2]
        == """\
Fact         What                       Why                  By
──────────────────────────────────────────────────────────────────────────────
boris        removed                    A dog.               B
a/meeting-1  place: Almaty, was Astana  The photo shows it.  A. Reader\\x1b[31m
                                                             2026-01-02
nato         added                      It was there.        B
"""
    )
    assert "It was there. (B)" in run("show", "nato", "--record", out).out


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"title": "T" * 200}, f"title: {'T' * 89}…, was nothing"),
        ({"bodies": []}, "bodies: nothing, was senate"),
        ({"bodies": ["justice", "senate"]}, "bodies: justice; senate, was senate"),
        ({"participants": [Participant(name="Carl")]}, "participants: Carl, was Anna Berg; @Boris; A Stranger"),
        ({"evidence": [ARTICLE.quote(0, 9)]}, f"evidence: “Anna Berg”, was “{TEXT[:35]}”"),
        ({"kind": "visit", "title": "Two\nlines"}, "kind: visit, was talks"),
    ],
)
def test_what_was_corrected_is_told_in_a_few_words(
    run: Runner, tmp_path: Path, values: dict[str, object], told: str
) -> None:
    """Names of those who took part rather than all that is known of them."""
    correction = Correction(collection="meetings", id="a/meeting-1", set=values, author="A", reason="B")
    RECORD.corrected([correction]).save(tmp_path / "out.json")

    shown = run("show", "a/meeting-1", "--record", str(tmp_path / "out.json"), width=160).out

    assert f"  corrected    {told}" in shown


def test_corrections_that_do_not_fit_are_told_one_a_line(
    run: Runner, saved: str, tmp_path: Path, correction: dict[str, object]
) -> None:
    """All of them; nothing is printed or saved."""
    path = written(tmp_path, {**correction, "id": "a/meeting-2\x1b"}, correction, correction)

    ran = run("load", saved, "--corrections", path, "-o", str(tmp_path / "out.json"))

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        rf"kzcoe: {path}: corrections[0] (meetings, 'a/meeting-2\x1b'): Record: {NO_SUCH_MEETING}",
        f"kzcoe: {path}: corrections[2] (meetings, 'a/meeting-1'): place is no longer 'Astana' but 'Almaty'",
    ]
    assert not (tmp_path / "out.json").exists()


def test_load_is_all_or_nothing(run: Runner, saved: str, tmp_path: Path) -> None:
    """A text that cannot be read ends it, other than `read`."""
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")

    ran = run("load", saved, str(tmp_path / "bad.txt"), "-o", str(tmp_path / "out.json"))

    assert (ran.status, ran.out) == (1, "")
    assert ran.err == f"kzcoe: {tmp_path}/bad.txt: expected UTF-8, found byte 0xe9 at offset 3\n"
    assert not (tmp_path / "out.json").exists()


def test_load_without_a_path_is_the_published_record(run: Runner) -> None:
    """As `kzcoe.load()`."""
    assert json.loads(run("load", "--json").out)["format"] == 1
    assert run("load").out == run("load", "--workers", "1").out
