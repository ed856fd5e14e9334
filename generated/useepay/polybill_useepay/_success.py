# Generated: edit specs/useepay.
"""The sign of success that the operations share."""

from typing import Final

from polybill_runtime.success import Success

SUCCESS: Final = Success((200, 201), code="/code")
