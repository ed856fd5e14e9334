"""UniBee's calls, ready to be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from polybill_canonical import PaymentRequest

from polybill.conversion.calls import creating
from polybill.core.attempts import Call
from polybill.providers.unibee import mapping

create_payment: Final[Callable[[PaymentRequest], Call[mapping.Result]]] = creating(
    mapping.PAYMENT, mapping.payment, mapping.state
)
"""Make the call that creates a payment."""
