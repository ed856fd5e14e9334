# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class DeviceType(OpenStrEnum):
    """Device family"""

    ANDROID = "Android"
    IOS = "iOS"
