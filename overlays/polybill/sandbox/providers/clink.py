"""Clink's twin. The payment method, and a few instruments with telling names, decide how the first charge ends.

The twin knows neither customers nor prices: it takes any, and every charge is `PRICE`. Refusals have the documented
form; which code stands in them is not documented, so their text says that it is the sandbox's own. A repeated
``merchantReferenceId`` makes a second subscription, as the page says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer, text_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.twin import Call, Handler, same, sentence

TOLERANCE_MS: Final = 5 * 60 * 1000
"""How far X-Timestamp may be off. The page names no number: this one is the sandbox's own."""

PRICE: Final = 19.99
_WITHOUT_MINOR: Final = frozenset({"JPY", "KRW", "VND"})

_SUCCESS, _PENDING, _FAILURE, _NEXT_ACTION = 1, 2, 3, 5
INSTRUMENTS: Final[Mapping[str, int]] = MappingProxyType(
    {"pi_sandbox_pending": _PENDING, "pi_sandbox_declined": _FAILURE, "pi_sandbox_3ds": _NEXT_ACTION}
)
"""Instruments of the sandbox and how a charge of them ends; any other card pays."""

_REDIRECTED: Final = frozenset({"GCASH", "UPI"})
_CUSTOMER: Final = frozenset({"customerId", "customerEmail", "referenceCustomerId"})
_OWN: Final = "(sandbox: the code is the sandbox's own)"


def authenticate(call: Call) -> SandboxResponse | None:
    """Check the key, then the time of the call."""
    if not same(call.request.header("X-API-KEY"), call.credentials["api_key"]):
        return text_answer(401, "sandbox: X-API-KEY is missing or wrong")
    stamp = call.request.header("X-Timestamp")
    if not stamp:
        # The header is required by the contract, whose check names it.
        return None
    if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 15:
        return _refusal(400, f"X-Timestamp must be a whole number of milliseconds {_OWN}")
    if abs(int(stamp) - call.now * 1000) > TOLERANCE_MS:
        return _refusal(400, f"X-Timestamp is more than five minutes off; it counts milliseconds, not seconds {_OWN}")
    return None


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract; a missing customer has a name of its own."""
    del call
    if any(problem.kind == "choice" and problem.names == _CUSTOMER for problem in problems):
        return _refusal(400, "CUSTOMER_NOT_FOUND")
    return _refusal(400, f"{sentence(problems)} {_OWN}")


def reference(call: Call) -> str:
    """Find the merchant's reference; it marks a call, and stops no repeat."""
    return call.text("merchantReferenceId")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return json_answer(404, {"code": 404, "msg": f"no such path {_OWN}", "data": None})


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; no page tells the real one."""
    del call
    body = {"code": 429, "msg": f"too many requests {_OWN}", "data": None}
    return json_answer(429, body, {"Retry-After": "1"})


def _create_subscription(call: Call) -> SandboxResponse:
    body, number = call.body, call.number("subscription")
    method, currency = body["paymentMethodType"], body["paymentCurrency"].upper()
    status = _NEXT_ACTION
    if method == "CARD":
        status = INSTRUMENTS.get(body["paymentInstrumentId"], _SUCCESS)
    data: dict[str, Any] = {
        "subscriptionId": f"sub_sandbox{number:08d}",
        "sessionId": f"sess_sandbox{number:08d}",
        "paymentInstrumentId": body.get("paymentInstrumentId") or f"pi_sandbox{number:08d}",
        "status": status,
        "amount": round(PRICE * 100) if currency in _WITHOUT_MINOR else PRICE,
        "currency": currency,
        "orderId": f"order_sandbox{number:08d}",
        "invoiceId": f"inv_sandbox{number:08d}",
    }
    if status == _NEXT_ACTION:
        data["action"] = _action(call, method, number)
    answer = {"code": 200, "msg": "success", "data": data}
    call.record(data["subscriptionId"], answer, reference(call))
    return json_answer(200, answer)


HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType({"createSubscription": _create_subscription})


def _action(call: Call, method: str, number: int) -> dict[str, Any]:
    page = f"https://wallet.example.com/sandbox/{number:08d}"
    action: dict[str, Any] = {"type": method, "paymentMethodType": method, "redirectUrl": page, "method": "GET"}
    if method == "CARD":
        return {**action, "redirectUrl": f"https://bank.example.com/sandbox/3ds/{number:08d}", "method": "POST"} | {
            "postData": {"creq": "c2FuZGJveA=="}
        }
    if method in _REDIRECTED:
        return action
    action["walletHandleRedirectOrDisplayQrCode"] = {
        "imageUrlPng": f"{page}/qr.png",
        "imageUrlSvg": f"{page}/qr.svg",
        "imageDataUrl": "data:image/png;base64,c2FuZGJveA==",
        "hostedInstructionsUrl": f"{page}/help",
        "mobileAuthUrl": f"{page}/app",
        "fallbackUrl": f"{page}/store",
        "packageName": "com.example.wallet",
        "expiresAt": int(call.now) + 600,
        "expiresSecond": 600,
    }
    return action


def _refusal(code: int, message: str) -> SandboxResponse:
    return json_answer(200, {"code": code, "msg": message, "data": None})
