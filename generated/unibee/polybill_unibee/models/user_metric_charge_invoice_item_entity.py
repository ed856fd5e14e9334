# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import NULL, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UserMetricChargeInvoiceItem


@model
class UserMetricChargeInvoiceItemEntity(Model):
    """User metric charge invoice item entity"""

    metered_charge_stats: list[UserMetricChargeInvoiceItem] | None | Unset = UNSET
    """Metered usage that is charged"""
    recurring_charge_stats: list[UserMetricChargeInvoiceItem] | None | Unset = UNSET
    """Recurring usage that is charged"""

    FIELDS = (
        Field("meteredChargeStats", OneOf(ListOf(ModelRef(_models, "UserMetricChargeInvoiceItem")), NULL)),
        Field("recurringChargeStats", OneOf(ListOf(ModelRef(_models, "UserMetricChargeInvoiceItem")), NULL)),
    )
