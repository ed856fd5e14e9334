# Generated from specs/canonical/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Money:
    """An amount with its currency."""

    amount: Decimal
    """Amount in major units, such as 19.99; with no more decimals than the currency has."""
    currency: str
    """ISO 4217 code, upper case."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A postal address."""

    line1: str | None = None
    """Street and number."""
    line2: str | None = None
    """Flat or floor or building."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State or province or region."""
    postal_code: str | None = None
    """Postal code."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """Who gets a delivery, where it differs from the customer."""

    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    address: Address | None = None
    method: str | None = None
    """Way of delivery, in the provider's word."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """Who pays. Which of the identifiers a provider wants differs; give those that you have."""

    id: str | None = None
    """The provider's id of the customer."""
    reference: str | None = None
    """Your own id of the customer."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    address: Address | None = None
    shipping: Recipient | None = None


class Interval(StrEnum):
    """
    Unit of the billing period.
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True, slots=True)
class Product:
    """A thing that is sold, as the payer sees it."""

    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    sku: str | None = None
    """Stock keeping unit."""
    category: str | None = None
    """Kind of goods."""
    url: str | None = None
    """Page of the product."""
    quantity: int | None = None
    """Units."""
    unit_price: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What is charged and how often; by the provider's id, or spelt out, or both."""

    id: str | None = None
    """The provider's id of the plan or of the recurring price."""
    product_id: str | None = None
    """The provider's id of the product."""
    name: str | None = None
    """Name."""
    price: Money | None = None
    interval: Interval | None = None
    interval_count: int | None = None
    """Intervals per billing period: 3 with month = quarterly."""
    cycles: int | None = None
    """Number of charges after which the subscription ends."""
    trial_days: int | None = None
    """Days before the first charge."""
    trial_price: Money | None = None


class PaymentMethodType(StrEnum):
    """
    Kind of payment method.
    """

    ACH_DEBIT = "ach_debit"
    ALIPAY = "alipay"
    CARD = "card"
    CASHAPP = "cashapp"
    GCASH = "gcash"
    KAKAO_PAY = "kakao_pay"
    PAYPAL = "paypal"
    PIX = "pix"
    PROMPTPAY = "promptpay"
    QRIS = "qris"
    TOUCH_N_GO = "touch_n_go"
    UPI = "upi"
    WECHAT_PAY = "wechat_pay"


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentMethod:
    """How the customer pays."""

    id: str | None = None
    """The provider's id of a saved method."""
    type: PaymentMethodType | None = None
    accepted: Sequence[PaymentMethodType] | None = None
    """Methods that the payer may choose from."""
    gateway: str | None = None
    """The provider's id of the gateway that carries out the payment."""


class Platform(StrEnum):
    """
    Kind of page that the customer is on.
    """

    WEB = "web"
    MOBILE_WEB = "mobile_web"


class DeviceOs(StrEnum):
    """
    Family of the customer's device.
    """

    ANDROID = "android"
    IOS = "ios"


@dataclass(frozen=True, kw_only=True, slots=True)
class Device:
    """What the customer pays from."""

    ip_address: str | None = None
    """IPv4 or IPv6 address."""
    platform: Platform | None = None
    os: DeviceOs | None = None


class CollectionMethod(StrEnum):
    """
    How a period's amount is collected.
    """

    CHARGE_AUTOMATICALLY = "charge_automatically"
    SEND_INVOICE = "send_invoice"


@dataclass(frozen=True, kw_only=True, slots=True)
class SubscriptionRequest:
    """Asks for a subscription."""

    reference: str
    """Your own, unique id of this intent. The same reference never stands for two subscriptions: it is the source of the idempotency key, and a changed request under it is refused. It is sent where the provider has a field for it."""
    customer: Customer
    plan: Plan
    items: Sequence[Product] | None = None
    """What the payer is shown."""
    payment_method: PaymentMethod | None = None
    quantity: int | None = None
    """Units of the plan."""
    currency: str | None = None
    """Currency to charge in, where the plan's price stands at the provider."""
    trial_end: datetime | None = None
    """End of a trial that is given to this customer."""
    collection_method: CollectionMethod | None = None
    promotion_code: str | None = None
    """Promotion code to apply."""
    description: str | None = None
    """Text for the payer."""
    return_url: str | None = None
    """Where the customer comes back to."""
    website: str | None = None
    """Your site that sells."""
    notify_url: str | None = None
    """Where the provider reports on it, where this is set per request."""
    device: Device | None = None
    metadata: Mapping[str, str] | None = None
    """Your own keys and values, kept by the provider."""
    passthrough: str | None = None
    """One text that the provider keeps and gives back, where it has no keys and values."""


