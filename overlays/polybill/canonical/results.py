"""What a call gives back: the canonical object with the provider's own answer beside it."""

from __future__ import annotations

import dataclasses
from typing import Any, Generic, TypeVar

import polybill_canonical as model

from polybill.core.exchange import Answer

NativeT = TypeVar("NativeT")


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Subscription(model.Subscription, Generic[NativeT]):
    """A subscription, canonical and native.

    Attributes:
        raw: the provider's answer as an object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False)
    answer: Answer = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Payment(model.Payment, Generic[NativeT]):
    """A payment, canonical and native.

    Attributes:
        raw: the provider's answer as an object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False)
    answer: Answer = dataclasses.field(repr=False)


def canonical_only(result: Any) -> dict[str, Any]:
    """Give the canonical fields of a result, for comparing and printing."""
    return {
        item.name: getattr(result, item.name)
        for item in dataclasses.fields(result)
        if item.name not in {"raw", "answer"}
    }
