# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class UpdateTiming(OpenIntEnum):
    """When a change of a subscription applies"""

    NOW = 1
    NEXT_PERIOD = 2
