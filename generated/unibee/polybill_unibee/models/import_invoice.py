# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import InvoiceDetail, Metadata


@model
class ImportInvoiceData(Model):
    """Payload of importInvoice"""

    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""

    FIELDS = (Field("invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),)


@model
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
        Field("countryCode", STR),
        Field("createTime", STR),
        Field("currency", STR, required=True),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("gatewayId", INT),
        Field("invoiceId", STR, required=True),
        Field("invoiceName", STR),
        Field("invoiceStatus", STR),
        Field("lines", ListOf(ModelRef(_models, "InvoiceHistoryInvoiceImportLineItem"))),
        Field("linkToLatestSubscription", BOOL),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("originalInvoiceId", STR),
        Field("periodEnd", STR),
        Field("periodStart", STR),
        Field("productName", STR),
        Field("subscriptionId", STR),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("totalAmount", INT, required=True, money=("minor", "number", "currency")),
    )


@model
class ImportInvoiceResponse(Model):
    """Envelope of importInvoice"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ImportInvoiceData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ImportInvoiceData"), NULL)),
    )


@model
class InvoiceHistoryInvoiceImportLineItem(Model):
    """Invoice history invoice import line item"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of a currency that is given elsewhere."""
    description: str | Unset = UNSET
    """Description text"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", None)),
        Field("description", STR),
        Field("discountAmount", INT, money=("minor", "number", None)),
        Field("name", STR),
        Field("quantity", INT),
        Field("taxAmount", INT, money=("minor", "number", None)),
    )
