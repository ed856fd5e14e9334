# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateExternalUserIdRequest(Model):
    """Body of updateExternalUserId"""

    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str
    """Caller's user id"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR, required=True),
        Field("userId", "user_id", INT),
    )
