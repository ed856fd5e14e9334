# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class EmailGatewayConnectionAPIKeysUpdate(Model):
    """Email gateway connection apikeys update"""

    api_key: str | Unset = UNSET
    """API key value"""
    api_secret: str | Unset = UNSET
    """Secret that belongs to the key"""
    auth_type: str | Unset = UNSET
    oauth_token: str | Unset = UNSET
    password: str | Unset = UNSET
    skip_tls_verify: bool | Unset = UNSET
    """True: the certificate of the mail server is not checked"""
    smtp_host: str | Unset = UNSET
    """Mail server"""
    smtp_port: int | Unset = UNSET
    """Port of the mail server"""
    username: str | Unset = UNSET
    use_tls: bool | Unset = UNSET
    """True: the connection to the mail server is encrypted"""

    FIELDS = (
        Field("apiKey", STR, secret=True),
        Field("apiSecret", STR, secret=True),
        Field("authType", STR),
        Field("oauthToken", STR, secret=True),
        Field("password", STR, secret=True),
        Field("skipTLSVerify", BOOL, "skip_tls_verify"),
        Field("smtpHost", STR),
        Field("smtpPort", INT),
        Field("username", STR),
        Field("useTLS", BOOL),
    )


@model
class SetUpEmailGatewayV2Request(Model):
    """Body of setUpEmailGatewayV2"""

    api_credential: EmailGatewayConnectionAPIKeysUpdate | Unset = UNSET
    """Email gateway connection apikeys update Evidence: sdk."""
    gateway_name: str
    """E-mail gateway: sendgrid or smtp"""
    is_default: bool | Unset = UNSET
    """True for the default one"""

    FIELDS = (
        Field("apiCredential", ModelRef(_models, "EmailGatewayConnectionAPIKeysUpdate")),
        Field("gatewayName", STR, required=True),
        Field("IsDefault", BOOL),
    )
