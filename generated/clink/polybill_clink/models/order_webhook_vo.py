# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    DECIMAL,
    INT,
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
    from .metadata import Metadata
    from .order_type import OrderType
    from .order_webhook_status import OrderWebhookStatus
    from .payment_execution_detail_api_vo import PaymentExecutionDetailApiVo
    from .payment_method_webhook_vo import PaymentMethodWebhookVo
    from .price_data import PriceData


@define(kw_only=True, eq=False, repr=False)
class OrderWebhookVo(Model):
    """A charge and its state"""

    amount_subtotal: Decimal | None | Unset = UNSET
    """Amount before tax and adjustments, major units Amount in major units of paymentCurrency."""
    amount_total: Decimal | None | Unset = UNSET
    """Final amount, major units Amount in major units of paymentCurrency."""
    create_time: int | None | Unset = UNSET
    """When it was made"""
    customer_email: None | str | Unset = UNSET
    """Customer's e-mail address"""
    customer_id: None | str | Unset = UNSET
    failure_code: None | str | Unset = UNSET
    """Why it failed, such as card_declined"""
    failure_message: None | str | Unset = UNSET
    """Why it failed, in words"""
    invoice_id: None | str | Unset = UNSET
    merchant_reference_id: None | str | Unset = UNSET
    """The merchant's reference; the text null and a single blank were seen"""
    metadata: Metadata | None | Unset = UNSET
    """The merchant's own keys and values"""
    order_id: None | str | Unset = UNSET
    original_currency: None | str | Unset = UNSET
    """Currency of the original price"""
    payment_currency: None | str | Unset = UNSET
    """Currency of the charge"""
    payment_execution_details: list[PaymentExecutionDetailApiVo] | None | Unset = UNSET
    """Attempts at the payment channels"""
    payment_method: None | PaymentMethodWebhookVo | Unset = UNSET
    """Method that was used"""
    payment_time: int | None | Unset = UNSET
    """When it reached its final state"""
    price_data_list: list[PriceData] | None | Unset = UNSET
    """Items without a product in the dashboard"""
    price_id: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    risk_level: None | str | Unset = UNSET
    """Risk level; free text, seen as LOW and low"""
    session_id: None | str | Unset = UNSET
    """Checkout or payment session"""
    status: None | OrderWebhookStatus | Unset = UNSET
    """State"""
    type_: None | OrderType | Unset = UNSET
    """Recurring or one-time"""

    FIELDS = (
        Field("amountSubtotal", "amount_subtotal", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("amountTotal", "amount_total", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("createTime", "create_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerEmail", "customer_email", OneOf(STR, NULL)),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("failureCode", "failure_code", OneOf(STR, NULL)),
        Field("failureMessage", "failure_message", OneOf(STR, NULL)),
        Field("invoiceId", "invoice_id", OneOf(STR, NULL)),
        Field("merchantReferenceId", "merchant_reference_id", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", "order_id", OneOf(STR, NULL)),
        Field("originalCurrency", "original_currency", OneOf(STR, NULL)),
        Field("paymentCurrency", "payment_currency", OneOf(STR, NULL)),
        Field(
            "paymentExecutionDetails",
            "payment_execution_details",
            OneOf(ListOf(ModelRef(_models, "PaymentExecutionDetailApiVo")), NULL),
        ),
        Field("paymentMethod", "payment_method", OneOf(ModelRef(_models, "PaymentMethodWebhookVo"), NULL)),
        Field("paymentTime", "payment_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("priceDataList", "price_data_list", OneOf(ListOf(ModelRef(_models, "PriceData")), NULL)),
        Field("priceId", "price_id", OneOf(STR, NULL)),
        Field("productId", "product_id", OneOf(STR, NULL)),
        Field("riskLevel", "risk_level", OneOf(STR, NULL)),
        Field("sessionId", "session_id", OneOf(STR, NULL)),
        Field("status", "status", OneOf(EnumRef(_models, "OrderWebhookStatus"), NULL)),
        Field("type", "type_", OneOf(EnumRef(_models, "OrderType"), NULL)),
    )
