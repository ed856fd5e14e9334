# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .device_browser import DeviceBrowser
    from .device_location import DeviceLocation
    from .device_mobile import DeviceMobile


@define(kw_only=True, eq=False, repr=False)
class DeviceData(Model):
    """Payer's device"""

    accept_header: str | Unset = UNSET
    browser: DeviceBrowser | Unset = UNSET
    """Payer's browser"""
    device_id: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    """IP address, version 4 or 6"""
    language: str | Unset = UNSET
    """Language, such as EN or en-US"""
    location: DeviceLocation | Unset = UNSET
    """Place"""
    mobile: DeviceMobile | Unset = UNSET
    """Phone"""
    screen_color_depth: int | Unset = UNSET
    """Colours of the screen, bits"""
    screen_height: int | Unset = UNSET
    """Height of the screen, pixels"""
    screen_width: int | Unset = UNSET
    """Width of the screen, pixels"""
    timezone: str | Unset = UNSET
    """Offset from UTC, such as -2 or 3:30"""

    FIELDS = (
        Field("accept_header", "accept_header", STR),
        Field("browser", "browser", ModelRef(_models, "DeviceBrowser")),
        Field("device_id", "device_id", STR),
        Field("ip_address", "ip_address", STR),
        Field("language", "language", STR),
        Field("location", "location", ModelRef(_models, "DeviceLocation")),
        Field("mobile", "mobile", ModelRef(_models, "DeviceMobile")),
        Field("screen_color_depth", "screen_color_depth", INT),
        Field("screen_height", "screen_height", INT),
        Field("screen_width", "screen_width", INT),
        Field("timezone", "timezone", STR),
    )
