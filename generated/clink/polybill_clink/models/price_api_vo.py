# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .price_data_api_vo import PriceDataApiVo
    from .recurring_api_vo import RecurringApiVo


@define(kw_only=True, eq=False, repr=False)
class PriceApiVo(Model):
    """Price of a checkout"""

    price_id: str | Unset = UNSET
    price_list: list[PriceDataApiVo] | Unset = UNSET
    """Prices by the customer's location"""
    recurring: RecurringApiVo | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("priceId", "price_id", STR),
        Field("priceList", "price_list", ListOf(ModelRef(_models, "PriceDataApiVo"))),
        Field("recurring", "recurring", ModelRef(_models, "RecurringApiVo")),
    )
