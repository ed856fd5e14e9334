# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateMemberRoleRequest(Model):
    """Body of updateMemberRole"""

    member_id: int | Unset = UNSET
    """Member who is meant"""
    role_ids: list[int] | Unset = UNSET
    """Roles that the member has"""

    FIELDS = (
        Field("memberId", "member_id", INT),
        Field("roleIds", "role_ids", ListOf(INT)),
    )
