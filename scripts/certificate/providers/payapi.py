"""What the certificate asks of PayAPI."""

from __future__ import annotations

from typing import Any, Final

import polybill as pb

from scripts.certificate.shared import MONTHLY

SECRET: Final = "pi_test_canary_0123456789"  # noqa: S105 - planted
CREDENTIALS: Final = {"private_key": SECRET, "signing": "payment-header"}
KEY_LINE: Final = b"authorization:"
"""Beginning of the header that carries the key, in lower case; empty where there is none."""


def subscription(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {"customer": pb.Customer(id=f"cus_{reference}"), "plan": pb.Plan(name="Gold", **MONTHLY)}


def payment(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    del reference
    return {"customer": pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example")}
