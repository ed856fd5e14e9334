# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class BatchDiscountType(OpenIntEnum):
    """Kind of a discount of a batch"""

    EXTERNAL_CODE = 1
    BATCH_TEMPLATE = 2
    BATCH_CHILD = 3
