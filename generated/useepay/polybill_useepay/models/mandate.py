# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from polybill_runtime.schema import DATETIME, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CustomerAcceptance


@model
class Mandate(Model):
    """Consent of a customer to later charges"""

    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    customer_acceptance: CustomerAcceptance | Unset = UNSET
    """When and how the customer agreed"""
    customer_id: str | Unset = UNSET
    id: str | Unset = UNSET
    """Mandate id, man_..."""
    payment_intent_id: str | Unset = UNSET
    """Payment intent that was made with the consent"""

    FIELDS = (
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("customer_acceptance", ModelRef(_models, "CustomerAcceptance")),
        Field("customer_id", STR),
        Field("id", STR),
        Field("payment_intent_id", STR),
    )
