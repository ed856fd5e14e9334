# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    NULL,
    NUMBER,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Plan, PlanAddonDetail


class InvoicePlanChargeType(OpenIntEnum):
    """Why a plan was billed"""

    ONE_TIME = 0
    NEW = 1
    UPGRADE = 2
    DOWNGRADE = 3
    RENEWAL = 4
    CYCLE_CHARGE = 5


@model
class InvoicePlanSnapshot(Model):
    """Invoice plan snapshot"""

    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    auto_charge: bool | Unset = UNSET
    """True when the automatic renewal run produced it"""
    charge_type: InvoicePlanChargeType | Unset = UNSET
    """0 one-time, 1 new, 2 upgrade, 3 downgrade, 4 renewal, 5 cycle charge Evidence: sdk."""
    multi_currency_snapshot: None | PlanMultiCurrencySnapshot | Unset = UNSET
    """Rates frozen at billing time Evidence: sdk."""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    previous_addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons before the change"""
    previous_plan: None | Plan | Unset = UNSET
    """Plan before the change"""

    FIELDS = (
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("autoCharge", BOOL),
        Field("chargeType", EnumRef(_models, "InvoicePlanChargeType")),
        Field("multiCurrencySnapshot", OneOf(ModelRef(_models, "PlanMultiCurrencySnapshot"), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("previousAddons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("previousPlan", OneOf(ModelRef(_models, "Plan"), NULL)),
    )


@model
class PlanMultiCurrencyRate(Model):
    """Plan multi currency rate"""

    from_: str | Unset = UNSET
    """Source currency"""
    rate: float | Unset = UNSET
    """Exchange rate"""
    to: str | Unset = UNSET
    """Target currency"""

    FIELDS = (
        Field("from", STR, "from_"),
        Field("rate", NUMBER),
        Field("to", STR),
    )


@model
class PlanMultiCurrencySnapshot(Model):
    """Plan multi currency snapshot"""

    charge_currency: str | Unset = UNSET
    """Currency the invoice was charged in"""
    rates: list[PlanMultiCurrencyRate] | None | Unset = UNSET
    """Exchange rates"""

    FIELDS = (
        Field("chargeCurrency", STR),
        Field("rates", OneOf(ListOf(ModelRef(_models, "PlanMultiCurrencyRate")), NULL)),
    )
