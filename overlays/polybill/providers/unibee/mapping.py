"""UniBee ↔ canonical: the requests, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import (
    CustomerChange,
    CustomerRequest,
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)
from polybill_unibee import models as native

from polybill.conversion.context import Row
from polybill.conversion.either_rows import Unless
from polybill.conversion.list_rows import ListRow, SingleItem
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import BasisPoints, Choice, IntegerId, OutOfBand, Pairs, Repeated, Tagged, copies
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Moment
from polybill.core.reading import REFERENCE_KEY

PROVIDER: Final = "unibee"

_PERSON: Final = {
    "first_name": "firstName",
    "last_name": "lastName",
    "phone": "phone",
    "address.line1": "address",
    "address.city": "city",
    "address.state": "state",
    "address.postal_code": "zipCode",
    "address.country": "countryCode",
}
PERSON: Final[tuple[Row, ...]] = (
    *copies({path: f"/{name}" for path, name in _PERSON.items()}),
    Pairs("metadata", "/metadata"),
)
"""What a customer and a change of one have in common."""


def _newcomer(path: str, where: str, instead: str = "") -> Unless:
    """A value of a customer who is looked up or made: the server looks at ``user`` only without ``userId``."""
    return Unless(f"customer.{path}", where, other="customer.id", by="/userId", instead=instead)


# What is written on the invoice in place of the plan's own words.
_ITEMS: Final = SingleItem("items", "/productData", copies(name="/name", description="/description"))

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    native.CreateSubscriptionRequest,
    (
        IntegerId("customer.id", "/userId"),
        # With an id, the server refuses another customer's e-mail address.
        _newcomer("email", "/user/email", "/email"),
        _newcomer("reference", "/user/externalUserId", "/externalUserId"),
        *(_newcomer(path, f"/user/{name}") for path, name in _PERSON.items()),
        IntegerId("plan.id", "/planId"),
        *copies({"payment_method.id": "/paymentMethodId"}, quantity="/quantity", promotion_code="/discountCode"),
        _ITEMS,
        IntegerId("payment_method.gateway", "/gatewayId"),
        Code("currency", "/currency"),
        Moment("trial_end", "/trialEnd"),
        *copies(return_url="/returnUrl"),
        # The reference has no field here: it travels in the metadata.
        Pairs("metadata", "/metadata"),
        Tagged("reference", f"/metadata/{REFERENCE_KEY}"),
    ),
)

_CHANGE: Final[tuple[Row, ...]] = (
    IntegerId("plan.id", "/newPlanId"),
    *copies(quantity="/quantity", promotion_code="/discountCode", currency="/currency"),
    Choice("timing", "/effectImmediate", {"immediately": 1, "period_end": 2}),
    Moment("proration_date", "/prorationDate"),
    IntegerId("payment_method.gateway", "/gatewayId"),
)
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "updateSubscription",
    SubscriptionChange,
    native.UpdateSubscriptionRequest,
    (
        *_CHANGE,
        # The server compares it with its own result and refuses another one; 0 would switch that off.
        Amount("quoted", "/confirmTotalAmount", zero=False),
        Code("", "/confirmCurrency"),
        _ITEMS,
        *copies(return_url="/returnUrl", cancel_url="/cancelUrl"),
        Pairs("metadata", "/metadata"),
    ),
)
# The same change can be tried and made: what has no influence on its price is not sent for a preview.
SUBSCRIPTION_PREVIEW: Final = Table(
    PROVIDER,
    "previewSubscriptionUpdate",
    SubscriptionChange,
    native.PreviewSubscriptionUpdateRequest,
    (*_CHANGE, *map(OutOfBand, ("items", "return_url", "cancel_url", "metadata"))),
)

# Despite its name, it makes one payment for a customer and no subscription.
PAYMENT: Final = Table(
    PROVIDER,
    "createSubscriptionPayment",
    PaymentRequest,
    native.CreateSubscriptionPaymentRequest,
    (
        *copies(
            {
                "customer.reference": "/externalUserId",
                "customer.email": "/email",
                "customer.address.country": "/countryCode",
            },
            reference="/externalPaymentId",
        ),
        IntegerId("payment_method.gateway", "/gatewayId"),
        IntegerId("customer.id", "/userId"),
        IntegerId("plan_id", "/planId"),
        Amount("amount", "/totalAmount"),
        ListRow(
            "items",
            "/items",
            (
                *copies(description="/description", name="/name", quantity="/quantity"),
                Amount("amount", "/amount"),
                Amount("amount_excluding_tax", "/amountExcludingTax"),
                Amount("tax", "/tax"),
                Amount("unit_price_excluding_tax", "/unitAmountExcludingTax"),
                BasisPoints("tax_percent", "/taxPercentage"),
                Repeated("/currency", of="/currency"),
            ),
        ),
        Code("", "/currency"),
        *copies(name="/name", description="/description", return_url="/redirectUrl", cancel_url="/cancelUrl"),
        Pairs("metadata", "/metadata"),
    ),
)

REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    native.CreateRefundRequest,
    (
        *copies(reference="/externalRefundId", payment_id="/paymentId", comment="/reason"),
        Amount("amount", "/refundAmount"),
        Code("", "/currency"),
        Pairs("metadata", "/metadata"),
    ),
)

CUSTOMER: Final = Table(
    PROVIDER,
    "createUser",
    CustomerRequest,
    native.CreateUserRequest,
    copies(
        {"address.line1": "/address"},
        reference="/externalUserId",
        email="/email",
        first_name="/firstName",
        last_name="/lastName",
        phone="/phone",
    ),
)
# The e-mail address finds a customer here and changes none; `changeUserEmail` does that.
CUSTOMER_CHANGE: Final = Table(
    PROVIDER,
    "updateUser",
    CustomerChange,
    native.UpdateUserRequest,
    PERSON,
)

_ENDPOINT: Final = copies(url="/url", events="/events")
ENDPOINT: Final = Table(
    PROVIDER, "createWebhookEndpoint", WebhookEndpointRequest, native.CreateWebhookEndpointRequest, _ENDPOINT
)
ENDPOINT_CHANGE: Final = Table(
    PROVIDER, "updateWebhookEndpoint", WebhookEndpointRequest, native.UpdateWebhookEndpointRequest, _ENDPOINT
)
