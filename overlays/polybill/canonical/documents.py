"""Canonical objects as JSON documents: amounts and times as text, unset fields left out."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Union, cast, get_args, get_origin, get_type_hints

import polybill_canonical

from polybill.errors import FieldProblem, RequestInvalid

_BESIDE: Final = frozenset({"raw", "answer"})
"""What a result holds in addition to its canonical fields."""


def dump(value: Any, *, hide: bool = False) -> Any:
    """Write a canonical object as JSON values.

    Args:
        value: a canonical request, result or value.
        hide: whether secrets are written as ``***``.
    """
    if dataclasses.is_dataclass(value):
        made = {}
        for item in dataclasses.fields(value):
            inner = getattr(value, item.name)
            if inner is not None and item.name not in _BESIDE:
                made[item.name] = "***" if hide and item.name == "secret" else dump(inner, hide=hide)
        return made
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: dump(item, hide=hide) for name, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [dump(item, hide=hide) for item in value]
    return value


def load(cls: type[Any], document: Mapping[str, Any], provider: str, operation: str) -> Any:
    """Read a canonical object.

    Args:
        cls: canonical class.
        document: JSON values; numbers with fractions as ``Decimal``.
        provider: provider key, for the error.
        operation: operationId, for the error.

    Raises:
        RequestInvalid: a field is unknown or missing, or its value can't be read; the problems name the fields.
    """
    problems: list[FieldProblem] = []
    made = _object(cls, document, "", problems)
    if problems:
        raise RequestInvalid(provider, operation, problems)
    return made


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls, vars(polybill_canonical))


def _object(cls: type[Any], document: Mapping[str, Any], at: str, problems: list[FieldProblem]) -> Any:
    before = len(problems)
    fields = {item.name: item for item in dataclasses.fields(cls)}
    unknown = sorted(document.keys() - fields.keys())
    # The known fields are listed once, on the last problem.
    problems += [FieldProblem(at + name, "is not a known field") for name in unknown[:-1]]
    problems += [
        FieldProblem(at + name, f"is not a known field; expected one of {', '.join(fields)}") for name in unknown[-1:]
    ]
    arguments: dict[str, Any] = {}
    for name, item in fields.items():
        if document.get(name) is not None:
            arguments[name] = _value(_hints(cast("Hashable", cls))[name], document[name], at + name, problems)
        elif item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING:
            problems.append(FieldProblem(at + name, "is required"))
    return None if len(problems) > before else cls(**arguments)


def _value(kind: Any, value: Any, path: str, problems: list[FieldProblem]) -> Any:
    """Read one value. What does not fit is left as it is where the canonical contract's own check names it."""
    if get_origin(kind) in {Union, UnionType}:
        kind = next(choice for choice in get_args(kind) if choice is not NoneType)
    if dataclasses.is_dataclass(kind):
        if isinstance(value, Mapping):
            return _object(cast("type[Any]", kind), value, f"{path}.", problems)
        problems.append(FieldProblem(path, "must be an object"))
    elif get_origin(kind) is Sequence and isinstance(value, list):
        (item,) = get_args(kind)
        return [_value(item, entry, f"{path}[{index}]", problems) for index, entry in enumerate(value)]
    elif isinstance(kind, type) and issubclass(kind, Enum):
        if value in (choices := [choice.value for choice in kind]):
            return kind(value)
        problems.append(FieldProblem(path, f"must be one of {', '.join(choices)}"))
    elif kind is Decimal and isinstance(value, str | int) and not isinstance(value, bool):
        try:
            return Decimal(value)
        except InvalidOperation:
            problems.append(FieldProblem(path, "must be a number, such as 19.99"))
    elif kind is datetime:
        try:
            return datetime.fromisoformat(value)
        except (TypeError, ValueError):
            problems.append(FieldProblem(path, "must be a time, such as 2026-01-31T09:00:00+00:00"))
    return value
