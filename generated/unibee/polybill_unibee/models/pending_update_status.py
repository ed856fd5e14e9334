# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PendingUpdateStatus(OpenIntEnum):
    """State of a change of a subscription"""

    INIT = 0
    PENDING = 1
    FINISHED = 2
    CANCELLED = 3
