# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .payment_method import PaymentMethod


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodCreatedEvent(Model):
    """A payment method was made"""

    id: str
    """Event id, evt_..."""
    data: PaymentMethod
    """A payment method, pm_...; its own fields are not documented"""
    name: Literal["payment_method.created"] = "payment_method.created"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "PaymentMethod"), required=True),
        Field("name", "name", Const("payment_method.created"), required=True),
    )
