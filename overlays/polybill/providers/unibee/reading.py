"""UniBee ↔ canonical: the answers.

Each object has every member; what is not set is "" or 0, and any object can be null.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from polybill_canonical import PaymentStatus, Redirect, SubscriptionStatus
from polybill_unibee import models as native

from polybill.canonical.results import (
    CustomerRecord,
    Done,
    Invoice,
    Payment,
    Refund,
    Subscription,
    SubscriptionQuote,
    WebhookEndpoint,
)
from polybill.conversion.context import Native, Row, Side, Source
from polybill.conversion.list_rows import ListRow
from polybill.conversion.money_rows import Amount
from polybill.conversion.result_rows import Action, Given, NotZero, Otherwise, Repeats, State, When
from polybill.conversion.results import Reading
from polybill.conversion.rows import Choice, Copy, IntegerId, Pairs, Tagged, copies
from polybill.conversion.time_rows import Moment, Switch
from polybill.core.reading import REFERENCE_KEY
from polybill.protocol import pointer
from polybill.protocol.call import State as CallState
from polybill.providers.unibee import mapping, statuses

CreatedSubscription: TypeAlias = Subscription[native.CreateSubscriptionResponse]
ReadSubscription: TypeAlias = Subscription[native.GetSubscriptionResponse]
ListedSubscription: TypeAlias = Subscription[native.SubscriptionDetail]
ChangedSubscription: TypeAlias = Subscription[native.UpdateSubscriptionResponse]
QuoteResult: TypeAlias = SubscriptionQuote[native.PreviewSubscriptionUpdateResponse]
CreatedPayment: TypeAlias = Payment[native.CreateSubscriptionPaymentResponse]
ReadPayment: TypeAlias = Payment[native.GetPaymentResponse]
ListedPayment: TypeAlias = Payment[native.PaymentDetail]
CreatedRefund: TypeAlias = Refund[native.CreateRefundResponse]
ReadRefund: TypeAlias = Refund[native.GetRefundResponse]
DoneResult: TypeAlias = Done[native.Done]
ReadInvoice: TypeAlias = Invoice[native.GetInvoiceResponse]
ListedInvoice: TypeAlias = Invoice[native.InvoiceDetail]
CreatedCustomer: TypeAlias = CustomerRecord[native.CreateUserResponse]
ReadCustomer: TypeAlias = CustomerRecord[native.GetUserResponse]
ChangedCustomer: TypeAlias = CustomerRecord[native.UpdateUserResponse]
EndpointResult: TypeAlias = WebhookEndpoint[native.MerchantWebhookEndpoint]


def _times(at: str = "", /, **names: str) -> tuple[Row, ...]:
    """Map times; 0 is none."""
    return tuple(NotZero(Moment(path, f"{at}/{name}")) for path, name in names.items())


def _numbers(at: str = "", /, **names: str) -> tuple[Row, ...]:
    """Map ids that are numbers; 0 is none."""
    return tuple(NotZero(IntegerId(path, f"{at}/{name}")) for path, name in names.items())


_PENDING: Final = native.PaymentStatus.CREATED


class _Price(Amount):
    """The plan's price, where the subscription is charged in the plan's own currency."""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        price = side.values.get(self.path)
        super().write(side, native)
        if price is not None:
            pointer.put(native.here, "/subscription/currency", price.currency)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if native.take("/plan/currency") == native.take("/subscription/currency"):
            super().read(native, side)


class _PaymentState(State):
    """The status of a payment; one that is pending and has a page waits for the customer."""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; such a payment is pending there."""
        waiting = side.whole.get("next_action") is not None
        status = side.values.get(self.path)
        if status is PaymentStatus.REQUIRES_ACTION and waiting:
            side.take(self.path)
            pointer.put(native.here, self.where, _PENDING.value)
        elif status is not PaymentStatus.PENDING or not waiting:
            super().write(side, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        super().read(native, side)
        page = native.take("/link")
        if side.values.get(self.path) is PaymentStatus.PENDING and isinstance(page, str):
            side.values[self.path] = PaymentStatus.REQUIRES_ACTION


_PAGE: Final = Action(Redirect, copies(url="/link"), ("url",))
# The page of a subscription or of a change counts until it is paid.
_UNPAID_PAGE: Final = Given("/paid", (False, None, pointer.MISSING), _PAGE)


def _subscription(at: str = "/subscription") -> tuple[Row, ...]:
    return (
        *copies(id=f"{at}/subscriptionId", payment_method_id=f"{at}/defaultPaymentMethodId"),
        *copies(cancellation_reason=f"{at}/cancelReason"),
        Pairs("metadata", f"{at}/metadata"),
        Tagged("reference", f"{at}/metadata/{REFERENCE_KEY}"),
        Otherwise(Copy("reference", f"{at}/externalSubscriptionId")),
        State(f"{at}/status", statuses.subscription, native.SubscriptionStatus),
        NotZero(Copy("quantity", f"{at}/quantity")),
        *_numbers(at, customer_id="userId", plan_id="planId", product_id="productId"),
        *_times(at, created_at="createTime", trial_end="trialEnd"),
        *_times(at, current_period_start="currentPeriodStart", current_period_end="currentPeriodEnd"),
        Switch("cancel_at_period_end", f"{at}/cancelAtPeriodEnd", on=1, off=0),
        *_times(at, ended_at="cancelOrExpireTime"),
        *(
            When("status", (SubscriptionStatus.CANCELED,), Repeats("ended_at", row))
            for row in _times(at, canceled_at="cancelOrExpireTime")
        ),
    )


_WITH_PLAN: Final[tuple[Row, ...]] = (
    *_subscription(),
    _Price("price", "/plan/amount"),
    Choice("interval", "/plan/intervalUnit", {name: name for name in ("day", "week", "month", "year")}),
    NotZero(Copy("interval_count", "/plan/intervalCount")),
)
_CREATED: Final[tuple[Row, ...]] = (
    *copies(payment_id="/paymentId", invoice_id="/invoiceId"),
    *_subscription(),
    _UNPAID_PAGE,
)
# The answer shows the change, not the subscription: its status stays unknown.
_CHANGED: Final[tuple[Row, ...]] = (
    *copies(payment_id="/paymentId", invoice_id="/invoiceId", id="/subscriptionPendingUpdate/subscriptionId"),
    *_numbers("/subscriptionPendingUpdate", customer_id="userId"),
    Pairs("metadata", "/subscriptionPendingUpdate/metadata"),
    _UNPAID_PAGE,
)
_QUOTE: Final[tuple[Row, ...]] = (
    *copies(subscription_id="/invoice/subscriptionId"),
    Amount("amount_due", "/totalAmount"),
    Amount("tax", "/invoice/taxAmount"),
    *_times("/invoice", period_start="periodStart", period_end="periodEnd"),
    *_times(proration_date="prorationDate"),
)
_NEW_PAYMENT: Final[tuple[Row, ...]] = (
    *copies(id="/paymentId", reference="/externalPaymentId"),
    _PaymentState("/status", statuses.payment, native.PaymentStatus),
    _PAGE,
)
_PAYMENT: Final[tuple[Row, ...]] = (
    *copies(id="/paymentId", reference="/externalPaymentId"),
    *copies(subscription_id="/subscriptionId", invoice_id="/invoiceId"),
    _PaymentState("/status", statuses.payment, native.PaymentStatus),
    When("status", (PaymentStatus.REQUIRES_ACTION,), _PAGE),
    Amount("amount", "/totalAmount"),
    Amount("refunded", "/refundAmount"),
    Copy("failure_message", "/failureReason"),
    Otherwise(Copy("failure_message", "/lastError")),
    *_numbers(customer_id="userId"),
    *_times(created_at="createTime", paid_at="paidTime", canceled_at="cancelTime"),
    Pairs("metadata", "/metadata"),
)
_NEW_REFUND: Final[tuple[Row, ...]] = (
    *copies(id="/refundId", reference="/externalRefundId", payment_id="/paymentId"),
    State("/status", statuses.refund, native.RefundStatus),
)
_REFUND: Final[tuple[Row, ...]] = (
    *_NEW_REFUND,
    *copies(subscription_id="/subscriptionId", invoice_id="/invoiceId", reason="/refundComment"),
    Amount("amount", "/refundAmount"),
    *_numbers(customer_id="userId"),
    *_times(created_at="createTime", refunded_at="refundTime"),
    Pairs("metadata", "/metadata"),
)
_LINE: Final[tuple[Row, ...]] = (
    *copies(name="/name", description="/description", quantity="/quantity"),
    Amount("amount", "/amount"),
    Amount("tax", "/tax"),
    Amount("unit_price", "/unitAmountExcludingTax"),
    *_numbers("/plan", plan_id="id"),
    *_times(period_start="periodStart", period_end="periodEnd"),
)
# No member shows which part of an invoice is paid.
_INVOICE: Final[tuple[Row, ...]] = (
    *copies(id="/invoiceId", subscription_id="/subscriptionId", payment_id="/paymentId"),
    *copies(hosted_url="/link", pdf_url="/sendPdf"),
    State("/status", statuses.invoice, native.InvoiceStatus),
    Amount("total", "/totalAmount"),
    Amount("subtotal", "/totalAmountExcludingTax"),
    Amount("tax", "/taxAmount"),
    Amount("discount", "/discountAmount"),
    *_numbers(customer_id="userId"),
    ListRow("lines", "/lines", _LINE),
    *_times(period_start="periodStart", period_end="periodEnd", created_at="createTime", paid_at="paidTime"),
    Pairs("metadata", "/metadata"),
)
_CUSTOMER: Final[tuple[Row, ...]] = (
    *copies(reference="/externalUserId", email="/email"),
    *mapping.PERSON,
    *_numbers(id="id"),
    *_times(created_at="createTime"),
)
_ENDPOINT: Final[tuple[Row, ...]] = (
    *copies(url="/webhookUrl", events="/webhookEvents"),
    *_numbers(id="id"),
    *_times(created_at="createTime"),
)

read_subscription: Final = Reading(
    ReadSubscription, _WITH_PLAN, "/data", "null_not_found", "getSubscription", needs="/subscription"
)
created_subscription: Final = Reading(CreatedSubscription, _CREATED, "/data")
listed_subscription: Final = Reading(ListedSubscription, _WITH_PLAN)
changed_subscription: Final = Reading(ChangedSubscription, _CHANGED, "/data")
quote: Final = Reading(QuoteResult, _QUOTE, "/data", "null_not_found", "previewSubscriptionUpdate")
done: Final = Reading(DoneResult, ())

read_payment: Final = Reading(ReadPayment, _PAYMENT, "/data/paymentDetail/payment", "null_not_found", "getPayment")
created_payment: Final = Reading(CreatedPayment, _NEW_PAYMENT, "/data")
listed_payment: Final = Reading(ListedPayment, _PAYMENT, "/payment")
payment_event: Final = Reading(Payment[native.Payment], _PAYMENT)
read_refund: Final = Reading(ReadRefund, _REFUND, "/data/refundDetail/refund", "null_not_found", "getRefund")
created_refund: Final = Reading(CreatedRefund, _NEW_REFUND, "/data")
refund_event: Final = Reading(Refund[native.Refund], _REFUND)

read_invoice: Final = Reading(ReadInvoice, _INVOICE, "/data/invoice", "null_not_found", "getInvoice")
listed_invoice: Final = Reading(ListedInvoice, _INVOICE)
read_customer: Final = Reading(ReadCustomer, _CUSTOMER, "/data/user", "null_not_found", "getUser")
created_customer: Final = Reading(CreatedCustomer, _CUSTOMER, "/data/user")
changed_customer: Final = Reading(ChangedCustomer, _CUSTOMER, "/data/user")
customer_event: Final = Reading(CustomerRecord[native.UserAccount], _CUSTOMER)
endpoint: Final = Reading(EndpointResult, _ENDPOINT)


def change_state(result: ChangedSubscription) -> CallState:
    """Classify a change: settled when nothing was to be paid, or when that was paid."""
    data = result.raw.data
    return "settled" if isinstance(data, native.UpdateSubscriptionData) and data.paid is True else "open"
