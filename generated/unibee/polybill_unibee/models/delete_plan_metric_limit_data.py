# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric_plan_limit_detail import MerchantMetricPlanLimitDetail


@define(kw_only=True, eq=False, repr=False)
class DeletePlanMetricLimitData(Model):
    """Payload of deletePlanMetricLimit"""

    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | Unset = UNSET
    """Plan limit entry"""

    FIELDS = (
        Field(
            "merchantMetricPlanLimit",
            "merchant_metric_plan_limit",
            OneOf(ModelRef(_models, "MerchantMetricPlanLimitDetail"), NULL),
        ),
    )
