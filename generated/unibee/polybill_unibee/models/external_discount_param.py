# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class ExternalDiscountParam(Model):
    """External discount param"""

    cycle_limit: int | Unset = UNSET
    """Cycles; only with recurring"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    discount_percentage: int | Unset = UNSET
    """Basis points (1-10000), ignored when discountAmount is set"""
    end_time: int | Unset = UNSET
    """End (unix seconds); only with recurring"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    recurring: bool | Unset = UNSET
    """Applies to later cycles too"""

    FIELDS = (
        Field("cycleLimit", "cycle_limit", INT),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", None)),
        Field("discountPercentage", "discount_percentage", INT),
        Field("endTime", "end_time", INT, time="epoch-s"),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("recurring", "recurring", BOOL),
    )
