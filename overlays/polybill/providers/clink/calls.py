"""Clink's calls, ready to be made."""

from __future__ import annotations

from typing import Final

from polybill_canonical import SubscriptionRequest

from polybill.conversion.calls import creating
from polybill.providers.clink import mapping
from polybill.resources.operation import Operation

create_subscription: Final[Operation[[SubscriptionRequest], mapping.Result]] = creating(
    mapping.SUBSCRIPTION, mapping.subscription, mapping.state
)
"""Make the call that creates a subscription."""
