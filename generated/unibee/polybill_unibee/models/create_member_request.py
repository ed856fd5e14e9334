# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateMemberRequest(Model):
    """Body of createMember"""

    email: str
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    return_url: str | Unset = UNSET
    """Where the invited member comes back to"""
    role_ids: list[int]
    """Roles that the member has"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("firstName", "first_name", STR),
        Field("lastName", "last_name", STR),
        Field("returnUrl", "return_url", STR),
        Field("roleIds", "role_ids", ListOf(INT), required=True),
    )
