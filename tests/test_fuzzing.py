"""What is fuzzed holds for the inputs to begin with, for some changes of each, and for what fuzzing has found."""

import json
from itertools import islice

import pytest

from fuzzing.changing import changed_json, changed_words
from fuzzing.targets import TARGETS
from kzcoe.files.form import from_json

CHANGES = 12  # of each input, a few of the many that are tried when fuzzing

NAMED_ALIKE = {
    "format": 1,
    "articles": [{"id": "a", "text": "Anna Berg met Erik Holm in Astana."}],
    "officials": [
        {"id": "o", "name": "Anna", "posts": [{"title": "Head", "body": "twice", "reference": {"title": "P"}}]}
    ],
    "meetings": [
        {
            "id": "a/meeting-1",
            "bodies": ["twice"],
            "participants": [{"name": "Anna", "body": "twice"}],
            "evidence": [{"article": "a", "start": 0, "end": 9, "quote": "Anna Berg"}],
        }
    ],
    "programmes": [{"id": "p", "name": "P", "partners": ["twice"]}],
    "documents": [{"id": "d", "kind": "report", "number": "1", "body": "twice"}],
    "bodies": [{"id": "b", "name": "Twice"}, {"id": "c", "name": "Twice"}],
}
"""An id that leads nowhere, and two bodies that go by it as a name; found in the target `shown`."""
FOUND = {"shown": [NAMED_ALIKE], "record": [NAMED_ALIKE]}


@pytest.mark.parametrize("name", TARGETS)
def test_targets_hold(name: str) -> None:
    """Each input to begin with keeps the promise of its target, and so do a few changes of it."""
    if name == "shown":
        pytest.importorskip("networkx")
    target = TARGETS[name]
    seeds = target.seeds()
    assert seeds
    for seed in islice(seeds, 0, None, 1 + len(seeds) // 10):
        target.check(seed)
        for number in range(CHANGES if target.mutate else 0):
            changed = target.mutate(seed, number) if target.mutate else None
            assert changed is not None
            target.check(changed)


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, some in FOUND.items() for value in some])
def test_what_was_found_is_mended(name: str, value: object) -> None:
    """Inputs that once broke a promise."""
    TARGETS[name].check(json.dumps(value).encode())


def test_an_id_that_leads_nowhere_is_no_name() -> None:
    """Neither of the bodies that go by it, nor the only one that does, is taken for the body with that id."""
    record = from_json(json.dumps(NAMED_ALIKE).encode(), "f")
    alone = record.without("b")

    for one in (record, alone):
        assert one.bodies.by_id("twice") is None
        assert one.bodies.by_id("c") == one.bodies[-1]
        assert not any(entity["schema"] == "Directorship" for entity in one.to_followthemoney() if "b" in entity)
        assert "Twice" not in str(one.explain(one.meetings[0]))


def test_changes_keep_the_form() -> None:
    """A changed value is JSON again, the same for the same number; what is no JSON is left to other changes."""
    value = json.dumps(NAMED_ALIKE).encode()
    changed = {changed_json(value, number) for number in range(50)}

    assert len(changed) > 40
    assert all(json.loads(one or b"!") is not None for one in changed if one != b"null")
    assert changed_json(value, 7) == changed_json(value, 7)
    assert changed_json(b"{", 1) is None
    assert changed_words(b"a b c", 3) == changed_words(b"a b c", 3) != b"a b c"
