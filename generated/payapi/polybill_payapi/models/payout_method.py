# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PayoutMethod(OpenStrEnum):
    """Way to pay a recipient"""

    ACH_DEBIT = "ACH_DEBIT"
    BTC_ON_CHAIN = "BTC_ON_CHAIN"
    CARD = "CARD"
    CASHAPP = "CASHAPP"
    PAY_PAL = "PAY_PAL"
    PYUSD = "PYUSD"
    UPI = "UPI"
