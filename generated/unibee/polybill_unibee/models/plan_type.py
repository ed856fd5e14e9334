# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PlanType(OpenIntEnum):
    """Kind of a plan"""

    MAIN = 1
    RECURRING_ADDON = 2
    ONETIME_ADDON = 3
