# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import Const, EnumRef, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .order_account_response_data_vo import OrderAccountResponseDataVo
    from .order_account_response_type import OrderAccountResponseType


@define(kw_only=True, eq=False, repr=False)
class OrderAccountResponseVo(Model):
    """What became of the customer's account at the merchant"""

    data: OrderAccountResponseDataVo
    """The account"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    type_: OrderAccountResponseType
    """What happened to the account"""

    FIELDS = (
        Field("data", "data", ModelRef(_models, "OrderAccountResponseDataVo"), required=True),
        Field("object", "object_", Const("event"), required=True),
        Field("type", "type_", EnumRef(_models, "OrderAccountResponseType"), required=True),
    )
