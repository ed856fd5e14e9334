"""Clink ↔ canonical: the answers. The objects in its events have the same members, so they are read here too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from polybill_canonical import Interval, InvoiceStatus, PaymentStatus, QrCode, Redirect, SubscriptionStatus, Wallet
from polybill_clink import models as native

from polybill.canonical.results import Done, Invoice, Payment, Refund, Subscription, SubscriptionQuote, WebhookEndpoint
from polybill.conversion.context import Native, Row, Side, Source
from polybill.conversion.list_rows import ListRow
from polybill.conversion.money_rows import Amount
from polybill.conversion.result_rows import Action, Follows, Otherwise, SeenAs, State, When
from polybill.conversion.results import Reading
from polybill.conversion.rows import Choice, Copy, Pairs, copies
from polybill.conversion.time_rows import Moment
from polybill.core.reading import text
from polybill.protocol import pointer
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import mapping, statuses

ChargeResult: TypeAlias = Payment[native.CreatePaymentEnvelope]
OrderResult: TypeAlias = Payment[native.OrderEnvelope]
ListedOrder: TypeAlias = Payment[native.OrderApiVo]
RefundResult: TypeAlias = Refund[native.RefundEnvelope]
InvoiceResult: TypeAlias = Invoice[native.InvoiceEnvelope]
EndpointResult: TypeAlias = WebhookEndpoint[native.WebhookEndpointEnvelope]
ListedEndpoint: TypeAlias = WebhookEndpoint[native.WebhookEndpointResponse]
DeletedResult: TypeAlias = Done[native.WebhookEndpointDeletedEnvelope]
StartedResult: TypeAlias = Subscription[native.CreateSubscriptionResponse]
SubscriptionResult: TypeAlias = Subscription[native.SubscriptionEnvelope]
CanceledResult: TypeAlias = Subscription[native.SubscriptionDataEnvelope]
ChangedResult: TypeAlias = Subscription[native.SubscriptionUpdateConfirmEnvelope]
QuoteResult: TypeAlias = SubscriptionQuote[native.SubscriptionUpdatePreviewEnvelope]

_RHYTHMS: Final[Mapping[object, tuple[Interval, int]]] = {
    "day": (Interval.DAY, 1),
    "week": (Interval.WEEK, 1),
    "month": (Interval.MONTH, 1),
    "year": (Interval.YEAR, 1),
    "quarter": (Interval.MONTH, 3),
    "half_year": (Interval.MONTH, 6),
    "custom": (Interval.DAY, 1),
}
"""The provider's rhythm to a canonical one and how many of it; a custom one counts days."""

_NO_REFERENCE: Final = frozenset({"", "null"})


