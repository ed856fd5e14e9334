"""UniBee's simulator: refunds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.unibee import answers, billing
from polybill.sandbox.providers.unibee.payments import WITHOUT_MINOR
from polybill.sandbox.twin import Call, Handler

_CREATED, _SUCCESS = 10, 20
_GATEWAY: Final = 1
_SYMBOLS: Final[Mapping[str, str]] = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}


def _create(call: Call) -> SandboxResponse:
    body = call.body
    payment = answers.find(call, "payment", body["paymentId"])
    if payment is None:
        return answers.refusal(call, "sandbox: no such payment")
    if message := _against(call, payment):
        return answers.refusal(call, message)
    refund = answers.whole(
        "Refund",
        refundId=answers.text_id(call, "ref"),
        status=_CREATED,
        type=_GATEWAY,
        createTime=answers.now(call),
        merchantId=answers.MERCHANT,
        refundComment=body.get("reason") or "",
        metadata=body.get("metadata"),
        **{name: body[name] for name in ("paymentId", "externalRefundId", "refundAmount", "currency")},
        **{name: payment[name] for name in ("countryCode", "gatewayId", "invoiceId", "subscriptionId", "userId")},
    )
    answers.keep(call, "refund", refund["refundId"], refund)
    data = {name: refund[name] for name in ("refundId", "paymentId", "externalRefundId", "status")}
    return answers.done(call, refund["refundId"], data)


def _against(call: Call, payment: Mapping[str, Any]) -> str:
    body = call.body
    others = [item for item in answers.objects(call, "refund") if item["paymentId"] == payment["paymentId"]]
    left = payment["totalAmount"] - sum(item["refundAmount"] for item in others)
    if payment["status"] != billing.SUCCESS:
        return "sandbox: the payment is not paid"
    if body["currency"] != payment["currency"]:
        return "sandbox: currency is not the payment's"
    if body["refundAmount"] <= 0:
        return "sandbox: refundAmount is not above 0"
    # The server compares with what is left before it looks at the id: so ends the repeat of a full refund.
    if body["refundAmount"] > left:
        return f"Already refunded {_SYMBOLS.get(body['currency'], body['currency'])}{_major(payment, left)}"
    if not body["externalRefundId"]:
        return "sandbox: externalRefundId is empty"
    if any(item["externalRefundId"] == body["externalRefundId"] for item in others):
        return "Duplicate Submit"
    if body["currency"] in WITHOUT_MINOR and body["refundAmount"] % 100:
        return "sandbox: refundAmount of JPY, KRW and VND must be divisible by 100"
    return ""


def _major(payment: Mapping[str, Any], left: int) -> str:
    """Write what was refunded as the server does, in major units."""
    spent = Decimal(payment["totalAmount"] - left)
    return str(spent) if payment["currency"] in WITHOUT_MINOR else f"{spent / 100:.2f}"


def _get(call: Call) -> SandboxResponse:
    """Read a refund; reading it completes it."""
    refund = answers.find(call, "refund", call.request.query.get("refundId", ""))
    if refund is None:
        return answers.success(call, {"refundDetail": None})
    payment = answers.find(call, "payment", refund["paymentId"])
    if refund["status"] == _CREATED and payment is not None:
        refund = {**refund, "status": _SUCCESS, "refundTime": answers.now(call)}
        answers.keep(call, "refund", refund["refundId"], refund)
        payment = {**payment, "refundAmount": payment["refundAmount"] + refund["refundAmount"]}
        answers.keep(call, "payment", payment["paymentId"], payment)
    return answers.success(call, {"refundDetail": _detail(call, refund, payment)})


def _detail(call: Call, refund: Mapping[str, Any], payment: Mapping[str, Any] | None) -> dict[str, Any]:
    user = answers.find(call, "user", refund["userId"])
    return answers.whole("RefundDetail", payment=payment, refund=refund, user=user)


def _list(call: Call) -> SandboxResponse:
    """List the refunds of a payment, without paging."""
    wanted = call.request.query["paymentId"]
    payment = answers.find(call, "payment", wanted)
    found = [_detail(call, item, payment) for item in answers.objects(call, "refund") if item["paymentId"] == wanted]
    return answers.success(call, {"refundDetails": found or None, "total": len(found)})


HANDLERS: Final[Mapping[str, Handler]] = {"createRefund": _create, "getRefund": _get, "listRefunds": _list}
