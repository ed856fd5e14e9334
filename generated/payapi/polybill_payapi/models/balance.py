# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Balance(Model):
    """Balance in one currency"""

    balance: str | Unset = UNSET
    """Available, major units as text Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    frozen_amounts: str | Unset = UNSET
    """Frozen, major units as text Amount in major units of currency."""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    withdrawn_amounts: str | Unset = UNSET
    """Withdrawn, major units as text Amount in major units of currency."""

    FIELDS = (
        Field("balance", "balance", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("currency", "currency", STR),
        Field(
            "frozenAmounts", "frozen_amounts", STR, rules={"format": "decimal"}, money=("major", "string", "currency")
        ),
        Field("merNo", "mer_no", STR),
        Field(
            "withdrawnAmounts",
            "withdrawn_amounts",
            STR,
            rules={"format": "decimal"},
            money=("major", "string", "currency"),
        ),
    )
