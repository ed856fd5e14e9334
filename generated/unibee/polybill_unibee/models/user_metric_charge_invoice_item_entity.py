# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_metric_charge_invoice_item import UserMetricChargeInvoiceItem


@define(kw_only=True, eq=False, repr=False)
class UserMetricChargeInvoiceItemEntity(Model):
    """User metric charge invoice item entity"""

    metered_charge_stats: list[UserMetricChargeInvoiceItem] | None | Unset = UNSET
    """Metered usage that is charged"""
    recurring_charge_stats: list[UserMetricChargeInvoiceItem] | None | Unset = UNSET
    """Recurring usage that is charged"""

    FIELDS = (
        Field(
            "meteredChargeStats",
            "metered_charge_stats",
            OneOf(ListOf(ModelRef(_models, "UserMetricChargeInvoiceItem")), NULL),
        ),
        Field(
            "recurringChargeStats",
            "recurring_charge_stats",
            OneOf(ListOf(ModelRef(_models, "UserMetricChargeInvoiceItem")), NULL),
        ),
    )
