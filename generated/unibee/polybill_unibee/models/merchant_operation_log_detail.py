# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_member_detail import MerchantMemberDetail


@define(kw_only=True, eq=False, repr=False)
class MerchantOperationLogDetail(Model):
    """Merchant operation log detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    discount_code: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    member: MerchantMemberDetail | None | Unset = UNSET
    member_id: int | Unset = UNSET
    """Member who is meant"""
    merchant_id: int | Unset = UNSET
    opt_account: str | Unset = UNSET
    opt_account_id: str | Unset = UNSET
    opt_account_type: int | Unset = UNSET
    opt_content: str | Unset = UNSET
    opt_target: str | Unset = UNSET
    plan_id: int | Unset = UNSET
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("discountCode", "discount_code", STR),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("member", "member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("memberId", "member_id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("optAccount", "opt_account", STR),
        Field("optAccountId", "opt_account_id", STR),
        Field("optAccountType", "opt_account_type", INT),
        Field("optContent", "opt_content", STR),
        Field("optTarget", "opt_target", STR),
        Field("planId", "plan_id", INT),
        Field("subscriptionId", "subscription_id", STR),
        Field("userId", "user_id", INT),
    )
