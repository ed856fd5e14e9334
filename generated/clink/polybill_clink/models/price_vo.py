# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .recurring import Recurring


@define(kw_only=True, eq=False, repr=False)
class PriceVo(Model):
    """Price of a line with its discount"""

    price_id: str | Unset = UNSET
    price_snapshot_id: str | Unset = UNSET
    """Unchanging copy of the price"""
    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    recurring: Recurring | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of ../currency."""

    FIELDS = (
        Field("priceId", "price_id", STR),
        Field("priceSnapshotId", "price_snapshot_id", STR),
        Field("productId", "product_id", STR),
        Field("productName", "product_name", STR),
        Field("quantity", "quantity", INT),
        Field("recurring", "recurring", ModelRef(_models, "Recurring")),
        Field("unitAmount", "unit_amount", DECIMAL, money=("major", "number", "../currency")),
    )
