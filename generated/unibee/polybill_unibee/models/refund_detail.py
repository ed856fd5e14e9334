# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payment import Payment
    from .refund import Refund
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class RefundDetail(Model):
    """Refund detail"""

    payment: None | Payment | Unset = UNSET
    """Payment object"""
    refund: None | Refund | Unset = UNSET
    """Refund object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("payment", "payment", OneOf(ModelRef("payment", "Payment"), NULL)),
        Field("refund", "refund", OneOf(ModelRef("refund", "Refund"), NULL)),
        Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),
    )
