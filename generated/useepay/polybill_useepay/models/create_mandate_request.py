# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .customer_acceptance import CustomerAcceptance


@define(kw_only=True, eq=False, repr=False)
class CreateMandateRequest(Model):
    """The consent of a customer"""

    customer_acceptance: CustomerAcceptance | Unset = UNSET
    """When and how the customer agreed"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    payment_intent_id: str | Unset = UNSET
    """Payment intent that was made with the consent"""

    FIELDS = (
        Field("customer_acceptance", "customer_acceptance", ModelRef(_models, "CustomerAcceptance")),
        Field("customer_id", "customer_id", STR),
        Field("payment_intent_id", "payment_intent_id", STR),
    )
