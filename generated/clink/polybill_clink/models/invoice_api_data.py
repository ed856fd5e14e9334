# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .discount_object_vo import DiscountObjectVo
    from .invoice_item_vo import InvoiceItemVo
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("billing", "billing", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("currentPeriodEnd", "current_period_end", INT, time="epoch-ms"),
        Field("currentPeriodStart", "current_period_start", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR),
        Field("discount", "discount", ModelRef(_models, "DiscountObjectVo")),
        Field("invoiceId", "invoice_id", STR),
        Field("items", "items", ListOf(ModelRef(_models, "InvoiceItemVo"))),
        Field("merchantId", "merchant_id", STR),
        Field("merchantReference", "merchant_reference", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("orderId", "order_id", STR),
        Field("originalAmount", "original_amount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", "original_currency", STR),
        Field("paymentAmount", "payment_amount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("status", "status", STR),
        Field("subscriptionId", "subscription_id", STR),
    )
