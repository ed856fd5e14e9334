"""Clink ↔ canonical: the answers. The objects in its events have the same members, so they are read here too."""

from __future__ import annotations

from typing import Final, TypeAlias, TypeVar

from polybill_canonical import InvoiceLine, InvoiceStatus, PaymentStatus
from polybill_clink.models import (
    CreatePaymentApiVo,
    CreatePaymentEnvelope,
    DiscountObjectVo,
    InvoiceApiData,
    InvoiceApiVo,
    InvoiceEnvelope,
    InvoiceWebhookVo,
    OrderApiVo,
    OrderEnvelope,
    OrderWebhookStatus,
    OrderWebhookVo,
    PaymentMethodApiVo,
    PaymentMethodWebhookVo,
    RefundApiVo,
    RefundEnvelope,
    RefundWebhookVo,
    WebhookEndpointDeletedEnvelope,
    WebhookEndpointEnvelope,
    WebhookEndpointResponse,
)
from polybill_clink.models import InvoiceStatus as NativeInvoiceStatus

from polybill.canonical.results import Done, Invoice, Payment, Refund, WebhookEndpoint
from polybill.core.reading import amount, known, moment, text
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import statuses
from polybill.providers.clink.reading_parts import Line, held, invoice_line, major_units, metadata, next_action

RawT = TypeVar("RawT")

ChargeResult: TypeAlias = Payment[CreatePaymentEnvelope]
OrderResult: TypeAlias = Payment[OrderEnvelope]
ListedOrder: TypeAlias = Payment[OrderApiVo]
RefundResult: TypeAlias = Refund[RefundEnvelope]
InvoiceResult: TypeAlias = Invoice[InvoiceEnvelope]
EndpointResult: TypeAlias = WebhookEndpoint[WebhookEndpointEnvelope]
ListedEndpoint: TypeAlias = WebhookEndpoint[WebhookEndpointResponse]
DeletedResult: TypeAlias = Done[WebhookEndpointDeletedEnvelope]

_NO_REFERENCE: Final = frozenset({"", "null"})


def _reference(value: object) -> str | None:
    """Read an order's reference; delivered orders without one were seen with a blank or the word null."""
    found = text(value)
    return None if found is None or found.strip() in _NO_REFERENCE else found


def charge(raw: CreatePaymentEnvelope, answer: RawResponse, reference: str) -> ChargeResult:
    """Read the result of a charge; its order is the payment."""
    data = raw.data if isinstance(raw.data, CreatePaymentApiVo) else CreatePaymentApiVo()
    action = next_action(data.action)
    status = statuses.charge(data.status)
    if action is not None and not data.status:
        status = PaymentStatus.REQUIRES_ACTION  # as in `subscriptions.started`
    return Payment(
        id=text(data.order_id),
        reference=reference or None,
        status=status,
        next_action=action,
        amount=amount(data, "amount"),
        payment_method_id=text(data.payment_instrument_id),
        raw=raw,
        answer=answer,
    )


def order_of(data: OrderApiVo | OrderWebhookVo, raw: RawT, answer: RawResponse) -> Payment[RawT]:
    """Read an order in any of its forms."""
    native = data.status
    status = statuses.order_event(native) if isinstance(native, OrderWebhookStatus) else statuses.order(native)
    method = data.payment_method
    return Payment(
        id=text(data.order_id),
        reference=_reference(data.merchant_reference_id),
        status=status,
        amount=amount(data, "amount_total"),
        customer_id=text(data.customer_id),
        invoice_id=text(data.invoice_id),
        payment_method_id=text(method.payment_instrument_id)
        if isinstance(method, PaymentMethodApiVo | PaymentMethodWebhookVo)
        else None,
        failure_code=text(data.failure_code),
        failure_message=text(data.failure_message),
        created_at=moment(data, "create_time"),
        # The time of the final state, which can be a failure.
        paid_at=moment(data, "payment_time") if status is PaymentStatus.SUCCEEDED else None,
        metadata=metadata(data.metadata),
        raw=raw,
        answer=answer,
    )


def order(raw: OrderEnvelope, answer: RawResponse) -> OrderResult:
    """Read an order that was asked for."""
    return order_of(held(raw, OrderApiVo, answer), raw, answer)


def listed_order(raw: OrderApiVo, answer: RawResponse) -> ListedOrder:
    """Read an order of a list."""
    return order_of(raw, raw, answer)


def order_currencies(raw: OrderEnvelope) -> tuple[str | None, str | None]:
    """Give the currency of an order's charge, and that of its price."""
    data = raw.data if isinstance(raw.data, OrderApiVo) else OrderApiVo()
    charged, priced = text(data.payment_currency), text(data.original_currency)
    return charged and charged.upper(), priced and priced.upper()


