"""Converters and validators of the model: refuse a wrong value with one clear sentence."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import Converter

from kzcoe.errors import InvalidValueError

if TYPE_CHECKING:
    from attrs import Attribute

Validator: TypeAlias = "Callable[[Any, Attribute[Any], Any], None]"

SHOWN = 80  # characters of a refused value that an error message repeats


def refusal(owner: object, attribute: str, expected: str, value: object) -> InvalidValueError:
    """The error for a wrong value: the class, the attribute, what was expected, what was given."""
    name = owner.__name__ if isinstance(owner, type) else type(owner).__name__
    shown = repr(value)
    if len(shown) > SHOWN:
        shown = f"{shown[: SHOWN - 3]}..."
    return InvalidValueError(f"{name}.{attribute}: expected {expected}, got {shown}")


def _must(expected: str, holds: Callable[[Any], bool]) -> Validator:
    def validate(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if not holds(value):
            raise refusal(instance, attribute.name, expected, value)

    return validate


def _is_pair(value: object) -> bool:
    return isinstance(value, tuple) and len(value) == len(("name", "value")) and isinstance(value[0], str)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != "" and not value.isspace()


def _is_text_or_none(value: object) -> bool:
    return value is None or (isinstance(value, str) and value != "" and not value.isspace())


def is_whole(value: object) -> bool:
    """Whether it is a whole number; True and False are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def _is_offset(value: object) -> bool:
    return isinstance(value, int) and value >= 0 and not isinstance(value, bool)


text = _must("text that is not blank", _is_text)
text_or_none = _must("text that is not blank, or None", _is_text_or_none)
any_text = _must("text", lambda v: isinstance(v, str))
texts = _must("a tuple of texts", lambda v: isinstance(v, tuple) and all(map(_is_text, v)))
pairs = _must("values by the names of attributes", lambda v: isinstance(v, tuple) and all(map(_is_pair, v)))
offset = _must("a whole number of code points, 0 or more", _is_offset)
flag = _must("True or False", lambda v: isinstance(v, bool))
flag_or_none = _must("True, False or None", lambda v: v is None or isinstance(v, bool))


def whole(least: int, most: int) -> Validator:
    """A whole number between two bounds, both included."""
    return _must(f"a whole number from {least} to {most}", lambda v: is_whole(v) and least <= v <= most)


def one_of(*words: str | None) -> Validator:
    """One of a few words, or None where that is among them."""
    return _must(f"one of {', '.join(map(repr, words))}", lambda v: v in words)


def a(*kinds: type) -> Validator:
    """An instance of one of the classes."""
    return _must(_names(kinds), lambda v: isinstance(v, kinds))


def a_or_none(*kinds: type) -> Validator:
    """An instance of one of the classes, or None."""
    return _must(f"{_names(kinds)} or None", lambda v: v is None or isinstance(v, kinds))


def all_of(kind: type) -> Validator:
    """A tuple whose every item is an instance of the class."""
    return _must(
        f"a tuple of {kind.__name__}", lambda v: isinstance(v, tuple) and all(isinstance(item, kind) for item in v)
    )


def to_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Any iterable but a text as a tuple; what is no iterable is left for the validator to refuse."""
    if type(value) is tuple:  # as nearly always
        return value
    if isinstance(value, tuple | str | bytes) or not isinstance(value, Iterable):
        return cast("tuple[Any, ...]", value)
    return tuple(value)


def naming(_: type, attributes: "list[Attribute[Any]]") -> "list[Attribute[Any]]":
    """The ``field_transformer`` of the model: a converter's refusal names the attribute it was for, too."""
    return [one.evolve(converter=_naming(one.converter)) if one.converter else one for one in attributes]


def _naming(convert: Any) -> "Converter[Any, Any]":  # noqa: ANN401 - attrs types a plain function as its Converter
    if convert is to_tuple:  # which refuses nothing
        return Converter(convert)

    @wraps(convert)
    def converter(value: object, owner: object, attribute: "Attribute[Any]") -> object:
        try:
            return convert(value)
        except InvalidValueError as error:
            raise InvalidValueError(f"{type(owner).__name__}.{attribute.name}: {error}") from None

    return Converter(converter, takes_self=True, takes_field=True)


def _names(kinds: tuple[type, ...]) -> str:
    return " or ".join(f"{'an' if kind.__name__[0] in 'AEIO' else 'a'} {kind.__name__}" for kind in kinds)


def one_source(owner: object, evidence: object, reference: object) -> None:
    """Refuse a fact without a source, or with two: nothing here stands without its sentence or page."""
    if (evidence is None) == (reference is None):
        raise refusal(owner, "evidence", "either evidence or a reference as the source", (evidence, reference))


def plain_accounts(owner: Any, accounts: object) -> None:  # noqa: ANN401 - Meeting and Document alike
    """Refuse accounts that are not of the owner's class or have accounts of their own."""
    kind = type(owner)
    if not isinstance(accounts, tuple) or not all(isinstance(one, kind) and not one.accounts for one in accounts):
        raise refusal(owner, "accounts", f"a tuple of {kind.__name__} without accounts", accounts)


def standings_of(owner: object, statements: tuple[Any, ...], *, of_convention: bool) -> None:
    """Refuse a standing that belongs to the other scale, such as a member of a convention."""
    for statement in statements:
        if statement.standing is not None and statement.standing.of_convention != of_convention:
            scale = "a convention" if of_convention else "a partial agreement"
            raise refusal(owner, "statements", f"standings towards {scale}", str(statement.standing))
