# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("currentDevice", BOOL),
        Field("identity", STR),
        Field("ipAddress", STR),
        Field("lastActiveTime", INT, time="epoch-s"),
        Field("lastLoginTime", INT, time="epoch-s"),
        Field("lastTotpVerificationTime", INT, time="epoch-s"),
        Field("name", STR),
        Field("status", BOOL),
    )
