# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_type import CreditAccountType
    from .credit_recharge_status import CreditRechargeStatus


@define(kw_only=True, eq=False, repr=False)
class CreditRecharge(Model):
    """Credit recharge"""

    account_type: CreditAccountType | Unset = UNSET
    """1 main recharge account, 2 promo-credit account Evidence: source."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    credit_id: int | Unset = UNSET
    """Id of the credit account"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    name: str | Unset = UNSET
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    payment_amount: str | Unset = UNSET
    """Amount paid in minor units, as text Amount in minor units of currency."""
    payment_id: str | Unset = UNSET
    recharge_id: str | Unset = UNSET
    recharge_status: CreditRechargeStatus | Unset = UNSET
    """State of a recharge of credit Evidence: source."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    total_refund_amount: int | Unset = UNSET
    """Amount that went back, minor units Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("accountType", "account_type", EnumRef(_models, "CreditAccountType")),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("creditId", "credit_id", INT),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("gatewayId", "gateway_id", INT),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("name", "name", STR),
        Field("paidTime", "paid_time", INT, time="epoch-s"),
        Field("paymentAmount", "payment_amount", STR, money=("minor", "string", "currency")),
        Field("paymentId", "payment_id", STR),
        Field("rechargeId", "recharge_id", STR),
        Field("rechargeStatus", "recharge_status", EnumRef(_models, "CreditRechargeStatus")),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("totalRefundAmount", "total_refund_amount", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT),
    )
