# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_product import SubscriptionProduct


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPlanRequest(Model):
    """Plan to subscribe to"""

    amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    interval_unit: str | Unset = UNSET
    """Unit of the period, such as month"""
    name: str | Unset = UNSET
    """Name of the plan"""
    product: SubscriptionProduct | Unset = UNSET
    """Product shown to the payer"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", STR),
        Field("name", "name", STR),
        Field("product", "product", ModelRef(_models, "SubscriptionProduct")),
    )
