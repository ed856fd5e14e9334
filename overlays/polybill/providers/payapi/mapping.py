"""PayAPI ↔ canonical."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import polybill_payapi.models.subscription as native
from polybill_canonical import Redirect, SubscriptionRequest, SubscriptionStatus
from polybill_payapi.models.create_subscription_request import CreateSubscriptionRequest
from polybill_payapi.models.create_subscription_response import CreateSubscriptionResponse
from polybill_payapi.models.subscription_plan import SubscriptionPlan

from polybill.canonical.results import Subscription
from polybill.canonical.states import subscription_state
from polybill.conversion.list_rows import Only
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Beside, Choice, Choices, Digits, Same
from polybill.conversion.table import Table
from polybill.core.exchange import Answer
from polybill.core.reading import amount, moment, text

PROVIDER = "payapi"
Result: TypeAlias = Subscription[CreateSubscriptionResponse]

_METHODS = {"ach_debit": "ACH_DEBIT", "card": "CARD", "cashapp": "CASHAPP", "paypal": "PAY_PAL", "upi": "UPI"}

SUBSCRIPTION = Table(
    provider=PROVIDER,
    operation="createSubscription",
    canonical=SubscriptionRequest,
    native=CreateSubscriptionRequest,
    rows=(
        Beside("reference"),  # travels as the idempotency key that is derived from it
        Same("device.ip_address", "/clientIp"),
        Same("customer.id", "/customerToken"),
        Same("customer.first_name", "/customer/firstname"),
        Same("customer.last_name", "/customer/lastname"),
        Same("customer.email", "/customer/email"),
        Same("customer.phone", "/customer/phone"),
        Same("customer.address.country", "/customer/country"),
        Same("customer.address.state", "/customer/state"),
        Same("customer.address.city", "/customer/city"),
        Same("customer.address.line1", "/customer/address"),
        Same("customer.address.postal_code", "/customer/zipcode"),
        Same("customer.shipping.first_name", "/customer/shipping/firstname"),
        Same("customer.shipping.last_name", "/customer/shipping/lastname"),
        Same("customer.shipping.email", "/customer/shipping/email"),
        Same("customer.shipping.phone", "/customer/shipping/phone"),
        Same("customer.shipping.address.country", "/customer/shipping/country"),
        Same("customer.shipping.address.state", "/customer/shipping/state"),
        Same("customer.shipping.address.city", "/customer/shipping/city"),
        Same("customer.shipping.address.line1", "/customer/shipping/address"),
        Same("customer.shipping.address.postal_code", "/customer/shipping/zipcode"),
        Same("plan.id", "/planToken"),
        Same("plan.name", "/plan/name"),
        # Only `month` is documented; other words would be guesses.
        Choice("plan.interval", "/plan/intervalUnit", {"month": "month"}),
        Same("plan.interval_count", "/plan/intervalCount"),
        Amount("plan.price", "/plan/amount"),
        Only(
            "items",
            "/plan/product",
            (
                Same("name", "/name"),
                Same("sku", "/sku"),
                Same("description", "/description"),
                Same("url", "/url"),
                Digits("quantity", "/quantity"),
                Amount("unit_price", "/price"),
            ),
        ),
        Code("currency", "/plan/currency"),
        Same("description", "/description"),
        Same("passthrough", "/metadata"),  # one text, given back as it came
        Same("website", "/website"),
        Choice("payment_method.type", "/paymentMethod", _METHODS),
        Choices("payment_method.accepted", "/paymentMethodTypes", _METHODS),
    ),
)
TABLES = (SUBSCRIPTION,)

STATUSES: Final[Mapping[tuple[int, str], SubscriptionStatus]] = {
    (0, "requires_action"): SubscriptionStatus.INCOMPLETE,
}
"""The one documented pair of status and inner code; anything else is unknown."""

state = subscription_state


def subscription(raw: CreateSubscriptionResponse, answer: Answer, reference: str) -> Result:
    """Read the answer."""
    data = raw.data if isinstance(raw.data, native.Subscription) else native.Subscription()
    plan = data.plan if isinstance(data.plan, SubscriptionPlan) else SubscriptionPlan()
    url = text(data.redirect_url)
    status, code = data.status, data.code
    known = STATUSES.get((status, code)) if isinstance(status, int) and isinstance(code, str) else None
    return Subscription(
        id=text(data.sub_token),
        reference=reference or None,
        status=known or SubscriptionStatus.UNKNOWN,
        next_action=Redirect(url=url) if url else None,
        price=amount(plan, "amount"),
        plan_id=text(plan.plan_token),
        product_id=text(plan.product_token),
        payment_id=text(data.first_trade_no),
        created_at=moment(data, "create_time"),
        current_period_start=moment(data, "start_time"),
        passthrough=text(data.metadata),
        raw=raw,
        answer=answer,
    )
