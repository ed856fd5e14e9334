# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """Payment method. BTC_LIGHT_NETWORK and GOOGLE_OR_APPLE are for payments only, BTC_ON_CHAIN and PYUSD for
    payments and payouts
    """

    ACH_DEBIT = "ACH_DEBIT"
    APPLE_PAY = "APPLE_PAY"
    BTC_LIGHT_NETWORK = "BTC_LIGHT_NETWORK"
    BTC_ON_CHAIN = "BTC_ON_CHAIN"
    CARD = "CARD"
    CASHAPP = "CASHAPP"
    CHECKOUT = "CHECKOUT"
    GOOGLE_OR_APPLE = "GOOGLE_OR_APPLE"
    GOOGLE_PAY = "GOOGLE_PAY"
    PAY_PAL = "PAY_PAL"
    PYUSD = "PYUSD"
    UPI = "UPI"
    VENMO = "VENMO"
