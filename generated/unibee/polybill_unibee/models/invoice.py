# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    INT,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .biz_type import BizType
    from .credit_account import CreditAccount
    from .credit_payout import CreditPayout
    from .credit_transaction import CreditTransaction
    from .invoice_item import InvoiceItem
    from .invoice_plan_snapshot import InvoicePlanSnapshot
    from .invoice_send_status import InvoiceSendStatus
    from .invoice_status import InvoiceStatus
    from .merchant_discount_code import MerchantDiscountCode
    from .metadata import Metadata
    from .user_metric_charge_invoice_item_entity import (
        UserMetricChargeInvoiceItemEntity,
    )


@define(kw_only=True, eq=False, repr=False)
class Invoice(Model):
    """Invoice"""

    auto_charge: bool | Unset = UNSET
    """True when the automatic renewal run produced it"""
    billing_cycle_anchor: int | Unset = UNSET
    """Unix time that anchors the billing day"""
    biz_type: BizType | Unset = UNSET
    """1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge Evidence: source."""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_from: str | Unset = UNSET
    """Origin marker, e.g. AutoRenew"""
    credit_account: CreditAccount | None | Unset = UNSET
    """Credit account used"""
    credit_payout: CreditPayout | None | Unset = UNSET
    """Credit paid out on the invoice"""
    crypto_amount: int | Unset = UNSET
    """Amount in the crypto/exchanged currency"""
    crypto_currency: str | Unset = UNSET
    """Crypto/exchanged currency"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    data: str | Unset = UNSET
    """Serialised data"""
    day_util_due: int | Unset = UNSET
    """Days until the invoice is due"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_code: str | Unset = UNSET
    finish_time: int | Unset = UNSET
    """Unix time of finalisation"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id Evidence: sdk."""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    invoice_name: str | Unset = UNSET
    """Title on the invoice"""
    lines: list[InvoiceItem] | None | Unset = UNSET
    """Invoice lines"""
    link: str | Unset = UNSET
    """Hosted URL"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    partial_credit_paid_amount: int | Unset = UNSET
    """Part paid with credit (minor units) Amount in minor units of currency."""
    payment_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    """Payment URL"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    payment_type: str | Unset = UNSET
    """Payment type label"""
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    plan_snapshot: InvoicePlanSnapshot | None | Unset = UNSET
    """Plan as it was when billed"""
    product_name: str | Unset = UNSET
    promo_credit_account: CreditAccount | None | Unset = UNSET
    promo_credit_discount_amount: int | Unset = UNSET
    """Promo credit used (minor units) Amount in minor units of currency."""
    promo_credit_payout: CreditPayout | None | Unset = UNSET
    """Promo credit paid out"""
    promo_credit_transaction: CreditTransaction | None | Unset = UNSET
    """Promo credit movement"""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts"""
    proration_scale: int | Unset = UNSET
    """Proration share, scaled integer"""
    refund_id: str | Unset = UNSET
    send_note: str | Unset = UNSET
    """Note in the mail"""
    send_status: InvoiceSendStatus | Unset = UNSET
    """0 not sent, 1 sent, 2 not needed Evidence: source."""
    status: InvoiceStatus | Unset = UNSET
    """0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed Evidence: source."""
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
    trial_end: int | Unset = UNSET
    """End of trial (unix seconds)"""
    user_id: int | Unset = UNSET
    """Customer id"""
    user_metric_charge_for_invoice: None | UserMetricChargeInvoiceItemEntity | Unset = UNSET
    """Usage charges billed with the invoice"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("autoCharge", "auto_charge", BOOL),
        Field("billingCycleAnchor", "billing_cycle_anchor", INT, time="epoch-s"),
        Field("bizType", "biz_type", EnumRef(_models, "BizType")),
        Field("countryCode", "country_code", STR),
        Field("createFrom", "create_from", STR),
        Field("creditAccount", "credit_account", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("creditPayout", "credit_payout", OneOf(ModelRef(_models, "CreditPayout"), NULL)),
        Field("cryptoAmount", "crypto_amount", INT),
        Field("cryptoCurrency", "crypto_currency", STR),
        Field("currency", "currency", STR),
        Field("data", "data", STR),
        Field("dayUtilDue", "day_util_due", INT),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountCode", "discount_code", STR),
        Field("finishTime", "finish_time", INT, time="epoch-s"),
        Field("gatewayId", "gateway_id", INT),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("invoiceName", "invoice_name", STR),
        Field("lines", "lines", OneOf(ListOf(ModelRef(_models, "InvoiceItem")), NULL)),
        Field("link", "link", STR),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("partialCreditPaidAmount", "partial_credit_paid_amount", INT, money=("minor", "number", "currency")),
        Field("paymentId", "payment_id", STR),
        Field("paymentLink", "payment_link", STR),
        Field("PaymentMethodId", "payment_method_id", STR),
        Field("paymentType", "payment_type", STR),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("planSnapshot", "plan_snapshot", OneOf(ModelRef(_models, "InvoicePlanSnapshot"), NULL)),
        Field("productName", "product_name", STR),
        Field("promoCreditAccount", "promo_credit_account", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("promoCreditDiscountAmount", "promo_credit_discount_amount", INT, money=("minor", "number", "currency")),
        Field("promoCreditPayout", "promo_credit_payout", OneOf(ModelRef(_models, "CreditPayout"), NULL)),
        Field(
            "promoCreditTransaction", "promo_credit_transaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)
        ),
        Field("prorationDate", "proration_date", INT, time="epoch-s"),
        Field("prorationScale", "proration_scale", INT),
        Field("refundId", "refund_id", STR),
        Field("sendNote", "send_note", STR),
        Field("sendStatus", "send_status", EnumRef(_models, "InvoiceSendStatus")),
        Field("status", "status", EnumRef(_models, "InvoiceStatus")),
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
        Field("trialEnd", "trial_end", INT, time="epoch-s"),
        Field("userId", "user_id", INT),
        Field(
            "userMetricChargeForInvoice",
            "user_metric_charge_for_invoice",
            OneOf(ModelRef(_models, "UserMetricChargeInvoiceItemEntity"), NULL),
        ),
        Field("vatNumber", "vat_number", STR),
    )
