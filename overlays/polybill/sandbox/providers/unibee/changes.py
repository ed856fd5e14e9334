"""UniBee's simulator: changes of a subscription, tried and made.

More per period is an upgrade and comes at once, less comes with the next period, unless the request overrides it. An
upgrade costs the difference of the whole period, however much of it is left; what waits for the next period stays so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.unibee import answers, billing
from polybill.sandbox.providers.unibee.subscriptions import confirmed, wanted
from polybill.sandbox.twin import Call, Handler

_NOW, _NEXT = 1, 2
_WAITING: Final = 1


@frozen
class _Change:
    """What a request comes to.

    Attributes:
        before: price of a period as it is.
        after: price of a period then.
        due: what is to be paid now.
    """

    plan: int
    quantity: int
    before: int
    after: int
    currency: str
    at_once: bool
    due: int


def _weighed(call: Call, subscription: Mapping[str, Any]) -> _Change:
    body = call.body
    quantity = max(1, body.get("quantity") or subscription["quantity"])
    before, after = subscription["amount"], billing.price(body["newPlanId"]) * quantity
    when = body.get("effectImmediate")
    active = subscription["status"] == billing.ACTIVE
    at_once = not active or when == _NOW or (when != _NEXT and after >= before)
    return _Change(
        plan=body["newPlanId"],
        quantity=quantity,
        before=before,
        after=after,
        currency=(body.get("currency") or subscription["currency"]).upper(),
        at_once=at_once,
        due=max(0, after - before) if at_once and active else 0,
    )


def _invoice(call: Call, subscription: Mapping[str, Any], change: _Change) -> dict[str, Any]:
    period = {"periodStart": answers.now(call), "periodEnd": subscription["currentPeriodEnd"]}
    return answers.whole(
        "Invoice",
        bizType=billing.SUBSCRIPTION,
        currency=change.currency,
        invoiceName="SubscriptionUpdate",
        originAmount=change.due,
        totalAmount=change.due,
        totalAmountExcludingTax=change.due,
        subscriptionId=subscription["subscriptionId"],
        userId=subscription["userId"],
        status=billing.PROCESSING,
        **(period if change.at_once else {}),
    )


def _preview(call: Call) -> SandboxResponse:
    found = wanted(call)
    if isinstance(found, SandboxResponse):
        return found
    change = _weighed(call, found)
    data = answers.whole(
        "PreviewSubscriptionUpdateData",
        currency=change.currency,
        originAmount=change.due,
        totalAmount=change.due,
        prorationDate=call.body.get("prorationDate") or answers.now(call),
        invoice=_invoice(call, found, change),
    )
    return answers.success(call, data)


def _update(call: Call) -> SandboxResponse:
    found = wanted(call)
    if isinstance(found, SandboxResponse):
        return found
    if not call.body["newPlanId"]:
        return answers.refusal(call, "sandbox: newPlanId is missing")
    change = _weighed(call, found)
    if message := confirmed(call.body, change.due, change.currency):
        return answers.refusal(call, message)
    name = found["subscriptionId"]
    if (change.plan, change.quantity, change.currency) == (found["planId"], found["quantity"], found["currency"]):
        return answers.done(call, name, answers.whole("UpdateSubscriptionData", paid=True), own=name)
    payment = _bill(call, found, change) if change.due else None
    pending = _pending(call, found, change, payment)
    answers.keep(call, "change", pending["pendingUpdateId"], pending)
    found = {**found, "pendingUpdateId": pending["pendingUpdateId"], "lastUpdateTime": answers.now(call)}
    answers.keep(call, "subscription", name, found)
    paid = payment is None or bool(found["defaultPaymentMethodId"])
    if payment is not None and paid:
        billing.settle(call, payment)
    elif change.at_once and paid:
        billing.apply(call, found, pending)
    data = answers.whole(
        "UpdateSubscriptionData",
        invoiceId=payment["invoiceId"] if payment else "",
        link=payment["link"] if payment else "",
        paid=paid,
        paymentId=payment["paymentId"] if payment else "",
        subscriptionPendingUpdate=answers.find(call, "change", pending["pendingUpdateId"]),
    )
    return answers.done(call, name, data, own=name)


def _bill(call: Call, subscription: Mapping[str, Any], change: _Change) -> dict[str, Any]:
    user = answers.find(call, "user", subscription["userId"])
    line = {"name": f"Plan {change.plan}", "amount": change.due, "quantity": change.quantity, "proration": True}
    return billing.bill(
        call,
        user or answers.whole("UserAccount", id=subscription["userId"]),
        change.due,
        change.currency,
        [{**line, "plan": billing.plan(change.plan, change.currency)}],
        subscriptionId=subscription["subscriptionId"],
        gatewayId=call.body.get("gatewayId") or subscription["gatewayId"],
        returnUrl=call.body.get("returnUrl") or "",
        bizType=billing.SUBSCRIPTION,
        invoiceName="SubscriptionUpdate",
        periodStart=answers.now(call),
        periodEnd=subscription["currentPeriodEnd"],
        prorationDate=call.body.get("prorationDate") or answers.now(call),
    )


def _pending(
    call: Call, subscription: Mapping[str, Any], change: _Change, payment: Mapping[str, Any] | None
) -> dict[str, Any]:
    return answers.whole(
        "SubscriptionPendingUpdateDetail",
        pendingUpdateId=answers.text_id(call, "subup"),
        subscriptionId=subscription["subscriptionId"],
        userId=subscription["userId"],
        merchantId=answers.MERCHANT,
        status=_WAITING,
        effectImmediate=1 if change.at_once else 0,
        effectTime=0 if change.at_once else subscription["currentPeriodEnd"],
        gmtCreate=f"{call.moment:%Y-%m-%d %H:%M:%S}",
        gmtModify=f"{call.moment:%Y-%m-%d %H:%M:%S}",
        planId=subscription["planId"],
        plan=billing.plan(subscription["planId"], subscription["currency"]),
        quantity=subscription["quantity"],
        amount=change.before,
        currency=subscription["currency"],
        updatePlanId=change.plan,
        updatePlan=billing.plan(change.plan, change.currency),
        updateQuantity=change.quantity,
        updateAmount=change.after,
        updateCurrency=change.currency,
        prorationAmount=change.due,
        gatewayId=call.body.get("gatewayId") or subscription["gatewayId"],
        invoiceId=payment["invoiceId"] if payment else "",
        link=payment["link"] if payment else "",
        metadata=call.body.get("metadata"),
    )


HANDLERS: Final[Mapping[str, Handler]] = {"previewSubscriptionUpdate": _preview, "updateSubscription": _update}
