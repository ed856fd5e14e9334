# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class AgentChargeSessionBo(Model):
    """Who pays how much"""

    amount: Decimal
    """Amount, more than 0.5, major units Amount in major units of currency."""
    currency: str
    """Currency, ISO 4217"""
    customer_email: str
    """Customer's e-mail address"""

    FIELDS = (
        Field(
            "amount",
            "amount",
            DECIMAL,
            required=True,
            rules={"exclusiveMinimum": 0.5},
            money=("major", "number", "currency"),
        ),
        Field("currency", "currency", STR, required=True),
        Field("customerEmail", "customer_email", STR, required=True),
    )
