# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class GasPayer(OpenStrEnum):
    """Who pays the network fee of a crypto payment; user when absent"""

    MERCHANT = "merchant"
    USER = "user"
