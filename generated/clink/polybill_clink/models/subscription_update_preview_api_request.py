# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatePreviewApiRequest(Model):
    """The plan to change to"""

    price_id: str
    """Recurring price of the same merchant in the subscription's currency"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""

    FIELDS = (
        Field("priceId", "price_id", STR, required=True),
        Field("promotionCode", "promotion_code", STR),
    )
