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
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class UserAdminNoteDetail(Model):
    """User admin note detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    merchant_member_id: int | Unset = UNSET
    """Id of the operator"""
    note: str | Unset = UNSET
    """Note text"""
    user_account: None | UserAccount | Unset = UNSET
    """Customer object"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantMember", "merchant_member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("merchantMemberId", "merchant_member_id", INT),
        Field("note", "note", STR),
        Field("userAccount", "user_account", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("userId", "user_id", INT),
    )
