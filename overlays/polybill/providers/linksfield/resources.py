"""Linksfield: what its clients offer, for threads and for async."""

from __future__ import annotations

from polybill_canonical import SubscriptionRequest

from polybill.providers.linksfield import calls
from polybill.providers.linksfield.reading import PaymentResult, SubscriptionResult
from polybill.resources import async_verbs as later
from polybill.resources import verbs


class Subscriptions(verbs.Creates[SubscriptionRequest, SubscriptionResult]):
    """Subscriptions. A renewal is looked up and switched off by SIM card and order, through ``.native``."""

    kind = "subscriptions"
    _create = calls.create_subscription


class AsyncSubscriptions(later.AsyncCreates[SubscriptionRequest, SubscriptionResult]):
    """As `Subscriptions`, awaited."""

    kind = "subscriptions"
    _create = calls.create_subscription


class Payments(verbs.Gets[PaymentResult]):
    """Payments, found by your own reference (``payId``): what to ask after an unknown outcome."""

    kind = "payments"
    _get = calls.get_payment


class AsyncPayments(later.AsyncGets[PaymentResult]):
    """As `Payments`, awaited."""

    kind = "payments"
    _get = calls.get_payment
