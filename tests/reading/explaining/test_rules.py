"""Each rule of reading says what it means, in one sentence that stands in one place."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import kzcoe.reading
from kzcoe.reading.dates.forms import FORMS
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.register.rules import rule_meaning
from kzcoe.register.tables import read_table, shipped_folder
from kzcoe.register.vocabulary import phrases

FOLDER = Path(str(shipped_folder())) / "vocabulary"
TABLES = sorted({path.stem for path in FOLDER.glob("*.json")} - {"rules", "words"})
ROWS = read_table(shipped_folder(), "vocabulary/rules")
STEPS = {
    *("layout", "dates", "people", "bodies", "treaties", "documents", "programmes", "meetings", "claims"),
    *("register", "by hand"),
}
READING = Path(kzcoe.reading.__file__).parent
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(READING.rglob("*.py"))}
NAMING = {"DateMention", "TreatyMention", "_Place", "_title_from", "office"}
"""The calls in reading that take the name of a rule last."""


def texts(*nodes: ast.AST) -> set[str]:
    """Every text that stands in some trees."""
    return {
        node.value
        for tree in nodes
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
    }


def named(tree: ast.AST) -> Iterator[str]:
    """The names of rules in the code of a step: what is given, assigned or preset as a rule."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from texts(*(word.value for word in node.keywords if word.arg == "rule"))
            if isinstance(node.func, ast.Name) and node.func.id in NAMING and node.args:
                yield from texts(*(one for one in node.args if isinstance(one, ast.Constant)))
        elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "rule" for to in node.targets):
            chosen = [node.value.body, node.value.orelse] if isinstance(node.value, ast.IfExp) else [node.value]
            yield from texts(*chosen)


def names_in_steps() -> list[str]:
    """The names of the rules that are code."""
    trees = [tree for path, tree in TREES.items() if "explaining" not in path.parts]
    return sorted({name for tree in trees for name in named(tree)} | {form.name for form in FORMS})


def names_in_explanations() -> list[tuple[str, str]]:
    """The step and the name of each rule that an explanation names itself."""
    calls = (node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Call))
    named = [node.args for node in calls if isinstance(node.func, ast.Name) and node.func.id == "coded"]
    return sorted({(step, name) for first, rest in named for step in texts(first) for name in texts(rest)})


def test_each_row_has_its_columns() -> None:
    """A row says of what it speaks, which rule it is, and what that means; rows are sorted and none stands twice."""
    keys = [(row["of"], row["rule"]) for row in ROWS]

    assert {tuple(row) for row in ROWS} == {("of", "rule", "meaning")}
    assert keys == sorted(keys)
    assert Counter(keys).most_common(1)[0][1] == 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['of']}-{row['rule']}")
def test_each_meaning_is_a_sentence(row: dict[str, str]) -> None:
    """It begins with a capital, ends with a full stop, and is one sentence of several words."""
    meaning = row["meaning"]

    assert meaning[0].isupper()
    assert meaning.endswith(".")
    assert ". " not in meaning
    assert len(meaning.split()) > 3


@pytest.mark.parametrize("table", TABLES)
def test_each_meaning_in_the_vocabulary_says_what_it_means(table: str) -> None:
    """A new meaning of a table needs a sentence in ``rules.json``."""
    assert [row.meaning for row in phrases(table).rows if rule_meaning(table, row.meaning) is None] == []


@pytest.mark.parametrize("name", names_in_steps())
def test_each_rule_in_code_says_what_it_means(name: str) -> None:
    """A new rule in a step needs a sentence in ``rules.json``."""
    assert any((row["of"], row["rule"]) == (step, name) for step in STEPS for row in ROWS)


@pytest.mark.parametrize(("step", "name"), names_in_explanations())
def test_each_rule_that_an_explanation_names_is_there(step: str, name: str) -> None:
    """A name that is misspelt would be its own meaning."""
    assert rule_meaning(step, name) is not None


def test_no_row_is_of_a_rule_that_is_gone() -> None:
    """Each row is of a meaning of its table, or of a rule that the code names."""
    literals = texts(*TREES.values())
    meanings = {(table, row.meaning) for table in TABLES for row in phrases(table).rows}
    known = meanings | {(table, "*") for table in TABLES} | {(step, name) for step in STEPS for name in literals}

    assert [row for row in ROWS if (row["of"], row["rule"]) not in known] == []


def test_a_row_for_all_rules_of_a_table_names_the_rule() -> None:
    """What a number means is told with the number."""
    assert rule_meaning("treaty_subjects", "173") == (
        "The words name the subject of one treaty only, which has the number 173."
    )


def test_a_rule_without_a_row_is_described_by_its_name() -> None:
    """A rule that is newer than its sentence is still told."""
    rule = coded("people", "the colour of the hat")

    assert (rule.name, rule.meaning, rule.table) == ("the colour of the hat", "By the colour of the hat.", None)


def test_a_row_of_the_vocabulary_is_told_with_its_example() -> None:
    """The table, the pattern with its lists filled in, and the example."""
    hit = phrases("meeting_words").find("P1 paid a visit to L1.")
    assert hit is not None

    rule = worded("meetings", "meeting_words", hit)

    assert (rule.step, rule.table, rule.name) == ("meetings", "meeting_words", "visit")
    assert rule.pattern == hit.phrase.filled
    assert str(rule) == f"meetings: The words tell of a visit. [meeting_words: “{hit.phrase.example}”]"
