# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PlatformType(OpenStrEnum):
    """Web or mobile web"""

    WEB = "WEB"
    WAP = "WAP"
