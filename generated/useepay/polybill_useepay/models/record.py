# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime

from attrs import define
from polybill_runtime.codecs import DATETIME, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
    )
