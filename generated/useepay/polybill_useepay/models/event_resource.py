# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime

from attrs import define
from polybill_runtime.codecs import DATETIME, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class EventResource(Model):
    """Kind and time of a resource in an event"""

    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""

    FIELDS = (
        Field("created_at", "created_at", DATETIME),
        Field("object", "object_", STR),
    )
