# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import USVATGatewayConnectionAPIKeys


@model
class SetUpUsVatGatewayRequest(Model):
    """Body of setUpUsVatGateway"""

    api_keys: USVATGatewayConnectionAPIKeys | Unset = UNSET
    """Usvatgateway connection apikeys Evidence: sdk."""
    gateway_name: str
    """VAT gateway, not a payment gateway"""
    is_default: bool | Unset = UNSET
    """Default entry"""

    FIELDS = (
        Field("apiKeys", ModelRef(_models, "USVATGatewayConnectionAPIKeys")),
        Field("gatewayName", STR, required=True),
        Field("isDefault", BOOL),
    )
