# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CreditSortField(OpenStrEnum):
    """Column of a list of credit; described are the two times, the server also takes id and amount"""

    ID = "id"
    AMOUNT = "amount"
    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
