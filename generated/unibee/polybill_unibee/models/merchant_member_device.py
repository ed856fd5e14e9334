# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantMemberDevice(Model):
    """Merchant member device"""

    current_device: bool | Unset = UNSET
    """This is the calling device"""
    identity: str | Unset = UNSET
    """Device identity"""
    ip_address: str | Unset = UNSET
    last_active_time: int | Unset = UNSET
    """Last activity (unix seconds)"""
    last_login_time: int | Unset = UNSET
    """Last login (unix seconds)"""
    last_totp_verification_time: int | Unset = UNSET
    """Last two-factor check (unix seconds)"""
    name: str | Unset = UNSET
    status: bool | Unset = UNSET
    """True online, false offline"""

    FIELDS = (
        Field("currentDevice", "current_device", BOOL),
        Field("identity", "identity", STR),
        Field("ipAddress", "ip_address", STR),
        Field("lastActiveTime", "last_active_time", INT, time="epoch-s"),
        Field("lastLoginTime", "last_login_time", INT, time="epoch-s"),
        Field("lastTotpVerificationTime", "last_totp_verification_time", INT, time="epoch-s"),
        Field("name", "name", STR),
        Field("status", "status", BOOL),
    )
