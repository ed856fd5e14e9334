"""Linksfield: what its clients offer, for threads and for async."""

from __future__ import annotations

from polybill_canonical import SubscriptionRequest

from polybill.providers.linksfield import calls
from polybill.providers.linksfield.mapping import Result
from polybill.resources import async_verbs as later
from polybill.resources import verbs


class Subscriptions(verbs.Creates[SubscriptionRequest, Result]):
    """Subscriptions."""

    kind = "subscriptions"
    _create = calls.create_subscription


class AsyncSubscriptions(later.AsyncCreates[SubscriptionRequest, Result]):
    """As `Subscriptions`, awaited."""

    kind = "subscriptions"
    _create = calls.create_subscription
