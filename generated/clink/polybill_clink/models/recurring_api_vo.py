# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingInterval


@model
class RecurringApiVo(Model):
    """Billing rhythm of a checkout's price"""

    free_trial_days: int | Unset = UNSET
    """Length of the trial in days"""
    interval: BillingInterval | Unset = UNSET
    """Billing rhythm"""

    FIELDS = (
        Field("freeTrialDays", INT),
        Field("interval", EnumRef(_models, "BillingInterval")),
    )
