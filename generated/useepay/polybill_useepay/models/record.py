# Generated: edit specs/useepay.
from __future__ import annotations

import datetime

from polybill_runtime.schema import DATETIME, STR, UNSET, Field, Model, Unset, model


@model
class Record(Model):
    """Owner and times of a resource"""

    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""

    FIELDS = (
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
    )
