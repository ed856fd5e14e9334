# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class Interval(OpenStrEnum):
    """Unit of the billing period"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
