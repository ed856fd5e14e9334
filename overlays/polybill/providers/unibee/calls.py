"""UniBee's calls, ready to be made."""

from __future__ import annotations

from polybill_canonical import PaymentRequest

from polybill.conversion.calls import prepare
from polybill.core.attempts import Call
from polybill.providers.unibee import mapping


def create_payment(request: PaymentRequest) -> Call[mapping.Result]:
    """Make the call that creates a payment.

    Raises:
        RequestInvalid: the request can't be sent; the problems name canonical fields.
    """
    body, _ = mapping.PAYMENT.write(request)
    reference = request.reference
    return prepare(
        mapping.PAYMENT,
        body,
        reference,
        read=lambda raw, answer: mapping.payment(raw, answer, reference),
        state=mapping.state,
    )
