# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

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
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("refund", "refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
