# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class OnetimeAddonStatus(OpenIntEnum):
    """State of a one-time add-on"""

    CREATED = 1
    PAID = 2
    CANCELLED = 3
    EXPIRED = 4
