# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccount, CreditTransaction


@model
class IncrementPromoCreditData(Model):
    """Payload of incrementPromoCredit"""

    credit_transaction: CreditTransaction | None | Unset = UNSET
    user_promo_credit_account: CreditAccount | None | Unset = UNSET

    FIELDS = (
        Field("creditTransaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)),
        Field("UserPromoCreditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
    )


@model
class IncrementPromoCreditRequest(Model):
    """Body of incrementPromoCredit"""

    amount: int
    """Promo credits to grant, a whole number above 0; no money: what one credit is worth stands in exchangeRate of
the account
"""
    currency: str
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    idempotency_key: str | Unset = UNSET
    """Key of this change, a UUID for instance; the same key again answers with the first transaction"""
    name: str | Unset = UNSET
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("amount", INT, required=True, rules={"exclusiveMinimum": 0}),
        Field("currency", STR, required=True),
        Field("description", STR),
        Field("idempotencyKey", STR, rules={"maxLength": 256}, fill="idempotency-key"),
        Field("name", STR),
        Field("userId", INT, required=True),
    )


@model
class IncrementPromoCreditResponse(Model):
    """Envelope of incrementPromoCredit"""

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
    data: IncrementPromoCreditData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "IncrementPromoCreditData"), NULL)),
    )
