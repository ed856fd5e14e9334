"""UseePay ↔ canonical."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import polybill_useepay.models.subscription as native
from polybill_canonical import SubscriptionRequest, SubscriptionStatus
from polybill_useepay.models.metadata import Metadata
from polybill_useepay.models.recurring import Recurring
from polybill_useepay.models.subscription_request import SubscriptionRequest as NativeRequest
from polybill_useepay.models.subscription_status import SubscriptionStatus as NativeStatus

from polybill.canonical.results import Subscription
from polybill.canonical.states import subscription_state
from polybill.conversion.list_rows import Each
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Beside, Choice, Pairs, Same
from polybill.conversion.table import Table
from polybill.core import money
from polybill.core.exchange import Answer
from polybill.core.reading import known, moment, text

PROVIDER = "useepay"
Result: TypeAlias = Subscription[native.Subscription]

_ROWS = (
    Beside("reference"),  # has no field here; it guards against a changed request under the same reference
    Same("customer.id", "/customer_id"),
    Choice("plan.interval", "/recurring/interval", {name: name for name in ("day", "week", "month", "year")}),
    Same("plan.interval_count", "/recurring/interval_count"),
    Same("plan.cycles", "/recurring/total_billing_cycles"),
    Amount("plan.price", "/recurring/unit_amount"),
    Each(
        "items",
        "/order/products",
        (
            Same("name", "/name"),
            Same("description", "/desc"),
            Same("sku", "/sku"),
            Same("category", "/category"),
            Same("url", "/url"),
            Same("quantity", "/quantity"),
            Amount("unit_price", "/unit_price"),
        ),
    ),
    Code("currency", "/currency"),
    Same("customer.shipping.first_name", "/order/shipping/first_name"),
    Same("customer.shipping.last_name", "/order/shipping/last_name"),
    Same("customer.shipping.phone", "/order/shipping/phone_number"),
    Same("customer.shipping.method", "/order/shipping/shipping_method"),
    Same("customer.shipping.address.line1", "/order/shipping/address/line1"),
    Same("customer.shipping.address.city", "/order/shipping/address/city"),
    Same("customer.shipping.address.state", "/order/shipping/address/state"),
    Same("customer.shipping.address.postal_code", "/order/shipping/address/postcode"),
    Same("customer.shipping.address.country", "/order/shipping/address/country_code"),
    Same("payment_method.id", "/default_payment_method"),
    Choice(
        "collection_method",
        "/collection_method",
        {name: name for name in ("charge_automatically", "send_invoice")},
    ),
    Same("description", "/description"),
    Pairs("metadata", "/metadata"),
)

SUBSCRIPTION = Table(
    provider=PROVIDER,
    operation="createSubscription",
    canonical=SubscriptionRequest,
    native=NativeRequest,
    rows=_ROWS,
)
UPDATE = Table(
    provider=PROVIDER,
    operation="updateSubscription",
    canonical=SubscriptionRequest,
    native=NativeRequest,
    rows=_ROWS,
)
TABLES = (SUBSCRIPTION, UPDATE)

STATUSES: Final[Mapping[NativeStatus, SubscriptionStatus]] = {
    NativeStatus.INCOMPLETE: SubscriptionStatus.INCOMPLETE,
    NativeStatus.INCOMPLETE_EXPIRED: SubscriptionStatus.EXPIRED,
    NativeStatus.TRIALING: SubscriptionStatus.TRIALING,
    NativeStatus.ACTIVE: SubscriptionStatus.ACTIVE,
    NativeStatus.PAST_DUE: SubscriptionStatus.PAST_DUE,
    NativeStatus.CANCELED: SubscriptionStatus.CANCELED,
    NativeStatus.UNPAID: SubscriptionStatus.UNPAID,
    NativeStatus.PAUSED: SubscriptionStatus.PAUSED,
}

state = subscription_state


def subscription(raw: native.Subscription, answer: Answer, reference: str) -> Result:
    """Read the answer."""
    recurring = raw.recurring if isinstance(raw.recurring, Recurring) else Recurring()
    texts = raw.metadata.additional_properties if isinstance(raw.metadata, Metadata) else {}
    status = STATUSES.get(raw.status) if isinstance(raw.status, NativeStatus) else None
    try:
        price = money.from_wire(recurring.unit_amount, raw.currency, "major")
    except money.MoneyError:
        price = None
    return Subscription(
        id=text(raw.id),
        reference=reference or None,
        status=status or SubscriptionStatus.UNKNOWN,
        price=price,
        customer_id=text(raw.customer_id),
        invoice_id=text(raw.first_invoice_id),
        created_at=moment(raw, "create_at"),
        current_period_start=moment(raw, "current_period_start"),
        current_period_end=moment(raw, "current_period_end"),
        cancel_at_period_end=known(raw.cancel_at_period_end, bool),
        metadata={name: value for name, value in texts.items() if isinstance(value, str)} or None,
        raw=raw,
        answer=answer,
    )
