"""UseePay ↔ canonical: the answers."""

from __future__ import annotations

from typing import Final, TypeAlias

from polybill_canonical import ClientSecret, Redirect
from polybill_useepay import models as native

from polybill.canonical.results import CustomerRecord, Invoice, Payment, Refund, Subscription, WebhookEndpoint
from polybill.conversion.context import Row
from polybill.conversion.money_rows import Amount
from polybill.conversion.result_rows import Action, Given, State
from polybill.conversion.results import Reading
from polybill.conversion.rows import Copy, Pairs, Tagged, copies
from polybill.conversion.time_rows import Moment
from polybill.core.reading import REFERENCE_KEY
from polybill.providers.useepay import mapping, statuses

SubscriptionResult: TypeAlias = Subscription[native.Subscription]
PaymentResult: TypeAlias = Payment[native.PaymentIntent]
RefundResult: TypeAlias = Refund[native.Refund]
InvoiceResult: TypeAlias = Invoice[native.Invoice]
CustomerResult: TypeAlias = CustomerRecord[native.Customer]
EndpointResult: TypeAlias = WebhookEndpoint[native.Webhook]

# Pages and examples name the time of creation in two ways.
_CREATED: Final = (Moment("created_at", "/created_at"), Moment("created_at", "/create_at"))
_METADATA: Final = Pairs("metadata", "/metadata")
_TAGGED: Final = (_METADATA, Tagged("reference", f"/metadata/{REFERENCE_KEY}"))

_SUBSCRIPTION: Final[tuple[Row, ...]] = (
    *copies(id="/id", customer_id="/customer_id", invoice_id="/first_invoice_id"),
    *copies(interval_count="/recurring/interval_count", cycles="/recurring/total_billing_cycles"),
    *copies(cancel_at_period_end="/cancel_at_period_end"),
    State("/status", statuses.subscription, native.SubscriptionStatus),
    Amount("price", "/recurring/unit_amount"),
    mapping.interval("interval"),
    *_CREATED,
    Moment("current_period_start", "/current_period_start"),
    Moment("current_period_end", "/current_period_end"),
    Moment("canceled_at", "/canceled_at"),
    Moment("ended_at", "/ended_at"),
    *_TAGGED,
)
_PAYMENT: Final[tuple[Row, ...]] = (
    *copies(id="/id", reference="/merchant_order_id", customer_id="/customer_id", invoice_id="/invoice_id"),
    State("/status", statuses.payment, native.PaymentIntentStatus),
    Amount("amount", "/amount"),
    *copies(failure_code="/last_payment_error/code"),
    *copies(failure_code="/last_payment_error/decline_code", failure_message="/last_payment_error/message"),
    *_CREATED,
    Moment("canceled_at", "/cancelled_at"),
    # The secret is for a page that asks for a payment method.
    Given(
        "/status",
        (native.PaymentIntentStatus.REQUIRES_PAYMENT_METHOD,),
        Action(ClientSecret, (Copy("secret", "/client_secret"),), ("secret",)),
    ),
    Action(Redirect, copies(url="/next_action/redirect/url"), ("url",)),
    _METADATA,
)
_REFUND: Final[tuple[Row, ...]] = (
    *copies(id="/id", payment_id="/payment_intent_id", reason="/reason"),
    State("/status", statuses.refund, native.RefundStatus),
    Amount("amount", "/amount"),
    *_CREATED,
    *_TAGGED,
)
_INVOICE: Final[tuple[Row, ...]] = (
    *copies(id="/id", number="/number", customer_id="/customer_id", subscription_id="/subscription_id"),
    *copies(hosted_url="/hosted_invoice_url"),
    State("/status", statuses.invoice, native.InvoiceStatus),
    Amount("total", "/total_amount"),
    Moment("period_start", "/period_start"),
    Moment("period_end", "/period_end"),
    *_CREATED,
    _METADATA,
)
_CUSTOMER: Final[tuple[Row, ...]] = (
    *copies(id="/id", reference="/merchant_customer_id", phone="/phone"),
    *mapping.CUSTOMER_ROWS,
    Moment("created_at", "/create_at"),
)
_ENDPOINT: Final[tuple[Row, ...]] = (
    *copies(id="/id", secret="/secret"),  # noqa: S106 - a pointer
    *mapping.ENDPOINT_ROWS,
    Moment("created_at", "/create_at"),
)

subscription: Final = Reading(SubscriptionResult, _SUBSCRIPTION)
payment: Final = Reading(PaymentResult, _PAYMENT)
refund: Final = Reading(RefundResult, _REFUND)
invoice: Final = Reading(InvoiceResult, _INVOICE)
customer: Final = Reading(CustomerResult, _CUSTOMER)
endpoint: Final = Reading(EndpointResult, _ENDPOINT)
