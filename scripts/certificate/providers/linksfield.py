"""What the certificate asks of Linksfield."""

from __future__ import annotations

from typing import Any, Final

import polybill as pb

from scripts.certificate.shared import USD

SECRET: Final = ""
CREDENTIALS: Final = {"partner_code": "P000818"}
KEY_LINE: Final = b""
"""Beginning of the header that carries the key, in lower case; empty where there is none."""


def subscription(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    del reference
    return {
        "customer": pb.Customer(email="ada@example.com"),
        "plan": pb.Plan(id="plan_1", price=USD),
        "payment_method": pb.PaymentMethod(id="pm_1"),
    }
