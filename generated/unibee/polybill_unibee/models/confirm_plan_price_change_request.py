# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ConfirmPlanPriceChangeRequest(Model):
    """Body of confirmPlanPriceChange"""

    confirm_old_amount: int
    """Guard: price the caller believes is current Amount in minor units of a currency that is given elsewhere."""
    new_amount: int
    """New price (minor units) Amount in minor units of a currency that is given elsewhere."""
    plan_id: int
    reason: str | Unset = UNSET
    """Reason text"""

    FIELDS = (
        Field("confirmOldAmount", "confirm_old_amount", INT, required=True, money=("minor", "number", None)),
        Field("newAmount", "new_amount", INT, required=True, money=("minor", "number", None)),
        Field("planId", "plan_id", INT, required=True),
        Field("reason", "reason", STR),
    )
