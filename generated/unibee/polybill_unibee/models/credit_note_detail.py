# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .biz_type import BizType
    from .credit_transaction import CreditTransaction
    from .gateway import Gateway
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_plan_snapshot import InvoicePlanSnapshot
    from .invoice_status import InvoiceStatus
    from .merchant_discount_code import MerchantDiscountCode
    from .metadata import Metadata
    from .payment import Payment
    from .refund import Refund
    from .subscription import Subscription
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
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
        Field("bizType", "biz_type", EnumRef(_models, "BizType")),
        Field("countryCode", "country_code", STR),
        Field("createFrom", "create_from", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountCode", "discount_code", STR),
        Field("finishTime", "finish_time", INT, time="epoch-s"),
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("gatewayId", "gateway_id", INT),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("invoiceName", "invoice_name", STR),
        Field("lines", "lines", OneOf(ListOf(ModelRef(_models, "InvoiceItem")), NULL)),
        Field("link", "link", STR),
        Field("merchantId", "merchant_id", INT),
        Field("message", "message", STR),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("originalPaymentInvoice", "original_payment_invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("paidTime", "paid_time", INT, time="epoch-s"),
        Field("partialCreditPaidAmount", "partial_credit_paid_amount", INT, money=("minor", "number", "currency")),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("paymentId", "payment_id", STR),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("planSnapshot", "plan_snapshot", OneOf(ModelRef(_models, "InvoicePlanSnapshot"), NULL)),
        Field("productName", "product_name", STR),
        Field("promoCreditDiscountAmount", "promo_credit_discount_amount", INT, money=("minor", "number", "currency")),
        Field(
            "promoCreditTransaction", "promo_credit_transaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)
        ),
        Field("refund", "refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("refundId", "refund_id", STR),
        Field("status", "status", EnumRef(_models, "InvoiceStatus")),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("subscriptionAmount", "subscription_amount", INT, money=("minor", "number", "currency")),
        Field(
            "subscriptionAmountExcludingTax",
            "subscription_amount_excluding_tax",
            INT,
            money=("minor", "number", "currency"),
        ),
        Field("subscriptionId", "subscription_id", STR),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("totalAmountExcludingTax", "total_amount_excluding_tax", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT),
        Field("userSnapshot", "user_snapshot", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("vatNumber", "vat_number", STR),
    )
