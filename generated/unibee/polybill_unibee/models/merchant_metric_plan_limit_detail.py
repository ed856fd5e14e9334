# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric import MerchantMetric


@define(kw_only=True, eq=False, repr=False)
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
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("gmtModify", "gmt_modify", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("merchantMetric", "merchant_metric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
    )
