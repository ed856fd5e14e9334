# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_history_invoice_import_line_item import (
        InvoiceHistoryInvoiceImportLineItem,
    )
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class ImportInvoiceRequest(Model):
    """Body of importInvoice"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: str | Unset = UNSET
    """Creation time, as text YYYY-MM-DD HH:MM:SS"""
    currency: str
    """ISO 4217 currency code, upper case"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    invoice_id: str
    invoice_name: str | Unset = UNSET
    """Title on the invoice"""
    invoice_status: str | Unset = UNSET
    """paid, failed or cancelled; paid when blank"""
    lines: list[InvoiceHistoryInvoiceImportLineItem] | Unset = UNSET
    """Invoice lines"""
    link_to_latest_subscription: bool | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    original_invoice_id: str | Unset = UNSET
    period_end: str | Unset = UNSET
    """Period end, as text YYYY-MM-DD HH:MM:SS"""
    period_start: str | Unset = UNSET
    """Period start, as text YYYY-MM-DD HH:MM:SS"""
    product_name: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of currency."""
    total_amount: int
    """Total (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", STR),
        Field("currency", "currency", STR, required=True),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("gatewayId", "gateway_id", INT),
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("invoiceName", "invoice_name", STR),
        Field("invoiceStatus", "invoice_status", STR),
        Field("lines", "lines", ListOf(ModelRef(_models, "InvoiceHistoryInvoiceImportLineItem"))),
        Field("linkToLatestSubscription", "link_to_latest_subscription", BOOL),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("originalInvoiceId", "original_invoice_id", STR),
        Field("periodEnd", "period_end", STR),
        Field("periodStart", "period_start", STR),
        Field("productName", "product_name", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", "currency")),
        Field("totalAmount", "total_amount", INT, required=True, money=("minor", "number", "currency")),
    )
