# Generated: edit specs/useepay.
from __future__ import annotations

import datetime

from polybill_runtime.schema import DATETIME, STR, UNSET, Field, Model, Unset, model


@model
class PaymentMethod(Model):
    """A payment method, pm_...; its own fields are not documented"""

    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""
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
    id: str | Unset = UNSET
    """Payment method id, pm_... Evidence: sdk."""

    FIELDS = (
        Field("created_at", DATETIME),
        Field("object", STR, "object_"),
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("id", STR),
    )
