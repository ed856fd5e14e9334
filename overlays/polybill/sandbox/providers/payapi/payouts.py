"""PayAPI's simulator: payouts and balances. No payout is held against a balance, which may fall below 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from polybill import money
from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.providers.payapi import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

_KEPT: Final = ("orderNo", "currency", "amount", "paymentMethod", "metadata", "remark")
_STATES: Final[Mapping[int, tuple[str, str]]] = {
    0: ("requires_action", "Req successfully"),
    1: ("requires_action", "Processing"),
    2: ("succeeded", "Succeeded"),
    4: ("canceled", "Canceled"),
}


def _in_state(payout: Mapping[str, Any], status: int, call: Call) -> dict[str, Any]:
    code, message = _STATES[status]
    done = {"completionDate": answers.milliseconds(call)} if status == 2 else {}
    return {**payout, "status": status, "code": code, "message": message, **done}


def _create(call: Call) -> SandboxResponse:
    if _by_order(call, call.body["orderNo"]) is not None:
        return answers.refusal(call, answers.DUPLICATE, "Site order number cannot be repeated")
    name = answers.new_id(call, "payout")
    item = {"merNo": call.credentials["merchant_no"], "tradeNo": name, **answers.given(call, _KEPT)}
    return answers.save(call, "payout", name, _in_state(item, 0, call))


def _by_order(call: Call, number: object) -> dict[str, Any] | None:
    payouts = call.state.resources(call.provider, "payout")
    return next((resource.data for resource in payouts if resource.data["orderNo"] == number), None)


def _get(call: Call) -> SandboxResponse:
    """Read a payout; each read moves it to its next state."""
    found = answers.find(call, "payout")
    if found is None:
        return answers.absent(call, "payout")
    if found["status"] < 2:
        call.store(Resource(found["tradeNo"], _in_state(found, found["status"] + 1, call)), "payout")
    return json_answer(200, answers.envelope(call, found))


def _cancel(call: Call) -> SandboxResponse:
    name, number = call.body.get("tradeNo"), call.body.get("orderNo")
    found = _by_order(call, number) if name is None else answers.find(call, "payout", name)
    if found is None or number not in {None, found["orderNo"]}:
        return answers.absent(call, "payout")
    if found["status"] > 1:
        return answers.refusal(call, answers.CONFLICT, "the payout is final")
    return answers.save(call, "payout", found["tradeNo"], _in_state(found, 4, call))


def _balances(call: Call) -> SandboxResponse:
    wanted = call.request.query.get("currency")
    made = list(_sums(call))
    currencies = [wanted] if wanted else sorted({currency for currency, _, _ in made})
    rows = []
    for currency in currencies:
        total = {kind: _total(made, currency, kind) for kind in ("in", "frozen", "withdrawn")}
        available = total["in"] - total["frozen"] - total["withdrawn"]
        rows.append(
            {
                "merNo": call.credentials["merchant_no"],
                "currency": currency,
                "balance": _text(available, currency),
                "frozenAmounts": _text(total["frozen"], currency),
                "withdrawnAmounts": _text(total["withdrawn"], currency),
            }
        )
    return json_answer(200, answers.envelope(call, rows))


def _sums(call: Call) -> Iterator[tuple[str, str, Decimal]]:
    """Yield each movement: currency, what it does, amount."""
    for kind, name, sign in (("payin", "amount", 1), ("refund", "refundAmount", -1), ("payout", "amount", 1)):
        for resource in call.state.resources(call.provider, kind):
            data = resource.data
            # The first payment of a subscription whose plan names no price has no amount.
            if name not in data or (kind == "payin" and data["status"] != 2):
                continue
            what = {0: "frozen", 1: "frozen", 2: "withdrawn"}.get(data["status"], "") if kind == "payout" else "in"
            yield data["currency"], what, sign * Decimal(str(data[name]))


def _total(made: list[tuple[str, str, Decimal]], currency: str, kind: str) -> Decimal:
    return sum((amount for code, what, amount in made if code == currency and what == kind), Decimal(0))


def _text(amount: Decimal, currency: str) -> str:
    return f"{amount:.{money.decimals(currency)}f}"


HANDLERS: Final[Mapping[str, Handler]] = {
    "createPayout": _create,
    "getPayout": _get,
    "cancelPayout": _cancel,
    "listBalances": _balances,
}
