# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    DECIMAL,
    INT,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, OrderType, PaymentExecutionDetailApiVo, PaymentInstrumentWalletApiVo, PriceData


class OrderStatus(OpenStrEnum):
    """State of an order; order.created can also say `created`"""

    SUCCESS = "success"
    FAILED = "failed"
    REQUIRES_ACTION = "requires_action"
    PENDING = "pending"
    PARTIAL_REFUNDED = "partial_refunded"
    REFUNDED = "refunded"


@model
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
        Field("amountSubtotal", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("amountTotal", DECIMAL, money=("major", "number", "paymentCurrency")),
        Field("createTime", INT, time="epoch-ms"),
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("failureCode", STR),
        Field("failureMessage", STR),
        Field("invoiceId", STR),
        Field("merchantReferenceId", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("orderId", STR),
        Field("originalCurrency", STR),
        Field("paymentCurrency", STR),
        Field("paymentExecutionDetails", ListOf(ModelRef(_models, "PaymentExecutionDetailApiVo"))),
        Field("paymentMethod", ModelRef(_models, "PaymentMethodApiVo")),
        Field("paymentTime", INT, time="epoch-ms"),
        Field("priceDataList", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", STR),
        Field("productId", STR),
        Field("riskLevel", STR),
        Field("sessionId", STR),
        Field("status", EnumRef(_models, "OrderStatus")),
        Field("type", EnumRef(_models, "OrderType"), "type_"),
    )


@model
class PaymentMethodApiVo(Model):
    """Method of a charge"""

    card_last_four: str | Unset = UNSET
    """Last four digits of the card"""
    card_scheme: str | Unset = UNSET
    """Card scheme; seen as Visa, VISA and Mastercard"""
    issuer_bank: str | Unset = UNSET
    """Bank that issued the card"""
    issuer_region: str | Unset = UNSET
    """Country in which the card was issued; seen as US and USA"""
    payment_instrument_id: str | Unset = UNSET
    """Saved instrument"""
    payment_method_type: str | Unset = UNSET
    """Payment method, such as CARD; seen in lower case, too"""
    wallet: PaymentInstrumentWalletApiVo | Unset = UNSET
    """A saved wallet"""

    FIELDS = (
        Field("cardLastFour", STR),
        Field("cardScheme", STR),
        Field("issuerBank", STR),
        Field("issuerRegion", STR),
        Field("paymentInstrumentId", STR),
        Field("paymentMethodType", STR),
        Field("wallet", ModelRef(_models, "PaymentInstrumentWalletApiVo")),
    )
