# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class MetricSortField(OpenStrEnum):
    """Column of a list of metrics; the server of 2026-01 takes gmt_create only"""

    USER_ID = "user_id"
    GMT_CREATE = "gmt_create"
