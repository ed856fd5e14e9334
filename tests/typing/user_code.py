"""What users write, for the type checkers: mypy strict and pyright strict must agree on every type. Never run."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import assert_never, assert_type

import polybill
from polybill import (
    Acknowledgement,
    AsyncClink,
    Clink,
    Customer,
    DriftNote,
    Event,
    EventType,
    Linksfield,
    Money,
    NotSent,
    Outcome,
    OutcomeUnknown,
    PayAPI,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Pending,
    Plan,
    ProviderError,
    RefundRequest,
    Rejected,
    Subscription,
    SubscriptionChange,
    SubscriptionQuote,
    SubscriptionRequest,
    SubscriptionStatus,
    Succeeded,
    TransportError,
    UniBee,
    Unknown,
    UseePay,
    WebhookRejected,
    webhooks,
)
from polybill_canonical import ClientSecret, QrCode, Redirect, Wallet
from polybill_clink.api.subscription import create_subscription
from polybill_clink.models import (
    CreatePaymentEnvelope,
    CreateSubscriptionRequest,
    CreateSubscriptionResponse,
    CreateSubscriptionResult,
    OrderApiVo,
    SubscriptionUpdatePreviewEnvelope,
    WebhookEndpointDeletedEnvelope,
)
from polybill_clink.types import Response, Unset
from polybill_payapi.models import PayinResponse, RefundResponse
from polybill_runtime.model import Model
from polybill_unibee.models import CreateSubscriptionPaymentResponse
from polybill_unibee.models import CreateSubscriptionResponse as UniBeeSubscription
from polybill_unibee.models import Done as NativeDone
from polybill_useepay.models import Subscription as NativeSubscription


def typos() -> None:
    from polybill import Clnk  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]

    Clnk(polybill.Clnk)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    webhooks.pars  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    assert_type(polybill.__version__, str)


def quickstart() -> None:
    request = SubscriptionRequest(
        reference="order-1",
        customer=Customer(id="cus_1"),
        plan=Plan(id="price_1", price=Money(amount=Decimal("19.99"), currency="USD")),
    )
    with Clink(api_key="sk_test", environment="sandbox", timeout=10, attempts=2) as clink:
        subscription = clink.subscriptions.create(request)
        assert_type(subscription, Subscription[CreateSubscriptionResponse])
        assert_type(subscription.status, SubscriptionStatus)
        assert_type(subscription.id, str | None)
        assert_type(subscription.raw, CreateSubscriptionResponse)
        assert_type(subscription.next_action, Redirect | QrCode | Wallet | ClientSecret | None)


def outcome(clink: Clink, request: SubscriptionRequest) -> str:
    found = clink.subscriptions.submit(request)
    assert_type(found, Outcome[Subscription[CreateSubscriptionResponse]])
    match found:
        case Succeeded(value) | Pending(value):
            assert_type(value, Subscription[CreateSubscriptionResponse])
            return value.status
        case Rejected(error):
            assert_type(error, ProviderError)
            return error.reason
        case NotSent(error):
            assert_type(error, TransportError)
            return "again"
        case Unknown(error):
            assert_type(error, OutcomeUnknown)
            return error.reference
        case _:
            assert_never(found)


def drift(note: DriftNote) -> None:
    assert_type(note.pointer, str)
    Clink(api_key="sk_test", environment="sandbox", drift=drift)
    Clink(api_key="sk_test", environment="sandbox", drift=len)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def by_reference(linksfield: Linksfield, payment: PaymentRequest) -> None:
    assert_type(linksfield.payments.get("order-1").status, PaymentStatus)
    linksfield.payments.create(payment)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def native(clink: Clink, body: CreateSubscriptionRequest) -> None:
    assert_type(create_subscription.sync(client=clink.native, body=body), CreateSubscriptionResponse)
    assert_type(clink.native.subscription.create_subscription(body=body), CreateSubscriptionResponse)
    assert_type(clink.native.order.get_order("order_1").code, int | Unset)
    clink.native.order.get_order(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    answer = create_subscription.sync_detailed(client=clink.native, body=body)
    assert_type(answer, Response[CreateSubscriptionResponse | str])
    if isinstance(answer.parsed, CreateSubscriptionResponse):
        assert_type(answer.parsed.data, CreateSubscriptionResult | None | Unset)


def more_of_clink(clink: Clink, payment: PaymentRequest, refund: RefundRequest) -> None:
    quote = clink.subscriptions.preview_update("sub_1", SubscriptionChange(plan=Plan(id="price_2")))
    assert_type(quote, SubscriptionQuote[SubscriptionUpdatePreviewEnvelope])
    assert_type(clink.payments.create(payment), Payment[CreatePaymentEnvelope])
    for order in clink.payments.list(reference="order-1"):
        assert_type(order, Payment[OrderApiVo])
    assert_type(clink.refunds.create(refund).amount, Money | None)
    assert_type(clink.webhook_endpoints.delete("whk_1").raw, WebhookEndpointDeletedEnvelope)
    # It has invoices, but no list of them, and the type checkers know it.
    clink.invoices.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def with_async(request: SubscriptionRequest, body: CreateSubscriptionRequest) -> None:
    async with AsyncClink.from_env(environment="sandbox") as clink:
        assert_type(await clink.subscriptions.create(request), Subscription[CreateSubscriptionResponse])
        assert_type(await create_subscription.asyncio(client=clink.native, body=body), CreateSubscriptionResponse)
        assert_type(await clink.native.subscription.create_subscription(body=body), CreateSubscriptionResponse)


def deliveries(clink: Clink, also: AsyncClink, headers: dict[str, str], body: bytes) -> Acknowledgement:
    try:
        event = clink.webhooks.parse(headers, body)
    except WebhookRejected as error:
        return Acknowledgement(status_code=400 if error.reason != "unreadable" else 500)
    assert_type(event, Event[Model])
    assert_type(event.type, EventType)
    assert_type(event.id, str | None)
    # Nothing of it waits, so the asynchronous client has the same.
    assert_type(also.webhooks.parse(list(headers.items()), body), Event[Model])
    assert webhooks.parse("clink", headers, body, secrets=["whsec_1"]).assurance
    return event.ack()


def others(useepay: UseePay, unibee: UniBee, request: SubscriptionRequest, payment: PaymentRequest) -> None:
    useepay.subscriptions.update("sub_1", SubscriptionChange(plan=request.plan))
    useepay.subscriptions.update("sub_1", request)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for subscription in useepay.subscriptions.list(page_size=50):
        assert_type(subscription, Subscription[NativeSubscription])
    assert_type(unibee.payments.create(payment), Payment[CreateSubscriptionPaymentResponse])
    unibee.payments.create(request)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(unibee.subscriptions.create(request), Subscription[UniBeeSubscription])
    quote = unibee.subscriptions.preview_update("sub_1", SubscriptionChange(plan=request.plan))
    assert_type(quote.proration_date, datetime | None)
    assert_type(unibee.subscriptions.cancel("sub_1", at_period_end=True).raw, NativeDone)
    # Its API reads no webhook endpoint by its id, and the type checkers know it.
    unibee.webhook_endpoints.get("5")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    converted = polybill.to_native(request, "useepay", lossy=True)
    assert_type(converted.losses, tuple[polybill.FieldProblem, ...])


def more_of_payapi(payapi: PayAPI, payment: PaymentRequest, refund: RefundRequest) -> None:
    PayAPI(private_key="pi_test", merchant_no="1", mode="test", platform_key="", response_key="", environment="sandbox")
    PayAPI(private_key="pi_test", mode="sandbox")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(payapi.payments.create(payment), Payment[PayinResponse])
    assert_type(payapi.refunds.create(refund).raw, RefundResponse)
    # Reading a subscription is not documented, and the type checkers know it.
    payapi.subscriptions.get("sub_1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def credentials_of_the_sandbox(url: str, name: str) -> None:
    from polybill.sandbox import DEFAULTS, Sandbox

    assert_type(DEFAULTS["clink"]["api_key"], str)
    Clink(**DEFAULTS["clink"], base_url=url)
    Linksfield(**DEFAULTS["linksfield"], base_url=url)
    PayAPI(**DEFAULTS["payapi"], base_url=url)
    UseePay(**DEFAULTS["useepay"], base_url=url)
    UniBee(**Sandbox().credentials["unibee"], base_url=url)
    Clink(**DEFAULTS["payapi"], base_url=url)  # type: ignore[misc]  # pyright: ignore[reportCallIssue]
    Clink(api_key="k", environment="moon")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
