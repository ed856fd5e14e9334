# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class ActionMethod(OpenStrEnum):
    """HTTP method of a redirect"""

    GET = "GET"
    POST = "POST"
