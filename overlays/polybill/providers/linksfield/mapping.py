"""Linksfield ↔ canonical."""

from __future__ import annotations

from typing import TypeAlias

from polybill_canonical import SubscriptionRequest, SubscriptionStatus
from polybill_linksfield.models.create_stripe_subscription_request import CreateStripeSubscriptionRequest
from polybill_linksfield.models.create_stripe_subscription_response import CreateStripeSubscriptionResponse
from polybill_linksfield.models.stripe_subscription import StripeSubscription

from polybill.canonical.results import Subscription
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Always, Filled, Same
from polybill.conversion.table import Table
from polybill.core.attempts import State
from polybill.core.exchange import Answer
from polybill.core.reading import text

PROVIDER = "linksfield"
Result: TypeAlias = Subscription[CreateStripeSubscriptionResponse]

SUBSCRIPTION = Table(
    provider=PROVIDER,
    operation="createStripeSubscription",
    canonical=SubscriptionRequest,
    native=CreateStripeSubscriptionRequest,
    rows=(
        Same("reference", "/payId"),
        Same("customer.email", "/email"),
        Same("plan.id", "/plan_id"),
        Same("payment_method.id", "/pm_id"),
        Amount("plan.price", "/payAmount", lower=True),  # the page writes `usd`; other pages write `USD`
        Code("", "/payCurrency"),
        # "Name of the interface being called"; the page's own example holds `payPalPay`, which contradicts it.
        Always("/tradeType", "stripeSubDirectly"),
        Filled("/partnerCode"),
        Filled("/tradeTime"),
        Filled("/sign"),
    ),
)
TABLES = (SUBSCRIPTION,)


def subscription(raw: CreateStripeSubscriptionResponse, answer: Answer, reference: str) -> Result:
    """Read the answer: the bare object of the page, or the envelope of newer pages."""
    inner = raw.data if isinstance(raw.data, StripeSubscription) else raw
    return Subscription(
        id=text(inner.sub_id),
        reference=reference or None,
        # No page lists the values of `status`, so no word of it can be trusted to mean paid or failed.
        status=SubscriptionStatus.UNKNOWN,
        customer_id=text(inner.customer_id),
        product_id=text(inner.product_id),
        raw=raw,
        answer=answer,
    )


def state(result: Result) -> State:
    """Say what a result means: the subscription exists, its status is not documented."""
    del result
    return "open"
