# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class MetricAggregationType(OpenIntEnum):
    """How usage is added up"""

    COUNT = 1
    COUNT_UNIQUE = 2
    LATEST = 3
    MAX = 4
    SUM = 5
