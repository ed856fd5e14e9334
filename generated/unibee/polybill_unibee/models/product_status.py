# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class ProductStatus(OpenIntEnum):
    """State of a product"""

    ACTIVE = 1
    INACTIVE = 2
