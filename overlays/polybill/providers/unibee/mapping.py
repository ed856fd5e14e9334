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
from polybill_unibee.models import (
    CreateRefundRequest,
    CreateSubscriptionPaymentRequest,
    CreateSubscriptionRequest,
    CreateUserRequest,
    CreateWebhookEndpointRequest,
    PreviewSubscriptionUpdateRequest,
    UpdateSubscriptionRequest,
    UpdateUserRequest,
    UpdateWebhookEndpointRequest,
)

from polybill.conversion.either_rows import Unless
from polybill.conversion.list_rows import Each, Only
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import BasisPoints, Choice, Number, OutOfBand, Pairs, Repeated, Same, Tagged
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Moment
from polybill.core.reading import REFERENCE_KEY

PROVIDER: Final = "unibee"


def _newcomer(path: str, where: str, instead: str = "") -> Unless:
    """A value of a customer who is looked up or made: the server looks at ``user`` only without ``userId``."""
    return Unless(f"customer.{path}", where, other="customer.id", by="/userId", instead=instead)


# What is written on the invoice in place of the plan's own words.
_ITEMS: Final = Only("items", "/productData", (Same("name", "/name"), Same("description", "/description")))

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    CreateSubscriptionRequest,
    (
        Number("customer.id", "/userId"),
        # With an id, the server refuses another customer's e-mail address.
        _newcomer("email", "/user/email", "/email"),
        _newcomer("reference", "/user/externalUserId", "/externalUserId"),
        _newcomer("first_name", "/user/firstName"),
        _newcomer("last_name", "/user/lastName"),
        _newcomer("phone", "/user/phone"),
        _newcomer("address.line1", "/user/address"),
        _newcomer("address.city", "/user/city"),
        _newcomer("address.state", "/user/state"),
        _newcomer("address.postal_code", "/user/zipCode"),
        _newcomer("address.country", "/user/countryCode"),
        Number("plan.id", "/planId"),
        Same("quantity", "/quantity"),
        _ITEMS,
        Same("payment_method.id", "/paymentMethodId"),
        Number("payment_method.gateway", "/gatewayId"),
        Code("currency", "/currency"),
        Moment("trial_end", "/trialEnd"),
        Same("promotion_code", "/discountCode"),
        Same("return_url", "/returnUrl"),
        # The reference has no field here: it travels in the metadata.
        Pairs("metadata", "/metadata"),
        Tagged("reference", f"/metadata/{REFERENCE_KEY}"),
    ),
)

_CHANGE: Final = (
    Number("plan.id", "/newPlanId"),
    Same("quantity", "/quantity"),
    Choice("timing", "/effectImmediate", {"immediately": 1, "period_end": 2}),
    Moment("proration_date", "/prorationDate"),
    Same("promotion_code", "/discountCode"),
    Number("payment_method.gateway", "/gatewayId"),
    Same("currency", "/currency"),
)
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "updateSubscription",
    SubscriptionChange,
    UpdateSubscriptionRequest,
    (
        *_CHANGE,
        # The server compares it with its own result and refuses another one; 0 would switch that off.
        Amount("quoted", "/confirmTotalAmount", zero=False),
        Code("", "/confirmCurrency"),
        _ITEMS,
        Same("return_url", "/returnUrl"),
        Same("cancel_url", "/cancelUrl"),
        Pairs("metadata", "/metadata"),
    ),
)
# The same change can be tried and made: what has no influence on its price is not sent for a preview.
SUBSCRIPTION_PREVIEW: Final = Table(
    PROVIDER,
    "previewSubscriptionUpdate",
    SubscriptionChange,
    PreviewSubscriptionUpdateRequest,
    (*_CHANGE, OutOfBand("items"), OutOfBand("return_url"), OutOfBand("cancel_url"), OutOfBand("metadata")),
)

# Despite its name, it makes one payment for a customer and no subscription.
PAYMENT: Final = Table(
    PROVIDER,
    "createSubscriptionPayment",
    PaymentRequest,
    CreateSubscriptionPaymentRequest,
    (
        Same("reference", "/externalPaymentId"),
        Number("payment_method.gateway", "/gatewayId"),
        Number("customer.id", "/userId"),
        Same("customer.reference", "/externalUserId"),
        Same("customer.email", "/email"),
        Same("customer.address.country", "/countryCode"),
        Number("plan_id", "/planId"),
        Amount("amount", "/totalAmount"),
        Each(
            "items",
            "/items",
            (
                Same("description", "/description"),
                Same("name", "/name"),
                Same("quantity", "/quantity"),
                Amount("amount", "/amount"),
                Amount("amount_excluding_tax", "/amountExcludingTax"),
                Amount("tax", "/tax"),
                Amount("unit_price_excluding_tax", "/unitAmountExcludingTax"),
                BasisPoints("tax_percent", "/taxPercentage"),
                Repeated("/currency", of="/currency"),
            ),
        ),
        Code("", "/currency"),
        Same("name", "/name"),
        Same("description", "/description"),
        Same("return_url", "/redirectUrl"),
        Same("cancel_url", "/cancelUrl"),
        Pairs("metadata", "/metadata"),
    ),
)

REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    CreateRefundRequest,
    (
        Same("reference", "/externalRefundId"),
        Same("payment_id", "/paymentId"),
        Amount("amount", "/refundAmount"),
        Code("", "/currency"),
        Same("comment", "/reason"),
        Pairs("metadata", "/metadata"),
    ),
)

CUSTOMER: Final = Table(
    PROVIDER,
    "createUser",
    CustomerRequest,
    CreateUserRequest,
    (
        Same("reference", "/externalUserId"),
        Same("email", "/email"),
        Same("first_name", "/firstName"),
        Same("last_name", "/lastName"),
        Same("phone", "/phone"),
        Same("address.line1", "/address"),
    ),
)
# The e-mail address finds a customer here and changes none; `changeUserEmail` does that.
CUSTOMER_CHANGE: Final = Table(
    PROVIDER,
    "updateUser",
    CustomerChange,
    UpdateUserRequest,
    (
        Same("first_name", "/firstName"),
        Same("last_name", "/lastName"),
        Same("phone", "/phone"),
        Same("address.line1", "/address"),
        Same("address.city", "/city"),
        Same("address.state", "/state"),
        Same("address.postal_code", "/zipCode"),
        Same("address.country", "/countryCode"),
        Pairs("metadata", "/metadata"),
    ),
)

_ENDPOINT: Final = (Same("url", "/url"), Same("events", "/events"))
ENDPOINT: Final = Table(
    PROVIDER, "createWebhookEndpoint", WebhookEndpointRequest, CreateWebhookEndpointRequest, _ENDPOINT
)
ENDPOINT_CHANGE: Final = Table(
    PROVIDER, "updateWebhookEndpoint", WebhookEndpointRequest, UpdateWebhookEndpointRequest, _ENDPOINT
)

TABLES: Final = (
    SUBSCRIPTION,
    SUBSCRIPTION_CHANGE,
    SUBSCRIPTION_PREVIEW,
    PAYMENT,
    REFUND,
    CUSTOMER,
    CUSTOMER_CHANGE,
    ENDPOINT,
    ENDPOINT_CHANGE,
)
