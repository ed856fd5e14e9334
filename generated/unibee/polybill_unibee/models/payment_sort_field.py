# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PaymentSortField(OpenStrEnum):
    """Column of a list of payments"""

    USER_ID = "user_id"
    CREATE_TIME = "create_time"
    STATUS = "status"
