# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_plan_charge_type import InvoicePlanChargeType
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .plan_multi_currency_snapshot import PlanMultiCurrencySnapshot


@define(kw_only=True, eq=False, repr=False)
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
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("autoCharge", "auto_charge", BOOL),
        Field("chargeType", "charge_type", EnumRef(_models, "InvoicePlanChargeType")),
        Field(
            "multiCurrencySnapshot",
            "multi_currency_snapshot",
            OneOf(ModelRef(_models, "PlanMultiCurrencySnapshot"), NULL),
        ),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("previousAddons", "previous_addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("previousPlan", "previous_plan", OneOf(ModelRef(_models, "Plan"), NULL)),
    )
