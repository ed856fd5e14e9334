"""What the certificate asks of Clink."""

from __future__ import annotations

from typing import Any, Final

import polybill as pb

from scripts.certificate.shared import BACK

SECRET: Final = "sk_test_canary_0123456789"  # noqa: S105 - planted
CREDENTIALS: Final = {"api_key": SECRET}
KEY_LINE: Final = b"x-api-key:"
"""Beginning of the header that carries the key, in lower case; empty where there is none."""


def subscription(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {
        "customer": pb.Customer(id=f"cus_{reference}"),
        "plan": pb.Plan(id="price_1", product_id="prd_1"),
        "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
        "currency": "USD",
        "return_url": BACK,
    }


def payment(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {
        "customer": pb.Customer(id=f"cus_{reference}"),
        "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
        "return_url": BACK,
    }
