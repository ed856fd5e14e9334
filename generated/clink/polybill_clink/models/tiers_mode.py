# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class TiersMode(OpenStrEnum):
    """How tiers are applied"""

    VOLUME = "volume"
    GRADUATED = "graduated"
