# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class ChargeBackStatus(OpenIntEnum):
    """1 pending, 2 processing, 3 won, 4 lost, 5 withdrawn"""

    PENDING = 1
    PROCESSING = 2
    WON = 3
    LOST = 4
    WITHDRAWN = 5
