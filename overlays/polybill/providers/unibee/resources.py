"""UniBee: what its clients offer, for threads and for async."""

from __future__ import annotations

from polybill_canonical import PaymentRequest

from polybill.providers.unibee import calls
from polybill.providers.unibee.mapping import Result
from polybill.resources import async_verbs as later
from polybill.resources import verbs


class Payments(verbs.Creates[PaymentRequest, Result]):
    """Payments."""

    kind = "payments"
    _create = calls.create_payment


class AsyncPayments(later.AsyncCreates[PaymentRequest, Result]):
    """As `Payments`, awaited."""

    kind = "payments"
    _create = calls.create_payment
