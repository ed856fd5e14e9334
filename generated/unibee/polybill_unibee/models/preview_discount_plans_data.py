# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_discount_code import MerchantDiscountCode


@define(kw_only=True, eq=False, repr=False)
class PreviewDiscountPlansData(Model):
    """Payload of previewDiscountPlans"""

    allowed_plan_ids: list[int] | None | Unset = UNSET
    """Plans of the basket that receive the discount Evidence: sdk."""
    all_plans_allowed: bool | Unset = UNSET
    """True when the discount covers every plan in the basket Evidence: sdk."""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    discount_code: MerchantDiscountCode | None | Unset = UNSET
    failure_reason: str | Unset = UNSET
    """Human-readable failure reason"""
    valid: bool | Unset = UNSET
    """Result of the check"""

    FIELDS = (
        Field("allowedPlanIds", "allowed_plan_ids", OneOf(ListOf(INT), NULL)),
        Field("allPlansAllowed", "all_plans_allowed", BOOL),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", None)),
        Field("discountCode", "discount_code", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("failureReason", "failure_reason", STR),
        Field("valid", "valid", BOOL),
    )
