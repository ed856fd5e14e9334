# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CreditSortField(OpenStrEnum):
    """Column of a list of credit; described are the two times, the server also takes id and amount"""

    ID = "id"
    AMOUNT = "amount"
    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
