# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .merchant_metric_event import MerchantMetricEvent


@define(kw_only=True, eq=False, repr=False)
class CreateMetricEventData(Model):
    """Payload of createMetricEvent"""

    merchant_metric_event: MerchantMetricEvent | None | Unset = UNSET
    """Stored event"""

    FIELDS = (
        Field(
            "merchantMetricEvent",
            "merchant_metric_event",
            OneOf(ModelRef("merchant_metric_event", "MerchantMetricEvent"), NULL),
        ),
    )
