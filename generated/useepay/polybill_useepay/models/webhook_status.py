# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class WebhookStatus(OpenStrEnum):
    """Whether an endpoint is in use"""

    ENABLED = "enabled"
    DISABLED = "disabled"
