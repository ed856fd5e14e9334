# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric_event_detail import MerchantMetricEventDetail


@define(kw_only=True, eq=False, repr=False)
class ListMetricEventsData(Model):
    """Payload of listMetricEvents"""

    events: list[MerchantMetricEventDetail] | None | Unset = UNSET
    """List of events"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("events", "events", OneOf(ListOf(ModelRef(_models, "MerchantMetricEventDetail")), NULL)),
        Field("total", "total", INT),
    )
