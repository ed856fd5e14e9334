# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .order_status import OrderStatus
    from .order_type import OrderType
    from .payment_execution_detail_api_vo import PaymentExecutionDetailApiVo
    from .payment_method_api_vo import PaymentMethodApiVo
    from .price_data import PriceData


@define(kw_only=True, eq=False, repr=False)
class OrderApiVo(Model):
    """A charge and its state"""

    amount_subtotal: Decimal | Unset = UNSET
    """Amount before tax and adjustments, major units Amount in major units of paymentCurrency."""
    amount_total: Decimal | Unset = UNSET
    """Final amount, major units Amount in major units of paymentCurrency."""
    create_time: int | Unset = UNSET
    """When it was made"""
    customer_email: str | Unset = UNSET
    """Customer's e-mail address"""
    customer_id: str | Unset = UNSET
    failure_code: str | Unset = UNSET
    """Why it failed, such as card_declined"""
    failure_message: str | Unset = UNSET
    """Why it failed, in words"""
    invoice_id: str | Unset = UNSET
    merchant_reference_id: str | Unset = UNSET
    """The merchant's reference"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order_id: str | Unset = UNSET
    original_currency: str | Unset = UNSET
    """Currency of the original price"""
    payment_currency: str | Unset = UNSET
    """Currency of the charge"""
    payment_execution_details: list[PaymentExecutionDetailApiVo] | Unset = UNSET
    """Attempts at the payment channels"""
    payment_method: PaymentMethodApiVo | Unset = UNSET
    """Method that was used"""
    payment_time: int | Unset = UNSET
    """When it reached its final state"""
    price_data_list: list[PriceData] | Unset = UNSET
    """Items without a product in the dashboard"""
    price_id: str | Unset = UNSET
    product_id: str | Unset = UNSET
    risk_level: str | Unset = UNSET
    """Risk level; free text, seen as LOW and low"""
    session_id: str | Unset = UNSET
    """Checkout or payment session"""
    status: OrderStatus | Unset = UNSET
    """State"""
    type_: OrderType | Unset = UNSET
    """Recurring or one-time"""

    FIELDS = (
        Field("amountSubtotal", "amount_subtotal", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("amountTotal", "amount_total", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field("failureCode", "failure_code", STR),
        Field("failureMessage", "failure_message", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("orderId", "order_id", STR),
        Field("originalCurrency", "original_currency", STR),
        Field("paymentCurrency", "payment_currency", STR),
        Field(
            "paymentExecutionDetails",
            "payment_execution_details",
            ListOf(ModelRef(_models, "PaymentExecutionDetailApiVo")),
        ),
        Field("paymentMethod", "payment_method", ModelRef(_models, "PaymentMethodApiVo")),
        Field("paymentTime", "payment_time", INT, time="epoch-ms"),
        Field("priceDataList", "price_data_list", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", "price_id", STR),
        Field("productId", "product_id", STR),
        Field("riskLevel", "risk_level", STR),
        Field("sessionId", "session_id", STR),
        Field("status", "status", EnumRef(_models, "OrderStatus")),
        Field("type", "type_", EnumRef(_models, "OrderType")),
    )
