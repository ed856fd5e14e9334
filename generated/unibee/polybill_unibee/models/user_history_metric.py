# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_history_metric_limit_stat import UserHistoryMetricLimitStat


@define(kw_only=True, eq=False, repr=False)
class UserHistoryMetric(Model):
    """User history metric"""

    invoice_id: str | Unset = UNSET
    limit_stats: list[UserHistoryMetricLimitStat] | None | Unset = UNSET
    """Usage against limits"""

    FIELDS = (
        Field("invoiceId", "invoice_id", STR),
        Field("limitStats", "limit_stats", OneOf(ListOf(ModelRef(_models, "UserHistoryMetricLimitStat")), NULL)),
    )
