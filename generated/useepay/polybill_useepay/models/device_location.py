# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeviceLocation(Model):
    """Place of a device"""

    lat: str | Unset = UNSET
    """Latitude, degrees as text"""
    lon: str | Unset = UNSET
    """Longitude, degrees as text"""

    FIELDS = (
        Field("lat", "lat", STR),
        Field("lon", "lon", STR),
    )
