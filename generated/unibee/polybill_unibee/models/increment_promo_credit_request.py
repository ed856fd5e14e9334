# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class IncrementPromoCreditRequest(Model):
    """Body of incrementPromoCredit"""

    amount: int
    """Money in minor units Amount in minor units of currency."""
    currency: str
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    idempotency_key: str | Unset = UNSET
    """Idempotency key"""
    name: str | Unset = UNSET
    """Name"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("amount", "amount", INT, required=True, money=("minor", "number", "currency")),
        Field("currency", "currency", STR, required=True),
        Field("description", "description", STR),
        Field("idempotencyKey", "idempotency_key", STR),
        Field("name", "name", STR),
        Field("userId", "user_id", INT, required=True),
    )
