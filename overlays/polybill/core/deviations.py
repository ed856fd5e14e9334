"""Deviations of a response from its contract, found by walking the generated object. Pure.

No value leaves this module but those of enums; of everything else only the JSON type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal, NamedTuple, TypeAlias

from attrs import frozen
from polybill_runtime.codecs import Codec, Const, Limited, ListOf, OneOf
from polybill_runtime.enums import OpenIntEnum, OpenStrEnum
from polybill_runtime.model import Model
from polybill_runtime.types import UNSET

Kind: TypeAlias = Literal["unknown_value", "undocumented_member", "missing_member", "unexpected_type"]


class Step(NamedTuple):
    """One step into an answer.

    Attributes:
        kind: ``member`` of an object, any ``item`` of a list, any ``value`` of a map.
        name: the member's name; empty for the others, whose names and numbers are data.
        owner: generated class of the object that has the member.
    """

    kind: Literal["member", "item", "value"]
    name: str = ""
    owner: str = ""


Way: TypeAlias = tuple[Step, ...]


@frozen
class Deviation:
    """A deviation from the contract.

    Attributes:
        way: where it was seen. The last step of a ``missing_member`` and of an ``undocumented_member`` is the member.
        type: JSON type of what was seen; empty for a missing member.
        value: the value of an enum; None for everything else.
    """

    kind: Kind
    way: Way
    type: str = ""
    value: str | int | None = None


def json_type(value: object) -> str:
    """Name the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float | Decimal):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list | tuple) else "object"


def deviations(value: Any, way: Way = ()) -> Iterator[Deviation]:
    """Walk a parsed answer.

    Args:
        value: what a generated ``parse_response`` returns.
        way: how it was reached.
    """
    if isinstance(value, Model):
        yield from _model(value, way)
    elif isinstance(value, list):
        yield from _items(value, way)
    elif isinstance(value, OpenStrEnum | OpenIntEnum) and not value.is_known:
        yield Deviation("unknown_value", way, json_type(value.value), value.value)


def _items(values: Iterable[Any], way: Way) -> Iterator[Deviation]:
    for item in values:
        yield from deviations(item, (*way, Step("item")))


def _model(model: Model, way: Way) -> Iterator[Deviation]:
    cls = type(model)
    documented = set()
    for field in cls.FIELDS:
        documented.add(field.name)
        here = (*way, Step("member", field.name, cls.__name__))
        if field.name in model.unexpected:
            yield from _misfit(field.codec, model.unexpected[field.name], here)
        elif (value := getattr(model, field.attr)) is not UNSET:
            yield from deviations(value, here)
        elif field.required:
            yield Deviation("missing_member", here)
    if _is_map(cls):
        inner = (*way, Step("value"))
        for value in model.additional_properties.values():
            yield from deviations(value, inner)
        for name in model.unexpected.keys() - documented:
            yield from _misfit(cls.EXTRA, model.unexpected[name], inner)
    elif cls.FIELDS:  # an object without any field is left open by the contract: everything in it is allowed
        for name, value in model.additional_properties.items():
            yield Deviation("undocumented_member", (*way, Step("member", name, cls.__name__)), json_type(value))


def _is_map(cls: type[Model]) -> bool:
    """Whether the contract describes further members; None allows none, and the plain codec describes nothing."""
    return cls.EXTRA is not None and type(cls.EXTRA) is not Codec


def _misfit(codec: Codec | None, raw: Any, way: Way) -> Iterator[Deviation]:
    """Find what of a raw value does not fit: one bad item loses the whole list to `unexpected`."""
    if isinstance(codec, Limited):
        codec = codec.inner
    if isinstance(raw, list) and isinstance(codec, OneOf):  # a list or null, and it is a list
        codec = next((choice for choice in codec.choices if isinstance(choice, ListOf)), codec)
    if isinstance(codec, ListOf) and isinstance(raw, list):
        inner = (*way, Step("item"))
        for item in raw:
            try:
                fitting = codec.item.decode(item)
            except ValueError:
                yield from _misfit(codec.item, item, inner)
            else:
                yield from deviations(fitting, inner)
    elif isinstance(codec, Const) and json_type(codec.value) == json_type(raw) and not isinstance(raw, Mapping | list):
        yield Deviation("unknown_value", way, json_type(raw), raw if isinstance(raw, str | int) else None)
    else:
        yield Deviation("unexpected_type", way, json_type(raw))
