"""UniBee ↔ canonical.

The operation makes one payment for a subscription customer, no subscription: so it is canonical as a payment.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from polybill_canonical import PaymentRequest, PaymentStatus, Redirect
from polybill_unibee.models.create_subscription_payment_request import CreateSubscriptionPaymentRequest
from polybill_unibee.models.create_subscription_payment_response import CreateSubscriptionPaymentResponse
from polybill_unibee.models.payment_status import PaymentStatus as NativeStatus
from polybill_unibee.models.subscription_payment import SubscriptionPayment

from polybill.canonical.results import Payment
from polybill.canonical.states import payment_state
from polybill.conversion.list_rows import Each
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import BasisPoints, Number, Pairs, Repeated, Same
from polybill.conversion.table import Table
from polybill.core.exchange import Answer
from polybill.core.reading import text
from polybill.errors import ResponseUnreadable

PROVIDER = "unibee"
Result: TypeAlias = Payment[CreateSubscriptionPaymentResponse]

PAYMENT = Table(
    provider=PROVIDER,
    operation="createSubscriptionPayment",
    canonical=PaymentRequest,
    native=CreateSubscriptionPaymentRequest,
    rows=(
        Same("reference", "/externalPaymentId"),
        Number("payment_method.gateway", "/gatewayId"),
        Number("customer.id", "/userId"),
        Same("customer.reference", "/externalUserId"),
        Same("customer.email", "/email"),
        Same("customer.address.country", "/countryCode"),
        Number("plan_id", "/planId"),
        Amount("amount", "/totalAmount"),
        Each(
            "items",
            "/items",
            (
                Same("description", "/description"),
                Same("name", "/name"),
                Same("quantity", "/quantity"),
                Amount("amount", "/amount"),
                Amount("amount_excluding_tax", "/amountExcludingTax"),
                Amount("tax", "/tax"),
                Amount("unit_price_excluding_tax", "/unitAmountExcludingTax"),
                BasisPoints("tax_percent", "/taxPercentage"),
                Repeated("/currency", of="/currency"),
            ),
        ),
        Code("", "/currency"),
        Same("name", "/name"),
        Same("description", "/description"),
        Same("return_url", "/redirectUrl"),
        Same("cancel_url", "/cancelUrl"),
        Pairs("metadata", "/metadata"),
    ),
)
TABLES = (PAYMENT,)

STATUSES: Final[Mapping[NativeStatus, PaymentStatus]] = {
    NativeStatus.CREATED: PaymentStatus.REQUIRES_ACTION,
    NativeStatus.SUCCESS: PaymentStatus.SUCCEEDED,
    NativeStatus.FAILED: PaymentStatus.FAILED,
    NativeStatus.CANCELLED: PaymentStatus.CANCELED,
}

state = payment_state


def payment(raw: CreateSubscriptionPaymentResponse, answer: Answer, reference: str) -> Result:
    """Read the answer.

    Raises:
        ResponseUnreadable: the answer speaks of another payment than the request.
    """
    data = raw.data if isinstance(raw.data, SubscriptionPayment) else SubscriptionPayment()
    echoed = text(data.external_payment_id)
    if reference and echoed is not None and echoed != reference:
        message = "unibee createSubscriptionPayment: the answer has another externalPaymentId than the request"
        raise ResponseUnreadable(message, provider=PROVIDER, operation=PAYMENT.operation, answer=answer)
    status = STATUSES.get(data.status) if isinstance(data.status, NativeStatus) else None
    url = text(data.link)
    if status is PaymentStatus.REQUIRES_ACTION and url is None:
        status = PaymentStatus.PENDING
    return Payment(
        id=text(data.payment_id),
        reference=echoed or reference or None,
        status=status or PaymentStatus.UNKNOWN,
        next_action=Redirect(url=url) if url else None,
        raw=raw,
        answer=answer,
    )
