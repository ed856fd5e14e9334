# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import AmountsByCurrency


@model
class PromotionCodeCreateRequest(Model):
    """A promotion code to make"""

    code: str | Unset = UNSET
    """The code, 1 to 32 letters and digits; made up by the server when absent"""
    first_order_only: bool | Unset = UNSET
    """Whether it is for first orders only"""
    max_redemption_limit: int | Unset = UNSET
    """Limit of uses"""
    minimum_spend: AmountsByCurrency | Unset = UNSET
    """Least amounts by currency"""
    per_customer_redemption_limit: int | Unset = UNSET
    """Limit of uses per customer"""
    restricted_customer_ids: list[str] | Unset = UNSET
    """Customers who may use it; empty means all"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""
    valid_period_start: int | Unset = UNSET
    """From when it can be used"""

    FIELDS = (
        Field("code", STR, rules={"pattern": "^[a-zA-Z0-9]{1,32}$"}),
        Field("firstOrderOnly", BOOL),
        Field("maxRedemptionLimit", INT),
        Field("minimumSpend", ModelRef(_models, "AmountsByCurrency")),
        Field("perCustomerRedemptionLimit", INT),
        Field("restrictedCustomerIds", ListOf(STR)),
        Field("validPeriodEnd", INT, time="epoch-ms"),
        Field("validPeriodStart", INT, time="epoch-ms"),
    )
