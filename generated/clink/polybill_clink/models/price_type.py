# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PriceType(OpenStrEnum):
    """One-time or recurring"""

    ONE_TIME = "one_time"
    RECURRING = "recurring"
