# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class Currency(OpenStrEnum):
    """Currencies that the schemas list; some request fields are plain text and may take others"""

    USD = "USD"
    EUR = "EUR"
    JPY = "JPY"
    GBP = "GBP"
    AUD = "AUD"
    CAD = "CAD"
    CNY = "CNY"
    HKD = "HKD"
    SGD = "SGD"
    KRW = "KRW"
    AED = "AED"
    THB = "THB"
    IDR = "IDR"
    PHP = "PHP"
    MYR = "MYR"
    BRL = "BRL"
    INR = "INR"
