# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .card_orders import CardOrders


@define(kw_only=True, eq=False, repr=False)
class QueryOrdersResponse(Model):
    """Envelope of a card's orders"""

    data: CardOrders
    """The orders of a SIM card"""
    message: str
    """Result text, `success` on success"""
    operate_code: str
    """Result code, `S` on success"""

    FIELDS = (
        Field("data", "data", ModelRef(_models, "CardOrders"), required=True),
        Field("message", "message", STR, required=True),
        Field("operateCode", "operate_code", STR, required=True),
    )
