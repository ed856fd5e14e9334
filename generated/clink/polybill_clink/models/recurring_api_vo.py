# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_interval import BillingInterval


@define(kw_only=True, eq=False, repr=False)
class RecurringApiVo(Model):
    """Billing rhythm of a checkout's price"""

    free_trial_days: int | Unset = UNSET
    """Length of the trial in days"""
    interval: BillingInterval | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("freeTrialDays", "free_trial_days", INT),
        Field("interval", "interval", EnumRef(_models, "BillingInterval")),
    )
