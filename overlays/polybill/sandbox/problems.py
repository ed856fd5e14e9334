"""What is wrong with a request, in words that name the field and never show its value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, Literal

import attrs
from attrs import frozen
from jsonschema import FormatChecker
from jsonschema.exceptions import ValidationError

FORMATS: Final = FormatChecker(formats=())
"""The formats that the contracts use; a validator without a checker would take any text for a decimal."""

_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "const": "must be {}",
        "enum": "must be one of {}",
        "exclusiveMaximum": "must be below {}",
        "exclusiveMinimum": "must be above {}",
        "format": "must be a valid {}",
        "maxItems": "may have at most {} entries",
        "maxLength": "may have at most {} characters",
        "maxProperties": "may have at most {} entries",
        "maximum": "must be at most {}",
        "minItems": "must have at least {} entries",
        "minLength": "must have at least {} characters",
        "minProperties": "must have at least {} entries",
        "minimum": "must be at least {}",
        "multipleOf": "must be a multiple of {}",
        "pattern": "must fit the pattern {}",
        "type": "must be of type {}",
    }
)


@frozen
class Problem:
    """What is wrong with one field.

    Attributes:
        field: ``items[0].amount`` for a field of the body, ``body`` for all of it, or the name of the parameter.
        kind: ``missing``, ``choice`` (one of several sets of fields is needed), ``value`` (all else).
        names: the fields that a choice is about.
    """

    field: str
    kind: Literal["missing", "choice", "value"]
    message: str
    place: Literal["body", "header", "query", "path"] = "body"
    names: frozenset[str] = attrs.field(default=frozenset())

    def __str__(self) -> str:
        return f"{self.field} {self.message}"


@FORMATS.checks("decimal")
def _decimal(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) is not None


@FORMATS.checks("date-time", raises=ValueError)
def _date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("int32")
def _int32(value: object) -> bool:
    return not isinstance(value, int | float) or -(2**31) <= value < 2**31


@FORMATS.checks("int64")
def _int64(value: object) -> bool:
    return not isinstance(value, int | float) or -(2**63) <= value < 2**63


def of_error(error: ValidationError) -> Iterator[Problem]:
    """Put one finding of the schema check into words."""
    keyword = str(error.validator)
    limit: Any = error.validator_value
    where = _path(error.absolute_path)
    if keyword == "required":
        missing = [name for name in limit if name not in _mapping(error.instance)]
        for name in missing:
            yield Problem(f"{where}.{name}" if where else name, "missing", "is missing")
        return
    choices = _choices(limit) if keyword in {"anyOf", "oneOf"} else ()
    if choices:
        words = ", or ".join(" with ".join(names) for names in choices)
        names = frozenset(name for names in choices for name in names)
        yield Problem(where or "body", "choice", f"needs {words}", names=names)
        return
    text = ", ".join(map(str, limit)) if isinstance(limit, list) else str(limit)
    words = _WORDS.get(keyword, f"breaks the contract's rule {keyword}").format(text)
    if "propertyNames" in error.absolute_schema_path:
        words = f"has a name that {words}"
    yield Problem(where or "body", "value", words)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _choices(rules: Sequence[Mapping[str, Any]]) -> Sequence[Sequence[str]]:
    # Alternatives that are lists of required names name the missing fields; other ones have no short form.
    names = [rule.get("required") or () for rule in rules]
    return names if all(names) else ()


def _path(parts: Sequence[str | int]) -> str:
    text = ""
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
