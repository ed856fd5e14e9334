# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .card_order import CardOrder


@define(kw_only=True, eq=False, repr=False)
class CardOrders(Model):
    """The orders of a SIM card"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card"""
    order_list: list[CardOrder]
    """Orders in use and waiting"""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code"""

    FIELDS = (
        Field("deviceCode", "device_code", STR),
        Field("orderList", "order_list", ListOf(ModelRef(_models, "CardOrder")), required=True),
        Field("partnerCode", "partner_code", STR),
    )
