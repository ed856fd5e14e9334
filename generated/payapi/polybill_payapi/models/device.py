# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Device(Model):
    """Payer's device"""

    accept_language: str | Unset = UNSET
    """Accepted languages"""
    device_id: str | Unset = UNSET
    ip: str | Unset = UNSET
    """IP address"""
    screen_resolution: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    """Browser"""

    FIELDS = (
        Field("acceptLanguage", "accept_language", STR),
        Field("deviceId", "device_id", STR),
        Field("ip", "ip", STR),
        Field("screenResolution", "screen_resolution", STR),
        Field("timeZone", "time_zone", STR),
        Field("userAgent", "user_agent", STR),
    )
