# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .amounts_by_currency import AmountsByCurrency


@define(kw_only=True, eq=False, repr=False)
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
        Field("code", "code", STR, rules={"pattern": "^[a-zA-Z0-9]{1,32}$"}),
        Field("firstOrderOnly", "first_order_only", BOOL),
        Field("maxRedemptionLimit", "max_redemption_limit", INT),
        Field("minimumSpend", "minimum_spend", ModelRef(_models, "AmountsByCurrency")),
        Field("perCustomerRedemptionLimit", "per_customer_redemption_limit", INT),
        Field("restrictedCustomerIds", "restricted_customer_ids", ListOf(STR)),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
        Field("validPeriodStart", "valid_period_start", INT, time="epoch-ms"),
    )
