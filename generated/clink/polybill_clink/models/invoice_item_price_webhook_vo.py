# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .recurring_webhook_vo import RecurringWebhookVo


@define(kw_only=True, eq=False, repr=False)
class InvoiceItemPriceWebhookVo(Model):
    """Price of a line"""

    price_id: None | str | Unset = UNSET
    price_snapshot_id: None | str | Unset = UNSET
    """Unchanging copy of the price"""
    product_id: None | str | Unset = UNSET
    product_name: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    """Number of units"""
    recurring: None | RecurringWebhookVo | Unset = UNSET
    """Billing rhythm"""
    unit_amount: None | str | Unset = UNSET
    """Price of one unit, major units as text Amount in major units of ../currency."""

    FIELDS = (
        Field("priceId", "price_id", OneOf(STR, NULL)),
        Field("priceSnapshotId", "price_snapshot_id", OneOf(STR, NULL)),
        Field("productId", "product_id", OneOf(STR, NULL)),
        Field("productName", "product_name", OneOf(STR, NULL)),
        Field("quantity", "quantity", OneOf(INT, NULL)),
        Field("recurring", "recurring", OneOf(ModelRef(_models, "RecurringWebhookVo"), NULL)),
        Field(
            "unitAmount",
            "unit_amount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "../currency"),
        ),
    )