class _Reference(Copy):
    """An order's reference; delivered orders without one were seen with a blank or the word null."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        found = text(native.take(self.where))
        if found is not None and found.strip() not in _NO_REFERENCE:
            side.values[self.path] = found


class _Rhythm(Copy):
    """How often a price is charged; `where` is the place of the rhythm, its count is next to it."""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        if (interval := side.take("interval")) is not None:
            pointer.put(native.here, f"{self.where}/interval", str(interval))
        if (count := side.take("interval_count")) is not None:
            pointer.put(native.here, f"{self.where}/intervalCount", count)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        word, count = native.take(f"{self.where}/interval"), native.take(f"{self.where}/intervalCount")
        if word not in _RHYTHMS:
            return
        interval, times = _RHYTHMS[word]
        side.values["interval"] = interval
        if isinstance(count, int):
            side.values["interval_count"] = times * count
        elif times > 1:
            side.values["interval_count"] = times


class _Price(Copy):
    """What one unit costs and how often, by the first line that has a price of the subscription's id, or of no id.

    After a plan change the current line can still have the old price.
    """

    def _rows(self, line: str) -> tuple[Row, ...]:
        line = f"{self.where}/{line}"
        return Amount("price", f"{line}/price/unitAmount"), _Rhythm("interval", f"{line}/price/recurring")

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        for row in self._rows("recurringInvoiceItem"):
            row.write(side, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        own = native.take(f"{self.where}/priceId")
        for line in ("recurringInvoiceItem", "upcomingInvoiceItem"):
            price = f"{self.where}/{line}/price"
            if native.peek(price) in (pointer.MISSING, None):
                continue
            if native.take(f"{price}/priceId") in (pointer.MISSING, None, own):
                for row in self._rows(line):
                    row.read(native, side)
                return


_WALLET: Final = "/action/walletHandleRedirectOrDisplayQrCode"
_EXPIRES: Final = Moment("expires_at", f"{_WALLET}/expiresAt")
# A code to scan wins over a deep link, a deep link over a page: the last one counts.
_ACTIONS: Final[tuple[Row, ...]] = (
    Action(
        Redirect,
        (*copies(url="/action/redirectUrl", method="/action/method"), Pairs("form", "/action/postData")),
        needs=("url",),
    ),
    Action(
        Wallet,
        (
            *copies(url=f"{_WALLET}/mobileAuthUrl", fallback_url=f"{_WALLET}/fallbackUrl"),
            *copies(package_name=f"{_WALLET}/packageName"),
            _EXPIRES,
        ),
        needs=("url",),
    ),
    Action(
        QrCode,
        (
            *copies(image_png=f"{_WALLET}/imageUrlPng", image_svg=f"{_WALLET}/imageUrlSvg"),
            *copies(image_data=f"{_WALLET}/imageDataUrl", instructions_url=f"{_WALLET}/hostedInstructionsUrl"),
            _EXPIRES,
        ),
        needs=("image_png", "image_svg", "image_data"),
    ),
)

_STARTED: Final[tuple[Row, ...]] = (
    *copies(id="/subscriptionId", payment_method_id="/paymentInstrumentId"),
    *copies(payment_id="/orderId", invoice_id="/invoiceId"),
    State("/status", statuses.started, native.PaymentResultStatus),
    Amount("price", "/amount"),
    *_ACTIONS,
    # The page's example has an action and no status: an action is required, so the first payment is open.
    Follows("status", SubscriptionStatus.INCOMPLETE, "next_action"),
)


def _subscription(at: str = "") -> tuple[Row, ...]:
    """Map a subscription; the member named like the start of the current period is the subscription's own start."""
    names = {
        "id": "subscriptionId",
        "reference": "merchantReference",
        "quantity": "quantity",
        "customer_id": "customerId",
        "plan_id": "priceId",
        "product_id": "productId",
        "payment_method_id": "paymentInstrumentId",
        "cancel_at_period_end": "cancelAtPeriodEnd",
        "cancellation_reason": "cancelReason",
    }
    return (
        *copies({path: f"{at}/{name}" for path, name in names.items()}),
        State(f"{at}/status", statuses.subscription, native.SubscriptionStatus),
        Moment("created_at", f"{at}/createTime"),
        Moment("trial_start", f"{at}/trialStart"),
        Moment("trial_end", f"{at}/trialEnd"),
        Moment("canceled_at", f"{at}/canceledAt"),
        Pairs("metadata", f"{at}/metadata"),
        _Price("price", at),
        Moment("current_period_start", f"{at}/recurringInvoiceItem/periodStart"),
        Moment("current_period_end", f"{at}/recurringInvoiceItem/periodEnd"),
        Otherwise(Moment("current_period_end", f"{at}/currentPeriodEnd")),
    )


_CHANGED: Final[tuple[Row, ...]] = (
    *_subscription("/subscription"),
    Otherwise(Copy("id", "/subscriptionId")),
    *_ACTIONS,
)
_QUOTE: Final[tuple[Row, ...]] = (
    *copies(id="/recurringPrice/priceSnapshotId", subscription_id="/subscriptionId"),
    *copies(plan_id="/recurringPrice/priceId", product_id="/recurringPrice/productId"),
    Choice("timing", "/immediate", {"immediately": True, "period_end": False}),
    Amount("price", "/recurringPrice/unitAmount"),
    Amount("amount_due", "/lines/totalAmount"),
    Amount("tax", "/lines/taxAmount"),
    Amount("credit", "/lines/proratedCredit/totalAmount"),
    Amount("charge", "/lines/proratedCharge/totalAmount"),
    Moment("period_start", "/lines/periodStart"),
    Moment("period_end", "/lines/periodEnd"),
)
_CHARGE: Final[tuple[Row, ...]] = (
    *copies(id="/orderId", payment_method_id="/paymentInstrumentId"),
    State("/status", statuses.charge, native.PaymentResultStatus),
    Amount("amount", "/amount"),
    *_ACTIONS,
    Follows("status", PaymentStatus.REQUIRES_ACTION, "next_action"),
)


def _order(status: State) -> tuple[Row, ...]:
    return (
        *copies(id="/orderId", customer_id="/customerId", invoice_id="/invoiceId"),
        *copies(failure_code="/failureCode", failure_message="/failureMessage"),
        *copies(payment_method_id="/paymentMethod/paymentInstrumentId"),
        _Reference("reference", "/merchantReferenceId"),
        status,
        Amount("amount", "/amountTotal"),
        Moment("created_at", "/createTime"),
        # The time of the final state, which can be a failure.
        When("status", (PaymentStatus.SUCCEEDED,), Moment("paid_at", "/paymentTime")),
        Pairs("metadata", "/metadata"),
    )


_ORDER: Final = _order(State("/status", statuses.order, native.OrderStatus))
# Its metadata is the provider's, not the caller's.
_REFUND: Final[tuple[Row, ...]] = (
    *copies(id="/refundId", reference="/refundMerchantOrderId", payment_id="/orderId", customer_id="/customerId"),
    *copies(reason="/refundReason", failure_code="/failureCode", failure_message="/failureMessage"),
    State("/status", statuses.refund, native.RefundStatus),
    Amount("amount", "/refundAmount"),
    Moment("created_at", "/createTime"),
)
_LINE: Final[tuple[Row, ...]] = (
    *copies(name="/price/productName", plan_id="/price/priceId", quantity="/price/quantity"),
    *copies(description="/description"),
    Amount("amount", "/amount"),
    Amount("unit_price", "/price/unitAmount"),
    Moment("period_start", "/periodStart"),
    Moment("period_end", "/periodEnd"),
)


