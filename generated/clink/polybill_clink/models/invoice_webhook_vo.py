# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_mode import BillingMode
    from .discount_object_vo import DiscountObjectVo
    from .invoice_item_webhook_vo import InvoiceItemWebhookVo
    from .invoice_status import InvoiceStatus
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("billing", "billing", OneOf(EnumRef(_models, "BillingMode"), NULL)),
        Field("createTime", "create_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodEnd", "current_period_end", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodStart", "current_period_start", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("discount", "discount", OneOf(ModelRef(_models, "DiscountObjectVo"), NULL)),
        Field("invoiceId", "invoice_id", OneOf(STR, NULL)),
        Field("items", "items", OneOf(ListOf(ModelRef(_models, "InvoiceItemWebhookVo")), NULL)),
        Field("merchantId", "merchant_id", OneOf(STR, NULL)),
        Field("merchantReference", "merchant_reference", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("orderId", "order_id", OneOf(STR, NULL)),
        Field(
            "originalAmount",
            "original_amount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "originalCurrency"),
        ),
        Field("originalCurrency", "original_currency", OneOf(STR, NULL)),
        Field(
            "paymentAmount",
            "payment_amount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "originalCurrency"),
        ),
        Field("status", "status", OneOf(EnumRef(_models, "InvoiceStatus"), NULL)),
        Field("subscriptionId", "subscription_id", OneOf(STR, NULL)),
    )
