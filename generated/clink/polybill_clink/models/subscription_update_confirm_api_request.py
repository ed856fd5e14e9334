# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateConfirmApiRequest(Model):
    """The previewed plan change to carry out"""

    price_snapshot_id: str
    """Snapshot id from the preview's recurringPrice"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""

    FIELDS = (
        Field("priceSnapshotId", "price_snapshot_id", STR, required=True),
        Field("promotionCode", "promotion_code", STR),
    )
