# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutUiMode(OpenStrEnum):
    """Embedded in the merchant's page, or hosted"""

    ELEMENTS = "elements"
    HOSTEDPAGE = "hostedPage"
