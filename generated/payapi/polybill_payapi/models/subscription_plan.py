# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPlan(Model):
    """Plan as the gateway keeps it"""

    amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    interval_unit: str | Unset = UNSET
    """Unit of the period, such as month"""
    metadata: None | str | Unset = UNSET
    """The merchant's own text"""
    name: str | Unset = UNSET
    """Name of the plan"""
    plan_token: str | Unset = UNSET
    """Plan id"""
    product_token: str | Unset = UNSET
    """Product id"""
    remark: None | str | Unset = UNSET

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", STR),
        Field("metadata", "metadata", OneOf(STR, NULL)),
        Field("name", "name", STR),
        Field("planToken", "plan_token", STR),
        Field("productToken", "product_token", STR),
        Field("remark", "remark", OneOf(STR, NULL)),
    )
