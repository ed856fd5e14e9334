# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class MetricType(OpenIntEnum):
    """What a metric is for"""

    LIMIT_METERED = 1
    CHARGE_METERED = 2
    CHARGE_RECURRING = 3
    LIMIT_RECURRING = 4
