# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class WebhookStatus(OpenStrEnum):
    """Whether an endpoint is in use"""

    ENABLED = "enabled"
    DISABLED = "disabled"
