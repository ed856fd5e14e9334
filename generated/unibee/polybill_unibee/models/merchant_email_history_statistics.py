# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantEmailHistoryStatistics(Model):
    """Merchant email history statistics"""

    total_fail: int | Unset = UNSET
    total_send: int | Unset = UNSET
    total_success: int | Unset = UNSET

    FIELDS = (
        Field("totalFail", "total_fail", INT),
        Field("totalSend", "total_send", INT),
        Field("totalSuccess", "total_success", INT),
    )
