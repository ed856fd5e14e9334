# Made from async_resources.py by `nox -s derive`. Edit that file, never this one.
"""Linksfield: what its client offers, for threads."""

from __future__ import annotations

from polybill_canonical import SubscriptionRequest

from polybill.providers.linksfield import calls, reading
from polybill.resources import verbs


class Subscriptions(verbs.Creates[SubscriptionRequest, reading.SubscriptionResult]):
    """Subscriptions. A renewal is looked up and ended by SIM card and order, through ``.native``."""

    kind = "subscriptions"
    _create = calls.create_subscription


class Payments(verbs.Gets[reading.PaymentResult]):
    """Payments, found by your own reference (``payId``): what to ask after an unknown outcome."""

    kind = "payments"
    _get = calls.get_payment