class _Total(Amount):
    """What is to be paid; of an invoice that is open or paid, it is what is due or was paid, too."""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; a total that is the subtotal is left to it, so that nothing is shown as due that was not."""
        total = side.whole.get(self.path)
        shown = {side.whole.get(name) for name in ("amount_paid", "amount_due")} - {None}
        if total is not None and total == side.whole.get("subtotal") and not shown:
            side.take(self.path)
        elif total is not None and side.whole.get("status") in {InvoiceStatus.PAID, InvoiceStatus.OPEN} and not shown:
            side.take(self.path)
            side.refuse(self.path, "would be shown as due or paid at this provider: give amount_due or amount_paid")
        else:
            super().write(side, native)


_WIDE: Final[tuple[Row, ...]] = (
    _Total("total", "/paymentAmount"),
    Amount("discount", "/discount/discountAmount"),
    When("status", (InvoiceStatus.PAID,), Amount("amount_paid", "/paymentAmount")),
    When("status", (InvoiceStatus.OPEN,), Amount("amount_due", "/paymentAmount")),
    Pairs("metadata", "/metadata"),
)


def _invoice(*wide: Row) -> tuple[Row, ...]:
    return (
        *copies(id="/invoiceId", customer_id="/customerId", subscription_id="/subscriptionId", payment_id="/orderId"),
        State("/status", statuses.invoice, native.InvoiceStatus),
        *wide,
        Otherwise(Amount("total", "/originalAmount")),
        Amount("subtotal", "/originalAmount"),
        ListRow("lines", "/items", _LINE),
        Moment("period_start", "/currentPeriodStart"),
        Moment("period_end", "/currentPeriodEnd"),
        Moment("created_at", "/createTime"),
    )


# Only the answer to the creation has the secret.
_ENDPOINT: Final[tuple[Row, ...]] = (
    *copies(id="/id", secret="/signingSecret"),  # noqa: S106 - a pointer
    *mapping.ENDPOINT_ROWS,
    Moment("created_at", "/createdAt"),
)

subscription: Final = Reading(SubscriptionResult, _subscription(), "/data", "unset_not_found")
started: Final = Reading(StartedResult, _STARTED, "/data")
canceled: Final = Reading(CanceledResult, _subscription(), "/data")
changed: Final = Reading(ChangedResult, _CHANGED, "/data")
subscription_event: Final = Reading(Subscription[native.SubscriptionWebhookVo], _subscription())
quote: Final = Reading(QuoteResult, _QUOTE, "/data", "unset_not_found")

order: Final = Reading(OrderResult, _ORDER, "/data", "unset_not_found")
charge: Final = Reading(ChargeResult, _CHARGE, "/data")
listed_order: Final = Reading(ListedOrder, _ORDER)
order_event: Final = Reading(
    Payment[native.OrderWebhookVo], _order(State("/status", statuses.order_event, native.OrderWebhookStatus))
)
refund: Final = Reading(RefundResult, _REFUND, "/data", "unset_not_found")
_refunded: Final = Reading(RefundResult, _REFUND, "/data")
refund_event: Final = Reading(Refund[native.RefundWebhookVo], _REFUND)
# The form with the discount is documented as closer to what the server sends.
invoice: Final = Reading(InvoiceResult, _invoice(SeenAs(native.InvoiceApiData, _WIDE)), "/data", "unset_not_found")
invoice_event: Final = Reading(Invoice[native.InvoiceWebhookVo], _invoice(*_WIDE))
endpoint: Final = Reading(EndpointResult, _ENDPOINT, "/data", "unset_not_found")
kept_endpoint: Final = Reading(EndpointResult, _ENDPOINT, "/data")
listed_endpoint: Final = Reading(ListedEndpoint, _ENDPOINT)
deleted: Final = Reading(DeletedResult, ())


def refunded(raw: native.RefundEnvelope, answer: RawResponse, reference: str) -> RefundResult:
    """Read a refund that was made; an empty envelope accepted it without details."""
    return _refunded(raw, answer, "" if isinstance(raw.data, native.RefundApiVo) else reference)


def order_currencies(raw: native.OrderEnvelope) -> tuple[str | None, str | None]:
    """Give the currency of an order's charge, and that of its price."""
    data = raw.data if isinstance(raw.data, native.OrderApiVo) else native.OrderApiVo()
    charged, priced = text(data.payment_currency), text(data.original_currency)
    return charged and charged.upper(), priced and priced.upper()


def change_payment(raw: native.SubscriptionUpdateConfirmEnvelope) -> PaymentStatus:
    """Read how the payment of a plan change ended."""
    data = raw.data
    return statuses.charge(data.status if isinstance(data, native.SubscriptionUpdateConfirmApiVo) else None)
