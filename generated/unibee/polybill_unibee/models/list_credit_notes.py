# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        BizType,
        CreditTransaction,
        Gateway,
        Invoice,
        InvoiceItem,
        InvoicePlanSnapshot,
        InvoiceSortField,
        InvoiceStatus,
        MerchantDiscountCode,
        Metadata,
        Payment,
        Refund,
        SortType,
        Subscription,
        UserAccount,
    )


@model
class CreditNoteDetail(Model):
    """Credit note detail"""

    biz_type: BizType | Unset = UNSET
    """1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge Evidence: source."""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_from: str | Unset = UNSET
    """Origin marker, e.g. AutoRenew"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_code: str | Unset = UNSET
    finish_time: int | Unset = UNSET
    """Unix time of finalisation"""
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    invoice_name: str | Unset = UNSET
    """Title on the invoice"""
    lines: list[InvoiceItem] | None | Unset = UNSET
    """Invoice lines"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant_id: int | Unset = UNSET
    message: str | Unset = UNSET
    """Message text"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    original_payment_invoice: Invoice | None | Unset = UNSET
    """Invoice that is being refunded"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    partial_credit_paid_amount: int | Unset = UNSET
    """Part paid with credit (minor units) Amount in minor units of currency."""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    payment_id: str | Unset = UNSET
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    plan_snapshot: InvoicePlanSnapshot | None | Unset = UNSET
    """Plan as it was when billed"""
    product_name: str | Unset = UNSET
    promo_credit_discount_amount: int | Unset = UNSET
    """Promo credit used (minor units) Amount in minor units of currency."""
    promo_credit_transaction: CreditTransaction | None | Unset = UNSET
    """Promo credit movement"""
    refund: None | Refund | Unset = UNSET
    """Refund object"""
    refund_id: str | Unset = UNSET
    status: InvoiceStatus | Unset = UNSET
    """0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed Evidence: source."""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_amount: int | Unset = UNSET
    """Subscription part of the invoice (minor units) Amount in minor units of currency."""
    subscription_amount_excluding_tax: int | Unset = UNSET
    """The same before tax (minor units) Amount in minor units of currency."""
    subscription_id: str | Unset = UNSET
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    total_amount_excluding_tax: int | Unset = UNSET
    """Total before tax (minor units) Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""
    user_snapshot: None | UserAccount | Unset = UNSET
    """Customer as of billing time"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("bizType", EnumRef(_models, "BizType")),
        Field("countryCode", STR),
        Field("createFrom", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("finishTime", INT, time="epoch-s"),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("gatewayId", INT),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("invoiceName", STR),
        Field("lines", OneOf(ListOf(ModelRef(_models, "InvoiceItem")), NULL)),
        Field("link", STR),
        Field("merchantId", INT),
        Field("message", STR),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("originalPaymentInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("paidTime", INT, time="epoch-s"),
        Field("partialCreditPaidAmount", INT, money=("minor", "number", "currency")),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("paymentId", STR),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("planSnapshot", OneOf(ModelRef(_models, "InvoicePlanSnapshot"), NULL)),
        Field("productName", STR),
        Field("promoCreditDiscountAmount", INT, money=("minor", "number", "currency")),
        Field("promoCreditTransaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)),
        Field("refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("refundId", STR),
        Field("status", EnumRef(_models, "InvoiceStatus")),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("subscriptionAmount", INT, money=("minor", "number", "currency")),
        Field("subscriptionAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("subscriptionId", STR),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("totalAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("userId", INT),
        Field("userSnapshot", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("vatNumber", STR),
    )


@model
class ListCreditNotesData(Model):
    """Payload of listCreditNotes"""

    credit_notes: list[CreditNoteDetail] | None | Unset = UNSET
    """Credit notes (refund invoices)"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("creditNotes", OneOf(ListOf(ModelRef(_models, "CreditNoteDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListCreditNotesRequest(Model):
    """Body of listCreditNotes"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    emails: str | Unset = UNSET
    """Recipients, separated by comma or semicolon"""
    gateway_ids: list[int] | Unset = UNSET
    """Filter by gateway ids"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    search_key: str | Unset = UNSET
    """Search text"""
    sort_field: InvoiceSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[InvoiceStatus] | Unset = UNSET
    """Filter, several allowed: 2 processing, 3 paid, 4 failed, 5 cancelled"""

    FIELDS = (
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("currency", STR),
        Field("emails", STR),
        Field("gatewayIds", ListOf(INT)),
        Field("page", INT),
        Field("planIds", ListOf(INT)),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "InvoiceSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "InvoiceStatus"))),
    )


@model
class ListCreditNotesResponse(Model):
    """Envelope of listCreditNotes"""

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
    data: ListCreditNotesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListCreditNotesData"), NULL)),
    )
