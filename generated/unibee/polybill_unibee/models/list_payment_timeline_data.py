# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_timeline_detail import PaymentTimelineDetail


@define(kw_only=True, eq=False, repr=False)
class ListPaymentTimelineData(Model):
    """Payload of listPaymentTimeline"""

    payment_time_lines: list[PaymentTimelineDetail] | None | Unset = UNSET
    """Timeline entries"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "paymentTimeLines", "payment_time_lines", OneOf(ListOf(ModelRef(_models, "PaymentTimelineDetail")), NULL)
        ),
        Field("total", "total", INT),
    )
