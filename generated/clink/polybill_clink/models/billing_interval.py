# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class BillingInterval(OpenStrEnum):
    """Billing rhythm; quarter is 3 months, half_year 6 months, custom a number of days"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    CUSTOM = "custom"
