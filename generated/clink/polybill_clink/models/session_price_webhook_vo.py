# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .price_data_api_vo import PriceDataApiVo
    from .recurring_api_vo import RecurringApiVo


@define(kw_only=True, eq=False, repr=False)
class SessionPriceWebhookVo(Model):
    """Price of a checkout"""

    price_id: None | str | Unset = UNSET
    price_list: list[PriceDataApiVo] | None | Unset = UNSET
    """Prices by the customer's location"""
    recurring: None | RecurringApiVo | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("priceId", "price_id", OneOf(STR, NULL)),
        Field("priceList", "price_list", OneOf(ListOf(ModelRef(_models, "PriceDataApiVo")), NULL)),
        Field("recurring", "recurring", OneOf(ModelRef(_models, "RecurringApiVo"), NULL)),
    )
