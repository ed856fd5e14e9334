# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class SubscriptionPaymentKind(OpenIntEnum):
    """Which payment of a subscription"""

    FIRST = 0
    RENEWAL = 1
