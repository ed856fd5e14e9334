# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class OrderAccountResponseType(OpenStrEnum):
    """Whether the account is new or got more"""

    ACCOUNT_CREATED = "account.created"
    ACCOUNT_RELOADED = "account.reloaded"
