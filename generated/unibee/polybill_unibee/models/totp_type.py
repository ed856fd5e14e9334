# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class TotpType(OpenIntEnum):
    """Application for the second factor"""

    NONE = 0
    GOOGLE = 1
    MICROSOFT = 2
    AUTHY = 3
    ONE_PASSWORD = 4
    LAST_PASS = 5
    FREE_OTP = 6
    OTHER = 7
