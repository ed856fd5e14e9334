# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    INT,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_member_device import MerchantMemberDevice
    from .merchant_role import MerchantRole
    from .merchant_role_permission_map import MerchantRolePermissionMap
    from .oauth import Oauth
    from .totp_type import TotpType
    from .user_status import UserStatus


@define(kw_only=True, eq=False, repr=False)
class MerchantMemberDetail(Model):
    """Merchant member detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    current_device_identity: str | Unset = UNSET
    """Identity of the calling device"""
    device_list: list[MerchantMemberDevice] | None | Unset = UNSET
    """Devices of the member"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    is_blank_passwd: bool | Unset = UNSET
    """No password set"""
    is_owner: bool | Unset = UNSET
    """Member owns the merchant account"""
    last_name: str | Unset = UNSET
    member_group_permission: MerchantRolePermissionMap | None | Unset = UNSET
    """Permissions by group"""
    member_roles: list[MerchantRole] | None | Unset = UNSET
    merchant_id: int | Unset = UNSET
    mobile: str | Unset = UNSET
    """Mobile number"""
    oauth_accounts: list[Oauth] | None | Unset = UNSET
    """Linked OAuth accounts"""
    status: UserStatus | Unset = UNSET
    """0 active, 2 suspended Evidence: source."""
    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currentDeviceIdentity", "current_device_identity", STR),
        Field("deviceList", "device_list", OneOf(ListOf(ModelRef(_models, "MerchantMemberDevice")), NULL)),
        Field("email", "email", STR),
        Field("firstName", "first_name", STR),
        Field("id", "id", INT),
        Field("isBlankPasswd", "is_blank_passwd", BOOL),
        Field("isOwner", "is_owner", BOOL),
        Field("lastName", "last_name", STR),
        Field(
            "MemberGroupPermission",
            "member_group_permission",
            OneOf(ModelRef(_models, "MerchantRolePermissionMap"), NULL),
        ),
        Field("MemberRoles", "member_roles", OneOf(ListOf(ModelRef(_models, "MerchantRole")), NULL)),
        Field("merchantId", "merchant_id", INT),
        Field("mobile", "mobile", STR),
        Field("oauthAccounts", "oauth_accounts", OneOf(ListOf(ModelRef(_models, "Oauth")), NULL)),
        Field("status", "status", EnumRef(_models, "UserStatus")),
        Field("totpType", "totp_type", EnumRef(_models, "TotpType")),
    )
