# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PlatformType(OpenStrEnum):
    """Web or mobile web"""

    WEB = "WEB"
    WAP = "WAP"
