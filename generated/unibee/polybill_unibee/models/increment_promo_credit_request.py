# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", INT, required=True, rules={"exclusiveMinimum": 0}),
        Field("currency", "currency", STR, required=True),
        Field("description", "description", STR),
        Field("idempotencyKey", "idempotency_key", STR, rules={"maxLength": 256}, fill="idempotency-key"),
        Field("name", "name", STR),
        Field("userId", "user_id", INT, required=True),
    )
