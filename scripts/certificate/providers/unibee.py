"""What the certificate asks of UniBee."""

from __future__ import annotations

from typing import Any, Final

import polybill as pb

from scripts.certificate.shared import BACK

SECRET: Final = "ub_test_canary_0123456789"  # noqa: S105 - planted
CREDENTIALS: Final = {"api_key": SECRET}
KEY_LINE: Final = b"authorization:"
"""Beginning of the header that carries the key, in lower case; empty where there is none."""


def subscription(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {
        "customer": pb.Customer(id="2235"),
        "plan": pb.Plan(id="101"),
        "payment_method": pb.PaymentMethod(gateway="25"),
        "return_url": f"{BACK}?order={reference}",
    }


def payment(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    del reference
    return {
        "customer": pb.Customer(reference="u-1", email="ada@example.com"),
        "payment_method": pb.PaymentMethod(gateway="25"),
    }
