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
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingMode, DiscountObjectVo, InvoiceItem, InvoiceItemVo, InvoiceStatus, Metadata


@model
class InvoiceApiData(Model):
    """An invoice with its discount"""

    billing: str | Unset = UNSET
    """How it is collected; the values of BillingMode"""
    create_time: int | Unset = UNSET
    """When it was made"""
    current_period_end: int | Unset = UNSET
    current_period_start: int | Unset = UNSET
    customer_id: str | Unset = UNSET
    discount: DiscountObjectVo | Unset = UNSET
    """Discount of an invoice"""
    invoice_id: str | Unset = UNSET
    items: list[InvoiceItemVo] | Unset = UNSET
    """Lines"""
    merchant_id: str | Unset = UNSET
    merchant_reference: str | Unset = UNSET
    """The merchant's reference; elsewhere it is named merchantReferenceId"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order_id: str | Unset = UNSET
    """Order that pays it"""
    original_amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of originalCurrency."""
    original_currency: str | Unset = UNSET
    """Currency of the original price"""
    payment_amount: Decimal | Unset = UNSET
    """Amount to pay or paid, major units Amount in major units of originalCurrency."""
    status: str | Unset = UNSET
    """State; the values of InvoiceStatus"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("billing", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("currentPeriodEnd", INT, time="epoch-ms"),
        Field("currentPeriodStart", INT, time="epoch-ms"),
        Field("customerId", STR),
        Field("discount", ModelRef(_models, "DiscountObjectVo")),
        Field("invoiceId", STR),
        Field("items", ListOf(ModelRef(_models, "InvoiceItemVo"))),
        Field("merchantId", STR),
        Field("merchantReference", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("orderId", STR),
        Field("originalAmount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", STR),
        Field("paymentAmount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("status", STR),
        Field("subscriptionId", STR),
    )


@model
class InvoiceApiVo(Model):
    """An invoice"""

    billing: BillingMode | Unset = UNSET
    """How it is collected"""
    create_time: int | Unset = UNSET
    """When it was made"""
    current_period_end: int | Unset = UNSET
    current_period_start: int | Unset = UNSET
    customer_id: str | Unset = UNSET
    invoice_id: str | Unset = UNSET
    items: list[InvoiceItem] | Unset = UNSET
    """Lines"""
    merchant_id: str | Unset = UNSET
    order_id: str | Unset = UNSET
    """Order that pays it"""
    original_amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of originalCurrency."""
    original_currency: str | Unset = UNSET
    """Currency of the original price"""
    status: InvoiceStatus | Unset = UNSET
    """State"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("billing", EnumRef(_models, "BillingMode")),
        Field("createTime", INT, time="epoch-ms"),
        Field("currentPeriodEnd", INT, time="epoch-ms"),
        Field("currentPeriodStart", INT, time="epoch-ms"),
        Field("customerId", STR),
        Field("invoiceId", STR),
        Field("items", ListOf(ModelRef(_models, "InvoiceItem"))),
        Field("merchantId", STR),
        Field("orderId", STR),
        Field("originalAmount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", STR),
        Field("status", EnumRef(_models, "InvoiceStatus")),
        Field("subscriptionId", STR),
    )


@model
class InvoiceDataEnvelope(Model):
    """Envelope of an invoice with its discount"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: InvoiceApiData | None | Unset = UNSET
    """The invoice; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "InvoiceApiData"), NULL)),
    )


@model
class InvoiceEnvelope(Model):
    """Envelope of an invoice"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: InvoiceApiVo | None | Unset = UNSET
    """The invoice; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "InvoiceApiVo"), NULL)),
    )
