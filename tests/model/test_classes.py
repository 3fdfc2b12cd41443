"""What holds for every class of the model, whatever its values."""

import ast
import copy
import inspect
import pickle
import sys
from itertools import pairwise
from typing import get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kzcoe.model
from kzcoe import model
from strategies import EVERY_CLASS

NAMES = {name: getattr(model, name) for name in model.__all__}

few = settings(max_examples=20)  # for each of many classes
every_class = pytest.mark.parametrize("kind", EVERY_CLASS, ids=lambda kind: kind.__name__)


def test_every_class_has_a_strategy() -> None:
    """No class of the model escapes the tests of this module."""
    classes = {value for value in NAMES.values() if inspect.isclass(value) and attrs.has(value)}

    assert set(EVERY_CLASS) == classes


@every_class
@few
@given(data=st.data())
def test_frozen(kind: type, data: st.DataObject) -> None:
    """No attribute can be set, added or deleted after construction."""
    value = data.draw(EVERY_CLASS[kind])
    name = attrs.fields(kind)[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, name, getattr(value, name))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(value, name)
    with pytest.raises((AttributeError, TypeError)):
        value.added = 1  # type: ignore[attr-defined]


@every_class
@few
@given(data=st.data())
def test_slotted(kind: type, data: st.DataObject) -> None:
    """An instance has no ``__dict__``: small, and no misspelt attribute hides in it."""
    assert not hasattr(data.draw(EVERY_CLASS[kind]), "__dict__")


@every_class
@few
@given(data=st.data())
def test_equal_values_have_equal_hashes(kind: type, data: st.DataObject) -> None:
    """A value is equal to one built anew, hashes alike, and a set holds the two once."""
    value = data.draw(EVERY_CLASS[kind])
    other = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes

    assert other is not value
    assert other == value
    assert hash(other) == hash(value)
    assert {other, value} == {value}


@every_class
@few
@given(data=st.data())
def test_pickles_under_every_protocol(kind: type, data: st.DataObject) -> None:
    """A value comes through a process pool or a cache unchanged."""
    value = data.draw(EVERY_CLASS[kind])

    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value  # noqa: S301 - our own bytes


@every_class
@few
@given(data=st.data())
def test_copies_are_equal(kind: type, data: st.DataObject) -> None:
    """``copy`` and ``deepcopy`` give back an equal value."""
    value = data.draw(EVERY_CLASS[kind])

    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value


@every_class
@few
@given(data=st.data())
def test_repr_evaluates_back(kind: type, data: st.DataObject) -> None:
    """What ``repr`` prints can be pasted where the public names are imported, and is the same value."""
    value = data.draw(EVERY_CLASS[kind])

    assert eval(repr(value), dict(NAMES)) == value  # noqa: S307 - our own text


@every_class
@few
@given(data=st.data())
def test_a_changed_copy_differs(kind: type, data: st.DataObject) -> None:
    """Two values differ as soon as one attribute does."""
    strategy = EVERY_CLASS[kind]
    one, other = data.draw(strategy), data.draw(strategy)
    parts = [field.name for field in attrs.fields(kind)]

    assert (one == other) == all(getattr(one, part) == getattr(other, part) for part in parts)


@every_class
def test_no_value_equals_something_else(kind: type) -> None:
    """A value is never equal to a value of another kind, and comparing does not fail."""

    @few
    @given(value=EVERY_CLASS[kind])
    def check(value: object) -> None:
        assert value != repr(value)
        assert value != tuple(getattr(value, field.name) for field in attrs.fields(kind))
        assert value is not None

    check()


@every_class
@few
@given(data=st.data())
def test_a_list_becomes_a_tuple(kind: type, data: st.DataObject) -> None:
    """What takes several values takes any iterable of them and keeps a tuple, so that nothing can change later."""
    value = data.draw(EVERY_CLASS[kind])

    for field in attrs.fields(kind):
        held = getattr(value, field.name)
        if isinstance(held, tuple):
            assert getattr(attrs.evolve(value, **{field.name: list(held)}), field.name) == held
            assert getattr(attrs.evolve(value, **{field.name: iter(held)}), field.name) == held


@every_class
def test_only_keywords_or_the_order_of_the_text(kind: type) -> None:
    """Classes with many attributes take them by name only; the few small ones may be written in order."""
    in_order = {"Evidence", "Span", "PartialDate", "Period"}
    parameters = list(inspect.signature(kind).parameters.values())

    if kind.__name__ not in in_order:
        assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}


@every_class
def test_every_attribute_is_typed_and_documented(kind: type) -> None:
    """Every attribute has a type that resolves, and is followed by what it means."""
    tree = ast.parse(inspect.getsource(sys.modules[kind.__module__]))
    [body] = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == kind.__name__]
    documented = {
        one.target.id
        for one, following in pairwise(body)
        if isinstance(one, ast.AnnAssign)
        and isinstance(one.target, ast.Name)
        and isinstance(following, ast.Expr)
        and isinstance(following.value, ast.Constant)
    }
    names = {field.name for field in attrs.fields(kind)}

    assert names <= documented
    assert names <= set(get_type_hints(kind))


def test_the_module_lists_what_it_offers() -> None:
    """``kzcoe.model`` lists its names in order, and each is there."""
    assert kzcoe.model.__all__ == sorted(kzcoe.model.__all__, key=lambda name: (name[0].islower(), name))
