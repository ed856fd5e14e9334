# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .license_plan import LicensePlan


@define(kw_only=True, eq=False, repr=False)
class MerchantVersion(Model):
    """Merchant version"""

    end_time: int | Unset = UNSET
    """End of validity (unix seconds)"""
    expired: bool | Unset = UNSET
    """Expired flag"""
    is_paid: bool | Unset = UNSET
    """Paid flag"""
    name: str | Unset = UNSET
    plan: LicensePlan | None | Unset = UNSET
    """Plan object"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""

    FIELDS = (
        Field("endTime", "end_time", INT, time="epoch-s"),
        Field("expired", "expired", BOOL),
        Field("isPaid", "is_paid", BOOL),
        Field("name", "name", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "LicensePlan"), NULL)),
        Field("startTime", "start_time", INT, time="epoch-s"),
    )
