# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class GetGatewayRequest(Model):
    """Body of getGateway"""

    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""

    FIELDS = (
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayName", STR),
    )
