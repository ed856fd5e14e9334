# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PreviewPlanPriceChangeData(Model):
    """Payload of previewPlanPriceChange"""

    active_affected_subscriptions: int | Unset = UNSET
    """Live subscriptions whose future bills would change"""
    new_amount: int | Unset = UNSET
    """New price (minor units) Amount in minor units of a currency that is given elsewhere."""
    old_amount: int | Unset = UNSET
    """Price before the change (minor units) Amount in minor units of a currency that is given elsewhere."""
    plan_id: int | Unset = UNSET
    total_affected_subscriptions: int | Unset = UNSET
    """Subscriptions that use or used the plan"""

    FIELDS = (
        Field("activeAffectedSubscriptions", "active_affected_subscriptions", INT),
        Field("newAmount", "new_amount", INT, money=("minor", "number", None)),
        Field("oldAmount", "old_amount", INT, money=("minor", "number", None)),
        Field("planId", "plan_id", INT),
        Field("totalAffectedSubscriptions", "total_affected_subscriptions", INT),
    )
