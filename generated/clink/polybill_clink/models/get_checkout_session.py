# Generated: edit specs/clink.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    DATETIME,
    DECIMAL,
    INT,
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
        PriceData,
        PriceDataApiVo,
        ProductApiVo,
        RecurringApiVo,
    )


@model
class CheckoutSessionEnvelope(Model):
    """Envelope of a checkout"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SessionApiVo | Unset = UNSET
    """The checkout; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "SessionApiVo"), NULL)),
    )


@model
class PriceApiVo(Model):
    """Price of a checkout"""

    price_id: str | Unset = UNSET
    price_list: list[PriceDataApiVo] | Unset = UNSET
    """Prices by the customer's location"""
    recurring: RecurringApiVo | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("priceId", STR),
        Field("priceList", ListOf(ModelRef(_models, "PriceDataApiVo"))),
        Field("recurring", ModelRef(_models, "RecurringApiVo")),
    )


@model
class SessionApiVo(Model):
    """A checkout"""

    amount_subtotal: Decimal | Unset = UNSET
    """Amount before tax and discounts, major units Amount in major units of originalCurrency."""
    amount_total: Decimal | Unset = UNSET
    """Final amount, major units Amount in major units of paymentCurrency."""
    cancel_url: str | Unset = UNSET
    """Address for a customer who gives up"""
    created: datetime.datetime | Unset = UNSET
    """When the checkout was started"""
    customer: CustomerApiVo | Unset = UNSET
    """Customer of a checkout"""
    expire: datetime.datetime | Unset = UNSET
    """When the checkout ends"""
    invoice_id: str | Unset = UNSET
    """Invoice that was made"""
    locale: str | Unset = UNSET
    """Language and region, such as en-US"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's reference"""
    order_id: str | Unset = UNSET
    """Order that was made"""
    original_currency: str | Unset = UNSET
    """Currency of the request"""
    payment_currency: str | Unset = UNSET
    """Currency that the customer chose"""
    payment_status: CheckoutPaymentStatus | Unset = UNSET
    """State of the payment"""
    price: PriceApiVo | Unset = UNSET
    """Price of a checkout"""
    price_data_list: list[PriceData] | Unset = UNSET
    """Items without a product in the dashboard"""
    product: ProductApiVo | Unset = UNSET
    """Product of a checkout"""
    return_url: str | Unset = UNSET
    """Return address of an embedded checkout"""
    session_id: str | Unset = UNSET
    status: CheckoutSessionStatus | Unset = UNSET
    """State of the checkout"""
    subscription_id: str | Unset = UNSET
    """Subscription, for a recurring price"""
    success_url: str | Unset = UNSET
    """Address after the payment"""
    token: str | Unset = UNSET
    """Short-lived token of the session; the creating call names it `tokenValue`"""
    ui_mode: CheckoutUiMode | Unset = UNSET
    """Hosted or embedded"""

    FIELDS = (
        Field("amountSubtotal", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("amountTotal", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("cancelUrl", STR),
        Field("created", DATETIME),
        Field("customer", ModelRef(_models, "CustomerApiVo")),
        Field("expire", DATETIME),
        Field("invoiceId", STR),
        Field("locale", STR),
        Field("merchantReferenceId", STR),
        Field("orderId", STR),
        Field("originalCurrency", STR),
        Field("paymentCurrency", STR),
        Field("paymentStatus", EnumRef(_models, "CheckoutPaymentStatus")),
        Field("price", ModelRef(_models, "PriceApiVo")),
        Field("priceDataList", ListOf(ModelRef(_models, "PriceData"))),
        Field("product", ModelRef(_models, "ProductApiVo")),
        Field("returnUrl", STR),
        Field("sessionId", STR),
        Field("status", EnumRef(_models, "CheckoutSessionStatus")),
        Field("subscriptionId", STR),
        Field("successUrl", STR),
        Field("token", STR, secret=True),
        Field("uiMode", EnumRef(_models, "CheckoutUiMode")),
    )
