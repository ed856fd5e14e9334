"""UniBee ↔ canonical: the answers on invoices, customers and webhook endpoints."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from polybill_canonical import Address, InvoiceLine
from polybill_unibee.models import (
    CreateUserData,
    CreateUserResponse,
    GetInvoiceResponse,
    GetUserResponse,
    InvoiceDetail,
    InvoiceItem,
    MerchantWebhookEndpoint,
    Plan,
    UpdateUserData,
    UpdateUserResponse,
    UserAccount,
    UserAccountDetail,
)

from polybill.canonical.results import CustomerRecord, Invoice, WebhookEndpoint
from polybill.core.reading import amount, known, text
from polybill.protocol.exchange import RawResponse
from polybill.providers.unibee import statuses
from polybill.providers.unibee.reading import metadata, number, some, there, time

RawT = TypeVar("RawT")

ReadInvoice: TypeAlias = Invoice[GetInvoiceResponse]
ListedInvoice: TypeAlias = Invoice[InvoiceDetail]
CreatedCustomer: TypeAlias = CustomerRecord[CreateUserResponse]
ReadCustomer: TypeAlias = CustomerRecord[GetUserResponse]
ChangedCustomer: TypeAlias = CustomerRecord[UpdateUserResponse]
EndpointResult: TypeAlias = WebhookEndpoint[MerchantWebhookEndpoint]


def read_invoice(raw: GetInvoiceResponse, answer: RawResponse) -> ReadInvoice:
    """Read an invoice."""
    return invoice_of(raw, answer, there(raw, "/data/invoice", InvoiceDetail, "getInvoice", answer))


def listed_invoice(raw: InvoiceDetail, answer: RawResponse) -> ListedInvoice:
    """Read an invoice of a list or of an event."""
    return invoice_of(raw, answer, raw)


def invoice_of(raw: RawT, answer: RawResponse, found: InvoiceDetail) -> Invoice[RawT]:
    """Read the invoice that an answer holds. No member shows which part of it is paid."""
    return Invoice(
        id=text(found.invoice_id),
        status=statuses.invoice(found.status),
        total=amount(found, "total_amount"),
        subtotal=amount(found, "total_amount_excluding_tax"),
        tax=amount(found, "tax_amount"),
        discount=amount(found, "discount_amount"),
        customer_id=number(found.user_id),
        subscription_id=text(found.subscription_id),
        payment_id=text(found.payment_id),
        lines=[_line(item) for item in found.lines] if isinstance(found.lines, list) else None,
        period_start=time(found, "period_start"),
        period_end=time(found, "period_end"),
        created_at=time(found, "create_time"),
        paid_at=time(found, "paid_time"),
        hosted_url=text(found.link),
        pdf_url=text(found.send_pdf),
        metadata=metadata(found),
        raw=raw,
        answer=answer,
    )


def _line(item: InvoiceItem) -> InvoiceLine:
    return InvoiceLine(
        name=text(item.name),
        description=text(item.description),
        quantity=known(item.quantity, int),
        amount=amount(item, "amount"),
        tax=amount(item, "tax"),
        unit_price=amount(item, "unit_amount_excluding_tax"),
        plan_id=number(some(item.plan, Plan).id),
        period_start=time(item, "period_start"),
        period_end=time(item, "period_end"),
    )


def created_customer(raw: CreateUserResponse, answer: RawResponse, reference: str = "") -> CreatedCustomer:
    """Read a new customer."""
    return customer_of(raw, answer, some(some(raw.data, CreateUserData).user, UserAccount), reference)


def read_customer(raw: GetUserResponse, answer: RawResponse) -> ReadCustomer:
    """Read a customer."""
    return customer_of(raw, answer, there(raw, "/data/user", UserAccountDetail, "getUser", answer))


def changed_customer(raw: UpdateUserResponse, answer: RawResponse) -> ChangedCustomer:
    """Read a changed customer."""
    return customer_of(raw, answer, some(some(raw.data, UpdateUserData).user, UserAccountDetail))


def customer_of(
    raw: RawT, answer: RawResponse, found: UserAccount | UserAccountDetail, reference: str = ""
) -> CustomerRecord[RawT]:
    """Read the customer that an answer or an event holds."""
    return CustomerRecord(
        id=number(found.id),
        reference=text(found.external_user_id) or reference or None,
        email=text(found.email),
        first_name=text(found.first_name),
        last_name=text(found.last_name),
        phone=text(found.phone),
        address=_address(found),
        created_at=time(found, "create_time"),
        metadata=metadata(found),
        raw=raw,
        answer=answer,
    )


def _address(found: UserAccount | UserAccountDetail) -> Address | None:
    made = Address(
        line1=text(found.address),
        city=text(found.city),
        state=text(found.state),
        postal_code=text(found.zip_code),
        country=text(found.country_code),
    )
    return made if made != Address() else None


def endpoint(raw: MerchantWebhookEndpoint, answer: RawResponse) -> EndpointResult:
    """Read a webhook endpoint."""
    return WebhookEndpoint(
        id=number(raw.id),
        url=text(raw.webhook_url),
        events=list(raw.webhook_events) if isinstance(raw.webhook_events, list) else None,
        created_at=time(raw, "create_time"),
        raw=raw,
        answer=answer,
    )
