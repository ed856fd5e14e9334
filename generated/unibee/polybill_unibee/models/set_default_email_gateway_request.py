# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class SetDefaultEmailGatewayRequest(Model):
    """Body of setDefaultEmailGateway"""

    gateway_name: str
    """E-mail gateway: sendgrid or smtp"""

    FIELDS = (Field("gatewayName", "gateway_name", STR, required=True),)
