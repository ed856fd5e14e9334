# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway import Gateway
    from .invoice_detail import InvoiceDetail
    from .payment import Payment
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
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
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
