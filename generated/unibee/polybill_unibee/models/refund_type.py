# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class RefundType(OpenIntEnum):
    """How the money went back"""

    GATEWAY = 1
    MARKED = 2
