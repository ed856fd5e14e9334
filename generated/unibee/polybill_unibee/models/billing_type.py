# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class BillingType(OpenIntEnum):
    """How often something is billed or granted"""

    ONE_TIME = 1
    RECURRING = 2
