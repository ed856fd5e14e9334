# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetZapierConnectUrlData(Model):
    """Payload of getZapierConnectUrl"""

    zapier_connect_url: str | Unset = UNSET

    FIELDS = (Field("zapierConnectUrl", "zapier_connect_url", STR),)
