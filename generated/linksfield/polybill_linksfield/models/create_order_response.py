# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .created_order import CreatedOrder


@define(kw_only=True, eq=False, repr=False)
class CreateOrderResponse(Model):
    """The order, either bare or inside `data` of the envelope"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: CreatedOrder | Unset = UNSET
    """The order as it was taken Evidence: inferred."""

    FIELDS = (
        Field("deviceCode", "device_code", STR),
        Field("orderNo", "order_no", STR),
        Field("partnerCode", "partner_code", STR),
        Field("payId", "pay_id", STR),
        Field("message", "message", STR),
        Field("operateCode", "operate_code", STR),
        Field("data", "data", ModelRef(_models, "CreatedOrder")),
    )
