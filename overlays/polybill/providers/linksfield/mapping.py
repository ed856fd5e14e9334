"""Linksfield ↔ canonical: the request, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import SubscriptionRequest
from polybill_linksfield.models import CreateStripeSubscriptionRequest

from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Always, Filled, Same
from polybill.conversion.table import Table

PROVIDER: Final = "linksfield"

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createStripeSubscription",
    SubscriptionRequest,
    CreateStripeSubscriptionRequest,
    (
        Same("reference", "/payId"),
        Same("customer.email", "/email"),
        Same("plan.id", "/plan_id"),
        Same("payment_method.id", "/pm_id"),
        Amount("plan.price", "/payAmount", lower=True, free=False),  # the page writes `usd`; other pages write `USD`
        Code("", "/payCurrency"),
        # "Name of the interface being called"; the page's own example holds `payPalPay`, which contradicts it.
        Always("/tradeType", "stripeSubDirectly"),
        Filled("/partnerCode"),
        Filled("/tradeTime"),
        Filled("/sign"),
    ),
)

TABLES: Final = (SUBSCRIPTION,)
