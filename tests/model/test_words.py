"""The closed vocabularies: words equal to their text, in a fixed order."""

import copy
import json
import pickle

import pytest

from kzcoe import model
from kzcoe.errors import InvalidValueError
from kzcoe.model import BodyKind, Confidence, DocumentKind, MeetingKind, SpanKind, Standing

VOCABULARIES = [BodyKind, Confidence, DocumentKind, MeetingKind, SpanKind, Standing]
WORDS = [word for vocabulary in VOCABULARIES for word in vocabulary]

every_word = pytest.mark.parametrize("word", WORDS, ids=repr)
every_vocabulary = pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda vocabulary: vocabulary.__name__)


@every_word
def test_a_word_is_its_text(word: Standing) -> None:
    """A word compares, prints, hashes and goes into JSON as the text it is."""
    assert word == word.value == str(word) == f"{word}"
    assert hash(word) == hash(word.value)
    assert json.loads(json.dumps(word)) == word.value


@every_word
def test_a_word_repr_evaluates_back(word: Standing) -> None:
    """What ``repr`` prints is the word, where the public names are imported."""
    assert eval(repr(word), {name: getattr(model, name) for name in model.__all__}) is word  # noqa: S307 - our own text


@every_word
def test_a_word_is_found_by_its_text_and_copied_as_itself(word: Standing) -> None:
    """There is one of each word: looked up, pickled or copied, it is the same object."""
    assert type(word).of(word.value) is word
    assert pickle.loads(pickle.dumps(word)) is word  # noqa: S301 - our own bytes
    assert copy.deepcopy(word) is word


@every_vocabulary
@pytest.mark.parametrize("other", ["", "Member", "none of them", None, 5, []])
def test_anything_else_is_refused_with_the_vocabulary(vocabulary: type[Standing], other: str) -> None:
    """The message names the class and the value and lists the words there are."""
    with pytest.raises(InvalidValueError, match=f"{vocabulary.__name__}.value: expected one of") as caught:
        vocabulary.of(other)

    assert next(iter(vocabulary)).value in str(caught.value)
    assert repr(other) in str(caught.value)


def test_standings_are_in_rising_order_on_two_scales() -> None:
    """A convention runs from intends to denounced, a partial agreement from applied to withdrawn."""
    scales = [s.value for s in Standing if s.of_convention], [s.value for s in Standing if not s.of_convention]

    assert scales == (
        ["intends", "invited", "signed", "ratified", "party", "denounced"],
        ["applied", "observer", "member", "withdrawn"],
    )
    assert [standing.rank for standing in Standing] == list(range(len(Standing)))
