# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
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
        Field("balance", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("currency", STR),
        Field("frozenAmounts", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("merNo", STR),
        Field("withdrawnAmounts", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
    )


@model
class BalancesResponse(Model):
    """Envelope of the balances"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: list[Balance] | None | Unset = UNSET
    """One for each currency"""

    FIELDS = (
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
        Field("data", OneOf(ListOf(ModelRef(_models, "Balance")), NULL)),
    )
