# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class SortType(OpenStrEnum):
    """Order of a list"""

    ASC = "asc"
    DESC = "desc"
