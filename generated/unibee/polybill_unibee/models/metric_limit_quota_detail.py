# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MetricLimitQuotaDetail(Model):
    """Metric limit quota detail"""

    adjustment_time: int | Unset = UNSET
    """When a manual quota change was made (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_member_email: str | Unset = UNSET
    """E-mail of the operator"""
    merchant_member_id: int | Unset = UNSET
    """Id of the operator"""
    previous_period_limit: int | Unset = UNSET
    previous_period_used: int | Unset = UNSET
    """Usage in the previous period"""
    quota_amount: int | Unset = UNSET
    """Size of the quota change"""
    quota_type: str | Unset = UNSET
    """Carryover or manual"""
    reason: str | Unset = UNSET
    """Reason text"""

    FIELDS = (
        Field("adjustmentTime", "adjustment_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantMemberEmail", "merchant_member_email", STR),
        Field("merchantMemberId", "merchant_member_id", INT),
        Field("previousPeriodLimit", "previous_period_limit", INT),
        Field("previousPeriodUsed", "previous_period_used", INT),
        Field("quotaAmount", "quota_amount", INT),
        Field("quotaType", "quota_type", STR),
        Field("reason", "reason", STR),
    )
