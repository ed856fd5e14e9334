# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""What a contract asks of one value beside its kind: lengths, bounds, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ._codecs import Problem

_DECIMAL_TEXT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


def _length(value: Any) -> int:
    return len(value)


def _anchored(pattern: str) -> str:
    """Let ``$`` mean the end, as in JSON Schema; Python's also matches before a last line break."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") and not pattern.endswith(r"\$") else pattern


_CHECKS: dict[str, Callable[[Any, Any], str | None]] = {
    "minLength": lambda value, bound: f"must have at least {bound} characters" if _length(value) < bound else None,
    "maxLength": lambda value, bound: f"must have at most {bound} characters" if _length(value) > bound else None,
    "pattern": lambda value, bound: f"must match {bound}" if re.search(_anchored(bound), value) is None else None,
    "format": lambda value, bound: (
        "must be a decimal number as text, such as 19.99"
        if bound == "decimal" and _DECIMAL_TEXT.fullmatch(value) is None
        else None
    ),
    "minimum": lambda value, bound: f"must be at least {bound}" if value < bound else None,
    "maximum": lambda value, bound: f"must be at most {bound}" if value > bound else None,
    "exclusiveMinimum": lambda value, bound: f"must be greater than {bound}" if value <= bound else None,
    "exclusiveMaximum": lambda value, bound: f"must be less than {bound}" if value >= bound else None,
    "minItems": lambda value, bound: f"must have at least {bound} items" if _length(value) < bound else None,
    "maxItems": lambda value, bound: f"must have at most {bound} items" if _length(value) > bound else None,
}


def rule_problems(value: Any, rules: Mapping[str, Any], at: str) -> Iterator[Problem]:
    """Yield the violations of the JSON Schema keywords in `rules` by a JSON value of the right kind."""
    for keyword, bound in rules.items():
        message = _CHECKS[keyword](value, bound)
        if message is not None:
            yield Problem(at, message)
