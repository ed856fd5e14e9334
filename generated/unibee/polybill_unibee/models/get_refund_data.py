# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .refund_detail import RefundDetail


@define(kw_only=True, eq=False, repr=False)
class GetRefundData(Model):
    """Payload of getRefund"""

    refund_detail: None | RefundDetail | Unset = UNSET
    """Refund with related objects"""

    FIELDS = (Field("refundDetail", "refund_detail", OneOf(ModelRef("refund_detail", "RefundDetail"), NULL)),)
