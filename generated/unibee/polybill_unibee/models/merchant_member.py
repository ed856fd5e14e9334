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
    from .metadata import Metadata
    from .oauth import Oauth
    from .totp_type import TotpType


@define(kw_only=True, eq=False, repr=False)
class MerchantMember(Model):
    """Merchant member"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
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
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    mobile: str | Unset = UNSET
    """Mobile number"""
    oauth_accounts: list[Oauth] | None | Unset = UNSET
    """Linked OAuth accounts"""
    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("email", "email", STR),
        Field("firstName", "first_name", STR),
        Field("id", "id", INT),
        Field("isBlankPasswd", "is_blank_passwd", BOOL),
        Field("isOwner", "is_owner", BOOL),
        Field("lastName", "last_name", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("mobile", "mobile", STR),
        Field("oauthAccounts", "oauth_accounts", OneOf(ListOf(ModelRef(_models, "Oauth")), NULL)),
        Field("totpType", "totp_type", EnumRef(_models, "TotpType")),
    )
