# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class USVATGatewayConnectionAPIKeys(Model):
    """Usvatgateway connection apikeys"""

    api_key: str | Unset = UNSET
    """API key value"""
    api_secret: str | Unset = UNSET
    """Secret that belongs to the key"""

    FIELDS = (
        Field("apiKey", STR, secret=True),
        Field("apiSecret", STR, secret=True),
    )
