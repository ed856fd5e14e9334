"""UniBee's simulator: subscriptions, from their creation to their end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.unibee import answers, billing, records, renewals
from polybill.sandbox.twin import Call, Handler

_PENDING, _CANCELLED = 1, 4
_LIVE: Final = frozenset({billing.ACTIVE, 7})
_OVER: Final = frozenset({_CANCELLED, 5, 9})


def _create(call: Call) -> SandboxResponse:
    body = call.body
    if clash := records.clash(call, body):
        return answers.refusal(call, clash)
    user = records.customer(call, body)
    total, currency = _total(call), (body.get("currency") or "USD").upper()
    message = _against(call, user, total, currency)
    if user is None or message:
        return answers.refusal(call, message)
    subscription = _subscription(call, user, currency)
    name, quantity = subscription["subscriptionId"], subscription["quantity"]
    words = {"name": f"Plan {body['planId']}", **answers.given(body.get("productData") or {}, ("name", "description"))}
    payment = billing.bill(
        call,
        user,
        total,
        currency,
        [{**words, "amount": total, "quantity": quantity, "plan": billing.plan(body["planId"], currency)}],
        subscriptionId=name,
        gatewayId=subscription["gatewayId"],
        returnUrl=body.get("returnUrl") or "",
        bizType=billing.SUBSCRIPTION,
        invoiceName="SubscriptionCreate",
        periodStart=subscription["currentPeriodStart"],
        periodEnd=subscription["currentPeriodEnd"],
        trialEnd=subscription["trialEnd"],
    )
    answers.keep(call, "subscription", name, {**subscription, "latestInvoiceId": payment["invoiceId"]})
    call.later(answers.now(call) + renewals.UNPAID, "unpaid", name)
    call.later(subscription["currentPeriodEnd"], "period_end", name)
    paid = bool(body.get("paymentMethodId")) or total == 0
    if paid:
        billing.settle(call, payment)
    data = answers.whole(
        "CreateSubscriptionData",
        invoiceId=payment["invoiceId"],
        link=payment["link"],
        paid=paid,
        paymentId=payment["paymentId"],
        subscription=answers.find(call, "subscription", name),
        user=user,
        token=f"sandbox_token_{call.number('token'):09d}",
    )
    return answers.done(call, name, data)


def _total(call: Call) -> int:
    # A trial costs nothing, tax is never added, and every discount code takes nothing off.
    if _trial_end(call) or call.body.get("freeInInitialPeriod"):
        return 0
    return billing.price(call.body["planId"]) * max(1, call.body.get("quantity") or 1)


def _trial_end(call: Call) -> int:
    end = call.body.get("trialEnd") or 0
    return end if end > answers.now(call) else 0


def _against(call: Call, user: Mapping[str, Any] | None, total: int, currency: str) -> str:
    body = call.body
    if user is None:
        return "sandbox: needs userId, or user, or email"
    if not body["planId"]:
        return "sandbox: planId is missing"
    if body.get("email") and user["email"] not in {"", body["email"]}:
        return "sandbox: email is not the customer's"
    if not (body.get("gatewayId") or user["gatewayId"]):
        return "sandbox: needs gatewayId, or a customer who has one"
    if any(item["userId"] == user["id"] and item["status"] in _LIVE for item in answers.objects(call, "subscription")):
        return "Another active or incomplete subscription exists"
    return confirmed(body, total, currency)


def confirmed(body: Mapping[str, Any], total: int, currency: str) -> str:
    """Compare what the caller expects with what it comes to; 0 and "" expect nothing."""
    if (body.get("confirmTotalAmount") or total) != total:
        return "The total amount is outdated. Please refresh and try again."
    if (body.get("confirmCurrency") or currency).upper() != currency:
        return "sandbox: the currency is another one than confirmCurrency"
    return ""


def _subscription(call: Call, user: Mapping[str, Any], currency: str) -> dict[str, Any]:
    body, made, trial = call.body, answers.now(call), _trial_end(call)
    quantity = max(1, body.get("quantity") or 1)
    return answers.whole(
        "Subscription",
        subscriptionId=answers.text_id(call, "sub"),
        id=call.number("subscription"),
        status=_PENDING,
        type=1,
        amount=billing.price(body["planId"]) * quantity,
        currency=currency,
        planId=body["planId"],
        productId=billing.PRODUCT,
        quantity=quantity,
        userId=user["id"],
        merchantId=answers.MERCHANT,
        countryCode=user["countryCode"],
        gatewayId=body.get("gatewayId") or user["gatewayId"],
        defaultPaymentMethodId=body.get("paymentMethodId") or "",
        createTime=made,
        currentPeriodStart=made,
        currentPeriodEnd=trial or made + billing.MONTH,
        currentPeriodPaid=made + renewals.UNPAID,
        trialEnd=trial,
        returnUrl=body.get("returnUrl") or "",
        metadata=body.get("metadata"),
        gasPayer="user",
    )


def _related(call: Call, subscription: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "subscription": subscription,
        "plan": billing.plan(subscription["planId"], subscription["currency"]),
        "user": answers.find(call, "user", subscription["userId"]),
        "latestInvoice": billing.short_invoice(call, subscription["latestInvoiceId"]),
        "unfinishedSubscriptionPendingUpdate": answers.find(call, "change", subscription["pendingUpdateId"]),
    }


def _get(call: Call) -> SandboxResponse:
    found = answers.find(call, "subscription", call.body["subscriptionId"])
    return answers.success(
        call, answers.whole("GetSubscriptionData", **({} if found is None else _related(call, found)))
    )


def _list(call: Call) -> SandboxResponse:
    found = [item for item in answers.objects(call, "subscription") if answers.between(call, item)]
    if plans := call.body.get("planIds"):
        found = [item for item in found if item["planId"] in plans]
    part = answers.part(call, found, ("gmt_create", "gmt_modify"))
    if isinstance(part, SandboxResponse):
        return part
    shown = [answers.whole("SubscriptionDetail", **_related(call, item)) for item in part]
    return answers.success(call, {"subscriptions": shown or None, "total": len(found)})


def wanted(call: Call) -> dict[str, Any] | SandboxResponse:
    """Find the subscription that a call is about: by its id, or the live one of the customer."""
    name, user = call.body.get("subscriptionId"), call.body.get("userId")
    if name:
        found = answers.find(call, "subscription", name)
    else:
        mine = (item for item in answers.objects(call, "subscription") if user and item["userId"] == user)
        found = next((item for item in mine if item["status"] in _LIVE), None)
    if found is None:
        return answers.refusal(call, "sandbox: no such subscription")
    if found["status"] in _OVER:
        return answers.refusal(call, "sandbox: the subscription has ended")
    return found


def _cancel(call: Call) -> SandboxResponse:
    if call.body.get("prorate") or call.body.get("invoiceNow"):
        return answers.refusal(call, "sandbox: prorate and invoiceNow can't be true")
    found = wanted(call)
    if isinstance(found, SandboxResponse):
        return found
    reason = call.body.get("reason") or "CancelledByAdmin"
    values = {"status": _CANCELLED, "cancelOrExpireTime": answers.now(call), "cancelReason": reason}
    return _changed(call, found, values)


def _ending(at_period_end: int) -> Handler:
    def end(call: Call) -> SandboxResponse:
        found = wanted(call)
        if isinstance(found, SandboxResponse):
            return found
        if found["status"] != billing.ACTIVE:
            return answers.refusal(call, "sandbox: the subscription is not active")
        return _changed(call, found, {"cancelAtPeriodEnd": at_period_end})

    return end


def _changed(call: Call, found: Mapping[str, Any], values: Mapping[str, Any]) -> SandboxResponse:
    name = found["subscriptionId"]
    answers.keep(call, "subscription", name, {**found, **values, "lastUpdateTime": answers.now(call)})
    return answers.done(call, name, {}, own=name)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createSubscription": _create,
    "getSubscription": _get,
    "listSubscriptions": _list,
    "cancelSubscription": _cancel,
    "cancelSubscriptionAtPeriodEnd": _ending(1),
    "resumeSubscription": _ending(0),
}
