# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .refund_detail import RefundDetail


@define(kw_only=True, eq=False, repr=False)
class GetRefundData(Model):
    """Payload of getRefund"""

    refund_detail: None | RefundDetail | Unset = UNSET
    """Refund with related objects"""

    FIELDS = (Field("refundDetail", "refund_detail", OneOf(ModelRef(_models, "RefundDetail"), NULL)),)
