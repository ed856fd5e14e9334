# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_session_status import CheckoutSessionStatus
    from .checkout_ui_mode import CheckoutUiMode
    from .customer_api_vo import CustomerApiVo
    from .price_api_vo import PriceApiVo
    from .price_data import PriceData
    from .product_api_vo import ProductApiVo


@define(kw_only=True, eq=False, repr=False)
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
        Field("amountSubtotal", "amount_subtotal", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("amountTotal", "amount_total", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("cancelUrl", "cancel_url", STR),
        Field("created", "created", DATETIME),
        Field("customer", "customer", ModelRef(_models, "CustomerApiVo")),
        Field("expire", "expire", DATETIME),
        Field("invoiceId", "invoice_id", STR),
        Field("locale", "locale", STR),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("orderId", "order_id", STR),
        Field("originalCurrency", "original_currency", STR),
        Field("paymentCurrency", "payment_currency", STR),
        Field("paymentStatus", "payment_status", EnumRef(_models, "CheckoutPaymentStatus")),
        Field("price", "price", ModelRef(_models, "PriceApiVo")),
        Field("priceDataList", "price_data_list", ListOf(ModelRef(_models, "PriceData"))),
        Field("product", "product", ModelRef(_models, "ProductApiVo")),
        Field("returnUrl", "return_url", STR),
        Field("sessionId", "session_id", STR),
        Field("status", "status", EnumRef(_models, "CheckoutSessionStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("successUrl", "success_url", STR),
        Field("token", "token", STR, secret=True),
        Field("uiMode", "ui_mode", EnumRef(_models, "CheckoutUiMode")),
    )
