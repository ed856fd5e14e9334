# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingMode, DiscountObjectVo, InvoiceItemWebhookVo, InvoiceStatus, Metadata


@model
class InvoiceEventData(Model):
    """Content of the event"""

    object_: InvoiceWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "InvoiceWebhookVo"), "object_", required=True),)


@model
class InvoiceWebhookVo(Model):
    """An invoice"""

    billing: BillingMode | None | Unset = UNSET
    """How it is collected"""
    create_time: int | None | Unset = UNSET
    """When it was made"""
    current_period_end: int | None | Unset = UNSET
    current_period_start: int | None | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    discount: DiscountObjectVo | None | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    items: list[InvoiceItemWebhookVo] | None | Unset = UNSET
    """Lines"""
    merchant_id: None | str | Unset = UNSET
    merchant_reference: None | str | Unset = UNSET
    """The merchant's reference; elsewhere it is named merchantReferenceId"""
    metadata: Metadata | None | Unset = UNSET
    """The merchant's own keys and values"""
    order_id: None | str | Unset = UNSET
    """Order that pays it"""
    original_amount: None | str | Unset = UNSET
    """Amount, major units as text Amount in major units of originalCurrency."""
    original_currency: None | str | Unset = UNSET
    """Currency of the original price"""
    payment_amount: None | str | Unset = UNSET
    """Amount to pay or paid, major units as text Amount in major units of originalCurrency."""
    status: InvoiceStatus | None | Unset = UNSET
    """State"""
    subscription_id: None | str | Unset = UNSET

    FIELDS = (
        Field("billing", OneOf(EnumRef(_models, "BillingMode"), NULL)),
        Field("createTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodEnd", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodStart", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", OneOf(STR, NULL)),
        Field("discount", OneOf(ModelRef(_models, "DiscountObjectVo"), NULL)),
        Field("invoiceId", OneOf(STR, NULL)),
        Field("items", OneOf(ListOf(ModelRef(_models, "InvoiceItemWebhookVo")), NULL)),
        Field("merchantId", OneOf(STR, NULL)),
        Field("merchantReference", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", OneOf(STR, NULL)),
        Field(
            "originalAmount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "originalCurrency"),
        ),
        Field("originalCurrency", OneOf(STR, NULL)),
        Field(
            "paymentAmount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "originalCurrency"),
        ),
        Field("status", OneOf(EnumRef(_models, "InvoiceStatus"), NULL)),
        Field("subscriptionId", OneOf(STR, NULL)),
    )
