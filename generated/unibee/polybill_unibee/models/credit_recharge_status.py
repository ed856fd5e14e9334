# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class CreditRechargeStatus(OpenIntEnum):
    """State of a recharge of credit"""

    CREATED = 10
    SUCCESS = 20
    FAILED = 30
