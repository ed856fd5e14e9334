# Generated: edit specs/useepay.
from __future__ import annotations

import datetime

from polybill_runtime.schema import DATETIME, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CustomerAcceptance(Model):
    """When and how a customer agreed"""

    accepted_at: datetime.datetime | Unset = UNSET
    """When"""
    online: OnlineAcceptance | Unset = UNSET
    """Trace of a consent given online"""
    type_: str | Unset = UNSET
    """How, such as online"""

    FIELDS = (
        Field("accepted_at", DATETIME),
        Field("online", ModelRef(_models, "OnlineAcceptance")),
        Field("type", STR, "type_"),
    )


@model
class OnlineAcceptance(Model):
    """Trace of a consent given online"""

    ip_address: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    """Browser"""

    FIELDS = (
        Field("ip_address", STR),
        Field("user_agent", STR),
    )
