# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class EnsureSource(OpenStrEnum):
    """What the call did"""

    CREATED = "created"
    EXISTING = "existing"
    UPDATED = "updated"
    ROTATED = "rotated"
    UPDATED_ROTATED = "updated_rotated"
