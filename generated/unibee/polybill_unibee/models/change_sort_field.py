# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class ChangeSortField(OpenStrEnum):
    """Column of a list by time: creation, last change"""

    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
