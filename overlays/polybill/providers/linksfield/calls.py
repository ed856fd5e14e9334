"""Linksfield's calls, ready to be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from polybill_canonical import SubscriptionRequest

from polybill.conversion.calls import creating
from polybill.core.attempts import Call
from polybill.providers.linksfield import mapping

create_subscription: Final[Callable[[SubscriptionRequest], Call[mapping.Result]]] = creating(
    mapping.SUBSCRIPTION, mapping.subscription, mapping.state
)
"""Make the call that creates a subscription."""
