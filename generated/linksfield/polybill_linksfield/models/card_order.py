# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CardOrder(Model):
    """An order of a SIM card, in use or waiting"""

    expire_date: str | Unset = UNSET
    """Last day, yyyy-MM-dd; absent on an order that has not begun Evidence: example."""
    order_status: str | Unset = UNSET
    """State; in the example 2 is in use, 1 is waiting Evidence: example."""
    remaining_days: str | Unset = UNSET
    """Days left, as text Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    time: str | Unset = UNSET
    """Length of the plan in units, as text Evidence: example."""
    unit: str | Unset = UNSET
    """Unit of the length, such as 2; the values are not told Evidence: example."""

    FIELDS = (
        Field("expireDate", "expire_date", STR),
        Field("orderStatus", "order_status", STR),
        Field("remainingDays", "remaining_days", STR),
        Field("servicePlanShowName", "service_plan_show_name", STR),
        Field("time", "time", STR),
        Field("unit", "unit", STR),
    )
