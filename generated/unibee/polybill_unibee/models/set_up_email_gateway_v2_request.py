# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_gateway_connection_api_keys_update import (
        EmailGatewayConnectionAPIKeysUpdate,
    )


@define(kw_only=True, eq=False, repr=False)
class SetUpEmailGatewayV2Request(Model):
    """Body of setUpEmailGatewayV2"""

    api_credential: EmailGatewayConnectionAPIKeysUpdate | Unset = UNSET
    """Email gateway connection apikeys update Evidence: sdk."""
    gateway_name: str
    """E-mail gateway: sendgrid or smtp"""
    is_default: bool | Unset = UNSET
    """True for the default one"""

    FIELDS = (
        Field("apiCredential", "api_credential", ModelRef(_models, "EmailGatewayConnectionAPIKeysUpdate")),
        Field("gatewayName", "gateway_name", STR, required=True),
        Field("IsDefault", "is_default", BOOL),
    )
