# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class TestClockTaskStatus(OpenStrEnum):
    """State of a clock's move"""

    CREATED = "CREATED"
    SCANNING = "SCANNING"
    EXECUTING = "EXECUTING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
