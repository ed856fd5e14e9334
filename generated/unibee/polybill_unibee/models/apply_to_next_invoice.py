# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, Subscription, SubscriptionPendingUpdateDetail


@model
class ApplyToNextInvoiceData(Model):
    """Payload of applyToNextInvoice"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("subscriptionPendingUpdate", OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL)),
    )


@model
class ApplyToNextInvoiceRequest(Model):
    """Body of applyToNextInvoice"""

    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    discount_code: str | Unset = UNSET
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("discountCode", STR),
        Field("externalUserId", STR),
        Field("productId", INT),
        Field("subscriptionId", STR),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class ApplyToNextInvoiceResponse(Model):
    """Envelope of applyToNextInvoice"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ApplyToNextInvoiceData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ApplyToNextInvoiceData"), NULL)),
    )
