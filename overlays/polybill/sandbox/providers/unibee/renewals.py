"""UniBee's simulator: what time brings to a subscription.

From the server's source: an unpaid first invoice fails the subscription after three days; a renewal that is not paid
makes it incomplete, and it expires when the time for that, a day by default, has run out. Here a customer who has a
payment method pays a renewal at the end of the period (the server begins two hours earlier), and one without does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.providers.unibee import answers, billing
from polybill.sandbox.twin import Call, TimerHandler

UNPAID: Final = 3 * 86_400
"""Seconds after which a subscription fails whose first invoice is not paid."""

INCOMPLETE_TIME: Final = 86_400
"""The server's default of ``incompleteExpireTime``, in seconds."""

DECLINED: Final = "pm_sandbox_declined_later"
"""A payment method whose first charge succeeds and whose renewals fail."""

_PENDING, _CANCELLED, _EXPIRED, _INCOMPLETE, _FAILED = 1, 4, 5, 7, 9


def _unpaid(call: Call, name: str) -> None:
    found = answers.find(call, "subscription", name)
    if found is not None and found["status"] == _PENDING:
        _end(call, found, _FAILED)


def _incomplete(call: Call, name: str) -> None:
    found = answers.find(call, "subscription", name)
    if found is not None and found["status"] == _INCOMPLETE:
        _end(call, found, _EXPIRED)


def _end(call: Call, found: Mapping[str, Any], status: int) -> None:
    values = {"status": status, "cancelOrExpireTime": answers.now(call), "lastUpdateTime": answers.now(call)}
    answers.keep(call, "subscription", found["subscriptionId"], {**found, **values})


def _period_end(call: Call, name: str) -> None:
    found = answers.find(call, "subscription", name)
    if found is None or found["status"] != billing.ACTIVE or found["currentPeriodEnd"] > answers.now(call):
        return
    if found["cancelAtPeriodEnd"]:
        _end(call, found, _CANCELLED)
        return
    change = answers.find(call, "change", found["pendingUpdateId"])
    if change is not None:
        billing.apply(call, found, change)
        found = answers.find(call, "subscription", name) or found
    _renew(call, found)


def _renew(call: Call, found: Mapping[str, Any]) -> None:
    name, start = found["subscriptionId"], found["currentPeriodEnd"]
    user = answers.find(call, "user", found["userId"]) or answers.whole("UserAccount", id=found["userId"])
    line = {"name": f"Plan {found['planId']}", "amount": found["amount"], "quantity": found["quantity"]}
    payment = billing.bill(
        call,
        user,
        found["amount"],
        found["currency"],
        [{**line, "plan": billing.plan(found["planId"], found["currency"])}],
        subscriptionId=name,
        gatewayId=found["gatewayId"],
        returnUrl=found["returnUrl"],
        bizType=billing.SUBSCRIPTION,
        invoiceName="SubscriptionCycle",
        periodStart=start,
        periodEnd=start + billing.MONTH,
    )
    pays = found["defaultPaymentMethodId"] not in {"", DECLINED}
    values = {"latestInvoiceId": payment["invoiceId"], "lastUpdateTime": answers.now(call)}
    if pays:
        billing.settle(call, payment, values)
    else:
        answers.keep(call, "subscription", name, {**found, **values, "status": _INCOMPLETE})
        call.later(answers.now(call) + INCOMPLETE_TIME, "incomplete", name)


TIMERS: Final[Mapping[str, TimerHandler]] = MappingProxyType(
    {"unpaid": _unpaid, "incomplete": _incomplete, "period_end": _period_end}
)
