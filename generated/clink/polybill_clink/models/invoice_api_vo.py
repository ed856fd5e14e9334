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
    from .billing_mode import BillingMode
    from .invoice_item import InvoiceItem
    from .invoice_status import InvoiceStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("billing", "billing", EnumRef(_models, "BillingMode")),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("currentPeriodEnd", "current_period_end", INT, time="epoch-ms"),
        Field("currentPeriodStart", "current_period_start", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("items", "items", ListOf(ModelRef(_models, "InvoiceItem"))),
        Field("merchantId", "merchant_id", STR),
        Field("orderId", "order_id", STR),
        Field("originalAmount", "original_amount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", "original_currency", STR),
        Field("status", "status", EnumRef(_models, "InvoiceStatus")),
        Field("subscriptionId", "subscription_id", STR),
    )
