# Generated: edit specs/clink.
from __future__ import annotations

import datetime
from decimal import Decimal

from polybill_runtime.schema import (
    DATETIME,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    Field,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models


@model
class AgentChargeSessionBo(Model):
    """Who pays how much"""

    amount: Decimal
    """Amount, more than 0.5, major units Amount in major units of currency."""
    currency: str
    """Currency, ISO 4217"""
    customer_email: str
    """Customer's e-mail address"""

    FIELDS = (
        Field("amount", DECIMAL, required=True, rules={"exclusiveMinimum": 0.5}, money=("major", "number", "currency")),
        Field("currency", STR, required=True),
        Field("customerEmail", STR, required=True),
    )


@model
class AgentChargeSessionCreateVo(Model):
    """A payment session that was opened"""

    expire_time: datetime.datetime | Unset = UNSET
    """When it ends"""
    session_id: str | Unset = UNSET

    FIELDS = (
        Field("expireTime", DATETIME),
        Field("sessionId", STR),
    )


@model
class AgentPaymentSessionCreateEnvelope(Model):
    """Envelope of a payment session that was opened"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: AgentChargeSessionCreateVo | None | Unset = UNSET
    """The session; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "AgentChargeSessionCreateVo"), NULL)),
    )
