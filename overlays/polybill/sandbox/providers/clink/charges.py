"""Clink's simulator: how charges end, what the customer has to do then, and the orders that they leave."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from polybill.sandbox.providers.clink.answers import filled, find, keep, milliseconds
from polybill.sandbox.twin import Call

SUCCESS, PENDING, FAILURE, NEXT_ACTION = 1, 2, 3, 5

INSTRUMENTS: Final[Mapping[str, int]] = MappingProxyType(
    {"pi_sandbox_pending": PENDING, "pi_sandbox_declined": FAILURE, "pi_sandbox_3ds": NEXT_ACTION}
)
"""Instruments of the sandbox and how a charge of them ends; any other card pays."""

RENEWALS: Final[Mapping[str, int]] = MappingProxyType({"pi_sandbox_declined_later": FAILURE})
"""Instruments whose first charge succeeds, and how a renewal ends; a wallet and any other card pay."""

PRICE: Final = Decimal("19.99")
TRIAL: Final = "price_sandbox_trial"
"""A price with a trial: nothing is charged until it ends."""

PRICES: Final[Mapping[str, tuple[Decimal, int]]] = MappingProxyType(
    {
        "price_sandbox_small": (Decimal("9.99"), SUCCESS),
        "price_sandbox_large": (Decimal("29.99"), SUCCESS),
        TRIAL: (Decimal("19.99"), SUCCESS),
        "price_sandbox_declined": (Decimal("39.99"), FAILURE),
        "price_sandbox_3ds": (Decimal("49.99"), NEXT_ACTION),
    }
)
"""Prices of the sandbox: what a unit costs, and how the charge of a plan change to it ends."""

_STATUS: Final = {SUCCESS: "success", PENDING: "pending", FAILURE: "failed", NEXT_ACTION: "requires_action"}
_WITHOUT_MINOR: Final = frozenset({"JPY", "KRW", "VND"})
_REDIRECTED: Final = frozenset({"ALIPAY", "GCASH", "KAKAO", "TNG", "UPI"})


def price(price_id: object, currency: str) -> Decimal:
    """Give what a unit of a price costs."""
    amount, _ = PRICES.get(str(price_id), (PRICE, SUCCESS))
    return amount * 100 if currency in _WITHOUT_MINOR else amount


def wire(amount: Decimal) -> int | float:
    """Write an amount as the API does: a number of major units."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def ending(method: str, instrument: object) -> int:
    """Choose how a charge ends: a card by its instrument, everything else with the customer."""
    return INSTRUMENTS.get(str(instrument), SUCCESS) if method == "CARD" else NEXT_ACTION


def customer(call: Call) -> str:
    """Find the customer, or make one known, as the API does for an e-mail address or a reference."""
    if given := call.text("customerId"):
        return given
    email, own = call.text("customerEmail"), call.text("referenceCustomerId")
    for known in call.state.resources(call.provider, "customer"):
        if (email and known.data["email"] == email) or (own and known.data["reference"] == own):
            return known.id
    made = f"cus_sandbox{call.number('customer'):08d}"
    keep(call, "customer", made, {"email": email, "reference": own})
    return made


@frozen
class Charge:
    """One charge that is made."""

    amount: Decimal
    currency: str
    priced_in: str
    method: str
    instrument: str
    status: int
    kind: str = "onetime"
    invoice_id: str | None = None


def order(call: Call, charge: Charge, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the order of a charge.

    Args:
        call: the call that charges.
        charge: what is charged.
        values: further members of the order: customer, price, the merchant's own.
    """
    number, now = call.number("order"), milliseconds(call)
    over = charge.status in {SUCCESS, FAILURE}
    failed = charge.status == FAILURE
    made = filled(
        {
            "orderId": f"order_sandbox{number:08d}",
            "sessionId": f"sess_sandbox{number:08d}",
            "type": charge.kind,
            "status": _STATUS[charge.status],
            "invoiceId": charge.invoice_id,
            "amountSubtotal": wire(charge.amount),
            "amountTotal": wire(charge.amount),
            "paymentCurrency": charge.currency,
            "originalCurrency": charge.priced_in,
            "paymentMethod": {"paymentMethodType": charge.method, "paymentInstrumentId": charge.instrument},
            "createTime": now,
            "paymentTime": now if over else None,
            "failureCode": "card_declined" if failed else None,
            "failureMessage": "The card was refused." if failed else None,
            "riskLevel": "low",
            **values,
        }
    )
    keep(call, "order", made["orderId"], made)
    return made


def settle(call: Call, order_id: object) -> None:
    """Let a pending charge succeed; reading its order completes it."""
    found = find(call, "order", order_id)
    if found is None or found["status"] != "pending":
        return
    keep(call, "order", found["orderId"], {**found, "status": "success", "paymentTime": milliseconds(call)})
    invoice = find(call, "invoice", found.get("invoiceId", ""))
    if invoice is not None:
        keep(call, "invoice", invoice["invoiceId"], {**invoice, "status": "paid"})
        bought = find(call, "subscription", invoice["subscriptionId"])
        if bought is not None and bought["status"] == "incomplete":
            keep(call, "subscription", bought["subscriptionId"], {**bought, "status": "active"})


def action(call: Call, method: str, number: str) -> dict[str, Any]:
    """Describe what the customer has to do."""
    page = f"https://wallet.example.com/sandbox/{number}"
    made: dict[str, Any] = {"type": method, "paymentMethodType": method, "redirectUrl": page, "method": "GET"}
    if method == "CARD":
        return {**made, "redirectUrl": f"https://bank.example.com/sandbox/3ds/{number}", "method": "POST"} | {
            "postData": {"creq": "c2FuZGJveA=="}
        }
    if method in _REDIRECTED:
        return made
    made["walletHandleRedirectOrDisplayQrCode"] = {
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
    return made
