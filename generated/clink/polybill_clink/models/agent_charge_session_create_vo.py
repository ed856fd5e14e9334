# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime

from attrs import define
from polybill_runtime.codecs import DATETIME, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class AgentChargeSessionCreateVo(Model):
    """A payment session that was opened"""

    expire_time: datetime.datetime | Unset = UNSET
    """When it ends"""
    session_id: str | Unset = UNSET

    FIELDS = (
        Field("expireTime", "expire_time", DATETIME),
        Field("sessionId", "session_id", STR),
    )
