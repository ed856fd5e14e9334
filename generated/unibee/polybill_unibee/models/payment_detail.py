# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import NULL, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway, InvoiceDetail, Payment, UserAccount


@model
class PaymentDetail(Model):
    """Payment detail"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
