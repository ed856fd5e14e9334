# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SetUpOauthRequest(Model):
    """Body of setUpOauth"""

    email: str
    """E-mail address"""
    new_password: str | Unset = UNSET
    """Password from now on"""
    setup_token: str

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("newPassword", "new_password", STR, secret=True),
        Field("setupToken", "setup_token", STR, required=True, secret=True),
    )
