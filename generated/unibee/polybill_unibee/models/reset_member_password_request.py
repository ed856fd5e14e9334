# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ResetMemberPasswordRequest(Model):
    """Body of resetMemberPassword"""

    new_password: str
    """Password from now on"""
    old_password: str
    """Password that is replaced"""

    FIELDS = (
        Field("newPassword", "new_password", STR, required=True, secret=True),
        Field("oldPassword", "old_password", STR, required=True, secret=True),
    )
