"""Whether an answer is the answer to what was asked: reference, id, amount, currency, customer and plan compared.

A comparison needs a value on both sides; what an answer does not show contradicts nothing. An answer that contradicts
its request is never a success: for a call that only reads it raises `ResponseMismatch`, for any other the outcome is
unknown, because money may have moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Final

from attrs import field, frozen
from polybill_canonical import Money

from polybill.errors import Mismatch, ResponseMismatch, ResponseUnreadable
from polybill.protocol.exchange import RawResponse
from polybill.protocol.rules import OperationRules

ASKED: Final[Mapping[str, str]] = {
    "reference": "reference",
    "payment_id": "payment_id",
    "amount": "amount",
    "currency": "currency",
    "customer.id": "customer_id",
    "plan.id": "plan_id",
    "plan.product_id": "product_id",
    "plan.price": "price",
    "plan.interval": "interval",
    "plan.interval_count": "interval_count",
    "plan.cycles": "cycles",
    "quantity": "quantity",
}
"""Canonical path in a request to the field of the result that must show the same value."""

_ASKED: Final = tuple((tuple(path.split(".")), name) for path, name in ASKED.items())

FILTERED: Final = ("customer_id", "subscription_id", "reference")
"""Filters of a list that each item must show, where it shows the field at all."""

_PRICES: Final = ("amount", "price")


def expected(request: object) -> dict[str, object]:
    """List what the answer to a canonical request must not contradict, by field of the result."""
    found = {field: value for names, field in _ASKED if (value := _at(request, names)) is not None}
    if getattr(request, "promotion_code", None):
        # A discount lowers what is charged, but never its currency.
        for name in _PRICES:
            if isinstance(price := found.pop(name, None), Money):
                found.setdefault("currency", price.currency)
    return found


@frozen
class Expectation:
    """What an answer must show, and must not contradict.

    Attributes:
        values: what was asked, by field of the result.
        has_id: whether an answer that shows the call as done has the id of its object.
        always_id: whether any answer has it: that of a creation.
        each: whether the values are those of each item of a list.
    """

    values: Mapping[str, object] = field(factory=dict)
    has_id: bool = True
    always_id: bool = False
    each: bool = False

    def verify(self, result: Any, rules: OperationRules, answer: RawResponse, *, done: bool) -> None:
        """Compare a result with what was asked.

        Args:
            result: canonical result.
            rules: the operation's rules.
            answer: what the result was read from.
            done: whether the result means that the call is done.

        Raises:
            ResponseMismatch: a field shows another value; the error holds both values of each.
            ResponseUnreadable: it has a field for the id, and the answer showed none.
        """
        head = f"{rules.provider} {rules.id}: the answer"
        for item in result.items if self.each else (result,):
            if odd := tuple(_mismatches(item, self.values)):
                text = f"{head} contradicts the request: {'; '.join(map(str, odd))}"
                raise ResponseMismatch(text, provider=rules.provider, operation=rules.id, answer=answer, mismatches=odd)
        if (self.always_id or (self.has_id and done)) and getattr(result, "id", "") is None:
            text = f"{head} has no id, so it does not show what was made or read"
            raise ResponseUnreadable(text, provider=rules.provider, operation=rules.id, answer=answer)


ANYTHING: Final = Expectation(has_id=False)
"""Nothing was asked that the answer could contradict."""


def _at(value: object, names: tuple[str, ...]) -> object:
    for name in names:
        value = getattr(value, name, None)
        if value is None:
            return None
    return value


def _shown(result: Any, name: str) -> object:
    if name != "currency":
        return getattr(result, name, None)
    price = next((price for price_name in _PRICES if (price := getattr(result, price_name, None)) is not None), None)
    return getattr(price, "currency", None)


def _mismatches(result: Any, wanted: Mapping[str, object]) -> Iterator[Mismatch]:
    for name, asked in wanted.items():
        shown = _shown(result, name)
        if shown is not None and not _equal(asked, shown):
            yield Mismatch(name, _text(asked), _text(shown))


def _equal(asked: object, shown: object) -> bool:
    if isinstance(asked, Money) and isinstance(shown, Money):
        return asked.amount == shown.amount and asked.currency.upper() == shown.currency.upper()
    return asked == shown


def _text(value: object) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    return str(value.value) if isinstance(value, Enum) else str(value)
