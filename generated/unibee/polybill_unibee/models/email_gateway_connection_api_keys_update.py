# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("apiKey", "api_key", STR, secret=True),
        Field("apiSecret", "api_secret", STR, secret=True),
        Field("authType", "auth_type", STR),
        Field("oauthToken", "oauth_token", STR, secret=True),
        Field("password", "password", STR, secret=True),
        Field("skipTLSVerify", "skip_tls_verify", BOOL),
        Field("smtpHost", "smtp_host", STR),
        Field("smtpPort", "smtp_port", INT),
        Field("username", "username", STR),
        Field("useTLS", "use_tls", BOOL),
    )
