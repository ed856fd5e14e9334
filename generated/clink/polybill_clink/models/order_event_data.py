# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
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
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, OrderType, PaymentExecutionDetailApiVo, PaymentInstrumentWalletApiVo, PriceData


class OrderWebhookStatus(OpenStrEnum):
    """State of an order in an event; `created` is in no published list"""

    CREATED = "created"
    SUCCESS = "success"
    FAILED = "failed"
    REQUIRES_ACTION = "requires_action"
    PENDING = "pending"
    PARTIAL_REFUNDED = "partial_refunded"
    REFUNDED = "refunded"


@model
class OrderEventData(Model):
    """Content of the event"""

    object_: OrderWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "OrderWebhookVo"), "object_", required=True),)


@model
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
        Field("amountSubtotal", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("amountTotal", OneOf(DECIMAL, NULL), money=("major", "number", "paymentCurrency")),
        Field("createTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerEmail", OneOf(STR, NULL)),
        Field("customerId", OneOf(STR, NULL)),
        Field("failureCode", OneOf(STR, NULL)),
        Field("failureMessage", OneOf(STR, NULL)),
        Field("invoiceId", OneOf(STR, NULL)),
        Field("merchantReferenceId", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", OneOf(STR, NULL)),
        Field("originalCurrency", OneOf(STR, NULL)),
        Field("paymentCurrency", OneOf(STR, NULL)),
        Field("paymentExecutionDetails", OneOf(ListOf(ModelRef(_models, "PaymentExecutionDetailApiVo")), NULL)),
        Field("paymentMethod", OneOf(ModelRef(_models, "PaymentMethodWebhookVo"), NULL)),
        Field("paymentTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("priceDataList", OneOf(ListOf(ModelRef(_models, "PriceData")), NULL)),
        Field("priceId", OneOf(STR, NULL)),
        Field("productId", OneOf(STR, NULL)),
        Field("riskLevel", OneOf(STR, NULL)),
        Field("sessionId", OneOf(STR, NULL)),
        Field("status", OneOf(EnumRef(_models, "OrderWebhookStatus"), NULL)),
        Field("type", OneOf(EnumRef(_models, "OrderType"), NULL), "type_"),
    )


@model
class PaymentMethodWebhookVo(Model):
    """Method of a charge"""

    card_last_four: None | str | Unset = UNSET
    """Last four digits of the card"""
    card_scheme: None | str | Unset = UNSET
    """Card scheme; seen as Visa, VISA and Mastercard"""
    issuer_bank: None | str | Unset = UNSET
    """Bank that issued the card"""
    issuer_region: None | str | Unset = UNSET
    """Country in which the card was issued; seen as US and USA"""
    payment_instrument_id: None | str | Unset = UNSET
    """Saved instrument"""
    payment_method_type: None | str | Unset = UNSET
    """Payment method, such as CARD; seen in lower case, too"""
    wallet: None | PaymentInstrumentWalletApiVo | Unset = UNSET

    FIELDS = (
        Field("cardLastFour", OneOf(STR, NULL)),
        Field("cardScheme", OneOf(STR, NULL)),
        Field("issuerBank", OneOf(STR, NULL)),
        Field("issuerRegion", OneOf(STR, NULL)),
        Field("paymentInstrumentId", OneOf(STR, NULL)),
        Field("paymentMethodType", OneOf(STR, NULL)),
        Field("wallet", OneOf(ModelRef(_models, "PaymentInstrumentWalletApiVo"), NULL)),
    )
