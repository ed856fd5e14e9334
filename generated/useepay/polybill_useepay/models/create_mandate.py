# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CustomerAcceptance


@model
class CreateMandateRequest(Model):
    """The consent of a customer"""

    customer_acceptance: CustomerAcceptance | Unset = UNSET
    """When and how the customer agreed"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    payment_intent_id: str | Unset = UNSET
    """Payment intent that was made with the consent"""

    FIELDS = (
        Field("customer_acceptance", ModelRef(_models, "CustomerAcceptance")),
        Field("customer_id", STR),
        Field("payment_intent_id", STR),
    )
