# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan import Plan


@define(kw_only=True, eq=False, repr=False)
class UserOnetimeAddonDetail(Model):
    """User onetime addon detail"""

    addon: None | Plan | Unset = UNSET
    """Plan object of the purchased one-time add-on"""
    addon_id: int | Unset = UNSET
    """Id of a plan of type 3 (one-time add-on)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    quantity: int | Unset = UNSET
    """Number of units"""

    FIELDS = (
        Field("addon", "addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("addonId", "addon_id", INT),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("quantity", "quantity", INT),
    )
