# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDevice, MerchantRole, Oauth, TotpType, UserStatus


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("currentDeviceIdentity", STR),
        Field("deviceList", OneOf(ListOf(ModelRef(_models, "MerchantMemberDevice")), NULL)),
        Field("email", STR),
        Field("firstName", STR),
        Field("id", INT),
        Field("isBlankPasswd", BOOL),
        Field("isOwner", BOOL),
        Field("lastName", STR),
        Field("MemberGroupPermission", OneOf(ModelRef(_models, "MerchantRolePermissionMap"), NULL)),
        Field("MemberRoles", OneOf(ListOf(ModelRef(_models, "MerchantRole")), NULL)),
        Field("merchantId", INT),
        Field("mobile", STR),
        Field("oauthAccounts", OneOf(ListOf(ModelRef(_models, "Oauth")), NULL)),
        Field("status", EnumRef(_models, "UserStatus")),
        Field("totpType", EnumRef(_models, "TotpType")),
    )


@model
class MerchantRolePermissionMap(Model):
    """Merchant role permission by name"""

    FIELDS = ()
    EXTRA = ModelRef(_models, "MerchantRolePermission")
