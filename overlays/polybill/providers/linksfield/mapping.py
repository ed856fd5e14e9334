"""Linksfield ↔ canonical: the request, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import SubscriptionRequest
from polybill_linksfield.models import CreateStripeSubscriptionRequest

from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import ClientFilled, Constant, copies
from polybill.conversion.table import Table

PROVIDER: Final = "linksfield"

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createStripeSubscription",
    SubscriptionRequest,
    CreateStripeSubscriptionRequest,
    (
        *copies({"customer.email": "/email", "plan.id": "/plan_id", "payment_method.id": "/pm_id"}, reference="/payId"),
        Amount("plan.price", "/payAmount", lower=True, free=False),  # the page writes `usd`; other pages write `USD`
        Code("", "/payCurrency"),
        # "Name of the interface being called"; the page's own example holds `payPalPay`, which contradicts it.
        Constant("/tradeType", "stripeSubDirectly"),
        *map(ClientFilled, ("/partnerCode", "/tradeTime", "/sign")),
    ),
)
