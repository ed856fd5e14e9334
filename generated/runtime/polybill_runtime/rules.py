# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""What a contract asks of one value in addition to its kind: lengths, bounds, patterns."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from .problems import Problem

_DECIMAL_TEXT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_UUID_TEXT = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_END = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$", re.DOTALL)
"""An escape, a class of characters, or a ``$`` outside of both."""
_FORMATS = {
    "decimal": (_DECIMAL_TEXT, "must be a decimal number as text, such as 19.99"),
    "uuid": (_UUID_TEXT, "must be a UUID, such as 6f0e7b0a-3f0b-4a52-9a4e-1d2f3a4b5c6d"),
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of JSON Schema: a dollar is the end alone, and classes of characters are ASCII."""
    return re.compile(_END.sub(lambda found: r"\Z" if found[0] == "$" else found[0], pattern), re.ASCII)


def _format(value: Any, name: str) -> str | None:
    pattern, message = _FORMATS[name]
    return message if pattern.fullmatch(value) is None else None


def _is_multiple(value: Any, step: Any) -> bool:
    return Decimal(str(value)) % Decimal(str(step)) == 0


def _are_unique(items: Any) -> bool:
    texts = [json.dumps(item, sort_keys=True, default=str) for item in items]
    return len(set(texts)) == len(texts)


_TEXT: dict[str, Callable[[Any, Any], str | None]] = {
    "minLength": lambda value, bound: f"must have at least {bound} characters" if len(value) < bound else None,
    "maxLength": lambda value, bound: f"must have at most {bound} characters" if len(value) > bound else None,
    "pattern": lambda value, bound: f"must match {bound}" if _compiled(bound).search(value) is None else None,
    "format": _format,
}
_NUMBER: dict[str, Callable[[Any, Any], str | None]] = {
    "minimum": lambda value, bound: f"must be at least {bound}" if value < bound else None,
    "maximum": lambda value, bound: f"must be at most {bound}" if value > bound else None,
    "exclusiveMinimum": lambda value, bound: f"must be greater than {bound}" if value <= bound else None,
    "exclusiveMaximum": lambda value, bound: f"must be less than {bound}" if value >= bound else None,
    "multipleOf": lambda value, step: None if _is_multiple(value, step) else f"must be a multiple of {step}",
}
_LIST: dict[str, Callable[[Any, Any], str | None]] = {
    "minItems": lambda value, bound: f"must have at least {bound} items" if len(value) < bound else None,
    "maxItems": lambda value, bound: f"must have at most {bound} items" if len(value) > bound else None,
    "uniqueItems": lambda value, _: None if _are_unique(value) else "must not have an item twice",
}
_MAP: dict[str, Callable[[Any, Any], str | None]] = {
    "minProperties": lambda value, bound: f"must have at least {bound} keys" if len(value) < bound else None,
    "maxProperties": lambda value, bound: f"must have at most {bound} keys" if len(value) > bound else None,
}
_ANY: dict[str, Callable[[Any, Any], str | None]] = {
    "enum": lambda value, allowed: (
        None if value in allowed else f"must be {', or '.join(map(str, allowed))} at this place"
    ),
}


def _checks_of(value: Any) -> dict[str, Callable[[Any, Any], str | None]]:
    """Give the keywords that apply to a value of this kind; JSON Schema ignores the others."""
    if isinstance(value, str):
        return _TEXT
    if isinstance(value, list | dict):
        return _LIST if isinstance(value, list) else _MAP
    return _NUMBER if isinstance(value, int | float | Decimal) and not isinstance(value, bool) else {}


def rule_problems(value: Any, rules: Mapping[str, Any], at: str) -> Iterator[Problem]:
    """Yield the violations of the JSON Schema keywords in `rules` by a JSON value."""
    if value is None:
        return
    checks = _checks_of(value)
    for keyword, bound in rules.items():
        check = checks.get(keyword) or _ANY.get(keyword)
        message = check(value, bound) if check is not None else None
        if message is not None:
            yield Problem(at, message)
