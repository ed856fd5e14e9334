# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class SetDefaultEmailGatewayRequest(Model):
    """Body of setDefaultEmailGateway"""

    gateway_name: str
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""

    FIELDS = (Field("gatewayName", "gateway_name", STR, required=True),)
