# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeviceMobile(Model):
    """Phone of the payer"""

    device_model: str | Unset = UNSET
    os_type: str | Unset = UNSET
    """System, IOS or ANDROID"""
    os_version: str | Unset = UNSET
    """Version of the system"""

    FIELDS = (
        Field("device_model", "device_model", STR),
        Field("os_type", "os_type", STR),
        Field("os_version", "os_version", STR),
    )
