# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric_event import MerchantMetricEvent


@define(kw_only=True, eq=False, repr=False)
class CreateMetricEventData(Model):
    """Payload of createMetricEvent"""

    merchant_metric_event: MerchantMetricEvent | None | Unset = UNSET
    """Stored event"""

    FIELDS = (
        Field("merchantMetricEvent", "merchant_metric_event", OneOf(ModelRef(_models, "MerchantMetricEvent"), NULL)),
    )
