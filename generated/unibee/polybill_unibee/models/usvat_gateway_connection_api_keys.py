# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class USVATGatewayConnectionAPIKeys(Model):
    """Usvatgateway connection apikeys"""

    api_key: str | Unset = UNSET
    """API key value"""
    api_secret: str | Unset = UNSET
    """Secret that belongs to the key"""

    FIELDS = (
        Field("apiKey", "api_key", STR, secret=True),
        Field("apiSecret", "api_secret", STR, secret=True),
    )
