# Generated: edit specs/linksfield.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class ProtocolVersion(OpenStrEnum):
    """Version of the protocol"""

    V3_0 = "3.0"
