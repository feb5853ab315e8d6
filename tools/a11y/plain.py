"""Dataclasses as plain data that JSON can hold, and back."""

from __future__ import annotations

import functools
import types
from dataclasses import fields, is_dataclass
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def pack(value: object) -> Any:  # noqa: ANN401 - lists, dicts, texts and numbers
    """A value of a dataclass, tuple, set or dict as lists and dicts; the same value always gives the same."""
    if is_dataclass(value):
        return {field.name: pack(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, frozenset | set):
        return sorted((pack(one) for one in value), key=repr)
    if isinstance(value, tuple | list):
        return [pack(one) for one in value]
    if isinstance(value, dict):
        return [[pack(key), pack(one)] for key, one in value.items()]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"cannot be kept: {type(value).__name__}")


def unpack(kind: type[T], data: Any) -> T:  # noqa: ANN401
    """The value of this type that `pack` made the data of. TypeError or ValueError when the data is something else."""
    made: T = _value(kind, data)
    return made


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _value(kind: Any, data: Any) -> Any:  # noqa: ANN401, PLR0911 - one answer per kind of type
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        return data
    if origin in (Union, types.UnionType):
        return _first(inner, data)
    if origin is Literal:
        return _checked(data in inner, data)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _value(hints[name], one) for name, one in data.items()})
    if origin in (tuple, frozenset, set, list):
        return origin(_items(inner, _checked(isinstance(data, list), data)))
    if origin is not None:  # a mapping
        return {_value(inner[0], key): _value(inner[1], one) for key, one in data}
    return _checked(isinstance(data, (int, float) if kind is float else kind), data)


def _items(inner: tuple[Any, ...], data: list[Any]) -> list[Any]:
    kinds = [inner[0]] * len(data) if len(inner) == 1 or inner[-1] is Ellipsis else list(inner)
    return [_value(kind, one) for kind, one in zip(kinds, data, strict=True)]


def _first(kinds: tuple[Any, ...], data: Any) -> Any:  # noqa: ANN401
    for kind in kinds:
        try:
            return _value(kind, data)
        except (TypeError, ValueError, AttributeError):
            continue
    raise TypeError(f"not one of {kinds}: {data!r}")


def _checked(fits: bool, data: Any) -> Any:  # noqa: ANN401
    if not fits:
        raise TypeError(f"unexpected data: {data!r}")
    return data
