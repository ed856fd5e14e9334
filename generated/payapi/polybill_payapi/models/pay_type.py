# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PayType(OpenIntEnum):
    """How the payer is asked"""

    CHECKOUT = 0
    DIRECT = 1
    WEB_SDK = 5
    RECURRING = 6
