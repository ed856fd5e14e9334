# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
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
    from . import (
        BizType,
        CreditAccount,
        CreditTransaction,
        InvoiceItem,
        InvoicePlanSnapshot,
        InvoiceSendStatus,
        InvoiceStatus,
        MerchantDiscountCode,
        Metadata,
        UserMetricChargeInvoiceItemEntity,
    )


@model
class CreditPayout(Model):
    """Credit payout"""

    credit_amount: int | Unset = UNSET
    """Credits that were used: a number of promo credits for a promo account, minor units for a main account; not
scaled
"""
    currency_amount: int | Unset = UNSET
    """What they are worth in minor units, in the currency of the credit account beside it Amount in minor units of a
currency that is given elsewhere.
"""
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts"""

    FIELDS = (
        Field("creditAmount", INT),
        Field("currencyAmount", INT, money=("minor", "number", None)),
        Field("exchangeRate", INT),
    )


@model
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
        Field("autoCharge", BOOL),
        Field("billingCycleAnchor", INT, time="epoch-s"),
        Field("bizType", EnumRef(_models, "BizType")),
        Field("countryCode", STR),
        Field("createFrom", STR),
        Field("creditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("creditPayout", OneOf(ModelRef(_models, "CreditPayout"), NULL)),
        Field("cryptoAmount", INT),
        Field("cryptoCurrency", STR),
        Field("currency", STR),
        Field("data", STR),
        Field("dayUtilDue", INT),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("finishTime", INT, time="epoch-s"),
        Field("gatewayId", INT),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("invoiceName", STR),
        Field("lines", OneOf(ListOf(ModelRef(_models, "InvoiceItem")), NULL)),
        Field("link", STR),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("partialCreditPaidAmount", INT, money=("minor", "number", "currency")),
        Field("paymentId", STR),
        Field("paymentLink", STR),
        Field("PaymentMethodId", STR),
        Field("paymentType", STR),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("planSnapshot", OneOf(ModelRef(_models, "InvoicePlanSnapshot"), NULL)),
        Field("productName", STR),
        Field("promoCreditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("promoCreditDiscountAmount", INT, money=("minor", "number", "currency")),
        Field("promoCreditPayout", OneOf(ModelRef(_models, "CreditPayout"), NULL)),
        Field("promoCreditTransaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)),
        Field("prorationDate", INT, time="epoch-s"),
        Field("prorationScale", INT),
        Field("refundId", STR),
        Field("sendNote", STR),
        Field("sendStatus", EnumRef(_models, "InvoiceSendStatus")),
        Field("status", EnumRef(_models, "InvoiceStatus")),
        Field("subscriptionAmount", INT, money=("minor", "number", "currency")),
        Field("subscriptionAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("subscriptionId", STR),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("totalAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("trialEnd", INT, time="epoch-s"),
        Field("userId", INT),
        Field("userMetricChargeForInvoice", OneOf(ModelRef(_models, "UserMetricChargeInvoiceItemEntity"), NULL)),
        Field("vatNumber", STR),
    )