class SubscriptionStatus(StrEnum):
    """
    incomplete = the first payment is still open; failed = it was refused; unknown = the provider's word is not documented, look at the native answer and treat it as open.
    """

    INCOMPLETE = "incomplete"
    TRIALING = "trialing"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    UNPAID = "unpaid"
    PAUSED = "paused"
    CANCELED = "canceled"
    EXPIRED = "expired"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PaymentStatus(StrEnum):
    """
    unknown = the provider's word is not documented; treat it as open, never as paid or failed.
    """

    PENDING = "pending"
    REQUIRES_ACTION = "requires_action"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Redirect:
    """Send the customer to a page."""

    url: str
    """Address to open."""
    type: Literal["redirect"] = "redirect"
    """Kind of action."""
    method: str | None = None
    """GET or POST."""
    form: Mapping[str, str] | None = None
    """Form fields of a POST."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QrCode:
    """Show a code that the customer scans."""

    type: Literal["qr_code"] = "qr_code"
    """Kind of action."""
    image_png: str | None = None
    """PNG address or Base64 text."""
    image_svg: str | None = None
    """SVG address or Base64 text."""
    image_data: str | None = None
    """Data URL of the picture."""
    instructions_url: str | None = None
    """Page that explains it to the customer."""
    expires_at: datetime | None = None
    """End of its validity."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wallet:
    """Open the customer's wallet app."""

    url: str
    """Deep link."""
    type: Literal["wallet"] = "wallet"
    """Kind of action."""
    fallback_url: str | None = None
    """Address for a device without the app."""
    package_name: str | None = None
    """Android package of the app."""
    expires_at: datetime | None = None
    """End of its validity."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClientSecret:
    """Hand a secret to the provider's code in the customer's browser."""

    secret: str = field(repr=False)
    """The secret; it is not shown in repr."""
    type: Literal["client_secret"] = "client_secret"
    """Kind of action."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subscription:
    """A subscription as the provider's answer shows it."""

    status: SubscriptionStatus
    id: str | None = None
    """The provider's id; absent where the answer had none."""
    reference: str | None = None
    """Your reference of the request."""
    next_action: Redirect | QrCode | Wallet | ClientSecret | None = None
    """What the customer has to do; absent = nothing."""
    price: Money | None = None
    quantity: int | None = None
    """Units of the plan."""
    interval: Interval | None = None
    interval_count: int | None = None
    """Intervals per billing period."""
    cycles: int | None = None
    """Number of charges after which it ends."""
    customer_id: str | None = None
    """The provider's id of the customer."""
    plan_id: str | None = None
    """The provider's id of the plan or price."""
    product_id: str | None = None
    """The provider's id of the product."""
    payment_method_id: str | None = None
    """The provider's id of the saved method."""
    payment_id: str | None = None
    """The provider's id of the first payment or order."""
    invoice_id: str | None = None
    """The provider's id of the first invoice."""
    created_at: datetime | None = None
    """Creation."""
    current_period_start: datetime | None = None
    """Start of the paid period."""
    current_period_end: datetime | None = None
    """End of the paid period."""
    trial_start: datetime | None = None
    """Start of the trial."""
    trial_end: datetime | None = None
    """End of the trial."""
    cancel_at_period_end: bool | None = None
    """Whether it ends with the period."""
    canceled_at: datetime | None = None
    """When cancellation was asked for."""
    ended_at: datetime | None = None
    """When it ended."""
    cancellation_reason: str | None = None
    """Why it was canceled; in somebody's words."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentItem:
    """A line of a payment."""

    description: str
    """What is charged."""
    amount: Money
    name: str | None = None
    """Name."""
    quantity: int | None = None
    """Units."""
    amount_excluding_tax: Money | None = None
    tax: Money | None = None
    tax_percent: Decimal | None = None
    """Tax rate in percent: 19 = 19 %."""
    unit_price_excluding_tax: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentRequest:
    """Asks for one payment; its amount is given, or it is a plan's price."""

    reference: str
    """Your own, unique id of this intent; see SubscriptionRequest."""
    customer: Customer
    amount: Money | None = None
    plan_id: str | None = None
    """The provider's id of the plan whose price is charged."""
    product_id: str | None = None
    """The provider's id of the product that the plan is for."""
    items: Sequence[PaymentItem] | None = None
    """Lines; their amounts add up to the payment's amount."""
    products: Sequence[Product] | None = None
    """What the payer is shown; nothing is added up."""
    payment_method: PaymentMethod | None = None
    promotion_code: str | None = None
    """Promotion code to apply."""
    name: str | None = None
    """Name of what is sold."""
    description: str | None = None
    """Text for the payer."""
    return_url: str | None = None
    """Where the customer comes back to."""
    cancel_url: str | None = None
    """Where a customer who gives up comes back to."""
    notify_url: str | None = None
    """Where the provider reports on it, where this is set per request."""
    website: str | None = None
    """Your site that sells."""
    device: Device | None = None
    expires_in: int | None = None
    """Seconds that the customer has for paying."""
    passthrough: str | None = None
    """One text that the provider keeps and gives back, where it has no keys and values."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Payment:
    """A payment as the provider's answer shows it."""

    status: PaymentStatus
    id: str | None = None
    """The provider's id."""
    reference: str | None = None
    """Your reference of the request."""
    next_action: Redirect | QrCode | Wallet | ClientSecret | None = None
    """What the customer has to do; absent = nothing."""
    amount: Money | None = None
    customer_id: str | None = None
    """The provider's id of the customer."""
    subscription_id: str | None = None
    """The provider's id of the subscription that it belongs to."""
    invoice_id: str | None = None
    """The provider's id of the invoice that it pays."""
    payment_method_id: str | None = None
    """The provider's id of the saved method."""
    refunded: Money | None = None
    failure_code: str | None = None
    """Why it failed, in the provider's code."""
    failure_message: str | None = None
    """Why it failed, in the provider's words."""
    created_at: datetime | None = None
    """Creation."""
    paid_at: datetime | None = None
    """When the money was taken."""
    canceled_at: datetime | None = None
    """When it was canceled."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


class ChangeTiming(StrEnum):
    """
    When a changed plan begins.
    """

    IMMEDIATELY = "immediately"
    PERIOD_END = "period_end"


@dataclass(frozen=True, kw_only=True, slots=True)
class SubscriptionChange:
    """Changes a subscription; what is not given stays, except at a provider that takes the whole subscription anew and says so in its own documentation."""

    plan: Plan
    quantity: int | None = None
    """Units of the plan."""
    timing: ChangeTiming | None = None
    quote_id: str | None = None
    """The quote of a preview, where the provider makes one; the change then happens at that price."""
    quoted: Money | None = None
    """The amount due of a preview; where the provider can compare, another amount is refused."""
    proration_date: datetime | None = None
    """From when the rest of the period counts."""
    promotion_code: str | None = None
    """Promotion code to apply."""
    customer: Customer | None = None
    items: Sequence[Product] | None = None
    """What the payer is shown."""
    payment_method: PaymentMethod | None = None
    currency: str | None = None
    """Currency to charge in, where the plan's price stands at the provider."""
    collection_method: CollectionMethod | None = None
    description: str | None = None
    """Text for the payer."""
    return_url: str | None = None
    """Where the customer comes back to."""
    cancel_url: str | None = None
    """Where a customer who gives up comes back to."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubscriptionQuote:
    """What a change would cost; nothing has been changed."""

    id: str | None = None
    """The quote, for SubscriptionChange.quote_id."""
    subscription_id: str | None = None
    """The provider's id of the subscription."""
    plan_id: str | None = None
    """The provider's id of the new plan or price."""
    product_id: str | None = None
    """The provider's id of the product."""
    price: Money | None = None
    timing: ChangeTiming | None = None
    amount_due: Money | None = None
    tax: Money | None = None
    credit: Money | None = None
    charge: Money | None = None
    period_start: datetime | None = None
    """Start of the period that is charged."""
    period_end: datetime | None = None
    """End of the period that is charged."""
    proration_date: datetime | None = None
    """From when the rest of the period counts; for SubscriptionChange.proration_date."""


