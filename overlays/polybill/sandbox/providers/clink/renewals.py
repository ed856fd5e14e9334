"""Clink's simulator: what the end of a period brings.

The events are documented, the schedule is not: a renewal is charged once, at the end of the period, and one that fails
leaves the subscription ``past_due`` for good. A first charge that is not finished within the first period expires.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.providers.clink import answers, charges, subscriptions
from polybill.sandbox.twin import Call, TimerHandler

_LIVE: Final = frozenset({"active", "free_trial"})


def _period_end(call: Call, subscription_id: str) -> None:
    found = answers.find(call, "subscription", subscription_id)
    if found is None or found["currentPeriodEnd"] > answers.milliseconds(call):
        return
    if found["status"] == "incomplete":
        answers.keep(call, "subscription", subscription_id, {**found, "status": "incomplete_expired"})
    elif found["status"] in _LIVE and found["cancelAtPeriodEnd"]:
        answers.keep(call, "subscription", subscription_id, {**found, "status": "cancelled"})
    elif found["status"] in _LIVE:
        _renew(call, found)


def _renew(call: Call, found: Mapping[str, Any]) -> None:
    name, start = found["subscriptionId"], found["currentPeriodEnd"]
    waiting = found.get("upcomingInvoiceItem")
    price_id = waiting["price"]["priceId"] if waiting else found["priceId"]
    item = subscriptions.line(call, found["productId"], price_id, found["currency"], start)
    status = charges.RENEWALS.get(found["paymentInstrumentId"], charges.SUCCESS)
    subscriptions.bill(call, found, item, Decimal(str(item["amount"])), status)
    if status != charges.SUCCESS:
        answers.keep(call, "subscription", name, {**found, "status": "past_due"})
        return
    moved = {
        "status": "active",
        "priceId": price_id,
        "priceSnapshotId": item["price"]["priceSnapshotId"],
        "recurringInvoiceItem": item,
        "currentPeriodStart": start,
        "currentPeriodEnd": item["periodEnd"],
        "elapsedCycles": found["elapsedCycles"] + 1,
    }
    kept = {member: value for member, value in found.items() if member != "upcomingInvoiceItem"}
    answers.keep(call, "subscription", name, {**kept, **moved})
    call.later(item["periodEnd"] / 1000, "period_end", name)


TIMERS: Final[Mapping[str, TimerHandler]] = MappingProxyType({"period_end": _period_end})
