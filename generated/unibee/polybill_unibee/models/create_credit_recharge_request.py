# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateCreditRechargeRequest(Model):
    """Body of createCreditRecharge"""

    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    credit_account_id: int | Unset = UNSET
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    gateway_id: int
    """Payment gateway id"""
    name: str | Unset = UNSET
    recharge_amount: int
    """Amount to pay in, minor units of currency; main accounts only Amount in minor units of currency."""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("cancelUrl", "cancel_url", STR),
        Field("creditAccountId", "credit_account_id", INT),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("gatewayId", "gateway_id", INT, required=True),
        Field("name", "name", STR),
        Field("rechargeAmount", "recharge_amount", INT, required=True, money=("minor", "number", "currency")),
        Field("returnUrl", "return_url", STR),
        Field("userId", "user_id", INT),
    )
