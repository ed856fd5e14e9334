# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreatedOrder(Model):
    """The order as it was taken"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""

    FIELDS = (
        Field("deviceCode", "device_code", STR),
        Field("orderNo", "order_no", STR),
        Field("partnerCode", "partner_code", STR),
        Field("payId", "pay_id", STR),
    )
