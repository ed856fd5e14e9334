# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_multi_trial_item import SubscriptionMultiTrialItem


@define(kw_only=True, eq=False, repr=False)
class SubscriptionMultiTrial(Model):
    """Subscription multi trial"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    current_index: int | Unset = UNSET
    """Index of the running trial stage"""
    finished: bool | Unset = UNSET
    """All trial stages are over"""
    plan_id: int | Unset = UNSET
    regular_price: int | Unset = UNSET
    """Regular price after the trials (minor units) Amount in minor units of currency."""
    started_at: int | Unset = UNSET
    """Start (unix seconds)"""
    trials: list[SubscriptionMultiTrialItem] | None | Unset = UNSET
    """Trial stages"""
    version: int | Unset = UNSET

    FIELDS = (
        Field("currency", "currency", STR),
        Field("currentIndex", "current_index", INT),
        Field("finished", "finished", BOOL),
        Field("planId", "plan_id", INT),
        Field("regularPrice", "regular_price", INT, money=("minor", "number", "currency")),
        Field("startedAt", "started_at", INT, time="epoch-s"),
        Field("trials", "trials", OneOf(ListOf(ModelRef(_models, "SubscriptionMultiTrialItem")), NULL)),
        Field("version", "version", INT),
    )
