"""Linksfield's words for states: none is documented, so no word of an answer can be trusted to mean paid or failed."""

from __future__ import annotations

from typing import Final

from polybill_canonical import PaymentStatus, SubscriptionStatus

SUBSCRIPTION: Final = SubscriptionStatus.UNKNOWN
"""Of every subscription: the page shows the type of `status`, not its values (GAPS.md, 1)."""

PAYMENT: Final = PaymentStatus.UNKNOWN
"""Of every payment: no page shows the answer's fields (GAPS.md, 10)."""
