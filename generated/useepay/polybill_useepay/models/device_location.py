# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


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
