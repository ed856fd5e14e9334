# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Subscription


@model
class SubscriptionList(Model):
    """A page of subscriptions"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Subscription] | Unset = UNSET
    """The subscriptions"""

    FIELDS = (
        Field("has_more", BOOL),
        Field("items", ListOf(ModelRef(_models, "Subscription"))),
    )
