# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateCreditAccountRequest(Model):
    """Body of updateCreditAccount"""

    id: int
    """Numeric id"""
    payout_enable: int | Unset = UNSET
    """1 payout allowed, else 0"""
    recharge_enable: int | Unset = UNSET
    """1 recharge allowed, else 0"""

    FIELDS = (
        Field("id", "id", INT, required=True),
        Field("payoutEnable", "payout_enable", INT),
        Field("rechargeEnable", "recharge_enable", INT),
    )
