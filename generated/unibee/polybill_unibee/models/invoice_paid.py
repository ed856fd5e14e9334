# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    Const,
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
        CreditTransaction,
        Gateway,
        Invoice,
        InvoiceItem,
        InvoicePlanSnapshot,
        InvoiceSendStatus,
        InvoiceStatus,
        Merchant,
        MerchantDiscountCode,
        Metadata,
        Payment,
        Refund,
        Subscription,
        SubscriptionPendingUpdateDetail,
        UserAccount,
        UserMetricChargeInvoiceItemEntity,
    )


@model
class InvoicePaidEvent(Model):
    """Delivery of invoice.paid"""

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
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    crypto_amount: int | Unset = UNSET
    """Amount in the crypto/exchanged currency"""
    crypto_currency: str | Unset = UNSET
    """Crypto/exchanged currency"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    day_util_due: int | Unset = UNSET
    """Days until the invoice is due"""
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
    gateway_invoice_pdf: str | Unset = UNSET
    """PDF link at the gateway"""
    gateway_payment_id: str | Unset = UNSET
    """Payment id at the gateway"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    gateway_status: str | Unset = UNSET
    """Raw status text of the gateway"""
    gateway_user_id: str | Unset = UNSET
    """Customer id at the gateway"""
    gmt_create: str | Unset = UNSET
    """Creation time as text YYYY-MM-DD HH:MM:SS"""
    gmt_modify: str | Unset = UNSET
    """Last change as text YYYY-MM-DD HH:MM:SS"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    invoice_name: str | Unset = UNSET
    """Title on the invoice"""
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    lines: list[InvoiceItem] | None | Unset = UNSET
    """Invoice lines"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""
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
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id Evidence: sdk."""
    payment_type: str | Unset = UNSET
    """Payment type label Evidence: sdk."""
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
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts"""
    refund: None | Refund | Unset = UNSET
    """Refund object"""
    refund_id: str | Unset = UNSET
    send_email: str | Unset = UNSET
    """Recipient e-mail"""
    send_note: str | Unset = UNSET
    """Note in the mail"""
    send_pdf: str | Unset = UNSET
    """PDF link"""
    send_status: InvoiceSendStatus | Unset = UNSET
    """0 not sent, 1 sent, 2 not needed Evidence: source."""
    status: InvoiceStatus | Unset = UNSET
    """0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed Evidence: source."""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_amount: int | Unset = UNSET
    """Subscription part of the invoice (minor units) Amount in minor units of currency."""
    subscription_amount_excluding_tax: int | Unset = UNSET
    """The same before tax (minor units) Amount in minor units of currency."""
    subscription_id: str | Unset = UNSET
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""
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
    unique_id: str | Unset = UNSET
    user_account: None | UserAccount | Unset = UNSET
    """Customer object"""
    user_id: int | Unset = UNSET
    """Customer id"""
    user_metric_charge_for_invoice: None | UserMetricChargeInvoiceItemEntity | Unset = UNSET
    """Usage charges billed with the invoice"""
    user_snapshot: None | UserAccount | Unset = UNSET
    """Customer as of billing time"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""
    datetime_: str | Unset = UNSET
    """Time of the attempt on the server's own clock, followed by +08:00 whatever its zone is; msgId has the time
without a doubt
"""
    event_id: str
    """Id of the event, the same in all automatic attempts of one delivery. Retries of one business action may have
new ids, so an effect on money is also keyed by its object, such as payment id and status
"""
    msg_id: str | Unset = UNSET
    """Id of the attempt, another one for each: the date, 5 characters, and the time in epoch milliseconds"""
    event_type: Literal["invoice.paid"] = "invoice.paid"
    """Name of the event"""

    FIELDS = (
        Field("autoCharge", BOOL),
        Field("billingCycleAnchor", INT, time="epoch-s"),
        Field("bizType", EnumRef(_models, "BizType")),
        Field("countryCode", STR),
        Field("createFrom", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("cryptoAmount", INT),
        Field("cryptoCurrency", STR),
        Field("currency", STR),
        Field("dayUtilDue", INT),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("finishTime", INT, time="epoch-s"),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("gatewayId", INT),
        Field("gatewayInvoicePdf", STR),
        Field("gatewayPaymentId", STR),
        Field("gatewayPaymentType", STR),
        Field("gatewayStatus", STR),
        Field("gatewayUserId", STR),
        Field("gmtCreate", STR),
        Field("gmtModify", STR),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("invoiceName", STR),
        Field("isDeleted", INT, time="epoch-s"),
        Field("lines", OneOf(ListOf(ModelRef(_models, "InvoiceItem")), NULL)),
        Field("link", STR),
        Field("merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
        Field("merchantId", INT),
        Field("message", STR),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("originalPaymentInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("paidTime", INT, time="epoch-s"),
        Field("partialCreditPaidAmount", INT, money=("minor", "number", "currency")),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("paymentId", STR),
        Field("PaymentMethodId", STR),
        Field("paymentType", STR),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("planSnapshot", OneOf(ModelRef(_models, "InvoicePlanSnapshot"), NULL)),
        Field("productName", STR),
        Field("promoCreditDiscountAmount", INT, money=("minor", "number", "currency")),
        Field("promoCreditTransaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)),
        Field("prorationDate", INT, time="epoch-s"),
        Field("refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("refundId", STR),
        Field("sendEmail", STR),
        Field("sendNote", STR),
        Field("sendPdf", STR),
        Field("sendStatus", EnumRef(_models, "InvoiceSendStatus")),
        Field("status", EnumRef(_models, "InvoiceStatus")),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("subscriptionAmount", INT, money=("minor", "number", "currency")),
        Field("subscriptionAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("subscriptionId", STR),
        Field("subscriptionPendingUpdate", OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL)),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("totalAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("trialEnd", INT, time="epoch-s"),
        Field("uniqueId", STR),
        Field("userAccount", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("userId", INT),
        Field("userMetricChargeForInvoice", OneOf(ModelRef(_models, "UserMetricChargeInvoiceItemEntity"), NULL)),
        Field("userSnapshot", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("vatNumber", STR),
        Field("datetime", STR, "datetime_"),
        Field("eventId", STR, required=True),
        Field("msgId", STR),
        Field("eventType", Const("invoice.paid"), required=True),
    )
