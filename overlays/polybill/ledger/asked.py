"""What a call asked for, as the ledger keeps it: enough to recognise the object that it made. No secret is among it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from polybill_canonical import Money

_ENCODER = json.JSONEncoder(separators=(",", ":"))


def write_asked(values: Mapping[str, object]) -> str:
    """Write expected values as JSON.

    Args:
        values: see `Expectation.values`: ids, amounts, words and numbers.
    """
    return _ENCODER.encode({name: _plain(value) for name, value in values.items()})


def _plain(value: object) -> object:
    if type(value) is str:
        return value
    if isinstance(value, Money):
        return {"amount": str(value.amount), "currency": value.currency}
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, int | str) else str(value)


def read_asked(text: str) -> dict[str, object]:
    """Read what `write_asked` wrote; an entry of an older polybill has none."""
    values: dict[str, Any] = json.loads(text) if text else {}
    return {name: _value(value) for name, value in values.items()}


def _value(value: Any) -> object:
    if isinstance(value, dict):
        return Money(amount=Decimal(value["amount"]), currency=value["currency"])
    return value
