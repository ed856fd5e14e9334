# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("createTime", "create_time", DATETIME),
        Field("currency", "currency", STR),
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field("expireTime", "expire_time", DATETIME),
        Field("merchantId", "merchant_id", STR),
        Field("sessionId", "session_id", STR),
        Field("tenantId", "tenant_id", STR),
    )
