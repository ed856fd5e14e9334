# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .online_acceptance import OnlineAcceptance


@define(kw_only=True, eq=False, repr=False)
class CustomerAcceptance(Model):
    """When and how a customer agreed"""

    accepted_at: datetime.datetime | Unset = UNSET
    """When"""
    online: OnlineAcceptance | Unset = UNSET
    """Trace of a consent given online"""
    type_: str | Unset = UNSET
    """How, such as online"""

    FIELDS = (
        Field("accepted_at", "accepted_at", DATETIME),
        Field("online", "online", ModelRef(_models, "OnlineAcceptance")),
        Field("type", "type_", STR),
    )
