# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class MetricChargeType(OpenIntEnum):
    """How usage is priced"""

    STANDARD = 0
    GRADUATED = 1
