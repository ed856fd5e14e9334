# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_session_status import CheckoutSessionStatus
    from .checkout_ui_mode import CheckoutUiMode
    from .customer_api_vo import CustomerApiVo
    from .metadata import Metadata
    from .price_data import PriceData
    from .product_api_vo import ProductApiVo
    from .session_price_webhook_vo import SessionPriceWebhookVo


@define(kw_only=True, eq=False, repr=False)
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
        Field("amountSubtotal", "amount_subtotal", OneOf(DECIMAL, NULL), money=("major", "number", "originalCurrency")),
        Field("amountTotal", "amount_total", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("cancelUrl", "cancel_url", OneOf(STR, NULL)),
        Field("created", "created", OneOf(DATETIME, NULL)),
        Field("customer", "customer", OneOf(ModelRef(_models, "CustomerApiVo"), NULL)),
        Field("expire", "expire", OneOf(DATETIME, NULL)),
        Field("invoiceId", "invoice_id", OneOf(STR, NULL)),
        Field("locale", "locale", OneOf(STR, NULL)),
        Field("merchantReferenceId", "merchant_reference_id", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", "order_id", OneOf(STR, NULL)),
        Field("originalCurrency", "original_currency", OneOf(STR, NULL)),
        Field("paymentCurrency", "payment_currency", OneOf(STR, NULL)),
        Field("paymentStatus", "payment_status", OneOf(EnumRef(_models, "CheckoutPaymentStatus"), NULL)),
        Field("price", "price", OneOf(ModelRef(_models, "SessionPriceWebhookVo"), NULL)),
        Field("priceDataList", "price_data_list", OneOf(ListOf(ModelRef(_models, "PriceData")), NULL)),
        Field("product", "product", OneOf(ModelRef(_models, "ProductApiVo"), NULL)),
        Field("returnUrl", "return_url", OneOf(STR, NULL)),
        Field("sessionId", "session_id", OneOf(STR, NULL)),
        Field("showPromotionCode", "show_promotion_code", OneOf(BOOL, NULL)),
        Field("status", "status", OneOf(EnumRef(_models, "CheckoutSessionStatus"), NULL)),
        Field("subscriptionId", "subscription_id", OneOf(STR, NULL)),
        Field("successUrl", "success_url", OneOf(STR, NULL)),
        Field("token", "token", OneOf(STR, NULL), secret=True),
        Field("uiMode", "ui_mode", OneOf(EnumRef(_models, "CheckoutUiMode"), NULL)),
    )
