"""A converter that takes what a class asks for and nothing that merely resembles it.

Left to itself cattrs makes text of None and of numbers, tuples of texts, and passes over keys it does not know.
"""

import json
from collections.abc import Callable
from functools import cache, partial
from types import GenericAlias
from typing import Any, Literal, TypeAlias, get_args, get_origin

from attrs import fields, has
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from kzcoe.files.correction_forms import correction_forms, from_form, to_form
from kzcoe.files.parsing import Doubled
from kzcoe.files.problems import brief, listed
from kzcoe.model import Correction, PartialDate, Period, When, when
from kzcoe.model.words import Word

__all__ = ["Unfit", "converter"]

Hook: TypeAlias = Callable[[Any, Any], Any]


class Unfit(ValueError):  # noqa: N818 - never seen outside this package
    """A value of the wrong kind: what was expected, and what was found."""

    def __init__(self, expected: str, found: object) -> None:
        super().__init__(f"expected {expected}, found {_shown(found)}")


@cache
def converter(*, detailed: bool = True) -> Converter:
    """The converter between the model and plain JSON values.

    It tells all that is wrong and where; when not `detailed` it only refuses the same values, in less time.
    """
    made = Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=detailed)
    made.register_structure_hook_factory(has, _object_hook)
    made.register_structure_hook_factory(_is_tuple, _list_hook)
    made.register_structure_hook_factory(_is_literal, _literal_hook)
    made.register_structure_hook_factory(_is_optional, _optional_hook)
    made.register_structure_hook_func(_is_when, _when)
    made.register_structure_hook(PartialDate, _partial_date)
    made.register_structure_hook(Period, _period)
    for kind, name in ((str, "text"), (int, "a whole number"), (bool, "true or false")):
        made.register_structure_hook(kind, _exactly(kind, name))
    for word in Word.__subclasses__():  # each by itself: they are texts too, and the hook of texts would take them
        made.register_structure_hook(word, _word(word))
    made.register_structure_hook(Correction, partial(_correction, made))
    made.register_unstructure_hook(Correction, lambda one: made.unstructure(to_form(one)))
    made.register_unstructure_hook(PartialDate, str)
    made.register_unstructure_hook(Period, str)
    made.register_unstructure_hook(Word, _plain)
    return made


def _is_tuple(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return get_origin(kind) is tuple


def _is_literal(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return get_origin(kind) is Literal


def _is_optional(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return len(get_args(kind)) == 2 and type(None) in get_args(kind)  # noqa: PLR2004 - a class, and None


def _is_when(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return set(get_args(kind)) - {type(None)} == set(get_args(When))


def _exactly(kind: type, name: str) -> Hook:
    """Exactly this type: True is no number here, although Python counts it as one."""

    def structure(value: object, _: object) -> object:
        if type(value) is not kind:
            raise Unfit(name, value)
        return value

    return structure


def _object_hook(kind: type, made: Converter) -> Hook:
    detailed = made.detailed_validation
    fill: Hook = make_dict_structure_fn(
        kind, made, _cattrs_forbid_extra_keys=detailed, _cattrs_detailed_validation=detailed
    )
    known = {attribute.name for attribute in fields(kind)}

    def structure(value: object, _: object) -> object:
        if not isinstance(value, dict):
            raise Unfit("an object", value)
        if isinstance(value, Doubled):
            raise Unfit("each key once", value)
        if not detailed and not value.keys() <= known:
            raise Unfit("known keys", value)
        return fill(value, kind)

    return structure


def _list_hook(kind: Any, made: Converter) -> Hook:  # noqa: ANN401 - any annotation
    items = GenericAlias(list, get_args(kind)[:1])
    fill = made.get_structure_hook(items)

    def structure(value: object, _: object) -> object:
        if not isinstance(value, list):
            raise Unfit("a list", value)
        return tuple(fill(value, items))

    return structure


def _optional_hook(kind: Any, made: Converter) -> Hook:  # noqa: ANN401 - any annotation
    """What cattrs has, but for the choice of the hook within, which it makes for every value anew."""
    [inner] = set(get_args(kind)) - {type(None)}
    fill = made.get_structure_hook(inner)

    def structure(value: object, _: object) -> object:
        return None if value is None else fill(value, inner)

    return structure


def _literal_hook(kind: Any, _: Converter) -> Hook:  # noqa: ANN401 - any annotation
    return _one_of(get_args(kind))


def _word(kind: type[Word]) -> Hook:
    choose = _one_of(tuple(word.value for word in kind))
    return lambda value, _: kind(choose(value, kind))


def _one_of(choices: tuple[object, ...]) -> Hook:
    expected = " or ".join(_shown(choice) for choice in choices)

    def structure(value: object, _: object) -> object:
        if not any(value == choice and type(value) is type(choice) for choice in choices):
            raise Unfit(expected, value)
        return value

    return structure


def _plain(word: Word) -> str:
    return word.value


def _correction(made: Converter, value: object, _: object) -> Correction:
    if not isinstance(value, dict):
        raise Unfit("an object", value)
    forms, collection = correction_forms(), value.get("collection")
    if not isinstance(collection, str) or collection not in forms:
        raise Unfit(f'a "collection" that is {" or ".join(map(_shown, forms))}', collection)
    return from_form(made.structure(value, forms[collection]))


def _text(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise Unfit(expected, value)
    return value


def _partial_date(value: object, _: object) -> PartialDate:
    return PartialDate(_text(value, "a date as EDTF text"))


def _period(value: object, _: object) -> Period:
    return Period(_text(value, "a period as EDTF text"))


def _when(value: object, kind: Any) -> When | None:  # noqa: ANN401 - any annotation
    if value is None and type(None) in get_args(kind):
        return None
    return when(_text(value, "a date or period as EDTF text"))


def _shown(value: object) -> str:
    if isinstance(value, Doubled):
        return f"{listed(value.twice)} more than once"
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    return brief(json.dumps(value, ensure_ascii=False, default=repr))  # a cell of a table may hold what JSON has not
