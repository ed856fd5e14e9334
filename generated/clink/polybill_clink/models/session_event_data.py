# Generated: edit specs/clink.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        CheckoutPaymentStatus,
        CheckoutSessionStatus,
        CheckoutUiMode,
        CustomerApiVo,
        Metadata,
        PriceData,
        PriceDataApiVo,
        ProductApiVo,
        RecurringApiVo,
    )


@model
class SessionEventData(Model):
    """Content of the event"""

    object_: SessionWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "SessionWebhookVo"), "object_", required=True),)


@model
class SessionPriceWebhookVo(Model):
    """Price of a checkout"""

    price_id: None | str | Unset = UNSET
    price_list: list[PriceDataApiVo] | None | Unset = UNSET
    """Prices by the customer's location"""
    recurring: None | RecurringApiVo | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("priceId", OneOf(STR, NULL)),
        Field("priceList", OneOf(ListOf(ModelRef(_models, "PriceDataApiVo")), NULL)),
        Field("recurring", OneOf(ModelRef(_models, "RecurringApiVo"), NULL)),
    )


@model
class SessionWebhookVo(Model):
    """A checkout"""

    amount_subtotal: Decimal | None | Unset = UNSET
    """Amount before tax and discounts, major units Amount in major units of originalCurrency."""
    amount_total: Decimal | None | Unset = UNSET
    """Final amount, major units Amount in major units of paymentCurrency."""
    cancel_url: None | str | Unset = UNSET
    """Address for a customer who gives up"""
    created: datetime.datetime | None | Unset = UNSET
    """When the checkout was started"""
    customer: CustomerApiVo | None | Unset = UNSET
    expire: datetime.datetime | None | Unset = UNSET
    """When the checkout ends"""
    invoice_id: None | str | Unset = UNSET
    """Invoice that was made"""
    locale: None | str | Unset = UNSET
    """Language and region, such as en-US"""
    merchant_reference_id: None | str | Unset = UNSET
    """The merchant's reference"""
    metadata: Metadata | None | Unset = UNSET
    """The merchant's own keys and values"""
    order_id: None | str | Unset = UNSET
    """Order that was made"""
    original_currency: None | str | Unset = UNSET
    """Currency of the request"""
    payment_currency: None | str | Unset = UNSET
    """Currency that the customer chose"""
    payment_status: CheckoutPaymentStatus | None | Unset = UNSET
    """State of the payment"""
    price: None | SessionPriceWebhookVo | Unset = UNSET
    price_data_list: list[PriceData] | None | Unset = UNSET
    """Items without a product in the dashboard"""
    product: None | ProductApiVo | Unset = UNSET
    return_url: None | str | Unset = UNSET
    """Return address of an embedded checkout"""
    session_id: None | str | Unset = UNSET
    show_promotion_code: bool | None | Unset = UNSET
    """Whether the promotion code is shown"""
    status: CheckoutSessionStatus | None | Unset = UNSET
    """State of the checkout"""
    subscription_id: None | str | Unset = UNSET
    """Subscription, for a recurring price"""
    success_url: None | str | Unset = UNSET
    """Address after the payment"""
    token: None | str | Unset = UNSET
    """Short-lived token of the session"""
    ui_mode: CheckoutUiMode | None | Unset = UNSET
    """Hosted or embedded"""

    FIELDS = (
        Field("amountSubtotal", OneOf(DECIMAL, NULL), money=("major", "number", "originalCurrency")),
        Field("amountTotal", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("cancelUrl", OneOf(STR, NULL)),
        Field("created", OneOf(DATETIME, NULL)),
        Field("customer", OneOf(ModelRef(_models, "CustomerApiVo"), NULL)),
        Field("expire", OneOf(DATETIME, NULL)),
        Field("invoiceId", OneOf(STR, NULL)),
        Field("locale", OneOf(STR, NULL)),
        Field("merchantReferenceId", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", OneOf(STR, NULL)),
        Field("originalCurrency", OneOf(STR, NULL)),
        Field("paymentCurrency", OneOf(STR, NULL)),
        Field("paymentStatus", OneOf(EnumRef(_models, "CheckoutPaymentStatus"), NULL)),
        Field("price", OneOf(ModelRef(_models, "SessionPriceWebhookVo"), NULL)),
        Field("priceDataList", OneOf(ListOf(ModelRef(_models, "PriceData")), NULL)),
        Field("product", OneOf(ModelRef(_models, "ProductApiVo"), NULL)),
        Field("returnUrl", OneOf(STR, NULL)),
        Field("sessionId", OneOf(STR, NULL)),
        Field("showPromotionCode", OneOf(BOOL, NULL)),
        Field("status", OneOf(EnumRef(_models, "CheckoutSessionStatus"), NULL)),
        Field("subscriptionId", OneOf(STR, NULL)),
        Field("successUrl", OneOf(STR, NULL)),
        Field("token", OneOf(STR, NULL), secret=True),
        Field("uiMode", OneOf(EnumRef(_models, "CheckoutUiMode"), NULL)),
    )
