"""JSON as these APIs use it: numbers stay exact when read, text stays unescaped when written."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NoReturn


def _refuse_constant(text: str) -> NoReturn:
    msg = f"{text} is not JSON"
    raise ValueError(msg)


# Made once: `json.loads` and `json.dumps` make theirs for each call that has options.
_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def read_json(content: bytes) -> Any:
    """Parse UTF-8 JSON; fractions become ``Decimal``, so that no amount ever passes through a float.

    Raises:
        ValueError: the bytes are no JSON text (also for NaN, Infinity, broken UTF-8 and absurd nesting).
    """
    try:
        return _DECODER.decode(content.decode("utf-8-sig"))
    except RecursionError as error:
        msg = "nested too deeply"
        raise ValueError(msg) from error


def write_json(value: Any) -> bytes:
    """Write compact UTF-8 JSON. What this returns is what is signed and what is sent, byte for byte.

    Raises:
        ValueError: the value holds NaN, Infinity or half a surrogate pair.
        TypeError: the value holds something that JSON has no form for.
    """
    return _ENCODER.encode(value).encode()


def plain_number(value: Decimal) -> int | float:
    """Give the JSON number for a decimal: an integer where it is one, else the float that prints the same."""
    return int(value) if value == value.to_integral_value() else float(value)


def is_exact(value: Decimal) -> bool:
    """Return whether `plain_number` keeps every digit."""
    return value.is_finite() and Decimal(str(plain_number(value))) == value


def plain(value: Any) -> Any:
    """Copy a JSON value with its decimals as plain numbers."""
    if isinstance(value, Decimal):
        return plain_number(value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value
