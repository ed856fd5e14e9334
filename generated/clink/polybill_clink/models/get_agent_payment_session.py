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
class AgentChargeSessionVo(Model):
    """A payment session"""

    amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of currency."""
    create_time: datetime.datetime | Unset = UNSET
    """When it was opened"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer_email: str | Unset = UNSET
    """Customer's e-mail address"""
    customer_id: str | Unset = UNSET
    expire_time: datetime.datetime | Unset = UNSET
    """When it ends"""
    merchant_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    tenant_id: str | Unset = UNSET

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("createTime", DATETIME),
        Field("currency", STR),
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("expireTime", DATETIME),
        Field("merchantId", STR),
        Field("sessionId", STR),
        Field("tenantId", STR),
    )


@model
class AgentPaymentSessionEnvelope(Model):
    """Envelope of a payment session"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: AgentChargeSessionVo | None | Unset = UNSET
    """The session; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "AgentChargeSessionVo"), NULL)),
    )
