"""UniBee's calls, ready to be made."""

from __future__ import annotations

from typing import Final

from polybill_canonical import PaymentRequest

from polybill.conversion.calls import creating
from polybill.providers.unibee import mapping
from polybill.resources.operation import Operation

create_payment: Final[Operation[[PaymentRequest], mapping.Result]] = creating(
    mapping.PAYMENT, mapping.payment, mapping.state
)
"""Make the call that creates a payment."""
