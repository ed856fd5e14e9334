# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class MetricChargeStatus(OpenIntEnum):
    """Whether an event was charged"""

    NOT_CHARGED = 0
    CHARGED = 1
