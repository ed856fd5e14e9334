# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetric


@model
class MerchantMetricPlanLimitDetail(Model):
    """Merchant metric plan limit detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gmt_modify: int | Unset = UNSET
    """Last change (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""
    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""
    plan_id: int | Unset = UNSET
    quantity: int | Unset = UNSET
    """Evidence: sdk."""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("gmtModify", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantId", INT),
        Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", INT),
        Field("metricLimit", INT),
        Field("planId", INT),
        Field("quantity", INT),
    )
