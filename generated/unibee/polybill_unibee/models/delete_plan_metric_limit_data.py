# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

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
            OneOf(ModelRef("merchant_metric_plan_limit_detail", "MerchantMetricPlanLimitDetail"), NULL),
        ),
    )
