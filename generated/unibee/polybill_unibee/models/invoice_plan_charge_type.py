# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class InvoicePlanChargeType(OpenIntEnum):
    """Why a plan was billed"""

    ONE_TIME = 0
    NEW = 1
    UPGRADE = 2
    DOWNGRADE = 3
    RENEWAL = 4
    CYCLE_CHARGE = 5
