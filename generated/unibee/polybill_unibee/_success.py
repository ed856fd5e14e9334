# Generated: edit specs/unibee.
"""The sign of success that the operations share."""

from typing import Final

from polybill_runtime.success import Success

SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
