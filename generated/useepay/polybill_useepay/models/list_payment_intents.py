# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentIntent


@model
class PaymentIntentList(Model):
    """A page of payment intents"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[PaymentIntent] | Unset = UNSET
    """The payment intents"""

    FIELDS = (
        Field("has_more", BOOL),
        Field("items", ListOf(ModelRef(_models, "PaymentIntent"))),
    )