class CancellationReason(StrEnum):
    """
    Why a customer leaves.
    """

    CUSTOMER_SERVICE = "customer_service"
    LOW_QUALITY = "low_quality"
    MISSING_FEATURES = "missing_features"
    OTHER = "other"
    SWITCHED_SERVICE = "switched_service"
    TOO_COMPLEX = "too_complex"
    TOO_EXPENSIVE = "too_expensive"
    UNUSED = "unused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancellation:
    """Ends a subscription."""

    at_period_end: bool
    """True: it ends with the paid period; false: now, without a refund."""
    reason: CancellationReason | None = None
    comment: str | None = None
    """Why; in words."""


class RefundReason(StrEnum):
    """
    Why money goes back.
    """

    DUPLICATE = "duplicate"
    FRAUDULENT = "fraudulent"
    REQUESTED_BY_CUSTOMER = "requested_by_customer"
    OTHER = "other"


class RefundStatus(StrEnum):
    """
    unknown = the provider's word is not documented; treat it as open, never as refunded or failed.
    """

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundRequest:
    """Gives money back."""

    reference: str
    """Your own, unique id of this refund; see SubscriptionRequest."""
    payment_id: str
    """The provider's id of the payment, or of its order."""
    amount: Money
    payment_amount: Money | None = None
    """The whole payment, where the provider asks for it."""
    reason: RefundReason | None = None
    comment: str | None = None
    """Why; in words."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Refund:
    """A refund as the provider's answer shows it."""

    status: RefundStatus
    id: str | None = None
    """The provider's id."""
    reference: str | None = None
    """Your reference of the request."""
    amount: Money | None = None
    payment_id: str | None = None
    """The provider's id of the payment, or of its order."""
    customer_id: str | None = None
    """The provider's id of the customer."""
    subscription_id: str | None = None
    """The provider's id of the subscription."""
    invoice_id: str | None = None
    """The provider's id of the refund's or of the payment's invoice."""
    reason: str | None = None
    """Why; in the provider's words."""
    failure_code: str | None = None
    """Why it failed, in the provider's code."""
    failure_message: str | None = None
    """Why it failed, in the provider's words."""
    created_at: datetime | None = None
    """Creation."""
    refunded_at: datetime | None = None
    """When the money went back."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


class InvoiceStatus(StrEnum):
    """
    void = canceled or reversed; unknown = the provider's word is not documented; treat it as open, never as paid.
    """

    DRAFT = "draft"
    OPEN = "open"
    PROCESSING = "processing"
    PAID = "paid"
    FAILED = "failed"
    UNCOLLECTIBLE = "uncollectible"
    VOID = "void"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class InvoiceLine:
    """A line of an invoice."""

    name: str | None = None
    """Name."""
    description: str | None = None
    """What is charged."""
    quantity: int | None = None
    """Units."""
    amount: Money | None = None
    tax: Money | None = None
    unit_price: Money | None = None
    plan_id: str | None = None
    """The provider's id of the plan or price."""
    period_start: datetime | None = None
    """Start of what it pays."""
    period_end: datetime | None = None
    """End of what it pays."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Invoice:
    """An invoice as the provider's answer shows it."""

    status: InvoiceStatus
    id: str | None = None
    """The provider's id."""
    number: str | None = None
    """The number that the customer sees."""
    total: Money | None = None
    subtotal: Money | None = None
    tax: Money | None = None
    discount: Money | None = None
    amount_paid: Money | None = None
    amount_due: Money | None = None
    customer_id: str | None = None
    """The provider's id of the customer."""
    subscription_id: str | None = None
    """The provider's id of the subscription."""
    payment_id: str | None = None
    """The provider's id of the payment, or of its order."""
    lines: Sequence[InvoiceLine] | None = None
    """Lines."""
    period_start: datetime | None = None
    """Start of the billed period."""
    period_end: datetime | None = None
    """End of the billed period."""
    created_at: datetime | None = None
    """Creation."""
    due_at: datetime | None = None
    """When it is to be paid."""
    paid_at: datetime | None = None
    """When it was paid."""
    hosted_url: str | None = None
    """Page for the customer."""
    pdf_url: str | None = None
    """Document to download."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerRequest:
    """Makes a customer known."""

    reference: str
    """Your own, unique id of the customer; it is the intent's reference too, see SubscriptionRequest."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    address: Address | None = None
    shipping: Recipient | None = None
    description: str | None = None
    """Note on the customer."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerChange:
    """Changes a customer; what is not given stays."""

    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    address: Address | None = None
    shipping: Recipient | None = None
    description: str | None = None
    """Note on the customer."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerRecord:
    """A customer as the provider keeps it."""

    id: str | None = None
    """The provider's id."""
    reference: str | None = None
    """Your own id of the customer."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    address: Address | None = None
    shipping: Recipient | None = None
    description: str | None = None
    """Note on the customer."""
    created_at: datetime | None = None
    """Creation."""
    metadata: Mapping[str, str] | None = None
    """Your own keys and values."""
    passthrough: str | None = None
    """Your own text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WebhookEndpointRequest:
    """Asks the provider to report events."""

    url: str
    """Address that gets the events, https."""
    events: Sequence[str] | None = None
    """The provider's names of the events; absent = what the provider does without a list."""
    name: str | None = None
    """Name of the endpoint."""
    enabled: bool | None = None
    """Whether it gets events."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WebhookEndpoint:
    """An address that gets events, as the provider keeps it."""

    id: str | None = None
    """The provider's id."""
    url: str | None = None
    """Address that gets the events."""
    events: Sequence[str] | None = None
    """The provider's names of the events."""
    name: str | None = None
    """Name of the endpoint."""
    enabled: bool | None = None
    """Whether it gets events."""
    secret: str | None = field(repr=False, default=None)
    """The secret of the signatures; it is not shown in repr."""
    created_at: datetime | None = None
    """Creation."""


