# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class ProtocolVersion(OpenStrEnum):
    """Version of the protocol"""

    V3_0 = "3.0"
