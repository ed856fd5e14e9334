# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .payment_intent import PaymentIntent


@define(kw_only=True, eq=False, repr=False)
class PaymentIntentRequiresCaptureEvent(Model):
    """A payment intent is authorised and waits for its capture"""

    id: str
    """Event id, evt_..."""
    data: PaymentIntent
    """A payment intent"""
    name: Literal["payment_intent.requires_capture"] = "payment_intent.requires_capture"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "PaymentIntent"), required=True),
        Field("name", "name", Const("payment_intent.requires_capture"), required=True),
    )
