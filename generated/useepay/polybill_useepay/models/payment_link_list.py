# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_link import PaymentLink


@define(kw_only=True, eq=False, repr=False)
class PaymentLinkList(Model):
    """A page of payment links"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[PaymentLink] | Unset = UNSET
    """The payment links"""

    FIELDS = (
        Field("has_more", "has_more", BOOL),
        Field("items", "items", ListOf(ModelRef(_models, "PaymentLink"))),
    )
