# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SetUpEmailGatewayRequest(Model):
    """Body of setUpEmailGateway"""

    data: str
    """What the gateway is set up with; kept secret, because sibling calls have keys in this place"""
    gateway_name: str
    """E-mail gateway: sendgrid only"""
    is_default: bool | Unset = UNSET
    """True for the default one"""

    FIELDS = (
        Field("data", "data", STR, required=True, secret=True),
        Field("gatewayName", "gateway_name", STR, required=True),
        Field("IsDefault", "is_default", BOOL),
    )
