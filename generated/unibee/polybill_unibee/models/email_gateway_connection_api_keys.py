# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
class EmailGatewayConnectionAPIKeys(Model):
    """Email gateway connection apikeys"""

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
