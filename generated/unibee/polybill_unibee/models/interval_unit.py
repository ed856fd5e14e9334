# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class IntervalUnit(OpenStrEnum):
    """Unit of the billing period"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