def refund_of(data: RefundApiVo | RefundWebhookVo, raw: RawT, answer: RawResponse) -> Refund[RawT]:
    """Read a refund in any of its forms; its metadata is the provider's, not the caller's."""
    return Refund(
        id=text(data.refund_id),
        reference=text(data.refund_merchant_order_id),
        status=statuses.refund(data.status),
        amount=amount(data, "refund_amount"),
        payment_id=text(data.order_id),
        customer_id=text(data.customer_id),
        reason=str(data.refund_reason) if text(data.refund_reason) else None,
        failure_code=text(data.failure_code),
        failure_message=text(data.failure_message),
        created_at=moment(data, "create_time"),
        raw=raw,
        answer=answer,
    )


def refund(raw: RefundEnvelope, answer: RawResponse) -> RefundResult:
    """Read a refund that was asked for."""
    return refund_of(held(raw, RefundApiVo, answer), raw, answer)


def refunded(raw: RefundEnvelope, answer: RawResponse, reference: str) -> RefundResult:
    """Read a refund that was made; an empty envelope accepted it without details."""
    data = raw.data if isinstance(raw.data, RefundApiVo) else RefundApiVo(refund_merchant_order_id=reference)
    return refund_of(data, raw, answer)


def invoice_of(data: InvoiceApiVo | InvoiceApiData | InvoiceWebhookVo, raw: RawT, answer: RawResponse) -> Invoice[RawT]:
    """Read an invoice in any of its forms.

    The form with the discount is documented as closer to what the server sends, so its members win where present.
    """
    wide = InvoiceApiData.from_dict(data.to_dict()) if isinstance(data, InvoiceApiVo) else data
    word = text(data.status)
    status = statuses.invoice(NativeInvoiceStatus(word) if word else None)
    price, payable = amount(data, "original_amount"), amount(wide, "payment_amount")
    discount = wide.discount.discount_amount if isinstance(wide.discount, DiscountObjectVo) else None
    return Invoice(
        id=text(data.invoice_id),
        status=status,
        total=payable or price,
        subtotal=price,
        discount=major_units(discount, data.original_currency),
        amount_paid=payable if status is InvoiceStatus.PAID else None,
        amount_due=payable if status is InvoiceStatus.OPEN else None,
        customer_id=text(data.customer_id),
        subscription_id=text(data.subscription_id),
        payment_id=text(data.order_id),
        lines=_lines(data.items),
        period_start=moment(data, "current_period_start"),
        period_end=moment(data, "current_period_end"),
        created_at=moment(data, "create_time"),
        metadata=metadata(wide.metadata),
        raw=raw,
        answer=answer,
    )


def _lines(value: object) -> list[InvoiceLine] | None:
    return [invoice_line(line) for line in value if isinstance(line, Line)] if isinstance(value, list) else None


def invoice(raw: InvoiceEnvelope, answer: RawResponse) -> InvoiceResult:
    """Read an invoice that was asked for."""
    return invoice_of(held(raw, InvoiceApiVo, answer), raw, answer)


def endpoint_of(data: WebhookEndpointResponse, raw: RawT, answer: RawResponse) -> WebhookEndpoint[RawT]:
    """Read a webhook endpoint; only the answer to its creation has the secret."""
    return WebhookEndpoint(
        id=text(data.id),
        url=text(data.url),
        events=[str(name) for name in data.events] if isinstance(data.events, list) else None,
        name=text(data.description),
        enabled=known(data.enabled, bool),
        secret=text(data.signing_secret),
        created_at=moment(data, "created_at"),
        raw=raw,
        answer=answer,
    )


def endpoint(raw: WebhookEndpointEnvelope, answer: RawResponse) -> EndpointResult:
    """Read a webhook endpoint that was asked for."""
    return endpoint_of(held(raw, WebhookEndpointResponse, answer), raw, answer)


def kept_endpoint(raw: WebhookEndpointEnvelope, answer: RawResponse, reference: str = "") -> EndpointResult:
    """Read a webhook endpoint that was made or changed; an empty envelope accepted it without details."""
    del reference  # it has none
    data = raw.data if isinstance(raw.data, WebhookEndpointResponse) else WebhookEndpointResponse()
    return endpoint_of(data, raw, answer)


def listed_endpoint(raw: WebhookEndpointResponse, answer: RawResponse) -> ListedEndpoint:
    """Read a webhook endpoint of a list."""
    return endpoint_of(raw, raw, answer)


def deleted(raw: WebhookEndpointDeletedEnvelope, answer: RawResponse) -> DeletedResult:
    """Read that an endpoint was removed."""
    return Done(raw=raw, answer=answer)
