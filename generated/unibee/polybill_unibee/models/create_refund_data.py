# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
class CreateRefundData(Model):
    """Payload of createRefund"""

    external_refund_id: str | Unset = UNSET
    """Caller's unique refund id"""
    payment_id: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    status: RefundStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled, 50 reversed Evidence: source."""

    FIELDS = (
        Field("externalRefundId", "external_refund_id", STR),
        Field("paymentId", "payment_id", STR),
        Field("refundId", "refund_id", STR),
        Field("status", "status", EnumRef(_models, "RefundStatus")),
    )
