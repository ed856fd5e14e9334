"""The canonical dataclasses as plain values and back, and their contract checked before anything is converted."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib.resources import files
from json import loads
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

import polybill_canonical
from polybill_canonical import Money

from polybill import money
from polybill.errors import FieldProblem

_Member: TypeAlias = tuple[str, Mapping[str, Any], bool, int]
"""Name, rule, whether it is required, and the length up to which an ASCII text needs no further look."""


class Incomplete(ValueError):
    """A needed value is missing."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


def flatten(value: Any, at: str = "") -> dict[str, Any]:
    """List the set leaves by dotted path. Amounts, lists and mappings are leaves."""
    found: dict[str, Any] = {}
    fields, read = _reader(cast("Any", type(value)))
    for name, inner in zip(fields, read(value), strict=True):
        if inner is None:
            continue
        kind: Any = type(inner)
        if kind is not str and names(kind) and not isinstance(inner, Money):
            found.update(flatten(inner, f"{at}{name}."))
        else:
            found[at + name] = inner
    return found


@cache
def names(cls: Any) -> tuple[str, ...]:
    """List the fields of a dataclass; nothing else has any."""
    return tuple(item.name for item in dataclasses.fields(cls)) if dataclasses.is_dataclass(cls) else ()


@cache
def _reader(cls: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Give the fields of a dataclass, and what reads them all at once: most are None, and each call reads dozens."""
    fields = names(cls)
    return fields, getter(fields)


def getter(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Give what reads several attributes at once."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)  # attrgetter gives one value bare


@cache
def _hints(name: str) -> dict[str, Any]:
    return get_type_hints(getattr(polybill_canonical, name), vars(polybill_canonical))


def build(cls: type[Any], values: Mapping[str, Any], at: str = "") -> Any:
    """Make a dataclass from leaves by dotted path.

    Raises:
        Incomplete: a needed value is missing.
    """
    arguments: dict[str, Any] = {}
    for item in dataclasses.fields(cls):
        kind = _bare(_hints(cls.__name__)[item.name])
        inner = {
            path[len(item.name) + 1 :]: value for path, value in values.items() if path.startswith(f"{item.name}.")
        }
        path = f"{at}{item.name}"
        if item.name in values:
            arguments[item.name] = _leaf(kind, values[item.name], path)
        elif inner and dataclasses.is_dataclass(kind):
            arguments[item.name] = build(cast("type[Any]", kind), inner, f"{path}.")
        elif item.default is dataclasses.MISSING:
            if not dataclasses.is_dataclass(kind):
                raise Incomplete(path)
            arguments[item.name] = build(cast("type[Any]", kind), {}, f"{path}.")
    return cls(**arguments)


def maker(name: str, field: str) -> Callable[[Any], Any] | None:
    """Give what makes the value of a field from leaves: an enum, an object, a list of objects; None for others.

    Args:
        name: canonical class.
        field: its field.
    """
    kind = _bare(_hints(name)[field])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if dataclasses.is_dataclass(kind) and kind is not Money:
        return lambda values: build(cast("type[Any]", kind), values)
    if get_origin(kind) is Sequence:
        return lambda items: _leaf(kind, items, field)
    return None


def _bare(kind: Any) -> Any:
    if get_origin(kind) in {Union, UnionType}:
        rest = [choice for choice in get_args(kind) if choice is not NoneType]
        return rest[0] if len(rest) == 1 else kind
    return kind


def _leaf(kind: Any, value: Any, path: str) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum) and isinstance(value, str):
        return kind(value)
    if get_origin(kind) is Sequence and isinstance(value, list):
        (item,) = get_args(kind)
        return [_item(item, entry, f"{path}[{index}].") for index, entry in enumerate(value)]
    return value


def _item(kind: Any, value: Any, at: str) -> Any:
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        return build(cast("type[Any]", kind), value, at)
    return _leaf(kind, value, at)


@cache
def _schemas() -> Mapping[str, Any]:
    text = files("polybill_canonical").joinpath("openapi.json").read_text(encoding="utf-8")
    return cast("Mapping[str, Any]", loads(text)["components"]["schemas"])


def provider_ids(cls: type[Any]) -> frozenset[str]:
    """Give the fields, by dotted path, whose values are ids that only the provider knows which made them."""
    return _id_paths(cls.__name__)


@cache
def _id_paths(name: str, at: str = "") -> frozenset[str]:
    found: set[str] = set()
    for key, rule in _schemas()[name].get("properties", {}).items():
        if rule.get("x-id") == "provider":
            found.add(f"{at}{key}")
        if "$ref" in rule:
            found |= _id_paths(rule["$ref"].rpartition("/")[2], f"{at}{key}.")
    return frozenset(found)


def problems(value: Any) -> list[FieldProblem]:
    """List what breaks the canonical contract; types are checked too, because money moves through them."""
    return list(_object_problems(value, type(value).__name__, ""))


def problems_of(value: object, cls: type[Any]) -> list[FieldProblem]:
    """As `problems`, for a value that may be anything at all."""
    if not isinstance(value, cls):
        return [FieldProblem("the request", f"must be {cls.__name__}, not {type(value).__name__}")]
    return problems(value)


@cache
def _members(name: str) -> tuple[tuple[_Member, ...], Callable[[Any], tuple[Any, ...]]]:
    """List the members of a schema, and give what reads them all at once."""
    schema = _schemas()[name]
    needed = schema.get("required", ())
    found = tuple((key, rule, key in needed, _plain_length(rule)) for key, rule in schema["properties"].items())
    return found, getter([key for key, *_ in found])


def _plain_length(rule: Mapping[str, Any]) -> int:
    """Give the length up to which an ASCII text that is not empty fits a rule for sure; 0 where none does."""
    if rule.get("type") != "string" or rule.get("format", "password") != "password":
        return 0
    if {"pattern", "const", "enum"} & set(rule) or rule.get("minLength", 0) > 1:
        return 0
    return int(rule.get("maxLength", sys.maxsize))


def _object_problems(value: Any, name: str, at: str) -> Iterator[FieldProblem]:
    members, read = _members(name)
    for (key, rule, needed, plain), inner in zip(members, read(value), strict=True):
        if inner is None:
            if needed:
                yield FieldProblem(at + key, "is required")
            continue
        if plain and type(inner) is str and 0 < len(inner) <= plain and inner.isascii():
            continue  # most values are such; what follows is the slow way to the same
        yield from _value_problems(inner, rule, at + key)
        if isinstance(inner, Money) and name not in _SHOWN:
            yield from _sign_problems(inner, f"{name}.{key}", f"{at}{key}.amount")
    if isinstance(value, Money) and isinstance(value.currency, str):
        try:
            money.check(value)
        except money.MoneyError as error:
            yield FieldProblem(f"{at}amount", str(error))


_CHARGED: Final = frozenset(
    {"PaymentRequest.amount", "PaymentItem.amount", "RefundRequest.amount", "RefundRequest.payment_amount"}
)
"""Amounts that are charged or given back, so they are more than 0. A plan, a tax or a shown product may be free."""


_SHOWN: Final = frozenset({"Subscription", "SubscriptionQuote", "Payment", "Refund", "Invoice", "InvoiceLine"})
"""What providers show; its amounts can be negative, such as a credit."""


def _sign_problems(money_: Money, where: str, path: str) -> Iterator[FieldProblem]:
    amount: object = money_.amount
    if not isinstance(amount, Decimal) or not amount.is_finite():
        return  # `money.check` names it
    if amount < 0 or (amount == 0 and where in _CHARGED):
        least = "more than 0" if where in _CHARGED else "at least 0"
        yield FieldProblem(path, f"must be {least}: an asked amount is never negative")


@cache
def _named(reference: str) -> tuple[str, Sequence[str]]:
    """Give the name of the schema that a reference leads to, and its values where it is an enum."""
    name = reference.rsplit("/", 1)[1]
    return name, _schemas()[name].get("enum", ())


def _value_problems(value: Any, rule: Mapping[str, Any], path: str) -> Iterator[FieldProblem]:
    if "$ref" in rule:
        name, allowed = _named(rule["$ref"])
        if allowed:
            if str(value) not in allowed:
                yield FieldProblem(path, f"must be one of {', '.join(allowed)}")
        elif not _is(value, name):
            yield FieldProblem(path, f"must be {name}, not {type(value).__name__}")
        else:
            yield from _object_problems(value, name, f"{path}.")
    elif "oneOf" in rule:
        names = [choice["$ref"].rsplit("/", 1)[1] for choice in rule["oneOf"]]
        found = next((name for name in names if _is(value, name)), None)
        if found is None:
            yield FieldProblem(path, f"must be one of {', '.join(names)}")
        else:
            yield from _object_problems(value, found, f"{path}.")
    elif rule["type"] == "array":
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            yield FieldProblem(path, f"must be a list, not {type(value).__name__}")
            return
        for index, item in enumerate(value):
            yield from _value_problems(item, rule["items"], f"{path}[{index}]")
    elif rule["type"] == "object":
        yield from _mapping_problems(value, path)
    else:
        yield from _scalar_problems(value, rule, path)


def _is(value: object, name: str) -> bool:
    """Whether a value is an instance of a model class, given by the class's name in the contract."""
    return isinstance(value, getattr(polybill_canonical, name))


def _mapping_problems(value: Any, path: str) -> Iterator[FieldProblem]:
    if not isinstance(value, Mapping):
        yield FieldProblem(path, f"must be a mapping, not {type(value).__name__}")
        return
    for key, item in value.items():
        if not isinstance(key, str) or not isinstance(item, str):
            yield FieldProblem(f"{path}[{key!r}]", "must map strings to strings")


_KINDS: dict[tuple[str, str | None], type[Any]] = {
    ("string", None): str,
    ("string", "password"): str,
    ("string", "decimal"): Decimal,
    ("string", "date-time"): datetime,
    ("integer", None): int,
    ("integer", "int64"): int,
    ("boolean", None): bool,
}


def _scalar_problems(value: Any, rule: Mapping[str, Any], path: str) -> Iterator[FieldProblem]:
    kind = _KINDS[rule["type"], rule.get("format")]
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        if not path.endswith("amount"):  # `money.check` has the better message
            yield FieldProblem(path, f"must be {kind.__name__}, not {type(value).__name__}")
        return
    if isinstance(value, str) and not is_unicode(value):
        yield FieldProblem(path, "holds half a surrogate pair, which can't be encoded as UTF-8")
    elif isinstance(value, datetime) and value.utcoffset() is None:
        yield FieldProblem(path, "must carry a time zone")
    elif "pattern" in rule and re.search(rule["pattern"].removesuffix("$") + r"\Z", value) is None:
        yield FieldProblem(path, f"must match {rule['pattern']}")
    elif "const" in rule and value != rule["const"]:
        yield FieldProblem(path, f"must be {rule['const']!r}")
    elif "minLength" in rule and len(value) < rule["minLength"]:
        yield FieldProblem(path, "must not be empty")
    elif "maxLength" in rule and len(value) > rule["maxLength"]:
        yield FieldProblem(path, f"must have at most {rule['maxLength']} characters")
    elif "minimum" in rule and value < rule["minimum"]:
        yield FieldProblem(path, f"must be at least {rule['minimum']}")


def is_unicode(text: str) -> bool:
    """Whether UTF-8 can carry a text: half a surrogate pair it can't."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
