# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccount


@model
class UpdateCreditAccountData(Model):
    """Payload of updateCreditAccount"""

    user_credit_account: CreditAccount | None | Unset = UNSET

    FIELDS = (Field("UserCreditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),)


@model
class UpdateCreditAccountRequest(Model):
    """Body of updateCreditAccount"""

    id: int
    """Numeric id"""
    payout_enable: int | Unset = UNSET
    """1 payout allowed, else 0"""
    recharge_enable: int | Unset = UNSET
    """1 recharge allowed, else 0"""

    FIELDS = (
        Field("id", INT, required=True),
        Field("payoutEnable", INT),
        Field("rechargeEnable", INT),
    )


@model
class UpdateCreditAccountResponse(Model):
    """Envelope of updateCreditAccount"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | UpdateCreditAccountData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateCreditAccountData"), NULL)),
    )
