# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Recurring or one-time"""

    RECURRING = "recurring"
    ONETIME = "onetime"
