"""UseePay ↔ canonical: the answers."""

from __future__ import annotations

from typing import Any, TypeAlias

import polybill_useepay.models as native
from polybill_canonical import Address, ClientSecret, Interval, Money, Redirect
from polybill_useepay.models import Address as NativeAddress
from polybill_useepay.models import LastPaymentError, Metadata, NextAction, PaymentIntentStatus, Recurring
from polybill_useepay.models import Redirect as NativeRedirect

from polybill import money
from polybill.canonical.results import CustomerRecord, Invoice, Payment, Refund, Subscription, WebhookEndpoint
from polybill.core.reading import amount, known, moment, moment_text, tagged, text, texts
from polybill.protocol.exchange import RawResponse
from polybill.providers.useepay import statuses

SubscriptionResult: TypeAlias = Subscription[native.Subscription]
PaymentResult: TypeAlias = Payment[native.PaymentIntent]
RefundResult: TypeAlias = Refund[native.Refund]
InvoiceResult: TypeAlias = Invoice[native.Invoice]
CustomerResult: TypeAlias = CustomerRecord[native.Customer]
EndpointResult: TypeAlias = WebhookEndpoint[native.Webhook]


def _metadata(value: object) -> dict[str, str] | None:
    return texts(value.additional_properties) if isinstance(value, Metadata) else None


def _price(recurring: Recurring, currency: object) -> Money | None:
    # The currency is one level above the amount.
    try:
        return money.from_wire(recurring.unit_amount, currency, "major")
    except money.MoneyError:
        return None


def subscription(raw: native.Subscription, answer: RawResponse, reference: str = "") -> SubscriptionResult:
    """Read a subscription."""
    recurring = raw.recurring if isinstance(raw.recurring, Recurring) else Recurring()
    interval = text(recurring.interval)
    tag, own = tagged(_metadata(raw.metadata))
    return Subscription(
        id=text(raw.id),
        reference=tag or reference or None,
        status=statuses.subscription(raw.status),
        price=_price(recurring, raw.currency),
        interval=Interval(interval) if interval in set(Interval) else None,
        interval_count=known(recurring.interval_count, int),
        cycles=known(recurring.total_billing_cycles, int),
        customer_id=text(raw.customer_id),
        invoice_id=text(raw.first_invoice_id),
        created_at=moment(raw, "create_at") or moment(raw, "created_at"),
        current_period_start=moment(raw, "current_period_start"),
        current_period_end=moment(raw, "current_period_end"),
        cancel_at_period_end=known(raw.cancel_at_period_end, bool),
        canceled_at=moment_text(raw.canceled_at),
        ended_at=moment_text(raw.ended_at),
        metadata=own,
        raw=raw,
        answer=answer,
    )


def payment(raw: native.PaymentIntent, answer: RawResponse, reference: str = "") -> PaymentResult:
    """Read a payment intent."""
    failure = raw.last_payment_error if isinstance(raw.last_payment_error, LastPaymentError) else LastPaymentError()
    return Payment(
        id=text(raw.id),
        reference=text(raw.merchant_order_id) or reference or None,
        status=statuses.payment(raw.status),
        next_action=_next_action(raw),
        amount=amount(raw, "amount"),
        customer_id=text(raw.customer_id),
        invoice_id=text(raw.invoice_id),
        failure_code=text(failure.decline_code) or text(failure.code),
        failure_message=text(failure.message),
        created_at=moment(raw, "create_at") or moment(raw, "created_at"),
        canceled_at=moment_text(raw.cancelled_at),
        metadata=_metadata(raw.metadata),
        raw=raw,
        answer=answer,
    )


def _next_action(raw: native.PaymentIntent) -> Redirect | ClientSecret | None:
    redirect = raw.next_action.redirect if isinstance(raw.next_action, NextAction) else None
    if isinstance(redirect, NativeRedirect) and (url := text(redirect.url)):
        return Redirect(url=url)
    secret = text(raw.client_secret)
    waiting = raw.status is PaymentIntentStatus.REQUIRES_PAYMENT_METHOD
    return ClientSecret(secret=secret) if waiting and secret else None


def refund(raw: native.Refund, answer: RawResponse, reference: str = "") -> RefundResult:
    """Read a refund."""
    tag, own = tagged(_metadata(raw.metadata))
    return Refund(
        id=text(raw.id),
        reference=tag or reference or None,
        status=statuses.refund(raw.status),
        amount=amount(raw, "amount"),
        payment_id=text(raw.payment_intent_id),
        reason=text(raw.reason),
        created_at=moment(raw, "create_at") or moment(raw, "created_at"),
        metadata=own,
        raw=raw,
        answer=answer,
    )


def invoice(raw: native.Invoice, answer: RawResponse) -> InvoiceResult:
    """Read an invoice."""
    return Invoice(
        id=text(raw.id),
        number=text(raw.number),
        status=statuses.invoice(raw.status),
        total=amount(raw, "total_amount"),
        customer_id=text(raw.customer_id),
        subscription_id=text(raw.subscription_id),
        period_start=moment(raw, "period_start"),
        period_end=moment(raw, "period_end"),
        created_at=moment(raw, "create_at") or moment(raw, "created_at"),
        hosted_url=text(raw.hosted_invoice_url),
        metadata=_metadata(raw.metadata),
        raw=raw,
        answer=answer,
    )


def customer(raw: native.Customer, answer: RawResponse, reference: str = "") -> CustomerResult:
    """Read a customer."""
    return CustomerRecord(
        id=text(raw.id),
        reference=text(raw.merchant_customer_id) or reference or None,
        email=text(raw.email),
        first_name=text(raw.first_name),
        last_name=text(raw.last_name),
        phone=text(raw.phone),
        address=_address(raw.address),
        description=text(raw.description),
        created_at=moment(raw, "create_at"),
        metadata=_metadata(raw.metadata),
        raw=raw,
        answer=answer,
    )


def _address(value: Any) -> Address | None:
    if not isinstance(value, NativeAddress):
        return None
    return Address(
        line1=text(value.line1),
        line2=text(value.line2),
        city=text(value.city),
        state=text(value.state),
        postal_code=text(value.postcode),
        country=text(value.country),
    )


def endpoint(raw: native.Webhook, answer: RawResponse, reference: str = "") -> EndpointResult:
    """Read a webhook endpoint."""
    del reference  # it has none
    return WebhookEndpoint(
        id=text(raw.id),
        url=text(raw.url),
        events=list(raw.events) if isinstance(raw.events, list) else None,
        name=text(raw.description),
        enabled={"enabled": True, "disabled": False}.get(str(raw.status)),
        secret=text(raw.secret),
        created_at=moment(raw, "create_at"),
        raw=raw,
        answer=answer,
    )
