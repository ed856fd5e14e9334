"""What the certificate asks of UseePay."""

from __future__ import annotations

from typing import Any, Final

import polybill as pb

from scripts.certificate.shared import MONTHLY

SECRET: Final = "UseePay_SK_TEST_canary_0123456789"  # noqa: S105 - planted
CREDENTIALS: Final = {"merchant_no": "500000000000001", "api_key": SECRET, "app_id": "shop.example.com"}
KEY_LINE: Final = b"x-api-key:"
"""Beginning of the header that carries the key, in lower case; empty where there is none."""


def subscription(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {
        "customer": pb.Customer(id=f"cus_{reference}"),
        "plan": pb.Plan(**MONTHLY),
        "payment_method": pb.PaymentMethod(id="pm_1"),
    }


def payment(reference: str) -> dict[str, Any]:
    """Give the own part of a request."""
    return {"customer": pb.Customer(id=f"cus_{reference}"), "payment_method": pb.PaymentMethod(id="pm_1")}
