# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class SubscriptionType(OpenIntEnum):
    """Who runs the billing cycle"""

    GATEWAY = 0
    UNIBEE = 1