class EventType(StrEnum):
    """
    other = an event without a canonical name; the provider's own name stands beside it.
    """

    SUBSCRIPTION_CREATED = "subscription.created"
    SUBSCRIPTION_ACTIVATED = "subscription.activated"
    SUBSCRIPTION_UPDATED = "subscription.updated"
    SUBSCRIPTION_TRIAL_ENDING = "subscription.trial_ending"
    SUBSCRIPTION_RENEWED = "subscription.renewed"
    SUBSCRIPTION_PAST_DUE = "subscription.past_due"
    SUBSCRIPTION_PAUSED = "subscription.paused"
    SUBSCRIPTION_RESUMED = "subscription.resumed"
    SUBSCRIPTION_CANCELED = "subscription.canceled"
    SUBSCRIPTION_EXPIRED = "subscription.expired"
    SUBSCRIPTION_FAILED = "subscription.failed"
    PAYMENT_CREATED = "payment.created"
    PAYMENT_REQUIRES_ACTION = "payment.requires_action"
    PAYMENT_PENDING = "payment.pending"
    PAYMENT_SUCCEEDED = "payment.succeeded"
    PAYMENT_FAILED = "payment.failed"
    PAYMENT_CANCELED = "payment.canceled"
    REFUND_CREATED = "refund.created"
    REFUND_PENDING = "refund.pending"
    REFUND_SUCCEEDED = "refund.succeeded"
    REFUND_FAILED = "refund.failed"
    REFUND_CANCELED = "refund.canceled"
    INVOICE_CREATED = "invoice.created"
    INVOICE_UPDATED = "invoice.updated"
    INVOICE_OPEN = "invoice.open"
    INVOICE_PAID = "invoice.paid"
    INVOICE_FAILED = "invoice.failed"
    INVOICE_VOID = "invoice.void"
    CUSTOMER_CREATED = "customer.created"
    CUSTOMER_UPDATED = "customer.updated"
    CUSTOMER_DELETED = "customer.deleted"
    DISPUTE_CREATED = "dispute.created"
    DISPUTE_UPDATED = "dispute.updated"
    DISPUTE_CLOSED = "dispute.closed"
    OTHER = "other"


class Assurance(StrEnum):
    """
    authentic = only the provider can have sent it; integrity_only = it arrived as it was sent, by whomever; unsigned = anybody may have made it: ask the provider before acting on it.
    """

    AUTHENTIC = "authentic"
    INTEGRITY_ONLY = "integrity_only"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """Something that happened at the provider."""

    type: EventType
    native_type: str
    """The provider's name of it."""
    assurance: Assurance
    id: str | None = None
    """The same for every delivery of the same event: drop what you have seen."""
    created_at: datetime | None = None
    """When it happened."""
    subscription: Subscription | None = None
    payment: Payment | None = None
    refund: Refund | None = None
    invoice: Invoice | None = None
    customer: CustomerRecord | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A part of a list."""

    total: int | None = None
    """Things in the whole list, where the provider counts them."""
    has_more: bool | None = None
    """Whether another part follows, as far as the provider tells."""
