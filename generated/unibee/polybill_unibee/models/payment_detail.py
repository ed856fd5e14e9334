# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

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
        Field("gateway", "gateway", OneOf(ModelRef("gateway", "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef("invoice_detail", "InvoiceDetail"), NULL)),
        Field("payment", "payment", OneOf(ModelRef("payment", "Payment"), NULL)),
        Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),
    )
