# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .usvat_gateway_connection_api_keys import USVATGatewayConnectionAPIKeys


@define(kw_only=True, eq=False, repr=False)
class SetUpUsVatGatewayRequest(Model):
    """Body of setUpUsVatGateway"""

    api_keys: USVATGatewayConnectionAPIKeys | Unset = UNSET
    """Usvatgateway connection apikeys Evidence: sdk."""
    gateway_name: str
    """VAT gateway, not a payment gateway"""
    is_default: bool | Unset = UNSET
    """Default entry"""

    FIELDS = (
        Field("apiKeys", "api_keys", ModelRef(_models, "USVATGatewayConnectionAPIKeys")),
        Field("gatewayName", "gateway_name", STR, required=True),
        Field("isDefault", "is_default", BOOL),
    )
