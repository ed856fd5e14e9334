# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class TestClockStatus(OpenStrEnum):
    """State of a test clock"""

    READY = "READY"
    ADVANCING = "ADVANCING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
