# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import NULL, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Payment, Refund, UserAccount


@model
class RefundDetail(Model):
    """Refund detail"""

    payment: None | Payment | Unset = UNSET
    """Payment object"""
    refund: None | Refund | Unset = UNSET
    """Refund object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
