# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class SetDefaultEmailGatewayRequest(Model):
    """Body of setDefaultEmailGateway"""

    gateway_name: str
    """E-mail gateway: sendgrid or smtp"""

    FIELDS = (Field("gatewayName", STR, required=True),)
